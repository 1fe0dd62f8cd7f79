import { Grid, type Template, TemplateSet } from "./templates.ts";
import type { HashedWeights } from "./hashed-weights.ts";

/** Where a scorer finds what it needs in a grid. */
export interface ScorerLayout {
  readonly width: number;
  /** Columns below this one depend on the form alone. */
  readonly formWidth: number;
  /** The column with the form's number + 1; 0 in the margin. */
  readonly id: number;
}

/** Templates that look at the form of one and the same row only. */
interface LocalTemplates {
  readonly offset: number;
  readonly templates: TemplateSet;
}

/**
 * Scores a row's classes. What a form at some distance says by itself is computed once and remembered;
 * only templates that join forms or look at predictions are computed at every row.
 */
export class Scorer {
  private readonly locals: readonly LocalTemplates[];
  private readonly joint: TemplateSet;
  private readonly features: Int32Array;
  private readonly sample: Grid;
  private known = new Uint8Array(0);
  private sums = new Int16Array(0);

  constructor(
    templates: readonly Template[],
    private readonly weights: HashedWeights,
    private readonly classes: number,
    private readonly layout: ScorerLayout,
  ) {
    const offsets = templates.map((atoms) => localOffset(atoms, layout.formWidth));
    const numbersAt = (offset: number | null): number[] => offsets.flatMap((other, i) => (other === offset ? [i] : []));
    const distinct = [...new Set(offsets)].filter((offset) => offset !== null);
    const moved = templates.map((atoms) => atoms.map(({ column }) => ({ column, offset: 0 })));
    this.locals = distinct.map((offset) => ({ offset, templates: new TemplateSet(moved, layout.width, numbersAt(offset)) }));
    this.joint = new TemplateSet(templates, layout.width, numbersAt(null));
    this.features = new Int32Array(templates.length);
    this.sample = new Grid(layout.width);
  }

  /** Makes room for forms with numbers below `forms`; what is remembered of others stays. */
  reserve(forms: number): void {
    const cells = (forms + 1) * this.locals.length;
    if (cells <= this.known.length) return;
    const [known, sums] = [this.known, this.sums];
    this.known = new Uint8Array(cells * 2);
    this.sums = new Int16Array(cells * 2 * this.classes);
    this.known.set(known);
    this.sums.set(sums);
  }

  /** Forgets all forms, whose numbers may be given to others. */
  forget(): void {
    this.known.fill(0);
    this.sums.fill(0);
  }

  /** Adds the scores of all classes for a row to `scores`. */
  add(grid: Grid, row: number, scores: Int32Array): void {
    const { classes, locals } = this;
    for (let local = 0; local < locals.length; local++) {
      const from = this.localSums(grid, row + locals[local].offset, local);
      for (let c = 0; c < classes; c++) scores[c] += this.sums[from + c];
    }
    this.weights.addAll(this.features, this.joint.fill(grid, row, this.features), classes, scores);
  }

  /** Where the sums of what the form of `row` says stand. */
  private localSums(grid: Grid, row: number, local: number): number {
    const cell = grid.get(row, this.layout.id) * this.locals.length + local;
    const from = cell * this.classes;
    if (this.known[cell] === 1) return from;
    this.known[cell] = 1;
    this.sample.reset(1);
    for (let column = 0; column < this.layout.formWidth; column++) this.sample.set(0, column, grid.get(row, column));
    const count = this.locals[local].templates.fill(this.sample, 0, this.features);
    this.weights.addAll(this.features, count, this.classes, this.sums, from);
    return from;
  }
}

/** The distance of the one row whose form a template looks at; null if it looks at more. */
function localOffset(atoms: Template, formWidth: number): number | null {
  const [{ offset }] = atoms;
  return atoms.every((atom) => atom.offset === offset && atom.column < formWidth) ? offset : null;
}
