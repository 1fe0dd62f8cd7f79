import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import type { FormatOptions, RunFormat } from "../../src/output/formats/format.ts";
import { loadFormat } from "../../src/output/formats/index.ts";
import { htmlArticle, nastyArticle, resultOf } from "./support.ts";

const plain: FormatOptions = { colors: false, width: 100 };
const csv = async (options: Partial<FormatOptions> = {}): Promise<RunFormat> => (await loadFormat("csv", { ...plain, ...options })) as RunFormat;
const nasty = await resultOf(nastyArticle);

type Row = Readonly<Record<string, string>>;

async function tables(options: Partial<FormatOptions> = {}, results = [nasty], delimiter = ","): Promise<Readonly<Record<string, readonly Row[]>>> {
  const format = await csv(options);
  const pieces = results.map(({ document, analysis }) => format.render(document, analysis.article.raw));
  return Object.fromEntries(format.files.map((file, index) => [file, parse(format.opening[index] + pieces.map((texts) => texts[index]).join(""), { columns: true, bom: true, delimiter }) as Row[]]));
}

const articleColumns = ["article_id", "article_title", "article_authors", "article_published", "article_language"];

describe("csv", () => {
  it("has the claims' columns in their order", async () => {
    expect((await csv({ table: "claims" })).opening).toEqual([
      `${articleColumns.join(",")},key,id,type,source_kind,source_name,source_wikidata,polarity,certainty,check_worthiness,confidence,text,verbatim,sentence_text,actors,actor_wikidata,dates,start,end,schema_version,klartext_version\n`,
    ]);
  });

  it("gives a reader exactly what the document says", async () => {
    const { document } = nasty;
    const { "claims.csv": claims, "actors.csv": actors, "dates.csv": dates, "quotes.csv": quotes } = await tables();
    expect(claims.map((row) => [row["id"], row["key"], row["text"], row["verbatim"], Number(row["check_worthiness"]), Number(row["start"])])).toEqual(
      document.claims.map((claim) => [claim.id, claim.key, claim.text, claim.verbatim, claim.checkWorthiness, claim.start]),
    );
    expect(actors.map((row) => [row["name"], row["wikidata"], Number(row["mentions"])])).toEqual(document.actors.map(({ name, wikidata, mentions }) => [name, wikidata ?? "", mentions.length]));
    expect(dates.map((row) => [row["value"], row["from"], row["text"]])).toEqual(document.dates.map(({ value, from, text }) => [value, from ?? "", text]));
    expect(quotes.map((row) => row["verbatim"])).toEqual(document.quotes.map(({ verbatim }) => verbatim));
    for (const rows of [claims, actors, dates, quotes]) {
      for (const row of rows) {
        expect(Object.keys(row).slice(0, 5)).toEqual(articleColumns);
        expect(row).toMatchObject({ article_id: "sub/a.txt", article_title: "Die Rechnung <kommt> später & teurer", article_authors: "Jule Hartwig", article_published: "2025-03-12", article_language: "de" });
      }
    }
  });

  it("joins lists and cuts sentences out of the article, markup left out", async () => {
    const html = await resultOf(htmlArticle, { mediaType: "text/html" });
    const { "claims.csv": claims } = await tables({}, [nasty, html]);
    const ukraine = claims.find((row) => row["text"].includes("Ukraine"))!;
    expect(ukraine["actors"].split(" | ")).toEqual(expect.arrayContaining(["Germany", "Ukraine"]));
    expect(ukraine["actor_wikidata"].split(" | ")).toEqual(expect.arrayContaining(["Q183", "Q212"]));
    expect(claims.map((row) => row["sentence_text"])).toContain("Emmanuel Macron said that the debt & the deficit were bearable.");
    expect(claims.some((row) => row["sentence_text"].includes("😀"))).toBe(true);
  });

  it("is exact by default, whatever the cells look like", async () => {
    const { "quotes.csv": quotes } = await tables({}, [await resultOf("Von Jule Hartwig\n\nOlaf Scholz sagte: „=1+1 ist das Ergebnis der Verhandlungen.“ Das ist wahr.\n")]);
    expect(quotes[0]["verbatim"]).toMatch(/^=1\+1/);
  });

  it("lets no cell be taken for a formula in a spreadsheet", async () => {
    const { "quotes.csv": quotes } = await tables({ excel: true }, [await resultOf("Von Jule Hartwig\n\nOlaf Scholz sagte: „=1+1 ist das Ergebnis der Verhandlungen.“ Das ist wahr.\n")]);
    expect(quotes[0]["verbatim"]).toMatch(/^'=1\+1/);
  });

  it("separates as German spreadsheets do", async () => {
    const format = await csv({ excel: true, interfaceLanguage: "de", table: "claims" });
    expect(format.opening[0]).toMatch(/^\ufeffarticle_id;article_title;/);
    const { "claims.csv": claims } = await tables({ excel: true, interfaceLanguage: "de", table: "claims" }, [nasty], ";");
    expect(claims.map((row) => row["check_worthiness"])).toEqual(nasty.document.claims.map(({ checkWorthiness }) => String(checkWorthiness).replace(".", ",")));
  });

  it("leaves out words that may not be repeated", async () => {
    const { "claims.csv": claims } = await tables({}, [await resultOf(nastyArticle, { text: "none" })]);
    expect(claims.length).toBeGreaterThan(3);
    for (const row of claims) expect([row["text"], row["verbatim"], row["sentence_text"], row["article_title"]]).toEqual(["", "", "", ""]);
  });
});
