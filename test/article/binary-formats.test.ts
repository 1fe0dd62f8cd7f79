import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { openArticle } from "../../src/article/open.ts";
import { docxOf, pdfOf, type PrintedLine } from "../support/files.ts";
import { read } from "./support.ts";

/** A page as papers print them: running head, lines 14 points apart, page number. */
function printed(number: number, lines: readonly string[]): PrintedLine[] {
  return [
    [60, 800, 8, `Inselbote Nr. ${number} - Meinung`],
    ...lines.map((text, index): PrintedLine => [60, 740 - 14 * index, 11, text]),
    [290, 30, 8, `${number}`],
  ];
}

const title: PrintedLine = [60, 765, 20, "Die Fähre bleibt liegen"];
const pages = [
  [title, ...printed(1, ["Die Reederei hat am Montag alle Fahrten zur Insel abge-", "sagt, weil die Maschine alt ist. Niemand weiß, wann das", "Schiff wieder fährt."])],
  printed(2, ["Am Ende zahlen die Insulaner, die auf das Schiff an-", "gewiesen sind und jeden Tag damit zur Arbeit und zur"]),
  printed(3, ["Schule fahren. Das haben sie nicht verdient."]),
];

async function article(bytes: Uint8Array, path: string) {
  const opened = await openArticle(bytes, path, "article");
  return { ...opened, article: await read(opened.raw, "de", { mediaType: opened.mediaType, content: opened.content }) };
}

describe("pdf", () => {
  it("gives the text without running heads and page numbers, and joins broken words in the reading text", async () => {
    const { raw, mediaType, article: { text, blocks, metadata } } = await article(pdfOf(pages), "a.pdf");
    expect(mediaType).toBe("application/pdf");
    expect(raw).not.toMatch(/Inselbote|^\d$/m);
    expect(raw).toContain("abge-\nsagt");
    expect(metadata.title).toBe("Die Fähre bleibt liegen");
    expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual([
      "Die Fähre bleibt liegen",
      "Die Reederei hat am Montag alle Fahrten zur Insel abgesagt, weil die Maschine alt ist. Niemand weiß, wann das Schiff wieder fährt.",
      "Am Ende zahlen die Insulaner, die auf das Schiff angewiesen sind und jeden Tag damit zur Arbeit und zur Schule fahren. Das haben sie nicht verdient.",
    ]);
  });

  it.each([
    ["encrypted", "encrypted", pdfOf(pages, { encrypted: true })],
    ["truncated", "damaged", pdfOf(pages).subarray(0, 600)],
    ["without a text layer", "empty", pdfOf([[]])],
  ])("refuses one that is %s", async (_, code, bytes) => {
    await expect(openArticle(bytes, "a.pdf", "article")).rejects.toMatchObject({ code });
  });
});

describe("docx", () => {
  const document = docxOf([["Title", "Die Fähre bleibt liegen"], [null, "Die Reederei hat am Montag alle Fahrten abgesagt, denn die Maschine ist alt &amp; laut."], ["heading 2", "Was nun"], [null, "Am Ende zahlen die Insulaner, und sie haben es nicht verdient."]]);

  it("gives paragraphs, with title and headings by their styles", async () => {
    const { raw, article: { text, blocks } } = await article(document, "a.docx");
    expect(raw).toBe("Die Fähre bleibt liegen\n\nDie Reederei hat am Montag alle Fahrten abgesagt, denn die Maschine ist alt & laut.\n\nWas nun\n\nAm Ende zahlen die Insulaner, und sie haben es nicht verdient.");
    expect(blocks.map(({ role, start, end }) => [role, text.slice(start, end).split(" ")[0]])).toEqual([["title", "Die"], ["body", "Die"], ["heading", "Was"], ["body", "Am"]]);
  });

  it.each([
    ["truncated", "damaged", document.subarray(0, 900)],
    ["locked", "encrypted", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
    ["empty", "empty", docxOf([])],
  ])("refuses one that is %s", async (_, code, bytes) => {
    await expect(openArticle(bytes, "a.docx", "article")).rejects.toMatchObject({ code });
  });
});

describe("gzip", () => {
  const text = "Die Fähre fährt heute nicht.";

  it("is unpacked whatever is in it", async () => {
    expect(await openArticle(gzipSync(text), "a.txt.gz", "article")).toMatchObject({ raw: text, mediaType: "text/plain" });
    expect(await openArticle(gzipSync(`# ${text}`), "a.md.gz", "article")).toMatchObject({ mediaType: "text/markdown" });
    expect(await openArticle(gzipSync(pdfOf(pages)), "-", "article")).toMatchObject({ mediaType: "application/pdf" });
  });

  it("is refused where it is damaged, or would fill the memory", async () => {
    await expect(openArticle(gzipSync(text.repeat(1000)).subarray(0, 40), "a.txt.gz", "article")).rejects.toMatchObject({ code: "damaged" });
    await expect(openArticle(gzipSync(Buffer.alloc(80 << 20)), "a.txt.gz", "article")).rejects.toMatchObject({ code: "too-large" });
  });
});

describe("what a name does not tell", () => {
  it("is told by the first bytes, or by the option", async () => {
    expect(await openArticle(Buffer.from("<!doctype html><p>Die Fähre fährt heute nicht, denn die Maschine ist alt."), "-", "article")).toMatchObject({ mediaType: "text/html" });
    expect(await openArticle(Buffer.from("# Die Fähre"), "-", "article")).toMatchObject({ mediaType: "text/plain" });
    expect(await openArticle(Buffer.from("# Die Fähre"), "-", "markdown")).toMatchObject({ mediaType: "text/markdown" });
  });
});
