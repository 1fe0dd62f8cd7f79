import type { HyphenRules } from "../languages/sections/intake.ts";
import type { LineKind, Prose } from "./formats/format.ts";
import { mendAtLineEnd, strayHyphens, vocabularyOf, type Habits, type Mend, type Vocabulary } from "./hyphens.ts";
import { TextBuilder, type MappedText } from "./map.ts";
import type { Span } from "./span.ts";
import { joinsOf, type Join } from "./wrapping.ts";

/** A paragraph, heading or line of the reading text, before its role is known. */
export interface ReadingBlock extends Span {
  readonly kind: LineKind;
  /** A heading's level, 1 for the highest; 0 for others. */
  readonly level: number;
}

export interface Reading extends MappedText {
  readonly blocks: readonly ReadingBlock[];
}

/** Soft hyphens and characters of no width, which are never read. */
const invisible = /[\u00AD\u200B\u2060\uFEFF]/g;

/**
 * Makes the reading text: lines joined to paragraphs, words broken at a line's end or a page's end joined, invisible
 * characters gone. Between blocks stands one line break, or an empty line where the article has one.
 */
export function readingOf(prose: Prose, rules: HyphenRules, standsAlone: (line: string) => boolean): Reading {
  const lines = withoutPageNumbers(prose);
  const contents = lines.map(({ start, end }) => prose.text.slice(start, end));
  const joins = joinsOf(prose.text, lines, standsAlone);
  const words = lazily(() => vocabularyOf(contents));
  const habits = lazily(() => ({ words: words(), breaksWords: breaksWords(lines, joins) }));
  const builder = new TextBuilder(prose);
  const blocks: ReadingBlock[] = [];
  let start = 0;
  let head = lines[0];
  for (const [index, line] of lines.entries()) {
    const mend = joins[index + 1] === "none" ? mendBetween(contents[index], contents[index + 1], rules, habits()) : null;
    copyLine(builder, line, contents[index], mend, rules, words);
    if (joins[index + 1] === "none" && mend !== "space") continue;
    const next = lines[index + 1];
    if (next !== undefined && joins[index + 1] !== "block") {
      builder.replace(line.end, next.start, " ");
      continue;
    }
    if (builder.length > start) blocks.push({ start, end: builder.length, kind: head.kind, level: head.level });
    if (next !== undefined) builder.replace(line.end, next.start, next.gap === "apart" ? "\n\n" : "\n");
    start = builder.length;
    head = next;
  }
  return { ...builder.build(), blocks };
}

/** Leaves out lines of a page number alone where the sentence before goes on behind them. */
function withoutPageNumbers({ text, lines }: Prose): Prose["lines"] {
  return lines.filter((line, index) => {
    if (index === 0 || index + 1 === lines.length || line.end - line.start > 10) return true;
    if (!/^[-–—\s]*\d{1,4}[-–—\s]*$/u.test(text.slice(line.start, line.end))) return true;
    return !/[\p{L},‐-]$/u.test(text.slice(lines[index - 1].end - 2, lines[index - 1].end)) || !/\p{Ll}/u.test(text[lines[index + 1].start]);
  });
}

/** How far back the first part of a broken word is looked for, in characters. */
const longestWord = 80;

function mendBetween(before: string, after: string, rules: HyphenRules, habits: Habits): Mend {
  const first = /([\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*)[-‐\u00AD¬]$/u.exec(before.slice(-longestWord))?.[1] ?? "";
  const rest = /^[\p{L}\p{N}]+/u.exec(after)?.[0] ?? "";
  return mendAtLineEnd(first, rest, /[\u00AD¬]$/u.test(before), rules, habits);
}

/** Copies a line without invisible characters, stray hyphens and, with `mend` "drop", the hyphen at its end. */
function copyLine(
  builder: TextBuilder,
  line: Span,
  content: string,
  mend: Mend | null,
  rules: HyphenRules,
  words: () => Vocabulary,
): void {
  const left = new Set(strayHyphens(content, rules, words));
  for (const match of content.matchAll(invisible)) left.add(match.index);
  if (mend === "drop") left.add(content.length - 1);
  let done = 0;
  for (const position of [...left].sort((a, b) => a - b)) {
    builder.copy(line.start + done, line.start + position);
    done = position + 1;
  }
  builder.copy(line.start + done, line.end);
}

/** A text wrapped without breaking words has a hyphen at one line's end in a hundred, one that breaks them in every tenth. */
function breaksWords(lines: Prose["lines"], joins: readonly Join[]): boolean {
  const wrapped = joins.filter((join, index) => join !== "block" && lines[index].gap === "open").length;
  return joins.filter((join) => join === "none").length >= wrapped * 0.04;
}

function lazily<Value>(make: () => Value): () => Value {
  let value: Value | undefined;
  return () => (value ??= make());
}
