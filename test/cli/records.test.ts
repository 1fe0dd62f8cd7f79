import { afterAll, describe, expect, it } from "vitest";
import { germanArticle, Workplace } from "../support/binary.ts";

const place = new Workplace();
afterAll(() => place.remove());

const lines = [
  JSON.stringify({ id: 7, text: germanArticle, meta: { section: "Politik" }, url: "https://example.org/7" }),
  "{ not json",
  JSON.stringify({ id: "empty", text: "" }),
  JSON.stringify({ text: "Die Regierung hat das Gesetz am Montag beschlossen.", date: "2025-03-12", layout: "body", language: "de", mood: "grim" }),
  JSON.stringify({ id: "number", text: 5 }),
  "",
  JSON.stringify({ id: "7", text: germanArticle }),
  JSON.stringify({ id: "dated", text: germanArticle, date: "2025-03-14" }),
];

describe("--input ndjson", () => {
  const { status, stdout, stderr } = place.run(["--input", "ndjson", "-"], lines.join("\n"));
  const documents = stdout.trimEnd().split("\n").map((line) => JSON.parse(line));

  it("gives one line for each line, failures in their place", () => {
    expect(status).toBe(1);
    expect(documents.map((document) => document.source.id)).toEqual(["7", null, "empty", "-:4", "number", "7", "dated"]);
    expect(documents.map((document) => document.error?.code ?? null)).toEqual([null, "record", "empty", null, "record", "record", null]);
    expect(documents[1]).toEqual({ schemaVersion: "1.0", source: { id: null, line: 2 }, error: { code: "record", message: expect.stringContaining("line 2") } });
  });

  it("reports each failure and, once, the fields that it ignores", () => {
    expect(stderr.trimEnd().split("\n")).toHaveLength(5);
    expect(stderr).toContain("klartext: -:4: fields that klartext does not know are ignored: mood");
  });

  it("copies url and meta through and takes the record's word over the text's", () => {
    expect(documents[0].source).toMatchObject({ url: "https://example.org/7", meta: { section: "Politik" } });
    expect(documents[3].document).toMatchObject({ languageFrom: "record", published: "2025-03-12", publishedFrom: "record", title: null });
    expect(documents[6].document).toMatchObject({ published: "2025-03-14", publishedFrom: "record" });
    expect(documents[6].warnings.map((warning: { code: string }) => warning.code)).toContain("date-conflict");
  });

  it("reads records from a file, with a byte order mark", () => {
    place.write("records.ndjson", `\ufeff${lines[0]}\n${lines[3]}\n`);
    const run = place.run(["--input", "ndjson", "records.ndjson", "--quiet"]);
    expect({ status: run.status, stderr: run.stderr }).toEqual({ status: 0, stderr: "" });
    expect(run.stdout.trimEnd().split("\n").map((line) => JSON.parse(line).source.id)).toEqual(["7", "records.ndjson:2"]);
  });

  it("refuses a missing file and formats that are for articles", () => {
    expect(place.run(["--input", "ndjson", "missing.ndjson"])).toMatchObject({ status: 1, stdout: "" });
    expect(place.run(["--input", "ndjson", "--format", "json", "-"], lines[0])).toMatchObject({ status: 2, stdout: "" });
  });
});
