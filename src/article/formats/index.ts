import { docx } from "./docx.ts";
import type { BinaryFormat, Format, MediaType } from "./format.ts";
import { html } from "./html/index.ts";
import { markdown } from "./markdown.ts";
import { pdf } from "./pdf/index.ts";
import { plain } from "./plain.ts";

/** The formats of an article, by the names that the command line gives them. */
const formats = { text: plain, markdown, html, pdf, docx } as const satisfies Readonly<Record<string, Format | BinaryFormat>>;

export type ArticleKind = keyof typeof formats;

export const articleKinds = Object.keys(formats) as readonly ArticleKind[];

export function formatNamed(kind: ArticleKind): Format | BinaryFormat {
  return formats[kind];
}

/** The kind that a file's name tells by its ending; null where it tells none. */
export function kindFor(path: string): ArticleKind | null {
  const name = path.toLowerCase();
  return articleKinds.find((kind) => formats[kind].extensions.some((extension) => name.endsWith(extension))) ?? null;
}

/** The format that a file's name tells by its ending; plain text where it tells none. */
export function formatFor(path: string): Format | BinaryFormat {
  return formats[kindFor(path) ?? "text"];
}

/** The format of a text by its media type; that of plain text where the text was extracted from something else. */
export function formatOf(mediaType: MediaType): Format {
  return Object.values<Format | BinaryFormat>(formats).find((format): format is Format => "read" in format && format.mediaType === mediaType) ?? plain;
}
