import { unmapped } from "../map.ts";
import type { Line, LineGap, LineKind, Prose } from "./format.ts";

/** A line as a binary format gives it. */
export interface ExtractedLine {
  readonly text: string;
  readonly kind: LineKind;
  readonly gap: LineGap;
  readonly level: number;
}

/** Puts extracted lines together: the text to which offsets refer, an empty line wherever lines stand apart. */
export function extractedProse(lines: readonly ExtractedLine[]): Prose {
  const placed: Line[] = [];
  let text = "";
  for (const line of lines) {
    if (text !== "") text += line.gap === "apart" ? "\n\n" : "\n";
    const start = text.length;
    text += line.text;
    placed.push({ start, end: text.length, kind: line.kind, gap: line.gap, level: line.level });
  }
  return { ...unmapped(text), lines: placed };
}
