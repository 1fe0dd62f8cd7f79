import { DIGIT, LETTER, SPACE, classOf, isCapital, isSmall } from "./characters.ts";
import type { CompiledRules } from "./rules.ts";
import { hasWord } from "./rules.ts";
import type { TokenColumns } from "./columns.ts";

/** How far ahead the next word is looked for, and how long it may be: keeps the pass linear. */
const REACH = 40;

/** The word that follows `position` on the same line behind spaces and opening marks; "" if there is none. */
export function wordAfter(text: string, position: number): string {
  const limit = Math.min(text.length, position + REACH);
  let at = position;
  for (; at < limit; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x0a || unit === 0x0d) return "";
    const kind = classOf(unit);
    if (kind === LETTER || kind === DIGIT) break;
    if (kind !== SPACE && !"\"'„“‚‘«»‹›([".includes(text[at])) return text[at];
  }
  let end = at;
  while (end < limit && isWordUnit(text.charCodeAt(end))) end++;
  return text.slice(at, end);
}

function isWordUnit(unit: number): boolean {
  const kind = classOf(unit);
  return kind === LETTER || kind === DIGIT;
}

/**
 * What a full stop at `end` makes of the word that it follows: part of an abbreviation or ordinal number, or null where
 * it ends the sentence.
 */
export function stopAfter(
  text: string,
  start: number,
  end: number,
  rules: CompiledRules,
  before: TokenColumns,
): "abbreviation" | "number" | null {
  if (end - start > REACH) return null;
  const word = text.slice(start, end);
  const next = wordAfter(text, end + 1);
  if (classOf(text.charCodeAt(start)) === DIGIT) {
    return rules.ordinals && /^\d{1,4}$/.test(word) && isOrdinal(text, word, next, rules, before) ? "number" : null;
  }
  if (hasWord(rules.open, word) || hasWord(rules.final, word)) return "abbreviation";
  if (hasWord(rules.beforeNumber, word) && (/^\d/.test(next) || /^[IVXLC]+$/.test(next))) return "abbreviation";
  if (rules.beforeName.has(word) && isCapital(next, 0) && !rules.starters.has(next)) return "abbreviation";
  if (/^\p{L}(?:\.\p{L}{1,3})+$/u.test(word)) return "abbreviation";
  if (rules.ordinals && /^[IVX]+$/.test(word) && followsName(text, before) && next !== "") {
    return rules.starters.has(next) ? null : "number";
  }
  return isInitial(text, word, next, rules, before) ? "abbreviation" : null;
}

function isOrdinal(text: string, digits: string, next: string, rules: CompiledRules, before: TokenColumns): boolean {
  const value = Number(digits);
  if (next === "" || !/^[\p{L}\p{N}]/u.test(next)) return false;
  if (rules.months.has(next)) return value <= 31;
  if (isSmall(next, 0)) return true;
  if (/^\d/.test(next)) return value <= 31 && /^\d{1,4}$/.test(next);
  if (digits.length > 3 || rules.starters.has(next)) return false;
  const previous = before.length === 0 ? "" : text.slice(before.lastStart, before.lastEnd);
  return previous === "" || rules.ordinalHosts.has(previous.toLowerCase()) || isSmall(previous, 0);
}

function followsName(text: string, before: TokenColumns): boolean {
  return before.length > 0 && isCapital(text, before.lastStart);
}

function isInitial(text: string, word: string, next: string, rules: CompiledRules, before: TokenColumns): boolean {
  if (word.length !== 1 || next === "" || rules.capitalWords.has(word) && !followsName(text, before)) return false;
  if (!/^[\p{L}\p{N}]/u.test(next)) return true;
  return !rules.starters.has(next);
}
