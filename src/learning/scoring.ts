import { Grid, margin, type Template, TemplateSet } from "./templates.ts";
import { maxClasses } from "./weights.ts";
import type { Workspace } from "./workspace.ts";

/** A grid that lies in a workspace, so that the routines can work on it; it has room for `capacity` rows. */
export class SharedGrid extends Grid {
  /** Offset of what the routines are told of the grid: its first row, bytes a row, number of rows. */
  readonly rows: number;
  private readonly told: Int32Array;

  constructor(workspace: Workspace, width: number, readonly capacity: number) {
    const cells = (capacity + 2 * margin) * width, offset = workspace.reserve(cells * 4);
    super(width, workspace.integers(offset, cells));
    this.rows = workspace.place(Int32Array.of(offset + margin * width * 4, width * 4, 0));
    this.told = workspace.integers(this.rows, 3);
  }

  /** @throws RangeError if there is no room for so many rows. */
  override reset(length: number): void {
    if (length > this.capacity) throw new RangeError(`no room for ${String(length)} rows`);
    super.reset(length);
    this.told[2] = length;
  }
}

/** Linear weights under the hashing trick, in a workspace: 2^k + maxClasses cells of 8 bits, and a filter of 2^m bits. */
export interface PlacedWeights {
  readonly cells: number;
  readonly cellShift: number;
  readonly filter: number;
  readonly bitShift: number;
}

/** Copies weights to a workspace; `filter` is that of several weights, placed before. */
export function placeWeights(workspace: Workspace, cells: Int8Array, filter: { readonly offset: number; readonly words: number }): PlacedWeights {
  return {
    cells: workspace.place(cells), cellShift: 32 - Math.log2(cells.length - maxClasses),
    filter: filter.offset, bitShift: 32 - Math.log2(filter.words * 32),
  };
}

/** Copies the bits of a filter to a workspace. */
export function placeFilter(workspace: Workspace, words: Uint32Array): { readonly offset: number; readonly words: number } {
  return { offset: workspace.place(words), words: words.length };
}

/** Lays out for the routines how the features of some templates are weighed; the result is the record's offset. */
export function placeScoring(workspace: Workspace, { cells, cellShift, filter, bitShift }: PlacedWeights, templates: TemplateSet): number {
  const program = workspace.place(templates.program), found = workspace.reserve((templates.count + 1) * 4);
  return workspace.place(Int32Array.of(cells, cellShift, filter, bitShift, program, program + templates.program.byteLength, found));
}

/** Where the routines find what they need in a grid. */
export interface GridLayout {
  readonly width: number;
  /** Columns below this one depend on the form alone. */
  readonly formWidth: number;
  /** The column with the form's number + 1; 0 in the margin. */
  readonly id: number;
}

/** How many forms the routines remember at one time, and bytes for the scores of all tags. */
const slots = 4096;
export const tagBytes = 48;

/**
 * Templates as the routines take them: what a form at some distance says by itself is remembered, and only templates that
 * join forms or look at predictions are computed at every row.
 */
export class TagScoring {
  readonly scoring: number;
  /** Offset of the records of what is remembered for each distance, and how many there are. */
  readonly locals: number;
  readonly localCount: number;
  private readonly owners: Int32Array;

  constructor(workspace: Workspace, templates: readonly Template[], weights: PlacedWeights, { width, formWidth }: GridLayout) {
    const offsets = templates.map((atoms) => localOffset(atoms, formWidth));
    const numbersAt = (offset: number | null): number[] => offsets.flatMap((other, i) => (other === offset ? [i] : []));
    const distances = [...new Set(offsets)].filter((offset) => offset !== null);
    const moved = templates.map((atoms) => atoms.map(({ column }) => ({ column, offset: 0 })));
    this.localCount = distances.length;
    this.scoring = placeScoring(workspace, weights, new TemplateSet(templates, width, numbersAt(null)));
    const owners = workspace.reserve(distances.length * slots * 4), sums = workspace.reserve(distances.length * slots * tagBytes);
    this.owners = workspace.integers(owners, distances.length * slots);
    this.locals = workspace.place(Int32Array.from(distances.map((distance, i) => {
      const { program } = new TemplateSet(moved, width, numbersAt(distance));
      const start = workspace.place(program);
      return workspace.place(Int32Array.of(
        distance * width * 4, start, start + program.byteLength, owners + i * slots * 4, sums + i * slots * tagBytes,
      ));
    })));
  }

  /** Forgets all forms, whose numbers may be given to others. */
  forget(): void {
    this.owners.fill(0);
  }
}

/** The distance of the one row whose form a template looks at; null if it looks at more. */
function localOffset(atoms: Template, formWidth: number): number | null {
  const [{ offset }] = atoms;
  return atoms.every((atom) => atom.offset === offset && atom.column < formWidth) ? offset : null;
}

/** Copies a hash table with 32-bit values to a workspace; the result is the offset of its record. */
export function placeTable(workspace: Workspace, keys: Uint32Array, values: Uint32Array): number {
  return workspace.place(Int32Array.of(workspace.place(keys), workspace.place(values), keys.length - 1));
}
