import { decode } from "./decode.ts";
import { KlartextError } from "./errors.ts";
import type { Content, MediaType } from "./formats/format.ts";
import { formatNamed, kindFor, type ArticleKind } from "./formats/index.ts";
import { gunzip, isGzip, withoutGzipEnding } from "./gzip.ts";

/** What a file holds; "article" leaves that to its name, and where that tells nothing, to its first bytes. */
export type InputKind = "article" | ArticleKind;

/** An article's text and how it was had. */
export interface Opened {
  readonly mediaType: MediaType;
  /** Lower-case IANA name; "utf-8" where the text was extracted. */
  readonly encoding: string;
  readonly raw: string;
  readonly content: Content;
}

/** Most bytes of a file that are unpacked or read as one article. */
const largest = 64 << 20;

/**
 * Opens an article: unpacks gzip, then decodes a text, or extracts that of a binary format.
 * @param path the file's name, or "-"
 * @throws KlartextError "empty", "binary", "damaged", "encrypted" or "too-large".
 */
export async function openArticle(bytes: Uint8Array, path: string, kind: InputKind): Promise<Opened> {
  const plain = isGzip(bytes) ? await gunzip(bytes, largest) : bytes;
  if (plain.length > largest) throw new KlartextError("too-large", `has ${plain.length} bytes; an article may have ${largest}`);
  const format = formatNamed(kind === "article" ? (kindFor(withoutGzipEnding(path)) ?? sniff(plain)) : kind);
  if ("convert" in format) return { mediaType: format.mediaType, encoding: "utf-8", ...(await format.convert(plain)) };
  const { text: raw, encoding } = await decode(plain, format.declaredEncoding?.(plain) ?? null);
  return { mediaType: format.mediaType, encoding, raw, content: await format.read(raw) };
}

/** What bytes without a telling name are by their beginning. */
function sniff(bytes: Uint8Array): ArticleKind {
  const start = Buffer.from(bytes.subarray(0, 200)).toString("latin1");
  if (start.startsWith("%PDF-")) return "pdf";
  if (start.startsWith("PK\u0003\u0004")) return "docx";
  return /^(?:\u00ef\u00bb\u00bf)?\s*<(?:!doctype html|html)\b/i.test(start) ? "html" : "text";
}
