import { readFileSync } from "node:fs";
import { ModelFile, packModel } from "../../../src/learning/model-file.ts";
import { MorphologyAnalyser } from "../../../src/stages/syntax/analyser.ts";
import { FormKnowledge } from "../../../src/stages/syntax/knowledge.ts";
import { loadCorpora, samples as samplesOf } from "../corpora.ts";
import { toGrids } from "../grids.ts";
import { tagSettings, verbsOf } from "../morphology.ts";
import { trainTags } from "../tagger.ts";

/** The analyser of a language as it is shipped. */
export function shippedAnalyser(language: string): MorphologyAnalyser {
  return new MorphologyAnalyser(shipped(language), verbsOf(language));
}

/**
 * The German analyser with tags learned anew, without GermEval's names: the shipped one has seen which of GermEval's words
 * are names, so that its tags would tell the recogniser too much there.
 */
export function analyserWithoutGermEval(data: string): MorphologyAnalyser {
  const model = shipped("de");
  const samples = samplesOf(loadCorpora(data, "de", null, { germEval: false }));
  const tags = trainTags(samples, toGrids(samples, new FormKnowledge(model, verbsOf("de"))), tagSettings("de"));
  const sections = Object.fromEntries(model.sections.map((name) => [name, model.uint8(name)]));
  return new MorphologyAnalyser(new ModelFile(packModel({ ...sections, ...tags }), "the trained model"), verbsOf("de"));
}

function shipped(language: string): ModelFile {
  const file = new URL(`../../../models/${language}/morphology.bin`, import.meta.url);
  return new ModelFile(readFileSync(file), "morphology.bin");
}
