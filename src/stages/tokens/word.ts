import { hostEnd } from "./addresses.ts";
import { DIGIT, LETTER, SPACE, classOf, isApostrophe, isCapital, isHyphen, isSmall, isWordUnit } from "./characters.ts";
import type { TokenColumns } from "./columns.ts";
import { type CompiledRules, hasWord } from "./rules.ts";
import { stopAfter, wordAfter } from "./stop.ts";

const DOT = 0x2e;
const COMMA = 0x2c;
const COLON = 0x3a;
const SLASH = 0x2f;
const AMPERSAND = 0x26;
const ASTERISK = 0x2a;

/** Digits with hyphens between them that are one thing: telephone numbers and ISO dates. */
const hyphenated = /^(?:\d{3}-\d{4}|\d+(?:-\d+){2,})(?![\d-])/;
/** The longest word that clitics, units and the like are looked for in: keeps the pass linear. */
const LONGEST = 60;

/** Finds where the word at a position ends, and adds its token or tokens. */
export class WordScanner {
  readonly joinsHyphens: boolean;

  constructor(
    readonly text: string,
    readonly rules: CompiledRules,
    readonly columns: TokenColumns,
  ) {
    this.joinsHyphens = rules.joinHyphens;
  }

  /** Adds a word of letters only. */
  plainWord(start: number, end: number): void {
    if (end - start <= this.rules.longestFusion) {
      const first = this.rules.fusions.get(this.text.slice(start, end).toLowerCase());
      if (first !== undefined) {
        this.columns.add(start, start + first, "word");
        start += first;
      }
    }
    this.columns.add(start, end, "word");
  }

  /** Adds the word or number at `start`, which may begin with a mark, and returns the end of what it added. */
  word(start: number, limit: number): number {
    const { text, rules } = this;
    let end = start + 1;
    let dotted = -1;
    let letters = classOf(text.charCodeAt(start)) === LETTER;
    for (; end < limit; end++) {
      const kind = classOf(text.charCodeAt(end));
      if (kind === LETTER) letters = true;
      else if (kind !== DIGIT) {
        const next = this.#joined(start, end, limit);
        if (next === end) break;
        if (text.charCodeAt(end) === DOT) dotted = end;
        end = next - 1;
      }
    }
    if (dotted > 0 && letters) {
      const host = hostEnd(text, start, end, limit);
      if (host > 0) return this.#add(start, host, "url");
    }
    if (!letters) return this.#number(start, end, limit);
    if (text.charCodeAt(end) === DOT && text.charCodeAt(end + 1) !== DOT && end < limit) {
      const stop = stopAfter(text, start, end, rules, this.columns);
      if (stop) return this.#add(start, end + 1, stop);
    }
    this.#split(start, end);
    return end;
  }

  /** Adds "@name" or "#tag". */
  tag(start: number, limit: number): number {
    let end = start + 1;
    while (end < limit && isWordUnit(this.text.charCodeAt(end))) end++;
    return this.#add(start, end, this.text[start] === "@" ? "url" : "word");
  }

  /** Adds the clipped word ("'em", "'90s") at an apostrophe; -1 if there is none. */
  clippedWord(start: number, limit: number): number {
    let end = start + 1;
    while (end < limit && end - start < 10 && isWordUnit(this.text.charCodeAt(end))) end++;
    if (end < limit && isWordUnit(this.text.charCodeAt(end))) return -1;
    const word = this.text.slice(start + 1, end).toLowerCase();
    if (!this.rules.clippedWords.has(`'${word}`) && !/^\d\ds?$/.test(word)) return -1;
    return this.#add(start, end, "word");
  }

