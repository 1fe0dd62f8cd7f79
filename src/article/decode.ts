import { KlartextError } from "./errors.ts";

export interface Decoded {
  /** Without byte order mark, else nothing changed. */
  readonly text: string;
  /** Lower-case IANA name. */
  readonly encoding: string;
}

/** First bytes of files that are no text, and what they are called. */
const signatures: readonly (readonly [readonly number[], string])[] = [
  [[0x25, 0x50, 0x44, 0x46], "a PDF file"],
  [[0x50, 0x4b, 0x03, 0x04], "a ZIP archive or Office document"],
  [[0xd0, 0xcf, 0x11, 0xe0], "an old Office document"],
  [[0x89, 0x50, 0x4e, 0x47], "a PNG image"],
  [[0xff, 0xd8, 0xff], "a JPEG image"],
  [[0x47, 0x49, 0x46, 0x38], "a GIF image"],
  [[0x1f, 0x8b], "a gzip archive"],
  [[0x7f, 0x45, 0x4c, 0x46], "a program"],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], "an RTF document"],
];

const readable = "klartext reads text, Markdown, HTML, PDF, DOCX, CSV and JSON, as the file's name or --input says";

/**
 * Decodes an article: UTF-16 by byte order mark or zero bytes, else as it declares itself, else UTF-8 (strictly), else
 * Windows-1252, which is called ISO-8859-1 where it has none of the characters that only Windows-1252 has.
 * @param declared the label of the encoding that the bytes say they are in
 * @throws KlartextError "empty" if there is nothing but white space, "binary" if it is no text.
 */
export async function decode(bytes: Uint8Array, declared: string | null = null): Promise<Decoded> {
  const signature = signatures.find(([start]) => start.every((byte, index) => bytes[index] === byte));
  if (signature) throw new KlartextError("binary", `is ${signature[1]}, not text; ${readable}`);
  const decoded = decodeWide(bytes) ?? (await decodeDeclared(bytes, declared)) ?? decodeUtf8(bytes) ?? (await decodeSingleByte(bytes));
  if (!/[^\s\uFEFF\u200B]/u.test(decoded.text)) {
    throw new KlartextError("empty", `is empty${bytes.length > 0 ? " but for white space" : ""}; there is nothing to read`);
  }
  if (isBinary(decoded.text)) throw new KlartextError("binary", `is a binary file, not text; ${readable}`);
  return decoded;
}

function decodeWide(bytes: Uint8Array): Decoded | null {
  const encoding = wideEncoding(bytes);
  return encoding && { text: new TextDecoder(encoding).decode(bytes), encoding };
}

/** Null where the label is unknown, or says UTF-8, which is checked rather than believed. */
async function decodeDeclared(bytes: Uint8Array, declared: string | null): Promise<Decoded | null> {
  const label = declared?.trim().toLowerCase() ?? "";
  if (label === "" || /^(?:utf-?8|unicode-1-1-utf-8|utf-?16.*)$/.test(label) || hasUtf8Mark(bytes)) return null;
  const { default: iconv } = await import("iconv-lite");
  // WHATWG: what is called Latin-1 or ASCII is read as Windows-1252.
  const encoding = /^(?:iso-?8859-?1|latin-?1|l1|us-ascii|ascii|cp1252|x-cp1252)$/.test(label) ? "windows-1252" : label;
  return iconv.encodingExists(encoding) ? { text: iconv.decode(Buffer.from(bytes), encoding), encoding } : null;
}

function hasUtf8Mark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

function decodeUtf8(bytes: Uint8Array): Decoded | null {
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "utf-8" };
  } catch {
    return null;
  }
}

/** Node's own TextDecoder reads Windows-1252 as ISO-8859-1, which would lose „ “ –. */
async function decodeSingleByte(bytes: Uint8Array): Promise<Decoded> {
  const { default: iconv } = await import("iconv-lite");
  const encoding = bytes.some((byte) => byte >= 0x80 && byte < 0xa0) ? "windows-1252" : "iso-8859-1";
  return { text: iconv.decode(bytes, encoding), encoding };
}

/** UTF-16 by its byte order mark, or because every other byte of the first ones is zero. */
function wideEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const pairs = Math.min(bytes.length >> 1, 512);
  if (pairs < 2 || bytes.length % 2 === 1) return null;
  const zeros = [0, 0];
  for (let index = 0; index < pairs * 2; index += 1) if (bytes[index] === 0) zeros[index % 2] += 1;
  if (zeros[0] === 0 && zeros[1] > pairs * 0.7) return "utf-16le";
  if (zeros[1] === 0 && zeros[0] > pairs * 0.7) return "utf-16be";
  return null;
}

/** A zero, or more control characters than a stray one here and there. */
function isBinary(text: string): boolean {
  if (text.includes("\u0000")) return true;
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  const controls = text.match(/[\u0001-\u0008\u000e-\u001a\u001c-\u001f\u007f\u0080-\u0084\u0086-\u009f]/g)?.length ?? 0;
  return controls > 3 + text.length / 500;
}
