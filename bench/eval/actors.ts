import { createPipeline, type Pipeline } from "../../src/pipeline/pipeline.ts";
import { readArticle } from "../../src/article/read.ts";
import { actors } from "../../src/stages/actors/index.ts";
import { sentences } from "../../src/stages/sentences/index.ts";
import { syntax } from "../../src/stages/syntax/index.ts";
import { tokens } from "../../src/stages/tokens/index.ts";
import { readCrossNerActors } from "../train/names-model/corpora.ts";
import { namesInSentences, namesInSmartData, typesFound, withoutCountries } from "./actors/corpora.ts";
import { type GoldText, type PlacedMention, readGoldTexts } from "./actors/gold.ts";
import { scorePronouns } from "./actors/pronouns.ts";
import { add, describe, f1, measures, newTally, score, type Tally } from "./actors/score.ts";
import type { EvalOptions, Figures } from "./main.ts";

/**
 * Mentions against the gold articles, by the definitions of the gold's own scorer, sealed articles pooled apart; pronouns
 * against the sheets of judged samples; names against the held-out parts of corpora that the recogniser was trained on.
 */
export async function evaluate(options: EvalOptions): Promise<Figures> {
  const pipelines = new Map<string, Pipeline>();
  const languages = options.language === null ? ["de", "en"] : [options.language];
  for (const language of languages) pipelines.set(language, await createPipeline({ language, stages: [tokens, sentences, syntax, actors] }));
  const pools: Record<string, Tally> = { open: newTally(), sealed: newTally() };
  for (const text of readGoldTexts(options.gold, options.language)) {
    const tally = score(text.raw, text.mentions, await findIn(text, pipelines.get(text.language) as Pipeline), options.errors && !text.sealed ? text.name : null);
    const pool = text.sealed ? "sealed" : "open";
    pools[pool] = Object.fromEntries(measures.map((measure) => [measure, add(pools[pool][measure], tally[measure])])) as Tally;
    if (!text.sealed) console.log(`${text.name.padEnd(12)} ${measures.map((measure) => `${measure} ${f1(tally[measure]).toFixed(3)}`).join("  ")}`);
  }
  for (const [name, tally] of Object.entries(pools)) {
    for (const measure of measures) console.log(`${name.padEnd(7)} ${measure.padEnd(18)} ${describe(tally[measure])}`);
  }
  return {
    ...Object.fromEntries(measures.map((measure) => [measure, f1(pools["open"][measure])])),
    ...await scorePronouns(options, pipelines),
    ...await scoreCorpora(options, pipelines),
  };
}

async function findIn({ raw, mediaType, date }: GoldText, pipeline: Pipeline): Promise<PlacedMention[]> {
  const article = await readArticle(raw, { mediaType, intake: pipeline.pack.intake, known: {}, date, dateOverride: false });
  return pipeline.run(article).layers.actors.flatMap(({ name, type, wikidata, mentions }) => mentions
    .filter(({ kind }) => kind !== "pronoun")
    .map(({ start, end, kind }) => ({ ...article.map.spanToRaw({ start, end }), kind, type, wikidata, name })));
}

/** Names by exact span and type in SmartData's and CrossNER's development parts, which no model has learned. */
async function scoreCorpora({ data, errors }: EvalOptions, pipelines: ReadonlyMap<string, Pipeline>): Promise<Figures> {
  const german = pipelines.get("de");
  const english = pipelines.get("en");
  const figures: Record<string, number> = {};
  if (german) figures["SmartData dev"] = typesFound("SmartData dev", withoutCountries(await namesInSmartData(data, german)), errors);
  if (english) figures["CrossNER dev"] = typesFound("CrossNER politics dev", await namesInSentences(readCrossNerActors(data, "dev"), english), errors);
  return figures;
}
