import type { ParserSentence } from "../../../src/learning/parser/features.ts";
import type { MorphologyAnalyser } from "../../../src/stages/syntax/analyser.ts";
import { uposTags } from "../../../src/stages/syntax/tags.ts";
import type { TreebankSentence } from "../conllu.ts";
import type { Corpora } from "../corpora.ts";
import { trainAnalyser } from "../morphology.ts";
import { surface } from "../surface.ts";
import { harmoniseRelations } from "./conventions.ts";

/** A sentence tagged by a model that has not seen it, with its tree. */
export interface TaggedTree {
  readonly sentence: ParserSentence;
  /** Indexes of the heads; -1 for the root. */
  readonly heads: readonly number[];
  readonly relations: readonly string[];
}

/** What the parser learns from. */
export interface ParserCorpora {
  readonly trees: readonly TaggedTree[];
  /** Sentences without trees: as the tagger sees them, and with tags that it has learned by heart. */
  readonly treeless: readonly { readonly sentence: ParserSentence; readonly known: ParserSentence }[];
}

/** In how many parts sentences are tagged, each by a model trained on the others. */
const parts = 5;

/**
 * Sentences with tags as the parser will see them: each fifth is tagged by a model trained on the rest. Trees with
 * contractions or hyphens come in surface tokens and in words, since users' tokens may be either.
 */
export function jackknife(corpora: Corpora, language: string): ParserCorpora {
  const trees: TaggedTree[] = [], blind: ParserSentence[] = [], order: number[] = [];
  for (let part = 0; part < parts; part++) {
    const isPart = (_: unknown, i: number): boolean => i % parts === part;
    const isRest = (_: unknown, i: number): boolean => i % parts !== part;
    const analyser = trainAnalyser({ ...corpora, train: corpora.train.filter(isRest), tagged: corpora.tagged.filter(isRest) }, language);
    trees.push(...corpora.train.filter(isPart).flatMap((sentence) => bothWays(sentence, language, analyser)));
    corpora.tagged.forEach(({ forms }, i) => {
      if (i % parts !== part) return;
      order.push(i);
      blind.push(tagWords(forms, analyser));
    });
  }
  if (blind.length === 0) return { trees, treeless: [] };
  const analyser = trainAnalyser(corpora, language);
  return { trees, treeless: blind.map((sentence, i) => ({ sentence, known: tagWords(corpora.tagged[order[i]].forms, analyser) })) };
}

function bothWays(sentence: TreebankSentence, language: string, analyser: MorphologyAnalyser): TaggedTree[] {
  const joined = surface(sentence, language);
  return joined === sentence ? [tag(sentence, analyser)] : [tag(joined, analyser), tag(sentence, analyser)];
}

/** A sentence with predicted tags and its gold tree. */
export function tag(sentence: TreebankSentence, analyser: MorphologyAnalyser): TaggedTree {
  const { tokens } = sentence;
  return {
    sentence: tagWords(tokens.map(({ form }) => form), analyser),
    heads: tokens.map(({ head }) => head),
    relations: harmoniseRelations(sentence),
  };
}

/** A sentence's forms with predicted tags and features. */
export function tagWords(forms: readonly string[], analyser: MorphologyAnalyser): ParserSentence {
  const { tags, bundles } = analyser.run(forms, [{ firstToken: 0, endToken: forms.length }]);
  return {
    forms,
    tags: Array.from(tags, (tag) => uposTags[tag]),
    features: Array.from(bundles, (bundle) => analyser.bundles[bundle]),
  };
}
