import type { IntakeRules } from "../languages/sections/intake.ts";
import type { Role } from "./article.ts";
import { readByline, type Byline } from "./byline.ts";
import type { LineKind } from "./formats/format.ts";

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

/** Lines above the body that are looked at, and the longest that a title or subtitle can be, in characters. */
const reach = 10;
const longestTitle = 160;
const longestSubtitle = 320;

/**
 * Tells the head from the body. A byline or dateline is the surest sign: what stands above it is kicker, title and
 * subtitle. Without one, the first line is a title if it looks like one.
 * @param title the title if it is known already: then no other line is one
 */
export function readHead(paragraphs: readonly Paragraph[], rules: IntakeRules, title: string | null): Head {
  const bylines = bylinesOf(paragraphs, rules);
  const last = bylines.findLastIndex((byline) => byline !== null);
  const roles: Role[] = [];
  const lines: number[] = [];
  for (let index = 0; index <= last; index += 1) {
    roles.push(bylines[index] ? "byline" : "subtitle");
    if (!bylines[index]) lines.push(index);
  }
  if (lines.length > 0) nameLines(lines, paragraphs, roles, rules);
  else addTitleBelow(paragraphs, roles, rules, last >= 0);
  addIntro(paragraphs, roles, rules);
  return {
    roles: title === null ? roles : withKnownTitle(roles, paragraphs, title),
    bylines: bylines.slice(0, roles.length).filter((byline) => byline !== null),
  };
}

/** The byline of each of the first blocks, null for those that are none; the list ends with the head. */
function bylinesOf(paragraphs: readonly Paragraph[], rules: IntakeRules): (Byline | null)[] {
  const found: (Byline | null)[] = [];
  let named = false;
  let dated = false;
  for (const [index, paragraph] of paragraphs.slice(0, reach).entries()) {
    const byline = paragraph.kind === "item" ? null : readByline(paragraph.text, rules);
    const first = index === 0 || found.every((each) => each !== null);
    const counts = byline && (byline.certain ? !(first && isTitleAnyway(byline, paragraphs, index, rules)) : !named && isSignedBelowTitle(found, paragraphs, index));
    if (counts) {
      if ((named && byline.authors.length > 0 && byline.published === null) || (dated && byline.published !== null && named)) break;
      named ||= byline.authors.length > 0;
      dated ||= byline.published !== null;
    } else if (isBodyLike(paragraph, rules) || (named && dated && found.some((each) => each === null))) {
      break;
    }
    found.push(counts ? byline : null);
  }
  return found;
}

/** A first line like "Von Bismarck" with a byline below it is a title. */
function isTitleAnyway(byline: Byline, paragraphs: readonly Paragraph[], index: number, rules: IntakeRules): boolean {
  if (byline.published !== null || paragraphs[index].level === 1) return paragraphs[index].level === 1;
  return index + 1 < paragraphs.length && byline.authors.every((name) => !name.includes(" ")) && !isBodyLike(paragraphs[index + 1], rules);
}

/** A bare name is a byline only right below a title or subtitle, not as the first line. */
function isSignedBelowTitle(found: readonly (Byline | null)[], paragraphs: readonly Paragraph[], index: number): boolean {
  return paragraphs[index].kind !== "heading" && (index > 0 && found[index - 1] === null || index > 0);
}

function isBodyLike({ text, kind }: Paragraph, rules: IntakeRules): boolean {
  if (rules.introLabel.pattern.test(text) && text.length <= 2 * longestSubtitle) return false;
  return kind === "item" || text.length > longestSubtitle || rules.salutation.pattern.test(text);
}

/** Names the lines above the last byline: a kicker, the title, then subtitles. */
function nameLines(lines: readonly number[], paragraphs: readonly Paragraph[], roles: Role[], rules: IntakeRules): void {
  const plain = lines.filter((index) => !rules.introLabel.pattern.test(paragraphs[index].text));
  const [first, second] = plain;
  if (first === undefined) return;
  const kicked = second !== undefined && isKicker(paragraphs[first], paragraphs[second], rules);
  if (kicked) roles[first] = "heading";
  roles[kicked ? second : first] = "title";
}

/** A line above the title that names section or kind: by its words, or in capitals where the next line has none. */
function isKicker(line: Paragraph, next: Paragraph, rules: IntakeRules): boolean {
  if (line.level > 0 && next.level > line.level) return false;
  if (endsSentence(next.text) && !/[?!]$/u.test(next.text)) return false;
  if (rules.kicker.pattern.test(line.text)) return true;
  if (line.level === 0 && next.level === 1) return true;
  return isCapitals(line.text) && !isCapitals(next.text) && !/[.!?]$/u.test(line.text);
}

/** Where nothing stands above the byline, or there is no byline: the first line may be a title, the next a subtitle. */
function addTitleBelow(paragraphs: readonly Paragraph[], roles: Role[], rules: IntakeRules, hasByline: boolean): void {
  let index = roles.length;
  if (!hasByline && isKickerAlone(paragraphs, index, rules)) {
    roles.push("heading");
    index += 1;
  }
  if (!isTitleLike(paragraphs, index, rules)) {
    if (roles.at(-1) === "heading") roles.pop();
    return;
  }
  roles.push("title");
  const next = paragraphs.at(index + 1);
  if (next === undefined || index + 2 >= paragraphs.length || next.kind === "item" || isBodyLike(next, rules)) return;
  const greeted = rules.salutation.pattern.test(paragraphs[index + 2].text);
  const open = !/[.!?…:;,]["”“’»«]?$/u.test(next.text) && next.kind === "text" && next.text.split(/\s+/).length >= 5;
  if (greeted || (open && paragraphs[index + 2].text.length > next.text.length)) roles.push("subtitle");
}

function isKickerAlone(paragraphs: readonly Paragraph[], index: number, rules: IntakeRules): boolean {
  return index + 2 < paragraphs.length && rules.kicker.pattern.test(paragraphs[index].text) && isTitleLike(paragraphs, index + 1, rules);
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
