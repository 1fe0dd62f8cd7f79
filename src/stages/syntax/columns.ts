import { type Atom, type Grid, margin, type Template } from "../../learning/templates.ts";
import { formColumns, formWidth, type Forms } from "./forms.ts";

/** The columns of a sentence's grid: those of the form, then what has been predicted of the token. */
export const columns = {
  ...formColumns,
  /** Tag number + 1 by the first pass; 0 while unknown. */
  tag: formWidth,
  /** Tag number + 1 by the second pass; 0 while unknown. */
  finalTag: formWidth + 1,
  /** Number of the feature bundle + 1; 0 while unknown. */
  bundle: formWidth + 2,
} as const;

export type Column = keyof typeof columns;

export const gridWidth = formWidth + 3;

/** A template written as "suffix3@0 tag@-1". */
export function template(text: string): Template {
  return text.split(" ").map((atom): Atom => {
    const [column, offset] = atom.split("@");
    return { column: columns[column as Column], offset: Number(offset) };
  });
}

/** Fills a grid with the forms of one sentence, given as form numbers `ids[first]` to `ids[end − 1]`. */
export function fillGrid(grid: Grid, forms: Forms, ids: ArrayLike<number>, first: number, end: number): void {
  grid.reset(end - first);
  for (let row = 0; row < end - first; row++) {
    forms.copy(ids[first + row], grid.cells, gridStart(row));
  }
}

function gridStart(row: number): number {
  return (row + margin) * gridWidth;
}
