import { TextBuilder, unmapped } from "../map.ts";
import type { Format, Line, LineKind, Prose } from "./format.ts";
import { isRule, splitLines, trim } from "./lines.ts";

/** A link whose target is an address; what stands in front of it in brackets is prose. */
const link = /\[([^[\]\n]{1,500})\]\((?:#|\/|mailto:|https?:)[^()\s]*\)/g;

const bullet = /^[•‣◦▪●■►➤]\s+/u;
const dash = /^[-*–—+]\s+/u;

/** Plain text. Link markup left by a conversion goes; bullets of a list go; all else is prose. */
export const plain: Format = {
  mediaType: "text/plain",
  extensions: [".txt", ".text"],
  read: async (raw) => ({ stated: {}, prose: plainProse(raw) }),
};

/** The lines of a text without markup. */
export function plainProse(raw: string): Prose {
  const builder = new TextBuilder(unmapped(raw));
  const spans = splitLines(raw).map((span) => trim(raw, span));
  const lines: Line[] = [];
  let apart = true;
  let previousEnd = 0;
  for (const [index, span] of spans.entries()) {
    const line = raw.slice(span.start, span.end);
    if (line === "" || isRule(line)) {
      apart = true;
      continue;
    }
    const marker = bullet.exec(line) ?? (dash.test(line) && hasDashBeside(raw, spans, index) ? dash.exec(line) : null);
    const kind: LineKind = marker ? "item" : "text";
    const content = span.start + (marker?.[0].length ?? 0);
    if (lines.length > 0) builder.replace(previousEnd, content, "\n");
    const start = builder.length;
    copyWithoutLinks(builder, raw, content, span.end);
    lines.push({ start, end: builder.length, kind, gap: apart || marker ? "apart" : "open", level: 0 });
    previousEnd = span.end;
    apart = false;
  }
  return { ...builder.build(), lines };
}

/** A dash is a bullet only in a list of two or more: a paragraph by itself may well begin with one. */
function hasDashBeside(raw: string, spans: readonly { start: number; end: number }[], index: number): boolean {
  const marker = raw[spans[index].start];
  const filled = (step: number): number => {
    let other = index + step;
    while (other >= 0 && other < spans.length && spans[other].start === spans[other].end) other += step;
    return other;
  };
  return [filled(-1), filled(1)].some((other) => {
    if (other < 0 || other >= spans.length) return false;
    const { start, end } = spans[other];
    return raw[start] === marker && dash.test(raw.slice(start, end));
  });
}

function copyWithoutLinks(builder: TextBuilder, raw: string, start: number, end: number): void {
  const line = raw.slice(start, end);
  let done = 0;
  for (const match of line.matchAll(link)) {
    builder.copy(start + done, start + match.index);
    builder.copy(start + match.index + 1, start + match.index + 1 + match[1].length);
    done = match.index + match[0].length;
  }
  builder.copy(start + done, end);
}
