import type { TokenLayer } from "../layers.ts";
import { isCapital, isSmall } from "../tokens/characters.ts";
import { hasWord } from "../tokens/rules.ts";
import { Marks } from "./marks.ts";
import type { CompiledSentenceRules } from "./rules.ts";

/** How many tokens a frame behind a quotation may have up to its verb. */
const FRAME = 4;

/** Finds where sentences end among the tokens of a text. */
export class BoundaryFinder {
  readonly #marks: Marks;
  /** True while a quotation is open in the paragraph. */
  #quoted = false;
  /** The mark that opened the last quotation. */
  #opener = -1;

  constructor(
    readonly text: string,
    readonly tokens: TokenLayer,
    readonly rules: CompiledSentenceRules,
  ) {
    this.#marks = new Marks(text, tokens);
  }

  /** The ends (tokens, excluded) of the sentences among the tokens `first` to `end` (excluded), in order. */
  ends(first: number, end: number): number[] {
    const ends: number[] = [];
    let start = first;
    this.#quoted = false;
    for (let token = first; token < end; token++) {
      if (this.#marks.isQuote(token)) this.#turnQuote(token);
      if (!this.#mayEnd(token)) continue;
      if (this.#isWeak(token) && this.#closing(token + 1, end) > 0) continue;
      const tail = this.#tail(token, end);
      if (tail < end && !this.#isItemNumber(start, token) && this.#isBoundary(start, token, tail, end)) {
        ends.push(tail);
        start = tail;
      }
      if (tail > token + 1 && this.#marks.isQuote(tail - 1)) this.#quoted = false;
      token = tail - 1;
    }
    if (first < end) ends.push(end);
    return ends;
  }

  #turnQuote(token: number): void {
    this.#quoted = !this.#marks.isCloser(token);
    if (this.#quoted) this.#opener = token;
  }

  #mayEnd(token: number): boolean {
    const kind = this.tokens.kind(token);
    return kind === "abbreviation" || kind === "url" || this.#marks.isEnder(token) || this.#marks.isFace(token);
  }

  /** An address or emoji: ends a sentence only where nothing else does. */
  #isWeak(token: number): boolean {
    return this.tokens.kind(token) === "url" || this.tokens.kind(token) === "symbol";
  }

  /** The token behind the marks that close what `token` ends: quotation marks, brackets, notes, further enders, emoji. */
  #tail(token: number, end: number): number {
    let tail = token + 1;
    for (let step = 1; step > 0; tail += step) step = this.#closing(tail, end);
    return tail;
  }

  /** How many tokens at `token` belong to the sentence that ends before them. */
  #closing(token: number, end: number): number {
    const marks = this.#marks;
    if (token >= end) return 0;
    if (marks.isNote(token, end)) return 3;
    return marks.isCloser(token) || marks.isFace(token) || (marks.isEnder(token) && this.#standsAlone(token, end)) ? 1 : 0;
  }

  #standsAlone(token: number, end: number): boolean {
    return !this.#marks.gapBefore(token) || token + 1 >= end || this.#marks.gapBefore(token + 1);
  }

  /** True for the full stop of "3.", "II." or "b." at a sentence's start: the number of a list's item. */
  #isItemNumber(start: number, stop: number): boolean {
    const { tokens } = this;
    if (stop === start || this.#marks.first(stop) !== "." || this.#marks.gapBefore(stop)) return false;
    if (!/^(?:\d{1,3}|[IVX]{1,4}|\p{L})$/u.test(tokens.form(stop - 1))) return false;
    for (let token = start; token < stop - 1; token++) {
      if (tokens.kind(token) !== "punctuation" && tokens.kind(token) !== "symbol") return false;
    }
    return true;
  }

  #isBoundary(start: number, token: number, tail: number, end: number): boolean {
    const marks = this.#marks;
    const kind = this.tokens.kind(token);
    if (kind === "abbreviation") return this.#endsWithAbbreviation(token, tail, end);
    if (tail > token + 1 && token > 0 && "([".includes(marks.first(token - 1))) return false;
    let next = tail;
    while (next < end && (marks.isOpener(next) || marks.isDash(next))) next++;
    if (next === end) return !marks.isDash(tail);
    if (this.#isWeak(token)) return next === tail && this.#startsAnew(next);
    if (this.tokens.kind(next) === "url") return next === tail;
    if (isSmall(this.text, this.tokens.starts[next])) return this.#beforeSmall(token, tail, next);
    if (this.tokens.kind(next) === "punctuation") return false;
    if (this.#quoted && tail === token + 1 && marks.isEllipsis(token) && marks.gapBefore(token)) return false;
    if (!marks.gapBefore(tail)) return tail === token + 1 && this.#lacksSpace(token, next);
    const quoted = tail > token + 1 && marks.isQuote(tail - 1);
    if (quoted && marks.isDash(tail)) return false;
    return !quoted || marks.first(token) === "." || !(this.#isFrame(next, end) || this.#isEmbedded(start, next));
  }

  /** Behind an address or emoji without a full stop only a sure beginning begins. */
  #startsAnew(next: number): boolean {
    return this.tokens.kind(next) === "url" || this.rules.starters.has(this.tokens.form(next));
  }

  /** A small letter goes on with the sentence, unless a plain full stop stands between. */
  #beforeSmall(token: number, tail: number, next: number): boolean {
    const marks = this.#marks;
    return tail === token + 1 && next === tail && marks.first(token) === "." && !marks.isEllipsis(token) && marks.gapBefore(next);
  }

  /** "Das Ende.Der Anfang": words on both sides, and the second one capitalised. */
  #lacksSpace(token: number, next: number): boolean {
    const { starts } = this.tokens;
    return isSmall(this.text, starts[token] - 1) && isCapital(this.text, starts[next]) && isSmall(this.text, starts[next] + 1);
  }

  #endsWithAbbreviation(token: number, tail: number, end: number): boolean {
    const form = this.tokens.form(token).slice(0, -1);
    const closes = this.rules.closing.has(form) || this.rules.closing.has(this.#spaced(token));
    if (!closes && hasWord(this.rules.open, form)) return false;
    let next = tail;
    while (next < end && this.#marks.isOpener(next)) next++;
    if (next === end) return false;
    return closes ? isCapital(this.text, this.tokens.starts[next]) : this.rules.starters.has(this.tokens.form(next));
  }

  /** The abbreviation that the token ends, without spaces and its last full stop: "u.a.m" for "u. a. m.". */
  #spaced(token: number): string {
    let form = this.tokens.form(token);
    for (let at = token - 1; at >= Math.max(0, token - 4) && this.tokens.kind(at) === "abbreviation"; at--) form = this.tokens.form(at) + form;
    return form.slice(0, -1);
  }

  /** “Why?” Smith asked: a subject and a verb of speech behind a quoted question or exclamation. */
  #isFrame(next: number, end: number): boolean {
    for (let at = next; at < Math.min(end, next + FRAME); at++) {
      if (this.tokens.kind(at) === "punctuation") return false;
      if (at > next && this.rules.frameVerbs.has(this.tokens.form(at))) return true;
    }
    return false;
  }

  /** The film “Who goes there?” Welles made: a word leads to the quotation, and no sure beginning follows it. */
  #isEmbedded(start: number, next: number): boolean {
    return this.#opener > start && this.tokens.kind(this.#opener - 1) === "word" && !this.rules.starters.has(this.tokens.form(next));
  }
}
