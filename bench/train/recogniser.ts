import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadKnowledge } from "../../src/knowledge/load.ts";
import { loadPack } from "../../src/languages/load.ts";
import { BloomFilter } from "../../src/learning/bloom.ts";
import { packModel } from "../../src/learning/model-file.ts";
import type { MorphologyAnalyser } from "../../src/stages/syntax/analyser.ts";
import { folds, loadCorpora } from "./corpora.ts";
import type { TrainOptions } from "./main.ts";
import { namelessSentences, type NameSentence, readCrossNer, readGermEvalNames } from "./names-model/corpora.ts";
import { readGum } from "./names-model/gum.ts";
import { listsFor } from "./names-model/lists.ts";
import { analyserWithoutGermEval, shippedAnalyser } from "./names-model/tags.ts";
import { type LabelledText, readAnnotated, readSmartData, textOf, type Tools } from "./names-model/texts.ts";
import { type NameSettings, trainNames } from "./names-model/trainer.ts";

const settings: NameSettings = { cellBits: 19, filterBits: 19, epochs: 8, minimum: 2, features: 50_000, seed: 1, dropout: 0.2, apart: 0.5 };

/** The project's own annotated articles. */
const annotated = fileURLToPath(new URL("../../fixtures/annotated/", import.meta.url));

/** English has less to learn from. */
const englishBits = { cellBits: 18, filterBits: 18, features: 30_000 };

/** Trains the recogniser of names on all of a language's corpora and writes models/CODE/names.bin. */
export async function train({ data, language, models }: TrainOptions): Promise<void> {
  const tools = { pack: await loadPack(language), knowledge: await loadKnowledge(await loadPack(language)), analyser: shippedAnalyser(language) };
  const texts = language === "de"
    ? await germanTexts(data, tools, analyserWithoutGermEval(data), null)
    : [textOf([...readCrossNer(data, "train"), ...readGum(data), ...nameless(data, language)], tools), ...await readAnnotated(annotated, tools)];
  writeFileSync(join(models, language, "names.bin"), trainRecogniser(texts, data, tools));
}

/** SmartData and GermEval 2014, every fifth sentence of which may be held out. */
export async function germanTexts(data: string, tools: Tools, unseen: MorphologyAnalyser, heldOut: number | null): Promise<LabelledText[]> {
  const smartData = await readSmartData(data, "train", tools);
  const germEval = readGermEvalNames(data).filter((_, i) => !isHeldOut(i, heldOut));
  return [
    textOf(germEval, { ...tools, analyser: unseen }), textOf(nameless(data, "de"), tools), ...await readAnnotated(annotated, tools),
    ...smartData.map((text) => ({ ...text, foreign: true })),
  ];
}

function nameless(data: string, language: string): NameSentence[] {
  return namelessSentences(loadCorpora(data, language, null).train, language);
}

/** The sentences of GermEval 2014 that are held out in a fold. */
export function heldOutSentences(data: string, fold: number): NameSentence[] {
  return readGermEvalNames(data).filter((_, i) => isHeldOut(i, fold));
}

function isHeldOut(sentence: number, fold: number | null): boolean {
  return sentence % folds === fold;
}

/** The bytes of a model file trained on labelled texts. */
export function trainRecogniser(texts: readonly LabelledText[], data: string, tools: Tools & { readonly analyser: MorphologyAnalyser }): Uint8Array {
  const { code } = tools.pack;
  const { members, count } = listsFor(data, code);
  const sections = trainNames(texts, tools.analyser.knowledge, { members: new BloomFilter(members), count }, tools, {
    ...settings, ...(code === "en" ? englishBits : {}),
  });
  return packModel({ ...sections, "lists.members": members, "lists.count": Uint32Array.of(count) });
}
