import { TextBuilder, unmapped } from "../map.ts";
import type { Span } from "../span.ts";
import type { Format, Line, LineGap, LineKind, Prose } from "./format.ts";
import { findFrontMatter, readFrontMatter } from "./front-matter.ts";
import { copyInline } from "./inline.ts";
import { isRule, splitLines, trim } from "./lines.ts";

/** Markdown (CommonMark's blocks and the inline markup that prose uses), with YAML front matter. */
export const markdown: Format = {
  mediaType: "text/markdown",
  extensions: [".md", ".markdown", ".mdown"],
  read: async (raw) => ({ stated: await readFrontMatter(raw), prose: proseOf(raw) }),
};

/** A line's content, its block markup left out, and what that markup says. Positions are in raw. */
interface Content extends Span {
  readonly kind: LineKind;
  readonly gap: LineGap;
  readonly level: number;
}

const quoteMark = /^(?:>[ \t]?)+/;
const heading = /^(#{1,6})(?:[ \t]+|$)/;
const closingHashes = /[ \t]+#+$/;
const bullet = /^[-*+•][ \t]+(?:\[[ xX]\][ \t]+)?/;
const number = /^(\d{1,3})[.)][ \t]+/;
const fence = /^```/;
const linkDefinition = /^\[[^\]\n]+\]:\s*\S+/;
const underline = /^(?:=+|-+)$/;
const hardBreak = / {2,}$|\\$/;

function proseOf(raw: string): Prose {
  const builder = new TextBuilder(unmapped(raw));
  const lines: Line[] = [];
  let previousEnd = 0;
  let gap: LineGap = "apart";
  for (const content of contentsOf(raw, withoutCode(raw, splitLines(raw, findFrontMatter(raw).end)))) {
    builder.replace(previousEnd, content.start, "\n");
    const start = builder.length;
    copyInline(builder, raw, content.start, content.end);
    previousEnd = content.end;
    const span = { start, end: builder.length };
    const isImage = start === builder.length;
    if (!isImage) lines.push({ ...content, ...span, gap: gap === "apart" ? gap : content.gap });
    gap = isImage ? "apart" : "open";
  }
  const built = builder.build();
  return { ...built, lines: trimmed(built.text, lines) };
}

/** The lines without white space that stood beside their markup; those of nothing else go. */
function trimmed(text: string, lines: readonly Line[]): Line[] {
  return lines.map((line) => ({ ...line, ...trim(text, line) })).filter(({ start, end }) => start < end);
}

/** The lines with those of fenced code emptied; a fence that never closes is none. */
function withoutCode(raw: string, lines: readonly Span[]): Span[] {
  const fences = lines.flatMap(({ start, end }, index) => (fence.test(raw.slice(start, end).trimStart()) ? [index] : []));
  const inCode = new Set<number>();
  for (let pair = 0; pair + 1 < fences.length; pair += 2) {
    for (let index = fences[pair]; index <= fences[pair + 1]; index += 1) inCode.add(index);
  }
  return lines.map((line, index) => (inCode.has(index) ? { start: line.start, end: line.start } : line));
}

/** Takes the block markup off the lines; lines of markup alone go. */
function contentsOf(raw: string, lines: readonly Span[]): Content[] {
  const contents: Content[] = [];
  let gap: LineGap = "apart";
  let lastNumber = 0;
  for (const whole of lines) {
    const span = trim(raw, whole);
    const line = raw.slice(span.start, span.end);
    const isUnderline: boolean = gap !== "apart" && underline.test(line);
    if (isUnderline) markHeading(contents, line.startsWith("=") ? 1 : 2);
    const content: Content | null = isUnderline || isRule(line) || linkDefinition.test(line) ? null : contentOf(raw, span, gap, lastNumber);
    if (content === null || content.start >= content.end) {
      gap = "apart";
      continue;
    }
    if (content.kind === "item") lastNumber = Number(number.exec(line)?.[1] ?? 0);
    contents.push(content);
    gap = content.kind === "heading" ? "apart" : hardBreak.test(raw.slice(span.start, whole.end)) ? "open" : "wrapped";
  }
  return contents;
}

/** Turns the last line into a heading: an underline follows it. */
function markHeading(contents: Content[], level: number): void {
  const last = contents.pop();
  if (last) contents.push({ ...last, kind: "heading", gap: "apart", level });
}

function contentOf(raw: string, span: Span, gap: LineGap, lastNumber: number): Content {
  const quoted = quoteMark.exec(raw.slice(span.start, span.end));
  const start = span.start + (quoted?.[0].length ?? 0);
  const line = raw.slice(start, span.end);
  const hashes = heading.exec(line);
  if (hashes) {
    const end = span.end - (closingHashes.exec(line)?.[0].length ?? 0);
    return { start: start + hashes[0].length, end, kind: "heading", gap: "apart", level: hashes[1].length };
  }
  const marker = bullet.exec(line) ?? numbered(line, lastNumber);
  const end = line.endsWith("\\") ? span.end - 1 : span.end;
  if (marker) return { start: start + marker[0].length, end, kind: "item", gap: "apart", level: 0 };
  return { start, end, kind: "text", gap, level: 0 };
}

/** A list begins with 1 and counts on; "3. Oktober" at a line's beginning is none. */
function numbered(line: string, lastNumber: number): RegExpExecArray | null {
  const match = number.exec(line);
  if (!match) return null;
  const value = Number(match[1]);
  return value === 1 || (lastNumber > 0 && value === lastNumber + 1) ? match : null;
}
