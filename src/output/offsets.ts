import type { Span } from "../article/span.ts";
import type { OffsetUnit } from "./document.ts";

/** Turns UTF-16 positions in one text into positions in the unit of the output. */
export type OffsetConverter = (position: number) => number;

const surrogate = /[\ud800-\udfff]/;

/** A converter for positions in `text`; free of cost where no character lies outside the Basic Multilingual Plane. */
export function offsetConverter(text: string, unit: OffsetUnit): OffsetConverter {
  if (unit === "utf16" || !surrogate.test(text)) return (position) => position;
  const points = new Uint32Array(text.length + 1);
  let point = 0;
  for (let position = 0; position < text.length; ) {
    const width = text.codePointAt(position)! > 0xffff ? 2 : 1;
    points.fill(point, position, position + width);
    position += width;
    point += 1;
  }
  points[text.length] = point;
  return (position) => points[position];
}

/**
 * Cuts a span of a document out of the decoded article.
 * @param text the decoded article, without its byte order mark
 * @param unit the document's `source.offsetUnit`
 */
export function slice(text: string, span: Span, unit: OffsetUnit): string {
  return slicer(text, unit)(span);
}

/** The same for many spans of one article. */
export function slicer(text: string, unit: OffsetUnit): (span: Span) => string {
  if (unit === "utf16" || !surrogate.test(text)) return ({ start, end }) => text.slice(start, end);
  const positions: number[] = [];
  for (let position = 0; position < text.length; position += text.codePointAt(position)! > 0xffff ? 2 : 1) positions.push(position);
  const at = (point: number): number => positions[point] ?? text.length;
  return ({ start, end }) => text.slice(at(start), at(end));
}
