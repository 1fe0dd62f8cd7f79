import { existsSync, readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { readArticle } from "../../../src/article/read.ts";
import { createPipeline, type Pipeline } from "../../../src/pipeline/pipeline.ts";
import { clauses } from "../../../src/stages/clauses/index.ts";
import { dates } from "../../../src/stages/dates/index.ts";
import { sentences } from "../../../src/stages/sentences/index.ts";
import { syntax } from "../../../src/stages/syntax/index.ts";
import { tokens } from "../../../src/stages/tokens/index.ts";

/** An expression as an annotator or a tagger gives it; positions are UTF-16 code units of the text. */
export interface Expression {
  readonly start: number;
  readonly end: number;
  readonly value: string;
  /** Null where the data set has none (TIMEX2). */
  readonly type: string | null;
}

export interface Sample {
  readonly name: string;
  readonly text: string;
  readonly wanted: readonly Expression[];
  readonly found: readonly Expression[];
}

interface Row {
  readonly id: string;
  readonly date: string;
  readonly text: string;
  readonly dates: readonly { readonly start: number; readonly end: number; readonly value: string | null; readonly type?: string }[];
}

const pipelines = new Map<string, Promise<Pipeline>>();

/** The standard pipeline up to the dates. */
function pipelineFor(language: string): Promise<Pipeline> {
  const known = pipelines.get(language) ?? createPipeline({ language, stages: [tokens, sentences, syntax, clauses, dates] });
  pipelines.set(language, known);
  return known;
}

/** What klartext finds in a text. */
export async function tag(text: string, language: string, published: string | null, isArticle: boolean, mediaType: "text/plain" | "text/markdown" = "text/plain"): Promise<readonly Expression[]> {
  const pipeline = await pipelineFor(language);
  const known = { ...(published === null ? {} : { date: published }), layout: isArticle ? ("article" as const) : ("body" as const) };
  const article = await readArticle(text, { mediaType, intake: pipeline.pack.intake, known, date: null, dateOverride: false });
  const found = pipeline.run(article).layers.dates;
  return found.map((timex) => ({ ...article.map.spanToRaw(timex), type: timex.type, value: timex.value }));
}

/** Reads a data set of JSON lines whose offsets are code points; `tagger` finds the expressions of a row. */
export async function readRows(file: string, tagger: (row: Row) => Promise<readonly Expression[]>): Promise<readonly Sample[]> {
  if (!existsSync(file)) return [];
  const rows = readFileSync(file, "utf8").trim().split("\n").map((line) => JSON.parse(line) as Row);
  return Promise.all(rows.map(async (row) => ({ name: row.id, text: row.text, wanted: expressionsOf(row), found: await tagger(row) })));
}

export function expressionsOf(row: Row): readonly Expression[] {
  const unit = codeUnits(row.text);
  return row.dates.map(({ start, end, type, value }) => ({ start: unit[start], end: unit[end], type: type ?? null, value: value ?? "" }));
}

/** The UTF-16 position of every code point. */
function codeUnits(text: string): readonly number[] {
  const units = [0];
  for (const character of text) units.push(units[units.length - 1] + character.length);
  return units;
}

interface GoldFile {
  readonly article: string;
  readonly language: string;
  readonly dates?: readonly { readonly q: string; readonly n?: number; readonly type: string; readonly value: string }[];
}

/** The open gold articles with their dates. */
export async function readGoldDates(folder: string, language: string): Promise<readonly Sample[]> {
  const sealed = new Set(readFileSync(join(folder, "SEALED"), "utf8").split(/\s+/));
  const names = readdirSync(folder).filter((name) => name.endsWith(".gold.json") && !sealed.has(basename(name, ".gold.json")));
  const samples: Sample[] = [];
  for (const name of names.sort()) {
    const gold = JSON.parse(readFileSync(join(folder, name), "utf8")) as GoldFile;
    if (gold.language !== language || !gold.dates) continue;
    const text = readFileSync(join(folder, gold.article), "utf8");
    const wanted = gold.dates.map(({ q, n, type, value }) => ({ ...locate(text, q, n ?? 1), type, value }));
    const found = await tag(text, language, null, true, gold.article.endsWith(".md") ? "text/markdown" : "text/plain");
    samples.push({ name, text, wanted, found });
  }
  return samples;
}

function locate(text: string, quotation: string, occurrence: number): { readonly start: number; readonly end: number } {
  let at = -1;
  for (let count = 0; count < occurrence; count++) at = text.indexOf(quotation, at + 1);
  if (at < 0) throw new Error(`gold: not found: ${quotation}`);
  return { start: at, end: at + quotation.length };
}
