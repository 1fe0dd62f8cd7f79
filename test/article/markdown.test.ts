import { describe, expect, it } from "vitest";
import { formatFor, formatOf } from "../../src/article/formats/index.ts";
import { blocksOf, outline, read } from "./support.ts";

const markdown = { mediaType: "text/markdown" as const };
const body = { ...markdown, known: { layout: "body" as const } };

describe("Markdown", () => {
  it.each([
    ["**Fett** und *kursiv* und ***beides*** und __so__ und _so_.", "Fett und kursiv und beides und so und so."],
    ["Ein *Satz mit **zweierlei** Betonung* hier.", "Ein Satz mit zweierlei Betonung hier."],
    ["Leser*innen und Bürger*innen, Leser_innen und Bürger_innen.", "Leser*innen und Bürger*innen, Leser_innen und Bürger_innen."],
    ["3 * 4 * 5 und * allein.", "3 * 4 * 5 und * allein."],
    ["Ein [Link](https://example.org/a_(b) \"Titel\") und [noch einer][1] und <https://example.org>.", "Ein Link und noch einer und https://example.org."],
    ["Ein ![Bild](a.png) und [![Bild](a.png)](https://example.org) im Text.", "Ein  und  im Text."],
    ["Mit `Code` und ~~Strich~~ und Fußnote[^1].", "Mit Code und Strich und Fußnote."],
    ["Ein<br>Umbruch, <em>betont</em><!-- nie --> &amp; &#8222;so&#8220;&nbsp;&hellip;", "EinUmbruch, betont & „so“\u00a0…"],
    ["Nicht \\*kursiv\\* und kein \\[Link\\](x).", "Nicht *kursiv* und kein [Link](x)."],
    ["Zeile eins\nZeile zwei  \nZeile drei\\\nZeile vier", "Zeile eins Zeile zwei\nZeile drei\nZeile vier"],
    ["> Ein Zitat\n> geht weiter\n>\n> > tiefer", "Ein Zitat geht weiter\n\ntiefer"],
    ["- eins\n- zwei\n  geht weiter\n\n1. drei\n2. vier", "eins\n\nzwei geht weiter\n\ndrei\n\nvier"],
    ["3. Oktober: ein Feiertag.", "3. Oktober: ein Feiertag."],
    ["Vor dem Code.\n\n```\nlet x = 1;\n```\n\nDanach.", "Vor dem Code.\n\nDanach."],
    ["Davor.\n\n[1]: https://example.org\n\nDanach.", "Davor.\n\nDanach."],
    ["Davor.\n\n***\n\nDanach.", "Davor.\n\nDanach."],
  ])("%j reads %j", async (raw, text) => {
    expect((await read(raw, "de", body)).text).toBe(text);
  });

  it("has headings of both kinds", async () => {
    const article = await read("Vorab\n=====\n\nEin Satz.\n\n## Mitte ##\n\nEin Satz.\n\nEnde\n----\n\nEin Satz.", "de", body);
    expect(outline(article).filter((line) => !line.startsWith("body"))).toEqual([]);
    const laid = await read("Vorab\n=====\n\nEin Satz.\n\n## Mitte ##\n\nEin Satz.\n\nEnde\n----\n\nEin Satz.", "de", markdown);
    expect(outline(laid).map((line) => line.split(":")[0])).toEqual(["title", "body", "heading", "body", "heading", "body"]);
  });

  it("leads a slice back to its markup", async () => {
    const raw = "Er **sagte [das](https://example.org) laut**.";
    const { text, map } = await read(raw, "de", body);
    const start = text.indexOf("sagte");
    const span = map.spanToRaw({ start, end: text.indexOf(" laut") + 5 });
    expect(raw.slice(span.start, span.end)).toBe("sagte [das](https://example.org) laut");
  });
});

describe("front matter", () => {
  const article = (yaml: string): string => `---\n${yaml}\n---\n\nDie Fähre fährt nicht mehr, und niemand weiß warum.\n`;

  it("gives metadata and is no part of the text", async () => {
    const { text, metadata, warnings } = await read(article('title: "Die Fähre"\nsubtitle: Ein Nachruf\nauthor: Anna Beispiel und Bert Muster\ndate: 2025-03-04\ntags: [a, b]'), "de", markdown);
    expect(text).toBe("Die Fähre fährt nicht mehr, und niemand weiß warum.");
    expect(metadata).toEqual({ title: "Die Fähre", subtitle: "Ein Nachruf", authors: ["Anna Beispiel", "Bert Muster"], published: "2025-03-04", publishedFrom: "metadata" });
    expect(warnings).toEqual([]);
  });

  it.each([
    ["authors: [Anna Beispiel, Bert Muster]", ["Anna Beispiel", "Bert Muster"]],
    ["authors:\n  - name: Anna Beispiel\n    email: a@example.org\n  - Dr. Bert Muster", ["Anna Beispiel", "Bert Muster"]],
    ["author: Von Anna Beispiel", ["Anna Beispiel"]],
    ["author: die Redaktion", ["die Redaktion"]],
  ])("%j names %j", async (yaml, authors) => {
    expect((await read(article(yaml), "de", markdown)).metadata.authors).toEqual(authors);
  });

  it.each(["2025-03-04", "2025-03-04T18:30:00+01:00", "2025-03-04 18:30", "4. März 2025", '"04.03.2025"'])("has the date %s", async (date) => {
    expect((await read(article(`date: ${date}`), "de", markdown)).metadata.published).toBe("2025-03-04");
  });

  it("that is no YAML is left out with a warning", async () => {
    const { text, warnings } = await read(article('title: "Die Fähre\nauthor: [a'), "de", markdown);
    expect(text).toBe("Die Fähre fährt nicht mehr, und niemand weiß warum.");
    expect(warnings.map(({ code, severity }) => [code, severity])).toContainEqual(["front-matter", "warning"]);
  });

  it("needs a field: two rules around a paragraph are none", async () => {
    const raw = "---\n\nDie Fähre fährt nicht mehr.\n\n---\n\nNiemand weiß warum.";
    expect((await read(raw, "de", markdown)).text).toBe("Die Fähre fährt nicht mehr.\n\nNiemand weiß warum.");
  });

  it("names the language before the text is read", async () => {
    const { language } = (await formatOf("text/markdown").read(article("lang: de-AT"))).stated;
    expect(language).toBe("de-AT");
  });

  it("goes with Windows line ends", async () => {
    const { text, metadata } = await read(article("title: Die Fähre").replaceAll("\n", "\r\n"), "de", markdown);
    expect([text, metadata.title]).toEqual(["Die Fähre fährt nicht mehr, und niemand weiß warum.", "Die Fähre"]);
  });

  it("names the title that the first heading repeats", async () => {
    const raw = `---\ntitle: Die Fähre\n---\n\n# Die Fähre\n\n*Von Anna Beispiel*\n\nSie fährt nicht mehr, und niemand weiß warum.`;
    const read1 = await read(raw, "de", markdown);
    expect(outline(read1)).toEqual(["title: Die Fähre", "byline: Von Anna Beispiel", "body: Sie fährt nicht mehr, und niemand weiß warum."]);
    expect(blocksOf(read1, "body")).toHaveLength(1);
  });
});

describe("formatFor", () => {
  it.each([["a.md", "text/markdown"], ["A.MARKDOWN", "text/markdown"], ["a.txt", "text/plain"], ["-", "text/plain"], ["md", "text/plain"]])("%s is %s", (path, mediaType) => {
    expect(formatFor(path).mediaType).toBe(mediaType);
  });
});
