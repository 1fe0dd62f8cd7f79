import { TextBuilder, unmapped } from "../map.ts";
import type { Format, Line, LineGap, LineKind, Prose } from "./format.ts";
import { findFrontMatter, readFrontMatter } from "./front-matter.ts";
import { copyInline } from "./inline.ts";
import { isRule, splitLines, trim } from "./lines.ts";

/** Markdown (CommonMark's blocks and the inline markup that prose uses), with YAML front matter. */
export const markdown: Format = {
  mediaType: "text/markdown",
  extensions: [".md", ".markdown", ".mdown"],
  metadata: readFrontMatter,
  prose,
};

/** What a line's opening markup says, and where its content begins and ends. */
interface Opening {
  readonly start: number;
  readonly end: number;
  readonly kind: LineKind;
  readonly level: number;
}

const quoteMark = /^(?:>[ \t]?)+/;
const heading = /^(#{1,6})(?:[ \t]+|$)/;
const closingHashes = /[ \t]+#+$/;
const bullet = /^[-*+•][ \t]+(?:\[[ xX]\][ \t]+)?/;
const number = /^(\d{1,3})[.)][ \t]+/;
const fence = /^(?:```|~~~)/;
const linkDefinition = /^\[[^\]\n]+\]:\s*\S+/;
const hardBreak = / {2,}$|\\$/;
const underline = /^(?:=+|-+)$/;

function prose(raw: string): Prose {
  const { end } = findFrontMatter(raw);
  const builder = new TextBuilder(unmapped(raw));
  const lines: Line[] = [];
  let gap: LineGap = "apart";
  let fenced = false;
  let previousEnd = end;
  let lastNumber = 0;
  for (const whole of splitLines(raw, end)) {
    const span = trim(raw, whole);
    const line = raw.slice(span.start, span.end);
    const isFence = fence.test(line);
    if (isFence) fenced = !fenced;
    if (gap !== "apart" && underline.test(line)) {
      markHeading(lines, line.startsWith("=") ? 1 : 2);
      gap = "apart";
      continue;
    }
    if (fenced || isFence || line === "" || isRule(line) || linkDefinition.test(line)) {
      gap = "apart";
      continue;
    }
    const { start: from, end: to, kind, level } = open(raw, span, lastNumber);
    if (kind === "item") lastNumber = Number(number.exec(line)?.[1] ?? 0);
    builder.replace(previousEnd, from, "\n");
    const start = builder.length;
    copyInline(builder, raw, from, to);
    previousEnd = to;
    if (builder.length === start) continue;
    lines.push({ start, end: builder.length, kind, gap: kind === "text" ? gap : "apart", level });
    gap = kind === "heading" ? "apart" : hardBreak.test(raw.slice(span.start, whole.end)) ? "open" : "wrapped";
  }
  const built = builder.build();
  return { ...built, lines: trimmed(built.text, lines) };
}

/** The lines without white space that stood beside their markup; those of nothing else go. */
function trimmed(text: string, lines: readonly Line[]): Line[] {
  return lines.map((line) => ({ ...line, ...trim(text, line) })).filter(({ start, end }) => start < end);
}

/** Turns the last line into a heading: an underline follows it. */
function markHeading(lines: Line[], level: number): void {
  const line = lines.pop();
  if (line) lines.push({ ...line, kind: "heading", gap: "apart", level });
}

function open(raw: string, span: { start: number; end: number }, lastNumber: number): Opening {
  const quoted = quoteMark.exec(raw.slice(span.start, span.end));
  const start = span.start + (quoted?.[0].length ?? 0);
  const line = raw.slice(start, span.end);
  const hashes = heading.exec(line);
  if (hashes) {
    const end = span.end - (closingHashes.exec(line)?.[0].length ?? 0);
    return { start: start + hashes[0].length, end, kind: "heading", level: hashes[1].length };
  }
  const marker = bullet.exec(line) ?? numbered(line, lastNumber);
  const end = line.endsWith("\\") ? span.end - 1 : span.end;
  return { start: start + (marker?.[0].length ?? 0), end, kind: marker ? "item" : "text", level: 0 };
}

/** A list begins with 1 and counts on; "3. Oktober" at a line's beginning is none. */
function numbered(line: string, lastNumber: number): RegExpExecArray | null {
  const match = number.exec(line);
  if (!match) return null;
  const value = Number(match[1]);
  return value === 1 || (lastNumber > 0 && value === lastNumber + 1) ? match : null;
}
