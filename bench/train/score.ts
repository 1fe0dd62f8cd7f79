import type { MorphologyAnalyser } from "../../src/stages/syntax/analyser.ts";
import { uposTags } from "../../src/stages/syntax/tags.ts";
import type { TreebankSentence } from "./conllu.ts";

/** Shares of tokens that are right, 0 to 1, and how often which gold value was taken for which. */
export interface Scores {
  readonly tokens: number;
  readonly upos: number;
  readonly features: number;
  readonly lemma: number;
  readonly misses: { readonly upos: string[]; readonly features: string[]; readonly lemma: string[] };
  /** Per tag: gold tokens, predicted tokens, both. */
  readonly perTag: ReadonlyMap<string, { readonly gold: number; readonly predicted: number; readonly both: number }>;
}

/** Measures an analyser on gold tokens. Lemmas count exactly as they are written, "_" not at all. */
export function score(analyser: MorphologyAnalyser, sentences: readonly TreebankSentence[]): Scores {
  const tokens = sentences.flatMap((sentence) => sentence.tokens);
  let start = 0;
  const ranges = sentences.map((sentence) => ({ firstToken: start, endToken: (start += sentence.tokens.length) }));
  const { tags, bundles, lemmas } = analyser.run(tokens.map((token) => token.form), ranges);
  const misses = { upos: [] as string[], features: [] as string[], lemma: [] as string[] };
  const perTag = new Map(uposTags.map((tag) => [tag as string, { gold: 0, predicted: 0, both: 0 }]));
  for (const [i, token] of tokens.entries()) {
    const tag = uposTags[tags[i]];
    const features = analyser.bundles[bundles[i]];
    count(perTag, token.upos, tag);
    if (tag !== token.upos) misses.upos.push(`${token.upos} → ${tag}\t${token.form}`);
    if (features !== token.features) misses.features.push(`${token.upos} ${token.features || "_"} → ${features || "_"}\t${token.form}`);
    if (lemmas[i] !== token.lemma) misses.lemma.push(`${token.upos} ${token.lemma} → ${lemmas[i]}\t${token.form}`);
  }
  const share = (missed: readonly string[]): number => 1 - missed.length / tokens.length;
  return {
    tokens: tokens.length, upos: share(misses.upos), features: share(misses.features), lemma: share(misses.lemma), misses, perTag,
  };
}

/** The scores of two parts as one. */
export function addScores(a: Scores, b: Scores): Scores {
  const tokens = a.tokens + b.tokens;
  const mean = (first: number, second: number): number => (first * a.tokens + second * b.tokens) / tokens;
  const sum = { ...a.misses };
  for (const kind of ["upos", "features", "lemma"] as const) sum[kind] = [...a.misses[kind], ...b.misses[kind]];
  const perTag = new Map([...a.perTag].map(([tag, first]) => {
    const second = b.perTag.get(tag) ?? { gold: 0, predicted: 0, both: 0 };
    return [tag, { gold: first.gold + second.gold, predicted: first.predicted + second.predicted, both: first.both + second.both }];
  }));
  return {
    tokens, upos: mean(a.upos, b.upos), features: mean(a.features, b.features), lemma: mean(a.lemma, b.lemma), misses: sum, perTag,
  };
}

function count(perTag: ReadonlyMap<string, { gold: number; predicted: number; both: number }>, gold: string, predicted: string): void {
  const ofGold = perTag.get(gold);
  const ofPredicted = perTag.get(predicted);
  if (ofGold) ofGold.gold++;
  if (ofPredicted) ofPredicted.predicted++;
  if (ofGold && gold === predicted) ofGold.both++;
}

/** "12.34" for 0.1234. */
export function percent(share: number): string {
  return (share * 100).toFixed(2);
}
