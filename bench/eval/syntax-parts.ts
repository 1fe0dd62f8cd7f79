import { readFileSync } from "node:fs";
import { type ParserModel, readParser } from "../../src/learning/parser/model.ts";
import { MorphologyAnalyser } from "../../src/stages/syntax/analyser.ts";
import type { TreebankSentence } from "../train/conllu.ts";
import { loadCorpora } from "../train/corpora.ts";
import { asModel, verbsOf } from "../train/morphology.ts";
import { withRows } from "../train/parser.ts";
import { tag } from "../train/parser/treebank.ts";
import type { PlainTree } from "./trees.ts";

/** Models and sentences that they have not learned. */
export interface Part {
  readonly morphology: MorphologyAnalyser;
  readonly parser: ParserModel | null;
  readonly test: readonly TreebankSentence[];
}

/** A part whose models have a parser. */
export type ParsedPart = Part & { readonly parser: ParserModel };

/** The models as they are shipped, or with fewer feature rows, and the language's test sentences. */
export function shipped(data: string, language: string, rows: number | null = null): ParsedPart {
  const read = (name: string): Uint8Array => readFileSync(new URL(`../../models/${language}/${name}.bin`, import.meta.url));
  const parser = rows === null ? read("parser") : withRows(read("parser"), rows);
  return {
    morphology: new MorphologyAnalyser(asModel(read("morphology")), verbsOf(language)), parser: readParser(asModel(parser)),
    test: loadCorpora(data, language, null).test,
  };
}

export type Pair = readonly [gold: PlainTree, predicted: PlainTree];

/** A sentence's gold tree and the one found for its gold words; none attached where there is no parser. */
export function pairOf(sentence: TreebankSentence, { morphology, parser }: Part): Pair {
  const { sentence: words, heads, relations } = tag(sentence, morphology);
  if (!parser) return [{ heads, relations }, { heads: heads.map(() => -2), relations: relations.map(() => "") }];
  const found = parser.parser.parse(words);
  return [{ heads, relations }, { heads: found.heads, relations: Array.from(found.relations, (relation) => parser.relations[relation]) }];
}
