import type { LanguagePack } from "../../src/languages/pack.ts";
import { BoundaryFinder } from "../../src/stages/sentences/boundaries.ts";
import { sentenceRulesOf } from "../../src/stages/sentences/rules.ts";
import type { TokenRange } from "../../src/stages/syntax/analyser.ts";
import { parse } from "../../src/stages/syntax/parse.ts";
import { uposTags } from "../../src/stages/syntax/tags.ts";
import { rulesOf } from "../../src/stages/tokens/rules.ts";
import { tokenize } from "../../src/stages/tokens/tokenize.ts";
import type { TreebankSentence } from "../train/conllu.ts";
import { surface, unitsOf } from "../train/surface.ts";
import { layText } from "./sentences/corpus.ts";
import type { Part } from "./syntax-parts.ts";

/** A language's models; without a parser, heads and relations count as missed. */
type Models = Pick<Part, "morphology" | "parser">;

/** What is compared, of every token; relations without subtypes. */
const names = ["UPOS", "features", "lemma", "UAS", "LAS"] as const;

export type RawFigure = (typeof names)[number];

/** How many of the treebank's tokens ours are the same as, and how many of these are right, from gold tokens and from raw text. */
interface Tally {
  readonly aligned: number;
  readonly gold: Readonly<Record<RawFigure, number>>;
  readonly raw: Readonly<Record<RawFigure, number>>;
}

export interface RawCounts extends Tally {
  readonly tokens: number;
  /** The same in sentences that ours begin and end with. */
  readonly alike: Tally;
}

/** A token with its analysis; `head` is a token's index, −1 for a root, −2 where the head has no counterpart. */
interface Analysed {
  readonly upos: string;
  readonly features: string;
  readonly lemma: string;
  readonly head: number;
  readonly relation: string;
}


/** Analyses sentences twice, from gold tokens (as our tokenizer would cut them) and from their running text, and compares. */
export function compareRaw(treebank: readonly TreebankSentence[], pack: LanguagePack, models: Models): RawCounts {
  const laid = layText(treebank);
  const sentences = treebank.map((sentence) => surface(sentence, pack.code));
  const layer = tokenize(laid.text, rulesOf(pack));
  const finder = new BoundaryFinder(laid.text, layer, sentenceRulesOf(pack));
  const cut = laid.blocks.flatMap(({ start, end }) => {
    let firstToken = layer.at(start);
    return finder.ends(firstToken, layer.at(end)).map((endToken) => {
      const range = { firstToken, endToken };
      firstToken = endToken;
      return range;
    });
  });
  const ours = new Map(Array.from({ length: layer.length }, (_, token) => [`${String(layer.starts[token])}:${String(layer.ends[token])}`, token]));
  const counterpart = sentences.flatMap((sentence, i) => counterparts(sentence, laid.text, laid.sentences[i].start, ours));
  const truth = inOneList(sentences);
  const fromRaw = analyse(Array.from({ length: layer.length }, (_, token) => layer.form(token)), cut, models);
  let first = 0;
  const ranges = sentences.map(({ tokens }) => ({ firstToken: first, endToken: (first += tokens.length) }));
  const fromGold = analyse(sentences.flatMap(({ tokens }) => tokens.map(({ form }) => form)), ranges, models);
  const isCutAlike = cutAlike(ranges, counterpart, cut);
  const all = tally(), alike = tally();
  truth.forEach((wanted, token) => {
    if (counterpart[token] < 0) return;
    const head = wanted.head < 0 ? -1 : notRoot(counterpart[wanted.head]);
    for (const { gold, raw } of isCutAlike[token] ? [all, alike] : [all]) {
      count(gold, wanted, wanted.head, fromGold[token]);
      count(raw, wanted, head, fromRaw[counterpart[token]]);
    }
  });
  const aligned = counterpart.filter((token) => token >= 0).length;
  return { tokens: truth.length, aligned, ...all, alike: { aligned: counterpart.filter((found, token) => found >= 0 && isCutAlike[token]).length, ...alike } };
}

/** For each token, whether its sentence begins and ends where one of ours does. */
function cutAlike(sentences: readonly TokenRange[], counterpart: readonly number[], cut: readonly TokenRange[]): boolean[] {
  const ends = new Map(cut.map(({ firstToken, endToken }) => [firstToken, endToken - 1]));
  return sentences.flatMap(({ firstToken, endToken }) => {
    const alike = ends.get(counterpart[firstToken]) === counterpart[endToken - 1];
    return Array<boolean>(endToken - firstToken).fill(alike);
  });
}

