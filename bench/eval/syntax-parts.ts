import { readFileSync } from "node:fs";
import { ModelFile } from "../../src/learning/model-file.ts";
import { type ParserModel, readParser } from "../../src/learning/parser/model.ts";
import { MorphologyAnalyser } from "../../src/stages/syntax/analyser.ts";
import type { TreebankSentence } from "../train/conllu.ts";
import { loadCorpora } from "../train/corpora.ts";
import { verbsOf } from "../train/morphology.ts";
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

/** The models as they are shipped, and the language's test sentences. */
export function shipped(data: string, language: string): ParsedPart {
  const read = (name: string): ModelFile => new ModelFile(readFileSync(new URL(`../../models/${language}/${name}.bin`, import.meta.url)), name);
  return {
    morphology: new MorphologyAnalyser(read("morphology"), verbsOf(language)), parser: readParser(read("parser")),
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
