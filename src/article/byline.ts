import type { IntakeRules } from "../languages/sections/intake.ts";
import { findDay } from "./day.ts";
import { isOfNames, namesIn } from "./names.ts";

/** What a line of names, places and dates says. */
export interface Byline {
  readonly authors: readonly string[];
  /** ISO day; null if it gives none. */
  readonly published: string | null;
  /** "likely" if only a known given name speaks for it, "possible" if it may as well be a title. */
  readonly certainty: "certain" | "likely" | "possible";
  /** True if words say that these are authors: "Von …", "By …". */
  readonly cued: boolean;
}

/** A part of a byline between separators. */
interface Part {
  readonly text: string;
  /** The separator before it, "" for the first. */
  readonly separator: string;
  /** True if only a space parts it from a date. */
  readonly glued: boolean;
}

type PartKind =
  | { readonly kind: "author" | "known" | "shape"; readonly names: readonly string[] }
  | { readonly kind: "date"; readonly iso: string | null }
  | { readonly kind: "filler" | "contributor" | "post" | "place" | "issue" | "prose" };

/** A date's place while the line is taken apart: a character for private use. */
const dateMark = "\uE000";
const separators = /\s*[|·•●–—]\s*|\s+-\s+|\s+\/+\s+|\s*[,;]\s+|\s{3,}|\t+/gu;

/** Reads a line as a byline: author, date, place in any order and with any separators; null if it says anything else. */
export function readByline(line: string, rules: IntakeRules): Byline | null {
  if (line.length > 200 || /^["„“”»«‚‘›‹]/u.test(line)) return null;
  return signedBehind(line, rules) ?? readParts(line, rules);
}

/** "Analyse. Von Anna Beispiel", "Riverton, 7 June 2024. By Jane Sample": a kind or dateline in front of the author's cue. */
function signedBehind(line: string, rules: IntakeRules): Byline | null {
  const stop = line.lastIndexOf(". ");
  if (stop < 0 || !rules.author.pattern.test(line.slice(stop + 2))) return null;
  const signed = readParts(line.slice(stop + 2), rules);
  const front = line.slice(0, stop);
  const dated = rules.kicker.pattern.test(front) ? null : readParts(front, rules);
  if (signed === null || (dated === null && !rules.kicker.pattern.test(front))) return null;
  return { ...signed, published: signed.published ?? dated?.published ?? null };
}

function readParts(line: string, rules: IntakeRules): Byline | null {
  const text = withoutOrnament(line);
  const day = findDay(text, rules);
  const marked = day === null ? text : `${text.slice(0, day.start)} ${dateMark} ${text.slice(day.end)}`;
  const parts = splitParts(marked, rules);
  const kinds = parts.map((part, index) => kindOf(part, parts[index + 1] ?? null, day?.iso ?? null, rules));
  if (kinds.length === 0 || kinds.some(({ kind }) => kind === "prose")) return null;
  const has = (kind: PartKind["kind"]): boolean => kinds.some((part) => part.kind === kind);
  const named = (kind: "author" | "known"): readonly string[] => kinds.flatMap((part) => (part.kind === kind ? part.names : []));
  const published = day?.iso ?? null;
  const cued = named("author");
  if (has("issue")) return { authors: [], published, certainty: "possible", cued: false };
  if (cued.length > 0 || published !== null) return { authors: cued.length > 0 ? cued : uncuedAuthors(kinds), published, certainty: "certain", cued: cued.length > 0 };
  if (has("contributor") || kinds.every(({ kind }) => kind === "filler")) return { authors: [], published, certainty: "certain", cued: false };
  if (/[.!?:]$/u.test(text)) return null;
  if (has("known") || kinds[0].kind === "shape") return { authors: uncuedAuthors(kinds), published, certainty: has("known") ? "likely" : "possible", cued: false };
  return kinds.every(({ kind }) => kind === "post") ? { authors: [], published, certainty: "possible", cued: false } : null;
}

/** A line or part without emoji, bullets, brackets and stars at its edges. */
function withoutOrnament(line: string): string {
  return line.replace(/^[^\p{L}\p{N}(©\uE000]+|[^\p{L}\p{N}).!?:\uE000]+$/gu, "");
}

function splitParts(line: string, rules: IntakeRules): Part[] {
  const parts: Part[] = [];
  let done = 0;
  let separator = "";
  const push = (end: number): void => {
    const text = withoutOrnament(line.slice(done, end));
    if (text === "") return;
    const at = text.indexOf(dateMark);
    const glued = at >= 0;
    for (const piece of glued ? [text.slice(0, at), dateMark, text.slice(at + 1)] : [text]) {
      if (piece.trim() !== "") parts.push({ text: piece.trim(), separator: separator.trim(), glued });
    }
  };
  for (const match of line.matchAll(separators)) {
    push(match.index);
    separator = match[0];
    done = match.index + match[0].length;
  }
  push(line.length);
  return joinedLists(parts, rules);
}

/** Puts a list of names behind a cue together again: "Von A, B und C" is one part. */
function joinedLists(parts: readonly Part[], rules: IntakeRules): Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    const continues = last !== undefined && part.separator === "," && part.text !== dateMark;
    if (continues && rules.author.pattern.test(last.text) && !isFiller(part.text, rules)) {
      joined[joined.length - 1] = { ...last, text: `${last.text}, ${part.text}` };
    } else {
      joined.push(part);
    }
  }
  return joined;
}

