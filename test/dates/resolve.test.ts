import { describe, expect, it } from "vitest";
import type { Warning } from "../../src/article/article.ts";
import { loadPack } from "../../src/languages/load.ts";
import { asKrauts } from "../../bench/eval/dates/krauts.ts";
import { parseIsoDay } from "../../src/stages/dates/calendar.ts";
import { findDates } from "../../src/stages/dates/find.ts";
import { dates } from "../../src/stages/dates/index.ts";

const de = await loadPack("de");
const en = await loadPack("en");

function resolve(pack: typeof de, text: string, reference: string | null): readonly string[] {
  const found = findDates(text, [{ start: 0, end: text.length }], pack.dates, reference === null ? null : parseIsoDay(reference));
  return found.map(({ start, end, value, from, to }) => `${text.slice(start, end)} ${value} ${from} ${to}`);
}

describe("resolving", () => {
  it("gives the days that an expression covers", () => {
    expect(resolve(de, "Anfang Oktober 2025 tagte der Rat.", "2025-11-01")).toEqual(["Anfang Oktober 2025 2025-10 2025-10-01 2025-10-10"]);
    expect(resolve(en, "It closed in the second quarter of 2024.", "2025-11-01")).toEqual(["second quarter of 2024 2024-Q2 2024-04-01 2024-06-30"]);
    expect(resolve(de, "Der Streit dauerte zwölf Tage.", "2025-11-01")).toEqual(["zwölf Tage P12D null null"]);
  });

  it("leaves loose dates open where there is no day to count from", () => {
    expect(resolve(de, "Am Montag sprach sie, gestern schwieg sie.", null)).toEqual(["Montag XXXX-WXX-1 null null", "gestern PAST_REF null null"]);
    expect(resolve(en, "Next year they vote in March.", null)).toEqual(["Next year FUTURE_REF null null", "March XXXX-03 null null"]);
    expect(resolve(en, "They vote in March 2027.", null)).toEqual(["March 2027 2027-03 2027-03-01 2027-03-31"]);
  });

  it("takes the year of a narrative for the dates that it tells", () => {
    const text = "1868 regnete es. 1870 brach der Damm. 1871 baute man ihn neu. 1872 hielt er. Im März 1873 riss er. Im April 1873 half niemand. Am 4. Mai kam die Flut.";
    const starts = [...text.matchAll(/[^.]+\.(?: Mai[^.]*\.)?/g)].map(({ index, 0: part }) => ({ start: index, end: index + part.length }));
    const found = findDates(text, starts, de.dates, parseIsoDay("2025-06-01"));
    expect(found.map(({ value }) => value)).toEqual(["1868", "1870", "1871", "1872", "1873-03", "1873-04", "1873-05-04"]);
  });

  it("warns of a day that does not exist, and leaves it open", () => {
    const text = "Am 31. Februar 2024 war Schluss.";
    const warnings: Warning[] = [];
    const article = { text, metadata: { published: "2025-01-01" } } as Parameters<typeof dates.run>[0];
    const layers = { sentences: [{ start: 0, end: text.length }], clauses: [] } as unknown as Parameters<typeof dates.run>[1]["layers"];
    const found = dates.run(article, { layers, pack: de, resources: {} as never, warn: (warning) => warnings.push(warning) });
    expect(found).toMatchObject([{ start: 3, end: 19, from: null, to: null }]);
    expect(warnings).toMatchObject([{ code: "impossible-date", span: { start: 3, end: 19 } }]);
  });
});

describe("KRAUTS' conventions", () => {
  const adapt = (text: string): readonly string[] =>
    findDates(text, [{ start: 0, end: text.length }], de.dates, parseIsoDay("2025-06-01")).map((timex) => {
      const { start, end, value } = asKrauts(timex, text);
      return `${text.slice(start, end)} ${value}`;
    });

  it("measures how far off a date is", () => {
    expect(adapt("Das war vor fünf Jahren anders.")).toEqual(["fünf Jahren P5Y"]);
  });

  it("takes in the article behind a preposition", () => {
    expect(adapt("In den vergangenen Wochen regnete es.")).toEqual(["den vergangenen Wochen PXW"]);
  });
});
