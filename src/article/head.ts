import type { IntakeRules } from "../languages/sections/intake.ts";
import type { Role } from "./article.ts";
import { readByline, type Byline } from "./byline.ts";
import type { LineKind } from "./formats/format.ts";
import { nameLikeness } from "./names.ts";

/** A block as the layout sees it. */
export interface Paragraph {
  readonly text: string;
  readonly kind: LineKind;
  readonly level: number;
}

/** The roles of an article's first blocks, up to where its body begins, and the bylines among them. */
export interface Head {
  readonly roles: readonly Role[];
  readonly bylines: readonly Byline[];
}

/** Blocks that are looked at, and how many of them may be kicker, title and subtitles. */
const reach = 10;
const mostLines = 4;
/** The longest that a title or subtitle can be, in characters. */
const longestTitle = 160;
const longestSubtitle = 320;

/** A block of the head before the lines among them are told apart. */
type Entry = { readonly kind: "line" | "caption" } | { readonly kind: "byline"; readonly byline: Byline };

/**
 * Tells the head from the body. A byline or dateline is the surest sign: what stands above it is kicker, title and
 * subtitle. Without one, the first line is a title if it looks like one.
 * @param title the title if it is known already: then no other line is one
 */
export function readHead(paragraphs: readonly Paragraph[], rules: IntakeRules, title: string | null): Head {
  const entries = entriesOf(paragraphs, rules);
  const roles = entries.map(({ kind }): Role => (kind === "line" ? "subtitle" : kind));
  const lines = entries.flatMap(({ kind }, index) => (kind === "line" ? [index] : []));
  const rubrics = lines.length > 0 && title === null && lines.every((index) => isRubric(paragraphs[index], rules)) && isTitleLike(paragraphs, roles.length, rules);
  for (const index of rubrics ? lines : []) roles[index] = "heading";
  if (lines.length > 0 && !rubrics) nameLines(lines, paragraphs, roles, rules);
  else addTitleBelow(paragraphs, roles, rules);
  addIntro(paragraphs, roles, rules);
  return {
    roles: title === null ? roles : withKnownTitle(roles, paragraphs, title),
    bylines: entries.flatMap((entry) => (entry.kind === "byline" ? [entry.byline] : [])),
  };
}

/** The blocks down to the head's last byline; none if there is no byline or nothing stands below it. */
function entriesOf(paragraphs: readonly Paragraph[], rules: IntakeRules): Entry[] {
  const entries: Entry[] = [];
  const seen = { lines: 0, named: false, dated: false };
  for (const [index, paragraph] of paragraphs.slice(0, reach).entries()) {
    if (isCaption(paragraph, rules)) {
      entries.push({ kind: "caption" });
      continue;
    }
    const found = bylineAt(paragraphs, index, entries, rules);
    const byline = found && seen.named && !found.cued && found.published !== null ? { ...found, authors: [] } : found;
    if (byline) {
      if (seen.named && seen.dated && byline.authors.length > 0 && seen.lines > 0 && entries.at(-1)?.kind === "line") break;
      entries.push({ kind: "byline", byline });
      seen.named ||= byline.authors.length > 0;
      seen.dated ||= byline.published !== null;
      continue;
    }
    if (isBodyLike(paragraph, rules) || seen.lines === mostLines || (seen.named && (seen.lines > 0 || seen.dated))) break;
    entries.push({ kind: "line" });
    seen.lines += 1;
  }
  const last = entries.findLastIndex(({ kind }) => kind === "byline");
  return last + 1 < paragraphs.length ? entries.slice(0, last + 1) : [];
}

/** The byline that a block is; what only looks like a name must stand where a name would. */
function bylineAt(paragraphs: readonly Paragraph[], index: number, before: readonly Entry[], rules: IntakeRules): Byline | null {
  const paragraph = paragraphs[index];
  const byline = paragraph.kind === "item" || paragraph.level === 1 ? null : readByline(paragraph.text, rules);
  if (byline === null) return null;
  const isFirst = before.length === 0;
  if (byline.certainty === "certain") return isFirst && isTitleAnyway(byline, paragraphs, index, rules) ? null : byline;
  if (byline.certainty === "possible" && !isPlausible(byline, paragraphs, index, before, rules)) return null;
  if (byline.authors.length === 0) return byline;
  const isNamed = before.some((entry) => entry.kind === "byline" && entry.byline.authors.length > 0);
  return paragraph.kind === "heading" || isNamed || recurs(byline.authors, paragraphs, index) ? null : byline;
}

