import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Article, Block } from "../../src/article/article.ts";
import type { Span } from "../../src/article/span.ts";
import { loadPack } from "../../src/languages/load.ts";
import type { LanguagePack } from "../../src/languages/pack.ts";
import { sentences } from "../../src/stages/sentences/index.ts";
import { tokens } from "../../src/stages/tokens/index.ts";
import type { EvalOptions } from "./main.ts";
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
 * sentence starts of the gold articles.
 */
export async function evaluate(options: EvalOptions): Promise<void> {
  for (const { language, file, name } of corpora) {
    const path = join(options.data, file);
    if ((options.language && options.language !== language) || !existsSync(path)) continue;
    const pack = await loadPack(language);
    report(name, readCorpus(readFileSync(path, "utf8"), language), pack, options.errors);
  }
  await evaluateGold(options);
}

function report(name: string, corpus: Corpus, pack: LanguagePack, errors: boolean): void {
  const article = articleOf(corpus.text, corpus.blocks);
  const began = performance.now();
  const layer = tokens.run(article, { layers: {}, pack, resources: {} as never, warn: () => undefined });
  const middle = performance.now();
  const found = sentences.run(article, { layers: { tokens: layer }, pack, resources: {} as never, warn: () => undefined });
  const ended = performance.now();
  const spans = Array.from({ length: layer.length }, (_, token) => ({ start: layer.starts[token], end: layer.ends[token] }));
  const speed = `${Math.round(layer.length / (middle - began))} k tokens/s, sentences ${Math.round(layer.length / (ended - middle))} k tokens/s`;
  console.log(`${name.padEnd(10)} tokens            F1 ${score(spans, corpus.tokens)}   (${speed})`);
  console.log(`${name.padEnd(10)} tokens, UD hyphens F1 ${score(spans, corpus.rawTokens)}`);
  console.log(`${name.padEnd(10)} sentences         F1 ${score(found, corpus.sentences)}`);
  console.log(`${name.padEnd(10)} Intl.Segmenter    F1 ${score(segment(corpus, pack.code), corpus.sentences)}`);
  if (!errors) return;
  list("token", corpus.text, spans, corpus.tokens);
  list("sentence", corpus.text, found, corpus.sentences);
}

/** An article that is nothing but paragraphs. */
function articleOf(text: string, blocks: readonly Span[]): Article {
  const body = blocks.map((block): Block => ({ ...block, role: "body", label: null }));
  return {
    raw: text,
    text,
    map: { toRaw: (position) => position, spanToRaw: (span) => span },
    blocks: body,
    metadata: { title: null, subtitle: null, authors: [], published: null, publishedFrom: null },
    warnings: [],
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

function score(found: readonly Span[], wanted: readonly Span[]): string {
  const want = new Set(wanted.map(key));
  const hits = found.filter((span) => want.has(key(span))).length;
  return ((200 * hits) / (found.length + wanted.length)).toFixed(2);
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
