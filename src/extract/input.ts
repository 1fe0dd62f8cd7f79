import { createHash } from "node:crypto";
import type { Content, MediaType } from "../article/formats/format.ts";
import { openArticle, type InputKind } from "../article/open.ts";

export type { MediaType };

/** What a record or a caller knows of an article beside its text; it outranks what the text says. */
export interface KnownMetadata {
  readonly title?: string;
  readonly authors?: readonly string[];
  /** ISO day. */
  readonly date?: string;
  readonly language?: string;
  /** "body" says that the text has no title, byline or other head. */
  readonly layout?: "article" | "body";
}

/** A decoded article on its way into the pipeline. */
export interface ArticleInput {
  /** Unique in a run. */
  readonly id: string;
  readonly path: string | null;
  readonly url: string | null;
  readonly mediaType: MediaType;
  readonly encoding: string;
  readonly bytes: number;
  /** Hex SHA-256 of the bytes. */
  readonly sha256: string;
  /** The decoded text, without a byte order mark. */
  readonly raw: string;
  /** The text read as its format has it; null where that is still to be done. */
  readonly content: Content | null;
  /** What the caller wants copied through. */
  readonly meta: unknown;
  readonly known: KnownMetadata;
}

/** Hex SHA-256 of bytes, or of a string as UTF-8. */
export function sha256(data: Uint8Array | string): string {
  return createHash("sha256").update(data).digest("hex");
}

/** An input for a text that is in memory already, hashed as UTF-8. */
export function textInput(
  raw: string,
  given: { readonly id: string; readonly path?: string; readonly url?: string; readonly mediaType?: MediaType; readonly meta?: unknown; readonly known?: KnownMetadata },
): ArticleInput {
  return {
    id: given.id,
    path: given.path ?? null,
    url: given.url ?? null,
    mediaType: given.mediaType ?? "text/plain",
    encoding: "utf-8",
    bytes: Buffer.byteLength(raw, "utf8"),
    sha256: sha256(raw),
    raw,
    content: null,
    meta: given.meta ?? null,
    known: given.known ?? {},
  };
}

/**
 * An input for the bytes of a file.
 * @param given.id also the path that the document names, unless it is "-", standard input
 * @throws KlartextError what opening throws.
 */
export async function fileInput(bytes: Uint8Array, given: { readonly id: string; readonly kind?: InputKind }): Promise<ArticleInput> {
  const opened = await openArticle(bytes, given.id, given.kind ?? "article");
  return { id: given.id, path: given.id === "-" ? null : given.id, url: null, ...opened, bytes: bytes.length, sha256: sha256(bytes), meta: null, known: {} };
}
