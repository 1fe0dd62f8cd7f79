import type { TrackedText } from "../tracked-text.ts";

/** What an article says of itself outside its text: front matter, or a page's head. */
export interface StatedMetadata {
  readonly title?: string;
  readonly subtitle?: string;
  readonly authors?: readonly string[];
  /** ISO day. */
  readonly date?: string;
  readonly language?: string;
  /** Set where the metadata could not be read. */
  readonly problem?: string;
}

/** How one kind of file becomes prose: markup gone, every character led back to the decoded text. */
export interface Format {
  readonly mediaType: "text/plain" | "text/markdown";
  /** Extensions in lower case, with the full stop. */
  readonly extensions: readonly string[];
  /** What stands before the text itself; cheap, so that it can be read before the language is known. */
  metadata(raw: string): Promise<StatedMetadata>;
  prose(raw: string): TrackedText;
}
