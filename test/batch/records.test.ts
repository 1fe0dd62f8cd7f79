import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCsv } from "../../src/batch/records/csv.ts";
import { standardFields, type RecordOptions } from "../../src/batch/records/fields.ts";
import { readJson } from "../../src/batch/records/json.ts";
import { readLines } from "../../src/batch/records/lines.ts";
import { readNdjson } from "../../src/batch/records/ndjson.ts";
import type { RecordLine } from "../../src/batch/records/record.ts";

const plain: RecordOptions = { fields: standardFields, mapped: false };
const mapped: RecordOptions = { fields: { ...standardFields, text: "body", id: "nr" }, mapped: true };

async function* chunks(...parts: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield Buffer.from(part as string);
}

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}

const shown = (record: RecordLine) => ("error" in record ? record.error.code : [record.id, record.article.text, record.article.meta]);

describe("lines", () => {
  it("are the same however the stream is cut", async () => {
    const text = "eins\r\n\n  \nzwölf 😀\n{}\nletzte";
    const whole = (await all(readLines(chunks(text))));
    expect(whole).toEqual([{ line: 1, text: "eins" }, { line: 4, text: "zwölf 😀" }, { line: 5, text: "{}" }, { line: 6, text: "letzte" }]);
    await fc.assert(fc.asyncProperty(fc.array(fc.nat(40), { maxLength: 8 }), async (cuts) => {
      const bytes = Buffer.from(text);
      const at = [0, ...cuts.map((cut) => Math.min(cut, bytes.length)).sort((a, b) => a - b), bytes.length];
      expect(await all(readLines(chunks(...at.slice(1).map((end, index) => bytes.subarray(at[index], end)))))).toEqual(whole);
    }), { numRuns: 30 });
  });

  it("tell of one that is not UTF-8, and of one that no memory should hold, and go on", async () => {
    const huge = Buffer.alloc(1 << 20, 0x61);
    const lines = await all(readLines(chunks(new Uint8Array([0xff, 0x0a]), ...new Array<Uint8Array>(65).fill(huge), "\nEnde\n")));
    expect(lines).toMatchObject([{ line: 1, error: { code: "encoding" } }, { line: 2, error: { code: "too-large" } }, { line: 3, text: "Ende" }]);
  });
});

describe("ndjson", () => {
  it("gives a record or a reason for each line", async () => {
    const records = await all(readNdjson(chunks('{"id":7,"text":"a"}\n[1]\n{bad\n{"text":5}\n{"text":"b","mood":"grim"}\n'), plain));
    expect(records.map(shown)).toEqual([["7", "a", undefined], "record", "record", "record", [null, "b", undefined]]);
    expect(records[4]).toMatchObject({ ignored: ["mood"] });
  });

  it("takes mapped fields, and puts the others into meta", async () => {
    const [record] = await all(readNdjson(chunks('{"nr":3,"body":"a","section":"Politik","date":"12.03.2025","url":"u"}'), mapped));
    expect(record).toMatchObject({ id: "3", article: { text: "a", url: "u", meta: { section: "Politik" }, known: { date: "12.03.2025" } } });
  });
});

describe("json", () => {
  it("is an array of records or one of them", async () => {
    expect((await all(readJson(Buffer.from('[{"text":"a"},{"text":1}]'), plain))).map(shown)).toEqual([[null, "a", undefined], "record"]);
    expect((await all(readJson(Buffer.from('{"id":"x","text":"a"}'), plain))).map(shown)).toEqual([["x", "a", undefined]]);
    await expect(all(readJson(Buffer.from("[{"), plain))).rejects.toMatchObject({ code: "record", message: expect.stringContaining("not valid JSON") });
  });
});

describe("csv", () => {
  it.each([
    ["commas", 'nr,body,section\n1,"Er sagte, ""nein"".\nDann ging er.",Politik\n'],
    ["semicolons, with a byte order mark", '\ufeffnr;body;section\r\n1;"Er sagte, ""nein"".\nDann ging er.";Politik\r\n'],
    ["tabs", 'nr\tbody\tsection\n1\t"Er sagte, ""nein"".\nDann ging er."\tPolitik\n'],
  ])("has %s", async (_, table) => {
    expect((await all(readCsv(chunks(table), mapped))).map(shown)).toEqual([["1", 'Er sagte, "nein".\nDann ging er.', { section: "Politik" }]]);
  });

  it.each([["utf8"], ["latin1"], ["utf16le"]] as const)("is read in %s", async (encoding) => {
    const table = Buffer.from(`${encoding === "utf16le" ? "\ufeff" : ""}nr;body\n1;Die Fähre fährt.\n`, encoding);
    expect((await all(readCsv(chunks(table.subarray(0, 12), table.subarray(12)), mapped))).map(shown)).toEqual([["1", "Die Fähre fährt.", undefined]]);
  });

  it("says which column is missing and which there are", async () => {
    await expect(all(readCsv(chunks("nr;text\n1;a\n"), mapped))).rejects.toMatchObject({ code: "record", message: expect.stringMatching(/no column "body".*--text-field.*nr, text/) });
  });
});
