import type { TokenLayer } from "../layers.ts";

const QUOTES = "\"'„“”‚‘’«»‹›`";
const DASHES = "-–—―";

/** What marks stand where: questions on single tokens of one text. */
export class Marks {
  constructor(
    readonly text: string,
    readonly tokens: TokenLayer,
  ) {}

  /** True if whitespace or nothing lies before the token. */
  gapBefore(token: number): boolean {
    return token === 0 || this.tokens.ends[token - 1] < this.tokens.starts[token];
  }

  first(token: number): string {
    return this.text.charAt(this.tokens.starts[token]);
  }

  /** Full stop, question or exclamation mark, ellipsis, or a run of them. */
  isEnder(token: number): boolean {
    return this.tokens.kind(token) === "punctuation" && ".!?…".includes(this.first(token));
  }

  isEllipsis(token: number): boolean {
    const first = this.first(token);
    return first === "…" || (first === "." && this.tokens.ends[token] - this.tokens.starts[token] > 1);
  }

  isQuote(token: number): boolean {
    return this.tokens.kind(token) !== "word" && QUOTES.includes(this.first(token));
  }

  isDash(token: number): boolean {
    return this.tokens.kind(token) === "punctuation" && DASHES.includes(this.first(token));
  }

  /** A quotation mark or bracket that closes: it touches what stands before it. */
  isCloser(token: number): boolean {
    const first = this.first(token);
    if (first === ")" || first === "]") return true;
    return this.isQuote(token) && !"„‚`".includes(first) && !this.gapBefore(token);
  }

  isOpener(token: number): boolean {
    const first = this.first(token);
    return first === "(" || first === "[" || this.isQuote(token);
  }

  /** True if "[", a number and "]" stand close behind what is before: the mark of a note. */
  isNote(token: number, end: number): boolean {
    return token + 2 < end && this.first(token) === "[" && !this.gapBefore(token)
      && this.tokens.kind(token + 1) === "number" && this.first(token + 2) === "]";
  }

  /** An emoticon or emoji. */
  isFace(token: number): boolean {
    if (this.tokens.kind(token) !== "symbol") return false;
    const length = this.tokens.ends[token] - this.tokens.starts[token];
    return length > 1 || this.first(token) > "\u2000" && !/\p{Sc}/u.test(this.first(token));
  }
}
