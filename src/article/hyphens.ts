import type { HyphenRules } from "../languages/sections/intake.ts";

/** What becomes of a hyphen between two parts of a word. */
export type Mend = "drop" | "keep" | "space";

/** How often the article has a word, lower-cased, hyphens included. */
export type Vocabulary = ReadonlyMap<string, number>;

/** A hyphen, soft hyphen or its stand-in at a line's end. */
export const hyphenAtEnd = /[\p{L}\p{N}][-‐\u00AD¬]$/u;

/** Counts the words of lines; the two halves of a word broken between lines are left out. */
export function vocabularyOf(lines: readonly string[]): Vocabulary {
  const counts = new Map<string, number>();
  let broken = false;
  for (const line of lines) {
    const words = line.toLowerCase().match(/\p{L}+(?:[-‐]\p{L}+)*/gu) ?? [];
    const breaks = hyphenAtEnd.test(line);
    for (const word of words.slice(broken ? 1 : 0, breaks ? -1 : undefined)) counts.set(word, (counts.get(word) ?? 0) + 1);
    broken = breaks;
  }
  return counts;
}

/** What the article as a whole says of its words and line ends. */
export interface Habits {
  readonly words: Vocabulary;
  /** True if words are broken at line ends at all; else a hyphen there is most likely a word's own. */
  readonly breaksWords: boolean;
}

/** Judges a hyphen at a line's end. `first` and `rest` are the letters around it, `soft` says it is no real hyphen. */
export function mendAtLineEnd(first: string, rest: string, soft: boolean, rules: HyphenRules, { words, breaksWords }: Habits): Mend {
  if (rules.hanging.includes(rest.toLowerCase())) return "space";
  if (soft || words.has((first + rest).toLowerCase())) return "drop";
  if (words.has(`${first}-${rest}`.toLowerCase())) return "keep";
  if (isAcronym(first)) return isCapitals(rest) && rest.length > 3 && first.length > 5 ? "drop" : "keep";
  if (/^\p{Lu}/u.test(rest)) return "keep";
  if (rules.boundRest.pattern.test(rest)) return "drop";
  const part = first.slice(first.lastIndexOf("-") + 1).toLowerCase();
  if (rules.keptInLine) return isOwnHyphen(first, part, rest, rules) ? "keep" : "drop";
  if (rules.firsts.has(part)) return "keep";
  if (part.endsWith(rest[0]) && !/[aeiou]/.test(rest[0])) return "drop";
  const own = !breaksWords || rules.ownRest.pattern.test(rest) || (words.has(part) && words.has(rest.toLowerCase()));
  return own ? "keep" : "drop";
}

/** In a language that breaks many words and writes few hyphens: "rot-grün", "Corona-bedingt", but not "Arbeits-losen". */
function isOwnHyphen(first: string, part: string, rest: string, rules: HyphenRules): boolean {
  if (!rules.ownRest.pattern.test(rest)) return false;
  return rules.firsts.has(part) || (/^\p{Lu}/u.test(first) && rest.length >= 7 && !first.endsWith("s"));
}

const hyphenated = /(?<![\p{L}\p{N}.\u2019'-])(\p{L}+)-(\p{Ll}{2,})(?![\p{L}\p{N}-])/gu;

/** Positions in a line of the hyphens that a lost line break has left within words ("Milliar-den"). */
export function strayHyphens(line: string, rules: HyphenRules, words: () => Vocabulary): number[] {
  if (!rules.keptInLine || !line.includes("-")) return [];
  const positions: number[] = [];
  for (const match of line.matchAll(hyphenated)) {
    const [, first, rest] = match;
    const before = /(\p{L}+)\s$/u.exec(line.slice(Math.max(0, match.index - 30), match.index))?.[1] ?? null;
    if (isStray(first, rest, before, rules, words)) positions.push(match.index + first.length);
  }
  return positions;
}

function isStray(first: string, rest: string, before: string | null, rules: HyphenRules, words: () => Vocabulary): boolean {
  if (rules.hanging.includes(rest) || isAcronym(first) || first.length < 2) return false;
  if (words().has((first + rest).toLowerCase())) return true;
  if (rules.boundRest.pattern.test(rest)) return true;
  if (!/^\p{Lu}\p{Ll}{2,}$/u.test(first) || (words().get(`${first}-${rest}`.toLowerCase()) ?? 0) > 1) return false;
  if (rules.firsts.has(first.toLowerCase()) || rules.ownRest.pattern.test(rest) || rules.keptInLine?.pattern.test(rest)) return false;
  return !isEastAsianName(before, first, rest, rules);
}

/** "Moon Jae-in", "Tsai Ing-wen": a short family name, then two syllables. */
function isEastAsianName(before: string | null, first: string, rest: string, rules: HyphenRules): boolean {
  if (before === null || rules.functionWords.includes(before.toLowerCase())) return false;
  return /^\p{Lu}/u.test(before) && [before, first, rest].every((part) => part.length <= 6 && syllables(part) === 1);
}

function syllables(word: string): number {
  return word.match(/[aeiouyäöü]+/gi)?.length ?? 0;
}

function isAcronym(word: string): boolean {
  return /^\P{Ll}*$/u.test(word) || /.\p{Lu}/u.test(word);
}

function isCapitals(word: string): boolean {
  return /^\p{Lu}+$/u.test(word);
}
