import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadPack } from "../../src/languages/load.ts";
import { readParser } from "../../src/learning/parser/model.ts";
import { MorphologyAnalyser } from "../../src/stages/syntax/analyser.ts";
import type { TreebankSentence } from "../train/conllu.ts";
import { loadCorpora } from "../train/corpora.ts";
import { asModel, trainMorphology, verbsOf } from "../train/morphology.ts";
import { trainParser, withRows } from "../train/parser.ts";
import { percent } from "../train/score.ts";
import { tag } from "../train/parser/treebank.ts";
import { surface } from "../train/surface.ts";
import { processorTime } from "../speed/texts.ts";
import type { EvalOptions, Figures } from "./main.ts";
import { addRaw, compareRaw, describeRaw, type RawCounts, rawFigures } from "./raw-text.ts";
import { type Pair, pairOf, type ParsedPart, shipped } from "./syntax-parts.ts";
import { describeTrees, scoreTrees } from "./trees.ts";

/**
 * Measures the parser on gold words with predicted tags, and from raw text. The English model is measured as it is
 * shipped, on EWT dev. The German one has learned all German trees, so that it is trained anew for every fifth of GSD dev:
 * this takes an hour, unless a folder has kept the models.
 */
export async function evaluate({ data, language, folds, keep, layers, rows }: EvalOptions): Promise<Figures> {
  const figures: Record<string, number> = {};
  for (const code of language === null ? ["de", "en"] : [language]) {
    const pack = await loadPack(code);
    const ways = code === "de" ? [words, surfaceTokens] : [words];
    const pairs = ways.map((): Pair[] => []);
    const raw: RawCounts[] = [];
    let time = Number.POSITIVE_INFINITY;
    for (const fold of code === "de" ? folds : [null]) {
      const part = fold === null ? shipped(data, code, rows) : heldOut(data, code, fold, { keep, layers, rows });
      ways.forEach(({ convert }, way) => pairs[way].push(...part.test.map((sentence) => pairOf(convert(sentence), part))));
      raw.push(compareRaw(part.test, pack, part));
      time = Math.min(time, timeAWord(part));
      const { tokens, uas, las } = scoreTrees(pairs[0]);
      console.error(`${code}: UAS ${percent(uas)}, LAS ${percent(las)} over ${String(tokens)} words so far`);
    }
    ways.forEach(({ name }, way) => {
      const scores = scoreTrees(pairs[way]);
      console.log([`${code}, gold ${name}:`, ...describeTrees(scores)].join("\n"));
      figures[`${code} ${name} UAS`] = scores.uas;
      figures[`${code} ${name} LAS`] = scores.las;
    });
    console.log(`  ${time.toFixed(2)} µs of processor time a word, heads and relations alone`);
    const sum = raw.reduce(addRaw);
    console.log(describeRaw(sum).join("\n"));
    for (const [name, figure] of Object.entries(rawFigures(sum))) figures[`${code} ${name}`] = figure;
  }
  return figures;
}

/** Processor time that parsing takes, in microseconds a word; the best of some rounds behind one that warms up. */
function timeAWord({ test, morphology, parser }: ParsedPart): number {
  const sentences = test.map((sentence) => tag(sentence, morphology).sentence);
  const rounds = Array.from({ length: 6 }, () => {
    const before = processorTime();
    for (const sentence of sentences) parser.parser.parse(sentence);
    return processorTime() - before;
  });
  return Math.min(...rounds.slice(1)) / test.reduce((sum, { tokens }) => sum + tokens.length, 0);
}

/** A way to cut a sentence into tokens; English treebanks know only one. */
const words = { name: "words", convert: (sentence: TreebankSentence): TreebankSentence => sentence };
const surfaceTokens = { name: "surface tokens", convert: (sentence: TreebankSentence): TreebankSentence => surface(sentence, "de") };

function heldOut(data: string, language: string, fold: number, { keep, layers, rows }: Pick<EvalOptions, "keep" | "layers" | "rows">): ParsedPart {
  const corpora = loadCorpora(data, language, fold);
  const kept = (name: string, train: () => Uint8Array): Uint8Array => readOrMake(keep, `${language}-${name}-${String(fold)}.bin`, train);
  const morphology = kept("morphology", () => trainMorphology(corpora, language));
  const parser = kept(layers === null ? "parser" : `parser-of-${String(layers)}`, () => trainParser(corpora, language, layers ?? undefined));
  return {
    morphology: new MorphologyAnalyser(asModel(morphology), verbsOf(language)),
    parser: readParser(asModel(withRows(parser, rows ?? undefined))), test: corpora.test,
  };
}

/** A file's bytes; those that `make` returns, written to it, where it is not there yet. Without a folder, `make`'s alone. */
function readOrMake(folder: string | null, name: string, make: () => Uint8Array): Uint8Array {
  if (folder === null) return make();
  const path = join(folder, name);
  if (!existsSync(path)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, make());
  }
  return readFileSync(path);
}
