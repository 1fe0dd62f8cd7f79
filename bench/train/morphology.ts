import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ModelFile, packModel } from "../../src/learning/model-file.ts";
import { MorphologyAnalyser } from "../../src/stages/syntax/analyser.ts";
import { columns } from "../../src/stages/syntax/columns.ts";
import { FormKnowledge } from "../../src/stages/syntax/knowledge.ts";
import { VerbForms } from "../../src/stages/syntax/verb-forms.ts";
import { trainBundles } from "./bundles.ts";
import { type Corpora, loadCorpora, samples as samplesOf } from "./corpora.ts";
import { toGrids } from "./grids.ts";
import { gatherKnowledge, type Knowledge, knowledgeOf } from "./knowledge.ts";
import { trainLemmas } from "./lemmas.ts";
import type { TrainOptions } from "./main.ts";
import { type TaggerSettings, trainTags } from "./tagger.ts";
import { verbIndex } from "./verbs.ts";

const settings = { minimum: 2, seed: 1, filterBits: 21 };
/** Two treebanks give English twice the features. */
const tagCellBits: Readonly<Record<string, number>> = { de: 19, en: 20 };
const bundleSettings = { ...settings, epochs: 6, margin: 100, cellBits: 19 };

/** How a language's tags are trained. */
export function tagSettings(language: string): TaggerSettings {
  return { ...settings, epochs: 8, margin: 60, cellBits: tagCellBits[language] };
}

/** Trains a language's tagger, features and lemmas on all of its corpora and writes models/CODE/morphology.bin. */
export async function train({ data, language, models, nouns }: TrainOptions): Promise<void> {
  const folder = join(models, language);
  mkdirSync(folder, { recursive: true });
  const knowledge = gatherKnowledge(data, language, nouns);
  writeFileSync(join(folder, "morphology.bin"), trainMorphology(loadCorpora(data, language, null), language, knowledge));
}

/**
 * Trains tagger, feature chooser and lemmatizer; the bytes of their model file. What is known of forms from outside the
 * treebanks is that of the shipped model, unless given.
 */
export function trainMorphology(corpora: Corpora, language: string, knowledge: Knowledge = shippedKnowledge(language)): Uint8Array {
  const samples = samplesOf(corpora);
  const grids = toGrids(samples, new FormKnowledge(asModel(packModel(knowledge)), verbsOf(language)));
  const tags = trainTags(samples, grids, tagSettings(language));
  for (const [i, { tags: gold }] of samples.entries()) {
    for (const [row, bits] of gold.entries()) {
      if ((bits & (bits - 1)) === 0) grids[i].set(row, columns.tag, 32 - Math.clz32(bits));
    }
  }
  const bundles = trainBundles(samples, grids, bundleSettings);
  const lemmas = trainLemmas(samples, grids, language);
  return packModel({ ...knowledge, ...tags, ...bundles, ...lemmas });
}

/** Trains an analyser for use at once, as in cross-validation. */
export function trainAnalyser(corpora: Corpora, language: string): MorphologyAnalyser {
  return new MorphologyAnalyser(asModel(trainMorphology(corpora, language)), verbsOf(language));
}

function shippedKnowledge(language: string): Knowledge {
  return knowledgeOf(asModel(readFileSync(new URL(`../../models/${language}/morphology.bin`, import.meta.url))));
}

/** The verb index that a language's models go with; null if it has none. */
export function verbsOf(language: string): VerbForms | null {
  return language === "de" ? new VerbForms(asModel(verbIndex())) : null;
}

/** A model file as it will be read. */
export function asModel(bytes: Uint8Array): ModelFile {
  return new ModelFile(bytes, "the trained model");
}