function isFiller(text: string, rules: IntakeRules): boolean {
  return rules.bylineFiller.pattern.test(text) || rules.weekdays.includes(text.toLowerCase().replace(/\.$/, ""));
}

function kindOf({ text, glued }: Part, next: Part | null, iso: string | null, rules: IntakeRules): PartKind {
  if (text === dateMark) return { kind: "date", iso };
  if (isFiller(text, rules)) return { kind: "filler" };
  if (rules.contributor.pattern.test(text)) return { kind: "contributor" };
  const cued = rules.author.pattern.exec(text)?.groups?.names;
  if (cued !== undefined) {
    const names = namesIn(glued ? withoutFiller(cued, rules) : cued, rules, true);
    return names.length > 0 ? { kind: "author", names } : { kind: "prose" };
  }
  const stationed = rules.stationed.pattern.exec(text)?.groups?.names;
  if (stationed !== undefined) return { kind: "shape", names: namesIn(stationed, rules, true) };
  const post = isPost(text, rules);
  const names = post || isOfNames(text, rules) ? namesIn(text, rules, false) : [];
  if (names.length > 0) return { kind: "known", names };
  const isDateline = next?.text === dateMark && next.separator === ",";
  const shaped = post || isDateline || !isOfNames(text, rules) ? [] : namesIn(text, rules, true).filter((name) => name.includes(" "));
  if (shaped.length > 0) return { kind: "shape", names: shaped };
  if (post) return { kind: "post" };
  if (!isPlace(text)) return { kind: "prose" };
  if (!glued || !text.includes(" ")) return { kind: "place" };
  return isIssue(text, rules) ? { kind: "issue" } : { kind: "prose" };
}

/** "Jane Sample on": without the word that leads to a date. */
function withoutFiller(names: string, rules: IntakeRules): string {
  const last = names.lastIndexOf(" ");
  return last > 0 && isFiller(names.slice(last + 1), rules) ? names.slice(0, last) : names;
}

/** What a date belongs to: "Der Abendbrief vom", "The briefing for". It may as well begin a title. */
function isIssue(text: string, rules: IntakeRules): boolean {
  return isFiller(text.slice(text.lastIndexOf(" ") + 1), rules);
}

/** What somebody is: "Politische Redakteurin", "Visiting fellow in Riverton". */
function isPost(text: string, { posts }: IntakeRules): boolean {
  const words = text.toLowerCase().split(/\s+/);
  return words.length <= 8 && words.some((word) => posts.includes(word)) && !/[.!?:]$/u.test(text);
}

/** A place, a section or a paper: a few words, the first capitalised, no sentence. */
function isPlace(text: string): boolean {
  return text.length <= 45 && /^[\p{Lu}\d(]/u.test(text) && text.split(/\s+/).length <= 5 && !/[.!?:]$/u.test(text);
}

/** The authors of a line without a cue: known given names first, else what has a name's shape in the fewest words, the last such. */
function uncuedAuthors(kinds: readonly PartKind[]): readonly string[] {
  const known = kinds.flatMap((part) => (part.kind === "known" ? part.names : []));
  if (known.length > 0) return known;
  const shaped = kinds.flatMap((part) => (part.kind === "shape" ? [part.names] : []));
  const fewest = Math.min(...shaped.map(wordsIn));
  return shaped.findLast((names) => wordsIn(names) === fewest) ?? [];
}

function wordsIn(names: readonly string[]): number {
  return names.join(" ").split(" ").length;
}
