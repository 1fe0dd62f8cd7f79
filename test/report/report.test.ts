import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { parseHTML } from "linkedom";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeReport } from "../../src/report/write.ts";
import { monthsBetween } from "../../src/report/view.ts";
import { Workplace } from "../support/binary.ts";
import { Browser, browserMissing, violations } from "../support/browser.ts";
import { articles, documentOf } from "./support.ts";

const place = new Workplace();
const skipped: string[] = [];
const read = (file: string): string => readFileSync(join(place.folder, "out", file), "utf8");
const table = (file: string): readonly Readonly<Record<string, string>>[] => parse(read(file), { columns: true });

beforeAll(async () => {
  const documents = await Promise.all(Object.entries(articles).map(([id, text]) => documentOf(id, text)));
  documents.slice(0, 2).forEach((document, index) => place.write(`${index}.json`, JSON.stringify(document)));
  const failure = { schemaVersion: "1.0", source: { id: "x", line: 2 }, error: { code: "empty", message: "is empty" } };
  place.write("run.ndjson", `${JSON.stringify(documents[2])}\n${JSON.stringify(failure)}\n{"broken\n${JSON.stringify(documents[0])}\n`);
  place.write("foreign.json", '{"name": "something else"}');
  await writeReport(place.folder, { outDir: join(place.folder, "out"), excel: false, onSkipped: (where, why, damaged) => skipped.push(`${where.slice(place.folder.length + 1)} ${why} ${damaged}`) });
});
afterAll(() => place.remove());

describe("a report", () => {
  it("is told of foreign and damaged files, reads each article once, and passes over failures", () => {
    expect(skipped).toEqual(["foreign.json is no result of klartext; skipped false", "run.ndjson:3 is no JSON; skipped true"]);
    expect(new Set(table("report-sources.csv").map((row) => row["article_id"]))).toEqual(new Set(Object.keys(articles)));
  });

  it("writes a page and five tables, the same each time", async () => {
    expect(readdirSync(join(place.folder, "out")).sort()).toEqual(["report-actors.csv", "report-dates.csv", "report-repeated.csv", "report-sources.csv", "report-statements.csv", "report.html"]);
    const before = readdirSync(join(place.folder, "out")).map(read);
    await writeReport(place.folder, { outDir: join(place.folder, "out"), excel: false, onSkipped: () => {} });
    expect(readdirSync(join(place.folder, "out")).map(read)).toEqual(before);
  });

  it("tells which claims travel", () => {
    const rows = table("report-repeated.csv");
    expect(rows.map((row) => [row["group"], row["article_id"]])).toEqual([["1", "a.txt"], ["2", "a.txt"], ["1", "b.txt"], ["2", "b.txt"]]);
    expect(rows.every((row) => row["group_articles"] === "2" && row["group_sources"] === "2")).toBe(true);
    const { document } = parseHTML(read("report.html"));
    expect(document.querySelectorAll("details")).toHaveLength(2);
    expect(document.querySelector("h1")!.textContent).toBe("Bericht über 3 Artikel");
  });

  it("tells who claims what about whom", () => {
    const scholz = table("report-statements.csv").filter((row) => row["source_name"] === "Olaf Scholz");
    expect(scholz.map((row) => row["about_name"]).sort()).toEqual(["Polen", "Ukraine"]);
    expect(scholz[0]).toMatchObject({ article_published: "2025-05-04", source_wikidata: "Q61053", article_id: "a.txt" });
  });

  it("counts sources, actors and dates", () => {
    const sources = table("report-sources.csv").filter((row) => row["article_id"] === "a.txt");
    expect(sources.reduce((sum, row) => sum + Number(row["share"]), 0)).toBeCloseTo(1, 3);
    expect(table("report-actors.csv").find((row) => row["name"] === "Ungarn")).toMatchObject({ wikidata: "Q28", articles: "3", first_month: "2025-05", last_month: "2025-08" });
    expect(table("report-dates.csv").find((row) => row["from"] === "2025-04-12")).toMatchObject({ mentions: "2", articles: "2" });
  });

  it("counts months without a gap", () => {
    expect(monthsBetween("2024-11", "2025-02")).toEqual(["2024-11", "2024-12", "2025-01", "2025-02"]);
  });
});

describe("klartext report", () => {
  it("writes the report beside the results and goes on after a damaged file", () => {
    const { status, stdout, stderr } = place.run(["report", ".", "--interface-language", "en", "--out-dir", "binary"]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toContain("run.ndjson:3: is no JSON; skipped");
    expect(stderr).toContain("binary/report.html: 3 articles");
    expect(readFileSync(join(place.folder, "binary", "report.html"), "utf8")).toContain("Report on 3 articles");
  });

  it("says where there is nothing to report on", () => {
    expect(place.run(["report", "nowhere"])).toMatchObject({ status: 1, stderr: expect.stringContaining("there are no result files in nowhere") });
    expect(place.run(["report"])).toMatchObject({ status: 2 });
  });
});

describe.skipIf(browserMissing !== null)("in a browser, the report", () => {
  const browser = new Browser();
  beforeAll(() => browser.start());
  afterAll(() => browser.close());

  it.each([["light", 1280], ["dark", 390]] as const)("is accessible (WCAG 2.2 AA) and fits its window, asking for nothing (%s, %i)", async (colors, width) => {
    const page = await browser.open(read("report.html"), { colors, width });
    expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
    await page.locator("summary").first().click();
    expect(await violations(page)).toEqual([]);
    expect(browser.requests).toEqual([]);
    await page.close();
  });
});
