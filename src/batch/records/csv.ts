import { KlartextError } from "../../article/errors.ts";
import type { RecordOptions } from "./fields.ts";
import { readRecord, type RecordLine } from "./record.ts";

const delimiters = [",", ";", "\t", "|"] as const;

/** Most bytes of a row. */
const longestRow = 64 << 20;

/**
 * A table with a header, in CSV (RFC 4180) with any usual delimiter, in UTF-8, UTF-16 or Windows-1252; read row by row.
 * @throws KlartextError "record" if the header has no column for the text, or the table breaks off.
 */
export async function* readCsv(chunks: AsyncIterable<Uint8Array>, options: RecordOptions): AsyncGenerator<RecordLine> {
  const { parse } = await import("csv-parse");
  const { Readable } = await import("node:stream");
  const [first, text] = await textOf(chunks);
  const parser = Readable.from(text, { objectMode: false, encoding: "utf8" }).pipe(
    parse({
      columns: (header: string[]) => checkedHeader(header, options.fields.text),
      delimiter: delimiterOf(first),
      bom: true,
      info: true,
      max_record_size: longestRow,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    }),
  );
  let row = 0;
  try {
    for await (const { record } of parser as AsyncIterable<{ readonly record: unknown }>) {
      row += 1;
      yield readRecord(record, row, `row ${row}`, { ...options, mapped: true });
    }
  } catch (cause) {
    if (cause instanceof KlartextError) throw cause;
    throw new KlartextError("record", `the table breaks off behind row ${row}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

function checkedHeader(header: string[], text: string): string[] {
  const names = header.map((name) => name.trim());
  if (!names.includes(text)) {
    throw new KlartextError("record", `has no column "${text}"; name the one that holds the articles with --text-field (there are: ${names.slice(0, 12).join(", ")})`);
  }
  return names;
}

/** The delimiter that the header has most of. */
function delimiterOf(text: string): string {
  const header = text.replace(/"[^"]*"/g, "").split(/\r?\n/, 1)[0];
  const counts = delimiters.map((delimiter) => ({ delimiter, count: header.split(delimiter).length }));
  return counts.reduce((a, b) => (b.count > a.count ? b : a)).delimiter;
}

/** The stream decoded, and its beginning. */
async function textOf(chunks: AsyncIterable<Uint8Array>): Promise<readonly [string, AsyncIterable<string>]> {
  const { default: iconv } = await import("iconv-lite");
  const iterator = chunks[Symbol.asyncIterator]();
  let decoder: { write(bytes: Buffer): string; end(): string | undefined } | null = null;
  const decode = (bytes: Uint8Array): string => {
    const encoding = decoder === null ? encodingOf(bytes) : null;
    if (encoding !== null) decoder = iconv.getDecoder(encoding);
    return decoder === null ? Buffer.from(bytes).toString("latin1") : decoder.write(Buffer.from(bytes));
  };
  const start = await iterator.next();
  const first = start.done ? "" : decode(start.value);
  async function* all(): AsyncGenerator<string> {
    yield first;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield decode(next.value);
    yield decoder?.end() ?? "";
  }
  return [first, all()];
}

/** The encoding of a stream's first bytes; null where they are ASCII alone and leave it open. */
function encodingOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  if (bytes.every((byte) => byte < 0x80)) return null;
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return "utf-8";
  } catch {
    return "windows-1252";
  }
}
