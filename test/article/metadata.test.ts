import { describe, expect, it } from "vitest";
import { german, read } from "./support.ts";

const dated = `Die Fähre\n\nVon Anna Beispiel\n\n4. März 2025\n\n${german.join("\n\n")}`;
const undated = `Die Fähre\n\nVon Anna Beispiel\n\n${german.join("\n\n")}`;
const inFrontMatter = `---\ndate: 2025-03-05\n---\n\n${dated}`;

describe("the date", () => {
  it("is the text's", async () => {
    const { metadata, warnings } = await read(dated, "de");
    expect([metadata.published, metadata.publishedFrom, warnings]).toEqual(["2025-03-04", "text", []]);
  });

  it("is missing with a note", async () => {
    const { metadata, warnings } = await read(undated, "de");
    expect([metadata.published, metadata.publishedFrom]).toEqual([null, null]);
    expect(warnings).toEqual([{ code: "no-date", severity: "info", message: "No publication date found; relative dates are left unresolved.", span: null }]);
  });

  it.each([
    ["record before all", inFrontMatter, { known: { date: "2025-03-06" }, date: "2025-03-07" }, "2025-03-06", "record"],
    ["front matter before the dateline", inFrontMatter, { date: "2025-03-07" }, "2025-03-05", "metadata"],
    ["dateline before the option", dated, { date: "2025-03-07" }, "2025-03-04", "text"],
    ["option before all if it is to override", inFrontMatter, { known: { date: "2025-03-06" }, date: "2025-03-07", dateOverride: true }, "2025-03-07", "option"],
  ])("takes %s and says that they differ", async (_, raw, options, published, publishedFrom) => {
    const { metadata, warnings } = await read(raw, "de", { mediaType: "text/markdown", ...options });
    expect([metadata.published, metadata.publishedFrom]).toEqual([published, publishedFrom]);
    expect(warnings.length).toBeGreaterThan(0);
    for (const { code, severity, message } of warnings) expect([code, severity, message.includes(published)]).toEqual(["date-conflict", "warning", true]);
  });

  it("takes the option where there is no other, and says nothing", async () => {
    const { metadata, warnings } = await read(undated, "de", { date: "2025-03-07" });
    expect([metadata.published, metadata.publishedFrom, warnings]).toEqual(["2025-03-07", "option", []]);
  });

  it("agrees without a warning", async () => {
    expect((await read(dated, "de", { known: { date: "2025-03-04T12:00:00Z" }, date: "2025-03-04" })).warnings).toEqual([]);
  });

  it.each(["31. Februar 2025", "32.1.2025", "2025-13-01", "29. Februar 2023"])("is none where no such day is: %s", async (day) => {
    expect((await read(`Die Fähre\n\n${day}\n\n${german.join("\n\n")}`, "de")).metadata.published).toBeNull();
  });

  it("is none where day and month can't be told apart", async () => {
    expect((await read(`The ferry\n\n03/04/2025\n\n${german.join("\n\n")}`, "en")).metadata.published).toBeNull();
    expect((await read(`Die Fähre\n\n03/04/2025\n\n${german.join("\n\n")}`, "de")).metadata.published).toBe("2025-04-03");
  });
});

describe("a record", () => {
  it("names authors and title", async () => {
    const { metadata, blocks } = await read(dated, "de", { known: { title: "Die Fähre", authors: ["Bert Muster"] } });
    expect([metadata.title, metadata.authors, blocks[0].role]).toEqual(["Die Fähre", ["Bert Muster"], "title"]);
  });

  it("with another title makes no line one", async () => {
    const { metadata, blocks } = await read(dated, "de", { known: { title: "Etwas anderes" } });
    expect([metadata.title, metadata.authors]).toEqual(["Etwas anderes", ["Anna Beispiel"]]);
    expect(blocks.some(({ role }) => role === "title")).toBe(false);
  });

  it("with a title leaves a text without it alone", async () => {
    const { blocks } = await read(["Keine Fähre mehr in Sicht", ...german].join("\n\n"), "de", { known: { title: "Etwas anderes" } });
    expect(blocks.some(({ role }) => role === "title" || role === "subtitle")).toBe(false);
  });

  it("says that all is body", async () => {
    const { metadata, blocks, text } = await read(dated, "de", { known: { layout: "body" } });
    expect(metadata).toEqual({ title: null, subtitle: null, authors: [], published: null, publishedFrom: null });
    expect(blocks.map(({ role }) => role)).toEqual(blocks.map(() => "body"));
    expect(text).toBe(dated);
  });
});
