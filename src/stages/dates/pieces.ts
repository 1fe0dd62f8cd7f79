/**
 * A sentence cut finer than into tokens: runs of letters, runs of digits, single other characters. Time expressions cut
 * through tokens ("50-tägige", "10-18 Uhr", "Mitte-August"), and numbers and dots group differently in each.
 */
export interface Pieces {
  readonly text: string;
  readonly length: number;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** The piece as it stands in the text. */
  readonly forms: readonly string[];
  /** True where white space stands before the piece, and for the first one. */
  readonly gaps: readonly boolean[];
}

const piece = /[\p{L}\p{M}]+|\p{Nd}+|[^\s\p{L}\p{M}\p{Nd}]/gu;

/** Cuts `text` from `start` to `end` into pieces. Positions are those of the whole text. */
export function cutPieces(text: string, start: number, end: number): Pieces {
  const starts: number[] = [];
  const ends: number[] = [];
  const forms: string[] = [];
  const gaps: boolean[] = [];
  let last = -1;
  for (const match of text.slice(start, end).matchAll(piece)) {
    const from = start + match.index;
    starts.push(from);
    ends.push(from + match[0].length);
    forms.push(match[0]);
    gaps.push(from !== last);
    last = from + match[0].length;
  }
  return { text, length: forms.length, starts, ends, forms, gaps };
}
