import { KlartextError } from "../../article/errors.ts";
import { readLines } from "./lines.ts";
import type { RecordOptions } from "./fields.ts";
import { readRecord, type RecordLine } from "./record.ts";

/** NDJSON, one record a line, read as the lines come, so that a stream of any length needs memory for one of them. */
export async function* readNdjson(chunks: AsyncIterable<Uint8Array>, options: RecordOptions): AsyncGenerator<RecordLine> {
  for await (const read of readLines(chunks)) {
    if ("error" in read) yield { line: read.line, id: null, error: read.error };
    else yield parse(read.text, read.line, options);
  }
}

function parse(text: string, line: number, options: RecordOptions): RecordLine {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    return { line, id: null, error: new KlartextError("record", `line ${line} is not valid JSON; write one object a line`, { cause }) };
  }
  return readRecord(value, line, `line ${line}`, options);
}
