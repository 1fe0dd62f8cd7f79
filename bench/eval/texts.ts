import { existsSync, readFileSync } from "node:fs";
import { languageCodes } from "../../src/languages/load.ts";
import type { EvalOptions, Figures } from "./main.ts";
import { documentOf } from "./texts/articles.ts";
import { type Line, readSheet, sheetUrl } from "./texts/sheet.ts";

/** Causes that leave less or more than one clause. */
const broken: ReadonlySet<string> = new Set(["cut unit", "subject", "relative", "apposition"]);

/** What became of a claim that was read by hand. */
type Now = "same" | "changed" | "gone";

/**
 * The stand-alone texts of claims read by hand (texts/LANGUAGE.tsv), drawn from the project's own articles: how many can
 * be understood without the article, how many say what it says, and how many are at least one whole clause. Texts that have changed since must be read again and
 * are listed, as are the claims that are made no longer; neither counts.
 */
export async function evaluate({ language, errors }: EvalOptions): Promise<Figures> {
  const figures: Record<string, number> = {};
  for (const code of languageCodes) {
    if ((language !== null && language !== code) || !existsSync(sheetUrl(code))) continue;
    const { lines } = readSheet(readFileSync(sheetUrl(code), "utf8"));
    const found = await compare(lines);
    const judged = found.filter(({ now, line }) => now === "same" && line.alone !== null && line.meaning !== null).map(({ line }) => line);
    const share = (right: number): number => (100 * right) / judged.length;
    figures[`${code} alone`] = share(judged.filter(({ alone }) => alone === true).length);
    figures[`${code} meaning`] = share(judged.filter(({ meaning }) => meaning === true).length);
    const count = (now: Now): string => String(found.filter((one) => one.now === now).length);
    console.log(`${code}  read alone ${figures[`${code} alone`].toFixed(1)}   meaning kept ${figures[`${code} meaning`].toFixed(1)}   whole clauses ${share(judged.filter(({ cause }) => !broken.has(cause)).length).toFixed(1)}   of ${String(judged.length)} read by hand, ${count("changed")} changed since, ${count("gone")} gone`);
    for (const { now, line, text } of found) if (now !== "same") console.log(`  ${now}  ${line.article}:${String(line.start)}  ${line.text}${text === null ? "" : ` → ${text}`}`);
    if (errors) for (const { cause, article, start, text } of judged) if (cause !== "") console.log(`  ${cause}  ${article}:${String(start)}  ${text}`);
  }
  return figures;
}

async function compare(lines: readonly Line[]): Promise<{ readonly now: Now; readonly line: Line; readonly text: string | null }[]> {
  const texts = new Map<string, string | null>();
  for (const article of new Set(lines.map((line) => line.article))) {
    for (const { start, end, text } of (await documentOf(article)).claims) texts.set(`${article}:${String(start)}:${String(end)}`, text);
  }
  return lines.map((line) => {
    const text = texts.get(`${line.article}:${String(line.start)}:${String(line.end)}`);
    return { line, text: text ?? null, now: text === undefined ? "gone" : text === line.text ? "same" : "changed" };
  });
}
