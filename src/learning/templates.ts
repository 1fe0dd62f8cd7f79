import { combine } from "./hash.ts";

/** A value that a feature looks at: a column of the row `offset` rows away. */
export interface Atom {
  readonly column: number;
  readonly offset: number;
}

/** A feature template: the values that it joins. */
export type Template = readonly Atom[];

/** How many rows of zeros stand before and behind a sentence, so that templates may look over its edges. */
export const margin = 3;

/** A sentence as rows of 32-bit values, one row a token, `margin` rows of zeros around them. Reused: it only grows. */
export class Grid {
  cells: Int32Array;
  length = 0;

  constructor(readonly width: number) {
    this.cells = new Int32Array(width * 64);
  }

  /** Makes room for `length` rows; all values become 0. */
  reset(length: number): void {
    this.length = length;
    const size = (length + 2 * margin) * this.width;
    if (this.cells.length < size) this.cells = new Int32Array(size * 2);
    else this.cells.fill(0, 0, size);
  }

  get(row: number, column: number): number {
    return this.cells[(row + margin) * this.width + column];
  }

  set(row: number, column: number, value: number): void {
    this.cells[(row + margin) * this.width + column] = value;
  }
}

/** Templates compiled for a grid's width; `fill` is the one place where features come to be, in training and in use. */
export class TemplateSet {
  readonly count: number;
  private readonly program: Int32Array;

  constructor(templates: readonly Template[], private readonly width: number) {
    this.count = templates.length;
    this.program = Int32Array.from(
      templates.flatMap((atoms) => [atoms.length, ...atoms.map(({ column, offset }) => offset * width + column)]),
    );
  }

  /** Writes the feature hashes of a row to `features`; returns how many there are. */
  fill(grid: Grid, row: number, features: Int32Array): number {
    const { program } = this;
    const { cells } = grid;
    const base = (row + margin) * this.width;
    let at = 0;
    for (let template = 0; template < this.count; template++) {
      let hash = Math.imul(template + 1, 0x27d4eb2f);
      for (const end = at + program[at++] + 1; at < end; at++) hash = combine(hash, cells[base + program[at]]);
      features[template] = hash;
    }
    return this.count;
  }
}
