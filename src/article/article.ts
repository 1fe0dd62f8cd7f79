import type { Span } from "./span.ts";

/** Where a position of the reading text lies in raw. Both are UTF-16 code units. */
export interface PositionMap {
  /** The raw position of the character at reading position `position`; raw's end for the reading text's end. */
  toRaw(position: number): number;
  /** The raw span that a reading span was read from: from its first character to just behind its last. */
  spanToRaw(span: Span): Span;
}

/** The role that a block plays in the layout; sentences inherit it. */
export type Role = "title" | "subtitle" | "byline" | "heading" | "caption" | "body";

/** A paragraph, heading or line of the reading text. Blocks are in text order and never overlap. */
export interface Block extends Span {
  readonly role: Role;
  /** An interview's speaker label at the block's start ("WELT:", "Merz:"), colon included; null elsewhere. */
  readonly label: Span | null;
}

export interface Metadata {
  readonly title: string | null;
  readonly subtitle: string | null;
  readonly authors: readonly string[];
  /** ISO 8601 day, YYYY-MM-DD. */
  readonly published: string | null;
  readonly publishedFrom: "text" | "metadata" | "record" | "option" | null;
}

export interface Warning {
  readonly code: string;
  readonly severity: "info" | "warning";
  readonly message: string;
  /** Where in the reading text; null for the whole article. */
  readonly span: Span | null;
}

/** What the stages see of an article. */
export interface Article {
  /** The decoded input, never altered. */
  readonly raw: string;
  /** The reading text: markup gone, broken words joined, hard-wrapped lines unwrapped. All layers' spans are in it. */
  readonly text: string;
  readonly map: PositionMap;
  readonly blocks: readonly Block[];
  readonly metadata: Metadata;
  readonly warnings: readonly Warning[];
}
