import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ModelFile, packModel } from "../../src/learning/model-file.ts";
import { columns } from "../../src/stages/syntax/columns.ts";
import { FormKnowledge } from "../../src/stages/syntax/knowledge.ts";
import { trainBundles } from "./bundles.ts";
import { type Corpora, loadCorpora, samples as samplesOf } from "./corpora.ts";
import { toGrids } from "./grids.ts";
import { gatherKnowledge } from "./knowledge.ts";
import { trainLemmas } from "./lemmas.ts";
import type { TrainOptions } from "./main.ts";
import { trainTags } from "./tagger.ts";

const settings = { epochs: 10, minimum: 2, seed: 1, cellBits: 20, filterBits: 21 };

/** Trains a language's tagger, features and lemmas on all of its corpora and writes models/CODE/morphology.bin. */
export async function train({ data, language, models }: TrainOptions): Promise<void> {
  const folder = join(models, language);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "morphology.bin"), trainMorphology(loadCorpora(data, language, null), language));
}

/** Trains tagger, feature chooser and lemmatizer; the bytes of their model file. */
export function trainMorphology(corpora: Corpora, language: string): Uint8Array {
  const samples = samplesOf(corpora);
  const knowledge = gatherKnowledge();
  const grids = toGrids(samples, new FormKnowledge(asModel(packModel(knowledge))));
  const tags = trainTags(samples, grids, settings);
  for (const [i, { tags: gold }] of samples.entries()) {
    for (const [row, bits] of gold.entries()) {
      if ((bits & (bits - 1)) === 0) grids[i].set(row, columns.tag, 32 - Math.clz32(bits));
    }
  }
  const bundles = trainBundles(samples, grids, settings);
  const lemmas = trainLemmas(samples, grids, language);
  return packModel({ ...knowledge, ...tags, ...bundles, ...lemmas });
}

/** A model file as it will be read. */
export function asModel(bytes: Uint8Array): ModelFile {
  return new ModelFile(bytes, "the trained model");
}
