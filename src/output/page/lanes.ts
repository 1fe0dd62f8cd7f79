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
  return spans.reduce<number[]>((taken, span, index) => {
    const near = new Set(taken.filter((_, other) => overlaps(spans[other], span)));
    let lane = 0;
    while (near.has(lane)) lane += 1;
    taken[index] = lane;
    return taken;
  }, []);
}
