import { readFileSync } from "node:fs";
import { ModelFile } from "../../src/learning/model-file.ts";
import { MorphologyAnalyser } from "../../src/stages/syntax/analyser.ts";
import { folds, loadCorpora } from "../train/corpora.ts";
import { trainAnalyser, verbsOf } from "../train/morphology.ts";
import { addScores, percent, score, type Scores } from "../train/score.ts";
import type { EvalOptions, Figures } from "./main.ts";

/**
 * Measures tags, features and lemmas on gold words. The English model is measured as it is shipped, on EWT dev. The German
 * one has learned all of GSD dev, so that it is trained anew for every fifth of it.
 */
export async function evaluate({ data, language, errors }: EvalOptions): Promise<Figures> {
  const figures: Record<string, number> = {};
  for (const code of language === null ? ["de", "en"] : [language]) {
    const scores = code === "de" ? crossValidate(data, code) : shipped(data, code);
    print(code, scores, errors);
    for (const name of ["upos", "features", "lemma"] as const) figures[`${code}.${name}`] = scores[name];
  }
  return figures;
}

function shipped(data: string, language: string): Scores {
  const file = new URL(`../../models/${language}/morphology.bin`, import.meta.url);
  const analyser = new MorphologyAnalyser(new ModelFile(readFileSync(file), "morphology.bin"), verbsOf(language));
  return score(analyser, loadCorpora(data, language, null).test);
}

function crossValidate(data: string, language: string): Scores {
  const parts = Array.from({ length: folds }, (_, fold) => {
    const corpora = loadCorpora(data, language, fold);
    return score(trainAnalyser(corpora, language), corpora.test);
  });
  return parts.reduce(addScores);
}

function print(code: string, scores: Scores, errors: boolean): void {
  const { tokens, upos, features, lemma, misses, perTag } = scores;
  console.log(`${code}, ${String(tokens)} gold words: UPOS ${percent(upos)}, features ${percent(features)}, lemma ${percent(lemma)}`);
  console.log("tag     precision  recall   gold");
  for (const [tag, { gold, predicted, both }] of perTag) {
    if (gold === 0) continue;
    console.log(`${tag.padEnd(7)} ${share(both, predicted)}     ${share(both, gold)} ${String(gold).padStart(6)}`);
  }
  console.log(`most frequent confusions: ${frequent(misses.upos.map((miss) => miss.split("\t")[0]), 12)}`);
  if (!errors) return;
  for (const kind of ["upos", "features", "lemma"] as const) console.log(`${kind}: ${frequent(misses[kind], 60)}`);
}

function share(part: number, whole: number): string {
  return percent(whole === 0 ? 0 : part / whole).padStart(6);
}

function frequent(items: readonly string[], limit: number): string {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  const sorted = [...counts].sort((a, b) => b[1] - a[1]).slice(0, limit);
  return sorted.map(([item, count]) => `${item.replace("\t", " ")} ${String(count)}`).join("; ");
}
