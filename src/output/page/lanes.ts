import { bySpan, overlaps, type Span } from "../../article/span.ts";

/** A stretch of text that is marked; `item` is an index of whoever asks. */
export interface Piece extends Span {
  readonly item: number;
}

/** A stretch of text under the same marks: the pieces over it, outermost first. */
export interface Segment extends Span {
  readonly over: readonly Piece[];
}

/** Cuts a span where pieces begin or end; pieces may nest and overlap. */
export function segments(span: Span, pieces: readonly Piece[]): Segment[] {
  const inside = pieces.filter((piece) => piece.start < piece.end && overlaps(piece, span)).sort((a, b) => bySpan(a, b) || a.item - b.item);
  const clip = (position: number): number => Math.min(Math.max(position, span.start), span.end);
  const cuts = [...new Set([span.start, span.end, ...inside.flatMap(({ start, end }) => [clip(start), clip(end)])])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => ({ start, end: cuts[index + 1], over: inside.filter((piece) => piece.start <= start && start < piece.end) }));
}

/** A lane for each span, from 0, so that spans that overlap have different ones. */
export function lanes(spans: readonly Span[]): number[] {
  const taken = spans.map(() => 0);
  let open: readonly number[] = [];
  for (const index of spans.map((_, each) => each).sort((a, b) => bySpan(spans[a], spans[b]))) {
    open = open.filter((other) => spans[other].end > spans[index].start);
    const near = new Set(open.map((other) => taken[other]));
    while (near.has(taken[index])) taken[index] += 1;
    open = [...open, index];
  }
  return taken;
}

/** The pieces over each of some blocks, which are in text order and do not overlap. */
export function piecesByBlock(blocks: readonly Span[], pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const found: Piece[][] = blocks.map(() => []);
  let first = 0;
  for (const piece of [...pieces].sort(bySpan)) {
    while (first < blocks.length && blocks[first].end <= piece.start) first += 1;
    for (let block = first; block < blocks.length && blocks[block].start < piece.end; block++) found[block].push(piece);
  }
  return found;
}
