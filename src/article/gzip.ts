import { promisify } from "node:util";
import { KlartextError } from "./errors.ts";

export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/** "a.txt.gz" → "a.txt". */
export function withoutGzipEnding(path: string): string {
  return path.replace(/\.gz$/i, "");
}

/**
 * Unpacks gzip.
 * @param most bytes that may come of it, so that a small file can't fill the memory
 * @throws KlartextError "too-large" or "damaged".
 */
export async function gunzip(bytes: Uint8Array, most: number): Promise<Uint8Array> {
  const { gunzip: unpack } = await import("node:zlib");
  try {
    return await promisify(unpack)(bytes, { maxOutputLength: most });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") {
      throw new KlartextError("too-large", `unpacks to more than ${most} bytes; an article may have no more`, { cause });
    }
    throw new KlartextError("damaged", `is a damaged gzip file (${cause instanceof Error ? cause.message : String(cause)}); get it anew`, { cause });
  }
}
