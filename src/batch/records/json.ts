import { KlartextError } from "../../article/errors.ts";
import { decode } from "../../article/decode.ts";
import type { RecordOptions } from "./fields.ts";
import { readRecord, type RecordLine } from "./record.ts";

/**
 * A JSON array of records, or one record alone; `line` counts them. It is read as a whole: long ones are better sent as
 * NDJSON.
 * @throws KlartextError "record" if it is not JSON, or what decoding throws.
 */
export async function* readJson(bytes: Uint8Array, options: RecordOptions): AsyncGenerator<RecordLine> {
  const { text } = await decode(bytes);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new KlartextError("record", `is not valid JSON (${cause instanceof Error ? cause.message : String(cause)}); for one object a line say --input ndjson`, { cause });
  }
  const records = Array.isArray(value) ? value : [value];
  for (const [index, record] of records.entries()) yield readRecord(record, index + 1, `record ${index + 1}`, options);
}
