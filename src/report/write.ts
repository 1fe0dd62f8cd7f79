import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { KlartextError } from "../article/errors.ts";
import { fileSink, writeWhole, type Sink } from "../batch/results.ts";
import { packageVersion } from "../extract/version.ts";
import { loadInterfaces, loadStems } from "../languages/load.ts";
import { tableWriter, type Cell, type TableWriter } from "../output/csv.ts";
import { repeatedClaims, worthiestClaims, type Group } from "./ranking.ts";
import { reportPage } from "./page.ts";
import { readResults, type OnSkipped } from "./read.ts";
import { actorRows, claimRows, columns, dateRows, fileNames, sourceRows, type TableKey } from "./tables.ts";
import { Tally, type PairTally } from "./tally.ts";
import { monthsBetween, shownAtMost, type ReportView, type ShownClaim } from "./view.ts";

export interface ReportOptions {
  /** Where the page and the tables go. */
  readonly outDir: string;
  /** Whether the tables are for a spreadsheet. */
  readonly excel: boolean;
  /** Code of the readers' language; that of most articles by default. */
  readonly interfaceLanguage?: string;
  readonly onSkipped: OnSkipped;
}

/**
 * Writes a report on the results in a folder. They are read twice, one at a time: to count and compare, then to copy the
 * words of what is shown; in between only numbers and names are kept.
 * @returns how many articles and claims there were
 * @throws KlartextError "not-found" if there are no results, "usage" if the report can't be written.
 */
export async function writeReport(folder: string, { outDir, excel, interfaceLanguage, onSkipped }: ReportOptions): Promise<{ readonly articles: number; readonly claims: number }> {
  const tally = new Tally(await loadStems());
  for await (const document of readResults(folder, onSkipped)) tally.add(document);
  if (tally.articles.length === 0) throw new KlartextError("not-found", `no file in ${folder} is a result of klartext`);
  const interfaceWords = (await loadInterfaces())[interfaceLanguage ?? commonLanguage(tally)];
  const groups = repeatedClaims(tally);
  const worthiest = worthiestClaims(tally, groups, shownAtMost.worthiest);
  const isAuthor = ({ source }: PairTally): number => Number(source.kind === "author");
  const pairs = [...tally.pairs.values()].sort((a, b) => isAuthor(a) - isAuthor(b) || b.articles.size - a.articles.size || b.claims - a.claims || b.top.worth - a.top.worth);
  const wanted = new Set([...groups.slice(0, shownAtMost.groups).flatMap(({ claims }) => claims.slice(0, shownAtMost.wordings)), ...worthiest, ...pairs.slice(0, shownAtMost.pairs).map(({ top }) => top.claim)]);
  await mkdir(outDir, { recursive: true });
  const tables = new Tables(outDir, tableWriter(excel ? interfaceWords : null));
  const shown = await copyClaims(folder, tally, groups, wanted, tables);
  await tables.write("sources", sourceRows(tally));
  await tables.write("actors", actorRows(tally));
  await tables.write("dates", dateRows(tally));
  await tables.close();
  const published = tally.articles.flatMap((article) => (article.published === null ? [] : [article.published.slice(0, 7)])).sort();
  const months = published.length === 0 ? [] : monthsBetween(published[0], published[published.length - 1]);
  const view: ReportView = { tally, groups, worthiest, pairs, shown, interfaceWords, months, version: packageVersion() };
  await writeWhole(join(outDir, "report.html"), reportPage(view));
  return { articles: tally.articles.length, claims: tally.claims };
}

/** Reads the results again: writes the tables that hold claims' words, and keeps the claims that the page shows. */
async function copyClaims(folder: string, tally: Tally, groups: readonly Group[], wanted: ReadonlySet<number>, tables: Tables): Promise<Map<number, ShownClaim>> {
  const groupOf = new Map(groups.flatMap((group, index) => group.claims.map((claim) => [claim, { name: index + 1, group }] as const)));
  const shown = new Map<number, ShownClaim>();
  let first = 0;
  let article = 0;
  for await (const document of readResults(folder, () => {})) {
    const { repeated, statements } = claimRows(document, first, groupOf);
    await tables.write("repeated", repeated);
    await tables.write("statements", statements);
    document.claims.forEach((claim, index) => {
      if (wanted.has(first + index)) shown.set(first + index, { claim, article: tally.articles[article] });
    });
    first += document.claims.length;
    article += 1;
  }
  return shown;
}

/** The language of most articles. */
function commonLanguage({ articles }: Tally): string {
  const counts = new Map<string, number>();
  for (const { language } of articles) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].reduce((most, next) => (next[1] > most[1] ? next : most), ["en", 0])[0];
}

/** The report's tables, each a file that is there when it is complete. */
class Tables {
  readonly #sinks = new Map<TableKey, Sink>();
  readonly #folder: string;
  readonly #writer: TableWriter;

  constructor(folder: string, writer: TableWriter) {
    this.#folder = folder;
    this.#writer = writer;
  }

  async write(table: TableKey, rows: readonly (readonly Cell[])[]): Promise<void> {
    let sink = this.#sinks.get(table);
    if (sink === undefined) {
      sink = await fileSink(join(this.#folder, fileNames[table]));
      this.#sinks.set(table, sink);
      await sink.write(this.#writer.opening(columns[table]));
    }
    await sink.write(this.#writer.lines(rows));
  }

  async close(): Promise<void> {
    for (const sink of this.#sinks.values()) await sink.close();
  }
}
