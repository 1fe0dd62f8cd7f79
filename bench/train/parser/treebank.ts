import type { ParserSentence } from "../../../src/learning/parser/features.ts";
import { MorphologyAnalyser } from "../../../src/stages/syntax/analyser.ts";
import { uposTags } from "../../../src/stages/syntax/tags.ts";
import { surface, type TreebankSentence } from "../conllu.ts";
import type { Corpora } from "../corpora.ts";
import { asModel, trainMorphology } from "../morphology.ts";

/** A sentence tagged by a model that has not seen it, with its gold tree. */
export interface TaggedTree {
  readonly sentence: ParserSentence;
  /** Indexes of the heads; -1 for the root. */
  readonly heads: readonly number[];
  readonly relations: readonly string[];
}

/** In how many parts a treebank is tagged, each by a model trained on the others. */
const parts = 5;

/**
 * Trees with predicted tags, as the parser will see them: each fifth of the trees is tagged by a model trained on the
 * rest. Sentences with contractions come in surface tokens and in words, since users' tokens may be either.
 */
export function jackknife(corpora: Corpora, language: string): TaggedTree[] {
  return Array.from({ length: parts }, (_, part) => {
    const rest = corpora.train.filter((_, i) => i % parts !== part);
    const analyser = new MorphologyAnalyser(asModel(trainMorphology({ ...corpora, train: rest }, language)));
    return corpora.train.filter((_, i) => i % parts === part).flatMap((sentence) => bothWays(sentence, analyser));
  }).flat();
}

function bothWays(sentence: TreebankSentence, analyser: MorphologyAnalyser): TaggedTree[] {
  const contracted = surface(sentence);
  return contracted === sentence ? [tag(sentence, analyser)] : [tag(contracted, analyser), tag(sentence, analyser)];
}

/** A sentence with predicted tags and its gold tree. */
export function tag({ tokens }: TreebankSentence, analyser: MorphologyAnalyser): TaggedTree {
  return {
    sentence: tagWords(tokens.map(({ form }) => form), analyser),
    heads: tokens.map(({ head }) => head),
    relations: tokens.map(({ relation }) => relation),
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