/** What has only the look of a name or post is one beside a byline; a first line with a date is one above a title. */
function isPlausible(byline: Byline, paragraphs: readonly Paragraph[], index: number, before: readonly Entry[], rules: IntakeRules): boolean {
  const next = paragraphs.at(index + 1);
  const below = next === undefined ? null : readByline(next.text, rules);
  if (before.length === 0) return byline.published !== null && below === null && isTitleLike(paragraphs, index + 1, rules);
  return before.at(-1)?.kind === "byline" || below?.certainty === "certain";
}

/** A first line like "Von Bismarck" or "By Any Other Name" is a title if no name is known in it and more follows. */
function isTitleAnyway({ authors, published }: Byline, paragraphs: readonly Paragraph[], index: number, rules: IntakeRules): boolean {
  if (published !== null || authors.length === 0 || authors.some((name) => nameLikeness(name, rules) === "known")) return false;
  const signed = paragraphs.slice(index + 1, index + 4).some(({ text }) => (readByline(text, rules)?.authors.length ?? 0) > 0);
  return signed || authors.every((name) => !name.includes(" "));
}

/** True if a part of the names stands in another block too: those written about recur, those who write do so only in a last note on them. */
function recurs(names: readonly string[], paragraphs: readonly Paragraph[], index: number): boolean {
  const parts = names.flatMap((name) => name.split(" ")).filter((part) => part.length > 3);
  const isNote = (other: number): boolean => other === paragraphs.length - 1 && names.some((name) => paragraphs[other].text.startsWith(`${name} `));
  return paragraphs.slice(0, 40).some(({ text }, other) => other !== index && !isNote(other) && parts.some((part) => text.includes(part) && text.split(/[^\p{L}\p{N}-]+/u).includes(part)));
}

function isCaption({ text, kind }: Paragraph, rules: IntakeRules): boolean {
  return kind === "caption" || (kind === "text" && text.length <= longestSubtitle && rules.caption.pattern.test(text));
}

function isBodyLike({ text, kind }: Paragraph, rules: IntakeRules): boolean {
  if (rules.introLabel.pattern.test(text) && text.length <= 2 * longestSubtitle) return false;
  const isLong = text.length > longestSubtitle || (text.length > 150 && /[.!?]["”“’»«]?\s.+[.!?]["”“’»«]?\s/u.test(text));
  return kind === "item" || isLong || rules.salutation.pattern.test(text);
}

/** Names the lines above the last byline: a kicker, the title, then subtitles. */
function nameLines(lines: readonly number[], paragraphs: readonly Paragraph[], roles: Role[], rules: IntakeRules): void {
  const plain = lines.filter((index) => !rules.introLabel.pattern.test(paragraphs[index].text));
  const top = plain.findIndex((index) => paragraphs[index].level === 1);
  for (const index of plain.slice(0, Math.max(top, 0))) roles[index] = "heading";
  const [first, second] = plain.slice(Math.max(top, 0));
  if (first === undefined) return;
  const isTopOfThree = plain.length >= Math.max(top, 0) + 3 && isShort(paragraphs[first]) && !endsSentence(paragraphs[second]?.text ?? ".");
  const kicked = second !== undefined && (isTopOfThree || isKicker(paragraphs[first], paragraphs[second], rules));
  if (kicked) roles[first] = "heading";
  roles[kicked ? second : first] = "title";
  for (const index of plain) if (roles[index] === "subtitle" && rules.kicker.pattern.test(paragraphs[index].text)) roles[index] = "heading";
}

/** A line that by its words or capitals is a rubric, whatever stands below it. */
function isRubric({ text, level }: Paragraph, rules: IntakeRules): boolean {
  return level === 0 && (rules.kicker.pattern.test(text) || (isCapitals(text) && !endsSentence(text) && text.split(/\s+/).length <= 4));
}

/** So short that above two more lines it is a rubric rather than a title. */
function isShort({ text, level }: Paragraph): boolean {
  return level === 0 && text.length <= 30 && text.split(/\s+/).length <= 3 && !endsSentence(text);
}

