import { readFileSync } from "node:fs";
import { ModelFile } from "../../src/learning/model-file.ts";
import { type ParserModel, readParser } from "../../src/learning/parser/model.ts";
import { MorphologyAnalyser } from "../../src/stages/syntax/analyser.ts";
import { surface, type TreebankSentence } from "../train/conllu.ts";
import { folds, loadCorpora } from "../train/corpora.ts";
import { asModel, trainAnalyser, verbsOf } from "../train/morphology.ts";
import { tag } from "../train/parser/treebank.ts";
import { trainParser } from "../train/parser.ts";
import type { EvalOptions, Figures } from "./main.ts";
import { describeTrees, type PlainTree, scoreTrees } from "./trees.ts";

type Pair = readonly [gold: PlainTree, predicted: PlainTree];

/**
 * Measures the parser on gold words with predicted tags. The English model is measured as it is shipped, on EWT dev. The
 * German one has learned all German trees, so that it is trained anew for every fifth of GSD dev: this takes long.
 */
export async function evaluate({ data, language }: EvalOptions): Promise<Figures> {
  const figures: Record<string, number> = {};
  for (const code of language === null ? ["de", "en"] : [language]) {
    const parts = code === "de" ? Array.from({ length: folds }, (_, fold) => heldOut(data, code, fold)) : [shipped(data, code)];
    const ways = code === "de" ? [words, surfaceTokens] : [words];
    const pairs = ways.map((): Pair[] => []);
    for (const part of parts) {
      const { morphology, parser, test } = part();
      ways.forEach(({ convert }, way) => pairs[way].push(...test.map((sentence) => parsePair(convert(sentence), morphology, parser))));
    }
    ways.forEach(({ name }, way) => {
      const scores = scoreTrees(pairs[way]);
      console.log([`${code}, gold ${name}:`, ...describeTrees(scores)].join("\n"));
      figures[`${code} ${name} UAS`] = scores.uas;
      figures[`${code} ${name} LAS`] = scores.las;
    });
  }
  return figures;
}

/** A way to cut a sentence into tokens; English treebanks know only one. */
const words = { name: "words", convert: (sentence: TreebankSentence): TreebankSentence => sentence };
const surfaceTokens = { name: "surface tokens", convert: surface };

interface Part {
  readonly morphology: MorphologyAnalyser;
  readonly parser: ParserModel;
  readonly test: readonly TreebankSentence[];
}

function shipped(data: string, language: string): () => Part {
  const read = (name: string): ModelFile => new ModelFile(readFileSync(new URL(`../../models/${language}/${name}.bin`, import.meta.url)), name);
  return () => ({
    morphology: new MorphologyAnalyser(read("morphology"), verbsOf(language)), parser: readParser(read("parser")), test: loadCorpora(data, language, null).test,
  });
}

function heldOut(data: string, language: string, fold: number): () => Part {
  return () => {
    const corpora = loadCorpora(data, language, fold);
    return {
      morphology: trainAnalyser(corpora, language),
      parser: readParser(asModel(trainParser(corpora, language))),
      test: corpora.test,
    };
  };
}

function parsePair(sentence: TreebankSentence, morphology: MorphologyAnalyser, { parser, relations }: ParserModel): Pair {
  const { sentence: words, heads, relations: names } = tag(sentence, morphology);
  const found = parser.parse(words);
  return [{ heads, relations: names }, { heads: found.heads, relations: Array.from(found.relations, (relation) => relations[relation]) }];
}
