import { DIGIT, SPACE, classOf, isCapital, isSmall, isWordUnit } from "./characters.ts";
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
    if (isWordUnit(unit)) break;
    if (classOf(unit) !== SPACE && !"\"'„“‚‘«»‹›([".includes(text[at])) return text[at];
  }
  let end = at;
  while (end < limit && isWordUnit(text.charCodeAt(end))) end++;
  return text.slice(at, end);
}

/**
 * What a full stop at `end` makes of the word that it follows: part of an abbreviation or ordinal number, or null where
 * it ends the sentence. `before` are the tokens in front of the word.
 */
export function stopAfter(
  text: string,
  start: number,
  end: number,
  rules: CompiledRules,
  before: TokenColumns,
): "abbreviation" | "number" | null {
  if (end - start > REACH) return null;
  const context: Context = { text, word: text.slice(start, end), next: wordAfter(text, end + 1), rules, before };
  if (classOf(text.charCodeAt(start)) === DIGIT) return isOrdinal(context) ? "number" : null;
  if (isItemLetter(context)) return null;
  if (isListed(context) || /^\p{L}(?:\.\p{L}{1,3})+$/u.test(context.word)) return "abbreviation";
  if (isRoman(context)) return rules.starters.has(context.next) ? null : "number";
  return isInitial(context) ? "abbreviation" : null;
}

/** A word with a full stop, and what stands around it. */
interface Context {
  readonly text: string;
  readonly word: string;
  readonly next: string;
  readonly rules: CompiledRules;
  readonly before: TokenColumns;
}

/** "Punkt 4 b. Antrag": a small letter behind a number, and a longer word than in "500 v. Chr." */
function isItemLetter({ text, word, next, before }: Context): boolean {
  return word.length === 1 && isSmall(word, 0) && isCapital(next, 0) && next.length > 3 && /^\d/.test(before.form(text));
}

function isListed({ text, word, next, rules, before }: Context): boolean {
  const initial = beginsSentence(before.form(text));
  const listed = (list: ReadonlySet<string>): boolean => list.has(word) || (initial && hasWord(list, word));
  if (listed(rules.open) || listed(rules.final)) return true;
  if (listed(rules.beforeNumber)) return /^(?:\d|[IVXLC]+$)/.test(next) || rules.months.has(next);
  return rules.beforeName.has(word) && isCapital(next, 0) && !rules.starters.has(next);
}

function isOrdinal({ text, word, next, rules, before }: Context): boolean {
  if (!rules.ordinals || !/^\d{1,4}$/.test(word) || !/^[\p{L}\p{N}]/u.test(next)) return false;
  const value = Number(word);
  if (rules.months.has(next)) return value <= 31;
  const previous = before.form(text);
  if (beginsSentence(previous)) return word.length < 3;
  if (isSmall(next, 0)) return true;
  if (/^\d/.test(next)) return value <= 31 && /^\d{1,4}$/.test(next);
  if (word.length > 3 || rules.starters.has(next)) return false;
  const further = before.form(text, 1);
  // "im 19. und 20. Jahrhundert", "des späten 15. Jahrhunderts"
  return isHost(previous, rules) || /^\d+\.$/.test(further) || (isSmall(previous, 0) && isHost(further, rules));
}

function isHost(word: string, { ordinalHosts }: CompiledRules): boolean {
  return ordinalHosts.has(word.toLowerCase()) || (isSmall(word, 0) && ordinalHosts.has(`-${word.slice(-2)}`));
}

/** "Friedrich II." */
function isRoman({ text, word, next, rules, before }: Context): boolean {
  return rules.ordinals && next !== "" && /^[IVX]+$/.test(word) && isCapital(before.form(text), 0);
}

/** "W. H. Auden", "u. a.": a single letter with something behind it that does not begin a sentence. */
function isInitial({ text, word, next, rules, before }: Context): boolean {
  if (word.length !== 1 || next === "" || rules.starters.has(next)) return false;
  return !rules.capitalWords.has(word) || isCapital(before.form(text), 0);
}

/** True if a word behind the token `previous` begins a sentence, a quotation or what follows a colon. */
function beginsSentence(previous: string): boolean {
  return previous === "" || ".!?…:„“\"»«(".includes(previous[0]);
}
