import type { IntakeRules } from "../languages/sections/intake.ts";
import type { Block, Role } from "./article.ts";
import { readByline, type Byline } from "./byline.ts";
import type { Span } from "./span.ts";

export interface Layout {
  readonly blocks: readonly Block[];
  readonly title: string | null;
  readonly subtitle: string | null;
  readonly bylines: readonly Byline[];
}

interface Line extends Span {
  readonly text: string;
  /** 1 to 6 for a Markdown heading. */
  readonly level: number;
}

const headLength = 5;

/**
 * Cuts the reading text into blocks, one a line, and tells the head (title, subtitle, byline) from the body.
 * @param title what the metadata name as title; the first line is one only if it equals it
 */
export function readLayout(text: string, rules: IntakeRules, options: { readonly hasHead: boolean; readonly title: string | null; readonly markdown: boolean }): Layout {
  const lines = readLines(text, options.markdown);
  const roles: Role[] = lines.map(() => "body");
  const bylines: Byline[] = [];
  const byline = (index: number): boolean => {
    const found = readByline(lines[index].text, rules);
    if (found === null) return false;
    roles[index] = "byline";
    bylines.push(found);
    return true;
  };
  let next = 0;
  if (options.hasHead) next = readHead(lines, roles, byline, options.title);
  for (let index = next; index < lines.length; index++) {
    if (isCaption(lines[index].text, rules)) roles[index] = "caption";
    else if (isHeading(lines, index)) roles[index] = "heading";
  }
  const last = lines.length - 1;
  if (options.hasHead && bylines.every(({ authors }) => authors.length === 0) && last > next && roles[last] !== "caption") signOff(lines[last], last, roles, bylines);
  const labels = readLabels(lines, roles);
  const of = (role: Role): string | null => lines.find((_, index) => roles[index] === role)?.text ?? null;
  return {
    blocks: lines.map(({ start, end }, index) => ({ start, end, role: roles[index], label: labels[index] })),
    title: of("title"),
    subtitle: of("subtitle"),
    bylines,
  };
}

function readLines(text: string, markdown: boolean): Line[] {
  const lines: Line[] = [];
  for (const match of text.matchAll(/[^\n]+/g)) {
    const level = markdown ? (/^#{1,6}(?= )/.exec(match[0].trimStart())?.[0].length ?? 0) : 0;
    const content = match[0].slice(match[0].indexOf("#".repeat(level)) + level);
    const trimmed = (level > 0 ? content : match[0]).trim();
    if (trimmed === "") continue;
    const start = match.index + match[0].lastIndexOf(trimmed);
    lines.push({ start, end: start + trimmed.length, text: trimmed, level });
  }
  return lines;
}

/** Gives the first lines their roles; returns the index of the first line behind the head. */
function readHead(lines: readonly Line[], roles: Role[], byline: (index: number) => boolean, title: string | null): number {
  const bylineAt = lines.findIndex((_, index) => index < headLength && byline(index));
  if (bylineAt === 0) {
    const after = continueByline(lines, 1, byline);
    if (title === null && after < lines.length - 1 && isTitle(lines[after], lines[after + 1])) {
      roles[after] = "title";
      return after + 1;
    }
    return after;
  }
  if (bylineAt > 0) {
    roles[0] = "title";
    for (let index = 1; index < bylineAt; index++) roles[index] = "subtitle";
    return continueByline(lines, bylineAt + 1, byline);
  }
  if (lines.length < 2) return 0;
  if (title !== null ? lines[0].text !== title : !isTitle(lines[0], lines[1])) return 0;
  roles[0] = "title";
  if (lines.length > 2 && lines[1].level === 0 && isTitle(lines[1], lines[2])) {
    roles[1] = "subtitle";
    return 2;
  }
  return 1;
}

function continueByline(lines: readonly Line[], from: number, byline: (index: number) => boolean): number {
  let index = from;
  while (index < lines.length && index < from + 3 && byline(index)) index += 1;
  return index;
}

function isTitle(line: Line, next: Line): boolean {
  return line.level === 1 || (line.text.length <= 130 && !/[.:;,…]["“”«»’]?$/.test(line.text) && next.text.length > line.text.length / 2 && /^[^\p{Ll}]/u.test(line.text));
}

function isCaption(text: string, rules: IntakeRules): boolean {
  const word = /^[[(]?(\p{L}+)(?: ?\p{L}*): ?\S/u.exec(text)?.[1].toLowerCase();
  return word !== undefined && text.length <= 250 && rules.captionWords.includes(word);
}

function isHeading(lines: readonly Line[], index: number): boolean {
  const { text, level } = lines[index];
  if (level > 0) return true;
  return index < lines.length - 1 && text.length <= 80 && !/[.!?:;,…)"“”«»‘’*]$/.test(text) && /^[\p{Lu}\p{N}„“»"]/u.test(text);
}

/** A name alone under the last paragraph. */
function signOff(line: Line, index: number, roles: Role[], bylines: Byline[]): void {
  const found = /^(?:[\p{L} ,]*(?:Ihr|Ihre|Euer|Eure|Dein|Deine|Yours),? )?[–—-]? ?(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3})$/u.exec(line.text);
  if (!found || line.text.length > 60) return;
  roles[index] = "byline";
  bylines.push({ authors: [found[1]], date: null });
}

const label = /^(?:\p{Lu}[\p{L}.'’-]*)(?: \p{Lu}[\p{L}.'’-]*){0,3}:(?= \S)/u;

/** The speaker labels of an interview; they recur, which an ordinary word with a colon does not. */
function readLabels(lines: readonly Line[], roles: readonly Role[]): (Span | null)[] {
  const found = lines.map(({ text }, index) => (roles[index] === "body" ? (label.exec(text)?.[0] ?? null) : null));
  const counts = new Map<string, number>();
  for (const each of found) if (each !== null) counts.set(each, (counts.get(each) ?? 0) + 1);
  const recurring = [...counts.values()].filter((count) => count >= 2).length >= 2;
  return found.map((each, index) => (recurring && each !== null && counts.get(each)! >= 2 ? { start: lines[index].start, end: lines[index].start + each.length } : null));
}
