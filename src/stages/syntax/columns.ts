import { combine } from "../../learning/hash.ts";
import { type Atom, type Grid, margin, type Template } from "../../learning/templates.ts";
import { anyCase, formColumns, formWidth, type Forms } from "./forms.ts";
import { uposNumber } from "./tags.ts";

/** The columns of a sentence's grid: those of the form, then what has been predicted of the token. */
export const columns = {
  ...formColumns,
  /** Number of the form + 1. */
  id: formWidth,
  /** Tag number + 1, by the pass from left to right, then by both; 0 while unknown. */
  tag: formWidth + 1,
  /** Tag number + 1 by the pass from right to left; 0 while unknown. */
  backTag: formWidth + 2,
  /** Number of the feature bundle + 1, by the pass from left to right, then by both; 0 while unknown. */
  bundle: formWidth + 3,
  /** Number of the feature bundle + 1 by the pass from right to left; 0 while unknown. */
  backBundle: formWidth + 5,
  /** Lowercase form of the next pronoun to the left or else to the right, no mark between; 0 if none. */
  pronoun: formWidth + 6,
  /** Paradigm and ending of the last word before the next mark, where a bracketing verb stands in some languages. */
  closing: formWidth + 4,
  /** Lowercase forms of the next verbs to the left and to the right, no mark between; 0 if none. */
  verbBefore: formWidth + 7,
  verbBehind: formWidth + 8,
  /** Cases of the nouns and pronouns passed since the last mark, from left to right and from right to left. */
  cases: formWidth + 9,
  backCases: formWidth + 10,
} as const;

export type Column = keyof typeof columns;

export const gridWidth = formWidth + 11;

export const gridLayout = { width: gridWidth, formWidth, id: columns.id } as const;

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
    forms.copy(ids[first + row], grid.cells, (row + margin) * gridWidth);
    grid.set(row, columns.id, ids[first + row] + 1);
  }
  fillClosing(grid);
}

function fillClosing(grid: Grid): void {
  let closing = 0;
  let afterMark = true;
  for (let row = grid.length - 1; row >= 0; row--) {
    const mark = isMark(grid, row);
    if (!mark && afterMark) closing = combine(grid.get(row, columns.paradigm), grid.get(row, columns.suffix2));
    afterMark = mark;
    grid.set(row, columns.closing, mark ? 0 : closing);
  }
}

const pronoun = uposNumber("PRON") + 1;
const verbs: ReadonlySet<number> = new Set([uposNumber("VERB") + 1, uposNumber("AUX") + 1]);

/** Fills the columns of the pronouns and verbs around; the tags are known. */
export function fillAround(grid: Grid): void {
  sweep(grid, 1, columns.pronoun, (tag) => tag === pronoun);
  sweep(grid, -1, columns.pronoun, (tag) => tag === pronoun);
  sweep(grid, 1, columns.verbBefore, (tag) => verbs.has(tag));
  sweep(grid, -1, columns.verbBehind, (tag) => verbs.has(tag));
}

/** Carries forms of words with certain tags along in one direction, to rows that have none yet. */
function sweep(grid: Grid, step: 1 | -1, column: number, isCarried: (tag: number) => boolean): void {
  let form = 0;
  for (let row = step === 1 ? 0 : grid.length - 1; row >= 0 && row < grid.length; row += step) {
    if (isMark(grid, row)) form = 0;
    if (grid.get(row, column) === 0) grid.set(row, column, form);
    if (isCarried(grid.get(row, columns.tag))) form = grid.get(row, columns.lower);
  }
}

/** True for a token without letters and digits. */
export function isMark(grid: Grid, row: number): boolean {
  return (grid.get(row, columns.shape) & anyCase) === 0;
}
