import { readFileSync } from "node:fs";
import { join } from "node:path";
import { decode } from "../../../src/article/decode.ts";
import { readArticle } from "../../../src/article/read.ts";
import type { Pipeline } from "../../../src/pipeline/pipeline.ts";
import type { EvalOptions, Figures } from "../main.ts";
import { sameActor } from "./score.ts";

/** A pronoun of a sample and the actor that it stands for, judged by hand before the stage was run on it. */
interface Judged {
  readonly text: string;
  /** In code points of the decoded article. */
  readonly offset: number;
  readonly pronoun: string;
  /** Null where it stands for no actor, or where that can't be told. */
  readonly antecedent: string | null;
}

const sheets = ["pronouns-1", "pronouns-2"] as const;

/** Precision and recall of the stage's pronouns on the judged samples; sheet 2 was judged after the rules were made on sheet 1. */
export async function scorePronouns({ gold, errors }: EvalOptions, pipelines: ReadonlyMap<string, Pipeline>): Promise<Figures> {
  const figures: Record<string, number> = {};
  for (const sheet of sheets) {
    let right = 0;
    let found = 0;
    let wanted = 0;
    for (const [text, judged] of byText(readSheet(sheet))) {
      const answers = await antecedentsIn(text, gold, pipelines);
      if (answers === null) continue;
      for (const { offset, pronoun, antecedent } of judged) {
        const name = answers.get(offset) ?? null;
        const isRight = name !== null && antecedent !== null && sameActor({ name: antecedent, wikidata: null }, { name, wikidata: null });
        if (name !== null) found++;
        if (antecedent !== null) wanted++;
        if (isRight) right++;
        else if (errors && (name !== null || antecedent !== null)) console.log(`${sheet}\t${text}\t${String(offset)}\t${pronoun}\t${name ?? "none"}\twant ${antecedent ?? "none"}`);
      }
    }
    console.log(`${sheet}   precision ${(right / Math.max(1, found)).toFixed(2)}, recall ${(right / Math.max(1, wanted)).toFixed(2)}   (${right} right of ${found} found, ${wanted} wanted)`);
    figures[`${sheet}.precision`] = right / Math.max(1, found);
    figures[`${sheet}.recall`] = right / Math.max(1, wanted);
  }
  return figures;
}

function readSheet(name: string): Judged[] {
  const rows = readFileSync(new URL(`${name}.tsv`, import.meta.url), "utf8").trimEnd().split("\n").slice(1);
  return rows.map((row) => row.split("\t")).map(([text, offset, pronoun, antecedent]) => ({
    text, offset: Number(offset), pronoun, antecedent: antecedent === "none" ? null : antecedent,
  }));
}

function byText(judged: readonly Judged[]): Map<string, Judged[]> {
  const texts = new Map<string, Judged[]>();
  for (const row of judged) texts.set(row.text, [...(texts.get(row.text) ?? []), row]);
  return texts;
}

/** The names of the actors that the stage gives to pronouns, by offset; null for a language that is not evaluated. */
async function antecedentsIn(text: string, gold: string, pipelines: ReadonlyMap<string, Pipeline>): Promise<ReadonlyMap<number, string> | null> {
  const [folder, file] = text.split("/");
  const path = folder === "gold" ? join(gold, file) : new URL(`../../../fixtures/${file}`, import.meta.url);
  const { text: raw } = await decode(readFileSync(path));
  const german = (raw.match(/\b(?:der|die|und|nicht|ist)\b/g) ?? []).length > (raw.match(/\b(?:the|and|of|is)\b/g) ?? []).length;
  const pipeline = pipelines.get(german ? "de" : "en");
  if (!pipeline) return null;
  const article = await readArticle(raw, {
    mediaType: file.endsWith(".md") ? "text/markdown" : "text/plain", intake: pipeline.pack.intake, known: {}, date: null, dateOverride: false,
  });
  const points = codePoints(raw);
  return new Map(pipeline.run(article).layers.actors.flatMap(({ name, mentions }) => mentions
    .filter(({ kind }) => kind === "pronoun")
    .map(({ start, end }): [number, string] => [points[article.map.spanToRaw({ start, end }).start], name])));
}

/** The number of code points before each UTF-16 unit. */
function codePoints(text: string): Int32Array {
  const points = new Int32Array(text.length + 1);
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    points[at] = count;
    if (!(text.charCodeAt(at) >= 0xd800 && text.charCodeAt(at) < 0xdc00)) count++;
  }
  points[text.length] = count;
  return points;
}
