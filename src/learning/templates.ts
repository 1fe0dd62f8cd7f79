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
  length = 0;

  constructor(readonly width: number, public cells: Int32Array = new Int32Array(width * 64)) {}

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
  /** A template's seed, its number of atoms, and each atom's distance from the row's start. */
  readonly program: Int32Array;

  /** @param which numbers of the templates to take; all by default. A template gives the same feature in any set. */
  constructor(templates: readonly Template[], private readonly width: number, which?: readonly number[]) {
    const numbers = which ?? templates.map((_, number) => number);
    this.count = numbers.length;
    this.program = Int32Array.from(numbers.flatMap((number) => [
      Math.imul(number + 1, 0x27d4eb2f), templates[number].length,
      ...templates[number].map(({ column, offset }) => offset * width + column),
    ]));
  }

  /** Writes the feature hashes of a row to `features`; returns how many there are. */
  fill(grid: Grid, row: number, features: Int32Array): number {
    const { program, count } = this;
    const { cells } = grid;
    const base = (row + margin) * this.width;
    let at = 0;
    for (let template = 0; template < count; template++) {
      let hash = program[at];
      const end = at + 2 + program[at + 1];
      for (at += 2; at < end; at++) hash = combine(hash, cells[base + program[at]]);
      features[template] = hash;
    }
    return count;
  }
}
