import type { Article } from "../article/article.ts";
import type { Span } from "../article/span.ts";
import type { TextMode } from "./document.ts";
import type { OffsetConverter } from "./offsets.ts";

/** A span in the output's unit, in the decoded article, with the text that it cuts out. */
export interface Slice extends Span {
  readonly text: string | null;
}

/** The one way back from the reading text to the decoded article; honours `--text none`. */
export class Slicer {
  readonly #article: Article;
  readonly #convert: OffsetConverter;
  readonly #copies: boolean;

  constructor(article: Article, convert: OffsetConverter, mode: TextMode) {
    this.#article = article;
    this.#convert = convert;
    this.#copies = mode !== "none";
  }

  span(reading: Span): Span {
    const raw = this.#article.map.spanToRaw(reading);
    return { start: this.#convert(raw.start), end: this.#convert(raw.end) };
  }

  slice(reading: Span): Slice {
    const raw = this.#article.map.spanToRaw(reading);
    return {
      text: this.copied(this.#article.raw.slice(raw.start, raw.end)),
      start: this.#convert(raw.start),
      end: this.#convert(raw.end),
    };
  }

  /** The reading text of a span, on one line. */
  verbatim(reading: Span): string | null {
    return this.copied(this.#article.text.slice(reading.start, reading.end).replace(/\s*\n\s*/g, " "));
  }

  /** The reading texts of several spans, joined by a space. */
  words(readings: readonly Span[]): string | null {
    return this.copied(readings.map((span) => this.#article.text.slice(span.start, span.end)).join(" "));
  }

  /** A string that stems from the article's words, or null where none may be repeated. */
  copied(text: string | null): string | null {
    return this.#copies ? text : null;
  }
}
