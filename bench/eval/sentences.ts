import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Span } from "../../src/article/span.ts";
import { loadPack } from "../../src/languages/load.ts";
import type { LanguagePack } from "../../src/languages/pack.ts";
import { BoundaryFinder } from "../../src/stages/sentences/boundaries.ts";
import { sentenceRulesOf } from "../../src/stages/sentences/rules.ts";
import { rulesOf } from "../../src/stages/tokens/rules.ts";
import { tokenize } from "../../src/stages/tokens/tokenize.ts";
import type { EvalOptions, Figures } from "./main.ts";
import { type Corpus, readCorpus } from "./sentences/corpus.ts";
import { evaluateGold } from "./sentences/gold.ts";

const corpora: readonly { readonly language: string; readonly file: string; readonly name: string }[] = [
  { language: "de", file: "de/syntax/gsd-dev.conllu", name: "gsd-dev" },
  { language: "de", file: "de/syntax/pud.conllu", name: "pud" },
  { language: "en", file: "en/syntax/ewt-dev.conllu", name: "ewt-dev" },
  { language: "en", file: "en/syntax/ewt-train.conllu", name: "ewt-train" },
  { language: "en", file: "en/syntax/gum-dev.conllu", name: "gum-dev" },
];

/**
 * Tokens and sentences against treebanks (UD German GSD and PUD, UD English EWT and GUM: universaldependencies.org) and the
 * sentence starts of the gold articles; all figures are F1 in per cent.
 */
export async function evaluate(options: EvalOptions): Promise<Figures> {
  const figures: Record<string, number> = {};
  for (const { language, file, name } of corpora) {
    const path = join(options.data, file);
    if ((options.language && options.language !== language) || !existsSync(path)) continue;
    const pack = await loadPack(language);
    const corpus = readCorpus(readFileSync(path, "utf8"), language);
    const scores = evaluateCorpus(corpus, pack, options.errors);
    console.log(`\n${name}`);
    for (const [kind, figure] of Object.entries(scores)) console.log(`  ${kind.padEnd(22)} ${figure.toFixed(2)}`);
    figures[`${name}.tokens`] = scores.tokens;
    figures[`${name}.sentences`] = scores.sentences;
  }
  figures.gold = await evaluateGold(options);
  console.log(`\ngold articles\n  ${"sentence starts".padEnd(22)} ${figures.gold.toFixed(2)}`);
  return figures;
}

type Scores = Readonly<Record<"tokens" | "tokens, hyphens apart" | "sentences" | "Intl.Segmenter", number>>;

function evaluateCorpus(corpus: Corpus, pack: LanguagePack, errors: boolean): Scores {
  const layer = tokenize(corpus.text, rulesOf(pack));
  const finder = new BoundaryFinder(corpus.text, layer, sentenceRulesOf(pack));
  const found = corpus.blocks.flatMap((block) => {
    let first = layer.at(block.start);
    return finder.ends(first, layer.at(block.end)).map((end) => {
      const span = { start: layer.starts[first], end: layer.ends[end - 1] };
      first = end;
      return span;
    });
  });
  const spans = Array.from({ length: layer.length }, (_, token) => ({ start: layer.starts[token], end: layer.ends[token] }));
  if (errors) {
    list("token", corpus.text, spans, corpus.tokens);
    list("sentence", corpus.text, found, corpus.sentences);
  }
  return {
    tokens: score(spans, corpus.tokens),
    "tokens, hyphens apart": score(spans, corpus.rawTokens),
    sentences: score(found, corpus.sentences),
    "Intl.Segmenter": score(segment(corpus, pack.code), corpus.sentences),
  };
}

/** The baseline: Intl.Segmenter as it comes. */
function segment(corpus: Corpus, language: string): Span[] {
  const segmenter = new Intl.Segmenter(language, { granularity: "sentence" });
  return corpus.blocks.flatMap((block) =>
    [...segmenter.segment(corpus.text.slice(block.start, block.end))].map(({ segment: part, index }) => {
      const start = block.start + index;
      return { start, end: start + part.trimEnd().length };
    }));
}

const key = ({ start, end }: Span): string => `${start}:${end}`;

function score(found: readonly Span[], wanted: readonly Span[]): number {
  const want = new Set(wanted.map(key));
  const hits = found.filter((span) => want.has(key(span))).length;
  return (200 * hits) / (found.length + wanted.length);
}

/** Prints what was missed and what was found instead, in text order. */
function list(kind: string, text: string, found: readonly Span[], wanted: readonly Span[]): void {
  const have = new Set(found.map(key));
  const want = new Set(wanted.map(key));
  const misses = wanted.filter((span) => !have.has(key(span))).map((span) => ({ ...span, sign: "-" }));
  const extras = found.filter((span) => !want.has(key(span))).map((span) => ({ ...span, sign: "+" }));
  for (const { sign, start, end } of [...misses, ...extras].sort((a, b) => a.start - b.start)) {
    const around = kind === "token" ? `\t${text.slice(Math.max(0, start - 15), end + 15).replaceAll("\n", "¶")}` : "";
    console.log(`${kind}\t${sign}\t${text.slice(start, end).replaceAll("\n", "¶")}${around}`);
  }
}
