import { loadPack } from "../../src/languages/load.ts";
import { loadCorpora } from "../train/corpora.ts";
import { trainAnalyser } from "../train/morphology.ts";
import { addScores, percent, score, type Scores } from "../train/score.ts";
import type { EvalOptions, Figures } from "./main.ts";
import { addRaw, compareRaw, describeRaw, type RawCounts, rawFigures } from "./raw-text.ts";
import { type Part, pairOf, shipped } from "./syntax-parts.ts";
import { describeTrees, scoreTrees } from "./trees.ts";

/**
 * Measures tags, features and lemmas on gold words, and what they lose from raw text. The English model is measured as it
 * is shipped, on EWT dev, with its trees. The German one has learned all of GSD dev, so that the tagger is trained anew for
 * every fifth of it; `eval -- parser` does so with the parser too.
 */
export async function evaluate({ data, language, folds, errors }: EvalOptions): Promise<Figures> {
  const figures: Record<string, number> = {};
  for (const code of language === null ? ["de", "en"] : [language]) {
    const pack = await loadPack(code);
    const measured: { scores: Scores; raw: RawCounts }[] = [];
    for (const fold of code === "de" ? folds : [null]) {
      const part = fold === null ? shipped(data, code) : heldOut(data, code, fold);
      measured.push({ scores: score(part.morphology, part.test), raw: compareRaw(part.test, pack, part) });
      if (part.parser) figures[`${code}.uas`] = printTrees(code, part, figures);
    }
    const scores = measured.map((one) => one.scores).reduce(addScores);
    const raw = measured.map((one) => one.raw).reduce(addRaw);
    print(code, scores, errors);
    console.log(describeRaw(raw).join("\n"));
    for (const name of ["upos", "features", "lemma"] as const) figures[`${code}.${name}`] = scores[name];
    for (const [name, figure] of Object.entries(rawFigures(raw))) figures[`${code}.${name}`] = figure;
  }
  return figures;
}

function heldOut(data: string, language: string, fold: number): Part {
  const corpora = loadCorpora(data, language, fold);
  return { morphology: trainAnalyser(corpora, language), parser: null, test: corpora.test };
}

/** Prints what the parser finds on gold words, adds its figures, and returns UAS. */
function printTrees(code: string, part: Part, figures: Record<string, number>): number {
  const trees = scoreTrees(part.test.map((sentence) => pairOf(sentence, part)));
  console.log([`${code}, gold words:`, ...describeTrees(trees)].join("\n"));
  figures[`${code}.las`] = trees.las;
  return trees.uas;
}

function print(code: string, scores: Scores, errors: boolean): void {
  const { tokens, upos, features, lemma, misses, perTag } = scores;
  console.log(`${code}, ${String(tokens)} gold words: UPOS ${percent(upos)}, features ${percent(features)}, lemma ${percent(lemma)}`);
  console.log("tag     precision  recall   gold");
  for (const [tag, { gold, predicted, both }] of perTag) {
    if (gold === 0) continue;
    console.log(`${tag.padEnd(7)} ${share(both, predicted)}     ${share(both, gold)} ${String(gold).padStart(6)}`);
  }
  console.log(`most frequent confusions of tags: ${frequent(misses.upos.map((miss) => miss.split("\t")[0]), 12)}`);
  console.log(`of features: ${frequent(misses.features.flatMap(confusedValues), 16)}`);
  if (!errors) return;
  for (const kind of ["upos", "features", "lemma"] as const) console.log(`${kind}: ${frequent(misses[kind], 60)}`);
}

/** "NOUN Case=Nom|Number=Sing → Case=Acc|Number=Sing" as "NOUN Nom → Acc", one a value. */
function confusedValues(miss: string): string[] {
  const [, tag, gold, found] = /^(\S+) (\S+) → (\S+)\t/.exec(miss) ?? [];
  const read = (bundle: string): Map<string, string> => new Map(bundle.split("|").map((pair) => pair.split("=") as [string, string]));
  const [wanted, got] = [read(gold), read(found)];
  const differing = [...new Set([...wanted.keys(), ...got.keys()])].filter((name) => name !== "_" && wanted.get(name) !== got.get(name));
  return differing.map((name) => `${tag} ${name} ${wanted.get(name) ?? "–"} → ${got.get(name) ?? "–"}`);
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
