import { KlartextError } from "../../article/errors.ts";

const newline = 0x0a;
const carriageReturn = 0x0d;

/** Longest line in bytes; far more than an article has, and little enough to be held. */
const longest = 64 << 20;

/** A line's text without its line break, or why it can't be had. */
export type Line = { readonly line: number; readonly text: string } | { readonly line: number; readonly error: KlartextError };

/** The lines of a stream of UTF-8, as they come; blank ones are left out, a byte order mark too. */
export async function* readLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  const pending: Uint8Array[] = [];
  let length = 0;
  let line = 0;
  const take = (): Line | null => {
    line += 1;
    const size = length;
    const bytes = size > longest ? null : Buffer.concat(pending);
    pending.length = 0;
    length = 0;
    return bytes === null ? { line, error: new KlartextError("too-large", `line ${line} has ${size} bytes; an article may have ${longest}`) } : lineOf(bytes, line);
  };
  const keep = (bytes: Uint8Array): void => {
    length += bytes.length;
    if (length <= longest) pending.push(bytes);
    else pending.length = 0;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, start)) {
      keep(chunk.subarray(start, end));
      const read = take();
      if (read) yield read;
      start = end + 1;
    }
    if (start < chunk.length) keep(chunk.subarray(start));
  }
  const last = length > 0 ? take() : null;
  if (last) yield last;
}

function lineOf(bytes: Buffer, line: number): Line | null {
  const end = bytes.at(-1) === carriageReturn ? bytes.length - 1 : bytes.length;
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: line !== 1 }).decode(bytes.subarray(0, end));
    return text.trim() === "" ? null : { line, text };
  } catch (cause) {
    return { line, error: new KlartextError("encoding", `line ${line} is not valid UTF-8; convert the file to UTF-8`, { cause }) };
  }
}
