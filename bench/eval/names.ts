import { loadKnowledge } from "../../src/knowledge/load.ts";
import { ModelFile } from "../../src/learning/model-file.ts";
import { createPipeline, type Pipeline } from "../../src/pipeline/pipeline.ts";
import { actors } from "../../src/stages/actors/index.ts";
import type { namesIn } from "../../src/stages/actors/names/labels.ts";
import { NameRecogniser, readNameModel } from "../../src/stages/actors/names/recogniser.ts";
import type { Layers } from "../../src/stages/layers.ts";
import type { Resources } from "../../src/stages/resources.ts";
import { sentences } from "../../src/stages/sentences/index.ts";
import type { MorphologyAnalyser } from "../../src/stages/syntax/analyser.ts";
import { syntax } from "../../src/stages/syntax/index.ts";
import { tokens } from "../../src/stages/tokens/index.ts";
import type { NameSentence } from "../train/names-model/corpora.ts";
import { analyserWithoutGermEval } from "../train/names-model/tags.ts";
import { textOf } from "../train/names-model/texts.ts";
import { germanTexts, heldOutSentences, trainRecogniser } from "../train/recogniser.ts";
import { type ComparedNames, namesInSentences, typesFound, withoutCountries } from "./actors/corpora.ts";
import type { EvalOptions, Figures } from "./main.ts";

/**
 * German names on GermEval 2014, outer persons, organisations and places by exact span: the recogniser is trained anew for
 * every fifth of the development part, under tags by a tagger that has not seen the corpus. By itself and within the stage.
 */
export async function evaluate({ data, folds, errors }: EvalOptions): Promise<Figures> {
  const pipeline = await createPipeline({ language: "de", stages: [tokens, sentences, syntax, actors] });
  const analyser = analyserWithoutGermEval(data);
  const { pack } = pipeline;
  const knowledge = await loadKnowledge(pack);
  const tools = { pack, knowledge, analyser };
  const alone: ComparedNames[] = [];
  const staged: ComparedNames[] = [];
  for (const fold of folds) {
    const model = readNameModel(new ModelFile(trainRecogniser(await germanTexts(data, { ...tools, analyser: pipeline.resources.syntax.morphology }, analyser, fold), data, tools), "names.bin"));
    const names = new NameRecogniser(model, analyser.knowledge, pack.actors);
    const test = heldOutSentences(data, fold);
    const [byItself, inStage] = [byRecogniser(names, test, tools), withoutCountries(await namesInSentences(test, withModels(pipeline, analyser, names)))];
    typesFound(`fold ${String(fold)}, alone`, byItself, false);
    typesFound(`fold ${String(fold)}, stage`, inStage, errors);
    alone.push(...byItself);
    staged.push(...inStage);
  }
  return { "GermEval alone": typesFound("GermEval dev, alone", alone, false), GermEval: typesFound("GermEval dev, stage", staged, false) };
}

/** The pipeline with other models for tags and names. */
function withModels(pipeline: Pipeline, morphology: MorphologyAnalyser, names: NameRecogniser): Pipeline {
  const resources: Resources = { ...pipeline.resources, names, syntax: { ...pipeline.resources.syntax, morphology } };
  const { pack, stages } = pipeline;
  return {
    ...pipeline, resources,
    run: (article) => {
      const layers: Partial<Record<keyof Layers, unknown>> = {};
      for (const stage of stages) layers[stage.adds] = stage.run(article, { layers: layers as Layers, pack, resources, warn: () => undefined });
      return { article, language: pack.code, layers: layers as Layers, warnings: [] };
    },
  };
}

/** What the recogniser finds by itself in sentences given in tokens. */
function byRecogniser(names: NameRecogniser, test: readonly NameSentence[], tools: Parameters<typeof textOf>[1]): ComparedNames[] {
  return test.map((sentence) => {
    const { text } = textOf([sentence], tools);
    const found = names.run(text);
    const place = ({ first, end, type }: ReturnType<typeof namesIn>[number]) => ({ start: text.tokens.starts[first], end: text.tokens.ends[end - 1], type });
    return { text: sentence.forms.join(" "), wanted: sentence.names.map(place), found: found.map(place) };
  });
}