function tally(): { gold: Record<RawFigure, number>; raw: Record<RawFigure, number> } {
  return { gold: { ...nothing }, raw: { ...nothing } };
}

const nothing: Readonly<Record<RawFigure, number>> = { UPOS: 0, features: 0, lemma: 0, UAS: 0, LAS: 0 };

/** The sums of two parts. */
export function addRaw(a: RawCounts, b: RawCounts): RawCounts {
  return { tokens: a.tokens + b.tokens, ...addTallies(a, b), alike: addTallies(a.alike, b.alike) };
}

function addTallies(a: Tally, b: Tally): Tally {
  const sum = (first: Tally["raw"], second: Tally["raw"]): Record<RawFigure, number> =>
    Object.fromEntries(names.map((name) => [name, first[name] + second[name]])) as Record<RawFigure, number>;
  return { aligned: a.aligned + b.aligned, gold: sum(a.gold, b.gold), raw: sum(a.raw, b.raw) };
}

/** Names of the figures that were measured. */
function measured({ gold }: Tally): RawFigure[] {
  return names.filter((name) => gold[name] > 0);
}

/** The share of aligned tokens that are right from raw text, by "raw UPOS" and so on, and "raw loss": the largest loss in points, negative. */
export function rawFigures(counts: RawCounts): Record<string, number> {
  const { aligned, gold, raw } = counts;
  const losses = measured(counts).map((name) => (100 * (gold[name] - raw[name])) / aligned);
  return { ...Object.fromEntries(measured(counts).map((name) => [`raw ${name}`, raw[name] / aligned])), "raw loss": -Math.max(...losses) };
}

/** The comparison as lines of text. */
export function describeRaw({ tokens, alike, ...all }: RawCounts): string[] {
  const share = (part: number): string => ((100 * part) / tokens).toFixed(2);
  return [
    `from raw text: ${String(all.aligned)} of ${String(tokens)} tokens are the same (${share(all.aligned)} %); of these right`, ...describe(all),
    `in sentences with the same first and last token: ${String(alike.aligned)} (${share(alike.aligned)} %); of these right`, ...describe(alike),
  ];
}

function describe(tally: Tally): string[] {
  const percent = (part: number): string => ((100 * part) / tally.aligned).toFixed(2);
  return measured(tally).map((name) => {
    const [gold, raw] = [tally.gold[name], tally.raw[name]];
    return `  ${name.padEnd(9)} gold tokens ${percent(gold)}, raw text ${percent(raw)}, loss ${percent(gold - raw)}`;
  });
}

/** For each of a sentence's tokens, which of ours covers the same text; −1 if none does. */
function counterparts(sentence: TreebankSentence, text: string, start: number, ours: ReadonlyMap<string, number>): number[] {
  const found = new Array<number>(sentence.tokens.length).fill(-1);
  for (const unit of unitsOf(sentence, text, start)) {
    if (unit.last - unit.first === 1) found[unit.first] = ours.get(`${String(unit.start)}:${String(unit.end)}`) ?? -1;
  }
  return found;
}

/** The tokens of all sentences, heads counted through. */
function inOneList(sentences: readonly TreebankSentence[]): Analysed[] {
  let first = 0;
  return sentences.flatMap(({ tokens }) => {
    const from = first;
    first += tokens.length;
    return tokens.map((token) => ({ ...token, head: token.head < 0 ? -1 : token.head + from }));
  });
}

function analyse(forms: readonly string[], sentences: readonly TokenRange[], { morphology: analyser, parser }: Models): Analysed[] {
  const morphology = analyser.run(forms, sentences);
  const trees = parser && parse(parser, forms, morphology, analyser.bundles, sentences);
  return forms.map((_, token) => ({
    upos: uposTags[morphology.tags[token]], features: analyser.bundles[morphology.bundles[token]], lemma: morphology.lemmas[token],
    head: trees ? trees.heads[token] : noHead, relation: trees ? trees.names[trees.relations[token]] : "",
  }));
}

const noHead = -2;

/** A head's counterpart, told apart from a root's sign. */
function notRoot(counterpart: number): number {
  return counterpart < 0 ? noHead - 1 : counterpart;
}

function count(right: Record<RawFigure, number>, wanted: Analysed, head: number, found: Analysed): void {
  const isAttached = found.head === head;
  right.UPOS += Number(found.upos === wanted.upos);
  right.features += Number(found.features === wanted.features);
  right.lemma += Number(found.lemma === wanted.lemma);
  right.UAS += Number(isAttached);
  right.LAS += Number(isAttached && found.relation.split(":")[0] === wanted.relation.split(":")[0]);
}
