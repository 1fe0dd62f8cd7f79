import { KlartextError } from "./errors.ts";

export interface Decoded {
  /** The text without its byte order mark. */
  readonly text: string;
  /** IANA name in lower case. */
  readonly encoding: string;
}

/**
 * Decodes an article: a byte order mark decides, else strict UTF-8, else UTF-16 by its zero bytes, else Windows-1252, which
 * includes ISO-8859-1.
 * @throws KlartextError "empty" or "binary".
 */
export async function decode(bytes: Uint8Array): Promise<Decoded> {
  if (bytes.length === 0) throw new KlartextError("empty", "is empty; there is nothing to read");
  const decoded = decodeUnicode(bytes) ?? (await decodeSingleByte(bytes));
  if (decoded.text.trim() === "") throw new KlartextError("empty", "is empty but for white space; there is nothing to read");
  return decoded;
}

function decodeUnicode(bytes: Uint8Array): Decoded | null {
  const mark = (bytes[0] << 8) | bytes[1];
  if (mark === 0xfffe) return { text: new TextDecoder("utf-16le").decode(bytes), encoding: "utf-16le" };
  if (mark === 0xfeff) return { text: new TextDecoder("utf-16be").decode(bytes), encoding: "utf-16be" };
  const wide = utf16ByZeros(bytes);
  if (wide !== null) return { text: new TextDecoder(wide).decode(bytes), encoding: wide };
  refuseBinary(bytes);
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "utf-8" };
  } catch {
    return null;
  }
}

async function decodeSingleByte(bytes: Uint8Array): Promise<Decoded> {
  const { default: iconv } = await import("iconv-lite");
  const onlyWindows = bytes.some((byte) => byte >= 0x80 && byte < 0xa0);
  // Both read alike but for 0x80–0x9F, where Windows-1252 has „ “ – and ISO-8859-1 nothing printable.
  return { text: iconv.decode(Buffer.from(bytes), "windows-1252"), encoding: onlyWindows ? "windows-1252" : "iso-8859-1" };
}

/** European text in UTF-16 has a zero in nearly every other byte, always on the same side. */
function utf16ByZeros(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const sample = bytes.subarray(0, 2000);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] += 1;
  });
  const half = sample.length / 2;
  if (bytes.length % 2 !== 0 || half < 2) return null;
  if (zeros[1] > 0.7 * half && zeros[0] < 0.1 * half) return "utf-16le";
  if (zeros[0] > 0.7 * half && zeros[1] < 0.1 * half) return "utf-16be";
  return null;
}

const signatures: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ["a PDF", [0x25, 0x50, 0x44, 0x46]],
  ["a ZIP, DOCX or ODT file", [0x50, 0x4b, 0x03, 0x04]],
  ["a PNG image", [0x89, 0x50, 0x4e, 0x47]],
  ["a JPEG image", [0xff, 0xd8, 0xff]],
  ["a GIF image", [0x47, 0x49, 0x46, 0x38]],
  ["a gzip file", [0x1f, 0x8b]],
  ["an old Word file", [0xd0, 0xcf, 0x11, 0xe0]],
];

function refuseBinary(bytes: Uint8Array): void {
  const found = signatures.find(([, signature]) => signature.every((byte, index) => bytes[index] === byte));
  const sample = bytes.subarray(0, 8000);
  const controls = sample.reduce((count, byte) => count + (byte === 0 || (byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) ? 1 : 0), 0);
  if (!found && controls <= sample.length * 0.02 && !sample.includes(0)) return;
  throw new KlartextError("binary", `is ${found ? found[0] : "a binary file"}, not text; give the article as plain text or Markdown`);
}