/** A line above the title that names section or kind: by its words, or in capitals where the next line has none. */
function isKicker(line: Paragraph, next: Paragraph, rules: IntakeRules): boolean {
  if (line.level > 0) return false;
  if (rules.kicker.pattern.test(line.text)) return true;
  return isCapitals(line.text) && !isCapitals(next.text) && !/[.!?]$/u.test(line.text) && !/\.["”“’»«]?$/u.test(next.text);
}

/** Where nothing stands above the byline, or there is no byline: the first line may be a title, the next a subtitle. */
function addTitleBelow(paragraphs: readonly Paragraph[], roles: Role[], rules: IntakeRules): void {
  const kicked = roles.length === 0 && paragraphs.length > 2 && rules.kicker.pattern.test(paragraphs[0].text) && isTitleLike(paragraphs, 1, rules);
  if (kicked) roles.push("heading");
  if (!isTitleLike(paragraphs, roles.length, rules)) return;
  roles.push("title");
  if (isSubtitleLike(paragraphs, roles.length, rules)) roles.push("subtitle");
}

/** A line below the title is its subtitle if it has no end, or the text greets its readers only behind it. */
function isSubtitleLike(paragraphs: readonly Paragraph[], index: number, rules: IntakeRules): boolean {
  if (index + 1 >= paragraphs.length) return false;
  const [line, next] = paragraphs.slice(index, index + 2);
  if (line.kind !== "text" || isBodyLike(line, rules)) return false;
  const isOpen = !/[.!?…:;,]["”“’»«]?$/u.test(line.text) && line.text.split(/\s+/).length >= 5;
  return rules.salutation.pattern.test(next.text) || (isOpen && next.text.length > line.text.length);
}

function isTitleLike(paragraphs: readonly Paragraph[], index: number, rules: IntakeRules): boolean {
  const line = paragraphs.at(index);
  const next = paragraphs.at(index + 1);
  if (line === undefined || next === undefined || line.kind === "item" || line.kind === "caption") return false;
  if (line.kind === "heading") return line.level === 1 || (index === 0 && paragraphs.every(({ level }) => level !== 1) && next.kind !== "heading");
  const { text } = line;
  if (text.length > longestTitle || isEnumerator(text) || rules.salutation.pattern.test(text) || rules.caption.pattern.test(text)) return false;
  if (/[.…:;,]["”“’»«]?$/u.test(text) || /[.!?]\s+\p{Lu}/u.test(text) || /^\p{L}[^:]{0,40}:\s/u.test(text) && isDialogue(paragraphs)) return false;
  return next.text.length > text.length || !endsSentence(text);
}

/** True if most of the first blocks begin with a speaker's label. */
function isDialogue(paragraphs: readonly Paragraph[]): boolean {
  const first = paragraphs.slice(0, 4);
  return first.length > 1 && first.every(({ text }) => /^\p{Lu}[^:.!?]{0,40}:\s/u.test(text));
}

/** Adds the subtitle that a label announces right below the head ("Vorspann: …"). */
function addIntro(paragraphs: readonly Paragraph[], roles: Role[], rules: IntakeRules): void {
  const next = paragraphs.at(roles.length);
  if (roles.length > 0 && next && rules.introLabel.pattern.test(next.text)) roles.push("subtitle");
}

/** The roles where the title is known: only the line that equals it is one; without a byline nothing else is head. */
function withKnownTitle(roles: readonly Role[], paragraphs: readonly Paragraph[], title: string): Role[] {
  const wanted = plainly(title);
  const at = paragraphs.slice(0, reach).findIndex(({ text }) => plainly(text) === wanted);
  const named = roles.map((role, index): Role => (index === at ? "title" : role === "title" ? "heading" : role));
  if (at === 0 && named.length === 0) return ["title"];
  const hasByline = roles.includes("byline");
  return at >= 0 || hasByline ? named : [];
}

function plainly(text: string): string {
  return text.normalize("NFC").replace(/\s+/gu, " ").trim();
}

function isEnumerator(text: string): boolean {
  return /^(?:[IVXLC]+|\d{1,3}|[A-Za-z])[.)]?$/u.test(text);
}

function isCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && (text.match(/\p{Ll}/gu)?.length ?? 0) <= (text.match(/\p{Lu}/gu)?.length ?? 0) / 4;
}

function endsSentence(text: string): boolean {
  return /[.!?…]["”“’»«)]*$/u.test(text);
}
