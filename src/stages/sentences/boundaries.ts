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
    for (let token = first; token < end; token++) {
      if (!this.#marks.isEnder(token) && this.tokens.kind(token) !== "abbreviation") continue;
      const tail = this.#tail(token, end);
      if (tail < end && this.#isBoundary(token, tail, end)) ends.push(tail);
      token = tail - 1;
    }
    if (first < end) ends.push(end);
    return ends;
  }

  /** The token behind the marks that close what `token` ends: quotation marks, brackets, further enders, emoji. */
  #tail(token: number, end: number): number {
    const marks = this.#marks;
    let tail = token + 1;
    while (tail < end) {
      const closes = marks.isCloser(tail) || marks.isFace(tail) || (marks.isEnder(tail) && this.#standsAlone(tail, end));
      if (!closes) break;
      tail++;
    }
    return tail;
  }

  #standsAlone(token: number, end: number): boolean {
    return !this.#marks.gapBefore(token) || token + 1 >= end || this.#marks.gapBefore(token + 1);
  }

  #isBoundary(token: number, tail: number, end: number): boolean {
    const marks = this.#marks;
    if (this.tokens.kind(token) === "abbreviation") return this.#endsWithAbbreviation(token, tail);
    if (tail > token + 1 && token > 0 && "([".includes(marks.first(token - 1))) return false;
    let next = tail;
    while (next < end && (marks.isOpener(next) || marks.isDash(next))) next++;
    if (next === end) return true;
    const start = this.tokens.starts[next];
    const quoted = tail > token + 1 && marks.isQuote(tail - 1);
    if (isSmall(this.text, start)) return this.#beforeSmall(token, tail, next);
    if (this.tokens.kind(next) === "punctuation") return false;
    if (!marks.gapBefore(tail)) return isCapital(this.text, start);
    if (quoted && marks.isDash(tail)) return false;
    return !(quoted && this.#isFrame(token, next, end));
  }

  /** A small letter goes on with the sentence, unless a plain full stop stands between. */
  #beforeSmall(token: number, tail: number, next: number): boolean {
    return tail === token + 1 && next === tail && !this.#marks.isEllipsis(token)
      && this.#marks.first(token) === "." && this.#marks.gapBefore(next);
  }

  #endsWithAbbreviation(token: number, tail: number): boolean {
    const form = this.tokens.form(token);
    if (hasWord(this.rules.open, form.slice(0, -1))) return false;
    let next = tail;
    while (next < this.tokens.length && this.#marks.isOpener(next)) next++;
    return next < this.tokens.length && this.rules.starters.has(this.tokens.form(next));
  }

  /** “Why?” Smith asked: a subject and a verb of speech behind a quoted question or exclamation. */
  #isFrame(token: number, next: number, end: number): boolean {
    if (this.#marks.first(token) === ".") return false;
    for (let at = next; at < Math.min(end, next + FRAME); at++) {
      if (this.tokens.kind(at) === "punctuation") return false;
      if (at > next && this.rules.frameVerbs.has(this.tokens.form(at))) return true;
    }
    return false;
  }
}