  /** The position behind the marks at `at` if they join the word from `start` to what follows; else `at`. */
  #joined(start: number, at: number, limit: number): number {
    const { text } = this;
    const unit = text.charCodeAt(at);
    const before = classOf(text.charCodeAt(at - 1));
    const after = at + 1 < limit ? classOf(text.charCodeAt(at + 1)) : SPACE;
    if (isHyphen(unit)) return this.#joinedByHyphen(start, at, limit, before, after);
    if (after === SPACE && isApostrophe(unit)) return this.#isGenitive(start, at) ? at + 1 : at;
    if (after !== LETTER && after !== DIGIT) return at;
    if (isApostrophe(unit)) return before === LETTER && after === LETTER ? at + 1 : at;
    if (unit === DOT) return this.#joinedByDot(start, at, before, after);
    if (unit === COMMA) return before === DIGIT && after === DIGIT ? at + 1 : at;
    if (unit === COLON) return this.#joinedByColon(at, limit, before, after);
    if (unit === SLASH) return this.#joinedBySlash(start, at, limit);
    if (unit === AMPERSAND) return before === LETTER && after === LETTER ? at + 1 : at;
    if (unit === ASTERISK) return before === LETTER && isSmall(text, at + 1) ? at + 1 : at;
    return at;
  }

  /** True for the apostrophe of "Marx' Werk": behind a name, and no single quotation mark is open. */
  #isGenitive(start: number, at: number): boolean {
    const { text, rules } = this;
    if (!isCapital(text, start) || !rules.genitiveApostrophe.includes(text[at - 1]) || !/^\p{L}/u.test(wordAfter(text, at + 1))) return false;
    return !/(?:^|\s)['‚‘’][^\s]/.test(text.slice(Math.max(0, start - 80), start + 1));
  }

  #joinedByHyphen(start: number, at: number, limit: number, before: number, after: number): number {
    const { text, rules } = this;
    if (after === DIGIT && before === DIGIT) return this.#hyphenatedNumber(start, at);
    if (!rules.joinHyphens) {
      return after === LETTER && at - start < LONGEST && rules.prefixes.has(text.slice(start, at).toLowerCase()) ? at + 1 : at;
    }
    if (after === LETTER || after === DIGIT) return at + 1;
    const behind = text.charCodeAt(at + 1);
    // "Haupt-/Nebenamt"
    if (behind === SLASH && at + 2 < limit && isWordUnit(text.charCodeAt(at + 2))) return at + 2;
    return isHyphen(behind) ? at : at + 1;
  }

  #hyphenatedNumber(start: number, at: number): number {
    const found = hyphenated.exec(this.text.slice(start, start + LONGEST));
    return found && start + found[0].length > at ? at + 1 : at;
  }

  #joinedByDot(start: number, at: number, before: number, after: number): number {
    const { text, rules } = this;
    if (before === DIGIT && after === DIGIT) return at + 1;
    if (before !== LETTER || at - start > LONGEST) return at;
    const word = text.slice(start, at);
    if (rules.open.has(word) && word.length > 1) return at;
    if (after === DIGIT) return hasWord(rules.beforeNumber, word) || hasWord(rules.open, word) ? at : at + 1;
    if (/^\p{L}(?:\.\p{L})*$/u.test(word)) return at + 1;
    // "Ende.Anfang": the space is missing.
    return isCapital(text, at + 1) && isSmall(text, at - 1) && word.length > (isSmall(text, start) ? 1 : 2) ? at : at + 1;
  }

  #joinedByColon(at: number, limit: number, before: number, after: number): number {
    if (before === DIGIT && after === DIGIT) return at + 1;
    if (before !== LETTER || this.rules.colonEndings.size === 0) return at;
    let end = at + 1;
    while (end < limit && end - at < 12 && classOf(this.text.charCodeAt(end)) === LETTER) end++;
    return this.rules.colonEndings.has(this.text.slice(at + 1, end)) ? at + 1 : at;
  }

  /** A slash joins dates and years ("9/11", "2023/24") and single letters ("km/h", "w/o"), but neither words nor fractions. */
  #joinedBySlash(start: number, at: number, limit: number): number {
    let end = at + 1;
    while (end < limit && end - at < 6 && isWordUnit(this.text.charCodeAt(end))) end++;
    const left = this.text.slice(Math.max(start, at - 5), at);
    const right = this.text.slice(at + 1, end);
    if (/\d$/.test(left) && /^\d/.test(right)) return left.length > 1 || right.length > 1 ? at + 1 : at;
    return left.length === 1 && right.length <= 2 || right.length === 1 && left.length <= 2 ? at + 1 : at;
  }

  #number(start: number, end: number, limit: number): number {
    const { text } = this;
    if (text.charCodeAt(end) === DOT && end < limit && text.charCodeAt(end + 1) !== DOT && stopAfter(text, start, end, this.rules, this.columns)) end++;
    return this.#add(start, end, "number");
  }

  /** Adds the word, its units and clitics apart. */
  #split(start: number, end: number): void {
    if (end - start > LONGEST) return void this.columns.add(start, end, "word");
    const unit = this.#unitStart(start, end);
    if (unit > start) {
      this.columns.add(start, unit, "number");
      return void this.columns.add(unit, end, "word");
    }
    const clitic = this.#cliticStart(start, end);
    if (clitic === end) return this.plainWord(start, end);
    this.columns.add(start, clitic, "word");
    this.columns.add(clitic, end, "word");
  }

  /** Where the unit of "7pm" begins; `start` if there is none. */
  #unitStart(start: number, end: number): number {
    if (this.rules.units.size === 0 || classOf(this.text.charCodeAt(start)) !== DIGIT) return start;
    let at = end;
    while (at > start && classOf(this.text.charCodeAt(at - 1)) === LETTER) at--;
    const digits = /^[\d.,:]+$/.test(this.text.slice(start, at));
    return digits && this.rules.units.has(this.text.slice(at, end).toLowerCase()) ? at : start;
  }

  /** Where the clitic begins; `end` if there is none. */
  #cliticStart(start: number, end: number): number {
    const { text, rules } = this;
    for (const clitic of rules.clitics) {
      const at = end - clitic.length;
      if (at <= start || classOf(text.charCodeAt(at - 1)) !== LETTER) continue;
      if (text.slice(at, end).toLowerCase().replace("’", "'") !== clitic) continue;
      const keeps = rules.capitalHosts.size > 0 && isCapital(text, start) && !rules.capitalHosts.has(text.slice(start, at));
      return keeps ? end : at;
    }
    return end;
  }

  #add(start: number, end: number, kind: Parameters<TokenColumns["add"]>[2]): number {
    this.columns.add(start, end, kind);
    return end;
  }
}
