import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createPipeline, type Pipeline } from "../../src/pipeline/pipeline.ts";
import type { Claim } from "../../src/stages/layers.ts";
import type { EvalOptions, Figures } from "./main.ts";

/** A labelled text. */
interface Row {
  readonly text: string;
  readonly positive: boolean;
}

/**
 * The shipped claim models on others' labels, which they have never learned from: fact-claiming comments (GermEval 2021,
 * train part) by a comment's check-worthiness, that of any of its claims, and subjective sentences (CheckThat! Lab 2025, dev part) by its claims' types.
 */
export async function evaluate({ data, language }: EvalOptions): Promise<Figures> {
  const figures: Record<string, number> = {};
  for (const code of ["de", "en"].filter((code) => language === null || language === code)) {
    const pipeline = await createPipeline({ language: code });
    if (code === "de") await rankComments(pipeline, readComments(join(data, "de/claims/germeval2021-train.csv")), figures);
    await labelSentences(pipeline, readSentences(join(data, code, "claims/checkthat2025-subjectivity-dev.tsv")), figures);
  }
  for (const [name, figure] of Object.entries(figures)) console.log(`${name.padEnd(48)}${figure.toFixed(3)}`);
  return figures;
}

async function rankComments(pipeline: Pipeline, rows: readonly Row[], figures: Record<string, number>): Promise<void> {
  const scores: number[] = [];
  for (const { text } of rows) scores.push(anyWorth(await claimsIn(pipeline, text)));
  figures["fact-claiming comments de, AUC"] = auc(rows, scores);
  figures["fact-claiming comments de, AUC of the length"] = auc(rows, rows.map(({ text }) => text.length));
}

async function labelSentences(pipeline: Pipeline, rows: readonly Row[], figures: Record<string, number>): Promise<void> {
  const said: boolean[] = [];
  for (const { text } of rows) said.push(isSubjective(await claimsIn(pipeline, text)));
  const f1 = (wanted: boolean): number => {
    const hit = rows.filter(({ positive }, i) => positive === wanted && said[i] === wanted).length;
    return (2 * hit) / (rows.filter(({ positive }) => positive === wanted).length + said.filter((label) => label === wanted).length);
  };
  figures[`subjective sentences ${pipeline.pack.code}, macro-F1`] = (f1(true) + f1(false)) / 2;
}

/** How likely it is that a text holds a claim worth checking (noisy or, Pearl 1988). */
function anyWorth(claims: readonly Claim[]): number {
  return 1 - claims.reduce((none, { checkWorthiness, confidence }) => none * (1 - checkWorthiness * confidence), 1);
}

/** The types that give an author's view. */
const views: ReadonlySet<string> = new Set(["evaluation", "demand", "prediction"]);

/**
 * True if the author takes a stance in a sentence: by judging, demanding or speculating (opinions, exhortations and
 * speculation in the guidelines of Antici et al. 2024), or because it claims nothing, as a rhetorical question.
 */
function isSubjective(claims: readonly Claim[]): boolean {
  return claims.length === 0 || claims.some(({ type, source, certainty }) => source.kind === "author" && (views.has(type) || certainty !== "asserted"));
}

async function claimsIn(pipeline: Pipeline, text: string): Promise<readonly Claim[]> {
  return pipeline.run(await pipeline.read(text, { known: { layout: "body" } })).layers.claims;
}

/** The chance that a positive text scores higher than a negative one, ties half. */
function auc(rows: readonly Row[], scores: readonly number[]): number {
  const of = (positive: boolean): number[] => scores.filter((_, i) => rows[i].positive === positive);
  const [yes, no] = [of(true), of(false)];
  let wins = 0;
  for (const a of yes) for (const b of no) wins += a > b ? 1 : a === b ? 0.5 : 0;
  return wins / (yes.length * no.length);
}

/** Rows of a CSV file with quoted fields; the second field is the text, the last the label. */
function readComments(path: string): Row[] {
  const rows = [...readFileSync(path, "utf8").matchAll(/^\d+,(?:"((?:[^"]|"")*)"|([^\n,]*)),\d,\d,(\d)\r?$/gm)];
  return rows.map(([, quoted = "", plain = "", label]) => ({ text: quoted.replaceAll("\"\"", "\"") || plain, positive: label === "1" }));
}

function readSentences(path: string): Row[] {
  return readFileSync(path, "utf8").trim().split("\n").slice(1).map((line) => {
    const [, text, label] = line.split("\t");
    return { text, positive: label === "SUBJ" };
  });
}
