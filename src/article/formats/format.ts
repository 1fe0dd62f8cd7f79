import type { MappedText } from "../map.ts";
import type { Span } from "../span.ts";

export type MediaType =
  | "text/plain"
  | "text/markdown"
  | "text/html"
  | "application/pdf"
  | "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** What a format's own markup says a line is; "text" where it says nothing. */
export type LineKind = "text" | "heading" | "item" | "caption";

/** What parts a line from the one before: a blank line or markup, a line break that may mean either, or mere wrapping. */
export type LineGap = "apart" | "open" | "wrapped";

/** A line of prose without its markup; neither edge is white space, and it is never empty. Spans are in the prose. */
export interface Line extends Span {
  readonly kind: LineKind;
  readonly gap: LineGap;
  /** A heading's level, 1 for the highest; 0 for other lines. */
  readonly level: number;
}

/** An article's text without its markup, before any language is known. */
export interface Prose extends MappedText {
  readonly lines: readonly Line[];
}

/** What an article says of itself outside its text: front matter, or a page's head. Dates and languages as they stand there. */
export interface StatedMetadata {
  readonly title?: string;
  readonly subtitle?: string;
  readonly authors?: readonly string[];
  readonly date?: string;
  /** BCP 47. */
  readonly language?: string;
  /** Set where the metadata could not be read. */
  readonly problem?: string;
}

/** What a format's reader finds: the article's own words, and what is said of it outside them. */
export interface Content {
  readonly stated: StatedMetadata;
  readonly prose: Prose;
}

/** How one kind of text becomes prose: markup gone, every character led back to the decoded text. */
export interface Format {
  readonly mediaType: MediaType;
  /** File name endings in lower case, with the full stop. */
  readonly extensions: readonly string[];
  /** The encoding that the bytes say they are in, apart from a byte order mark; null if they don't. */
  readonly declaredEncoding?: (bytes: Uint8Array) => string | null;
  /** @throws KlartextError "empty" if there is markup and no article in it. */
  read(raw: string): Promise<Content>;
}

/** How one kind of file that is no text becomes text. */
export interface BinaryFormat {
  readonly mediaType: MediaType;
  readonly extensions: readonly string[];
  /**
   * Extracts the text, to which all offsets then refer.
   * @throws KlartextError "damaged", "encrypted" or "empty".
   */
  convert(bytes: Uint8Array): Promise<{ readonly raw: string; readonly content: Content }>;
}
