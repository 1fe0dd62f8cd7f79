import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readConllu, type TreebankSentence } from "./conllu.ts";
import { readEmpirist } from "./empirist.ts";
import { readGermEval } from "./names.ts";
import { harmonisePud } from "./pud.ts";
import { type Sample, toSample } from "./sample.ts";
import { readSigmorphon } from "./sigmorphon.ts";
import { surface } from "./surface.ts";
import { tagSet, TagUse } from "./tag-use.ts";

/** Genres of UD English GUM whose texts are free (CC BY or public domain). */
export const freeGenres = /^GUM_(news|interview|bio|voyage|textbook|vlog|speech)_/;

/** What a model is trained on and what it is measured on. */
export interface Corpora {
  readonly language: string;
  /** Trees with gold tags, in words. */
  readonly train: readonly TreebankSentence[];
  readonly test: readonly TreebankSentence[];
  /** Sentences with tags only. */
  readonly tagged: readonly Sample[];
  /** The tags that may be right for a form that a tree gives `tags`, where treebanks of other guidelines are mixed. */
  readonly openTags: (form: string, tags: number) => number;
}

/** Of how many parts one is held out where a treebank has no separate test part. */
export const folds = 5;

/**
 * Loads a language's corpora from the data folder. English is measured on EWT dev, never trained on it. German has only
 * GSD dev to measure on: every fifth sentence of it, from the `heldOut`-th on; null trains on all of it. `germEval` false leaves
 * GermEval's names out.
 */
export function loadCorpora(data: string, language: string, heldOut: number | null, { germEval } = { germEval: true }): Corpora {
  const read = (file: string): TreebankSentence[] => readConllu(readFileSync(join(data, file), "utf8"));
  if (language === "en") {
    const gum = read("en/syntax/gum-train.conllu").filter(({ document }) => freeGenres.test(document));
    return { language, train: [...read("en/syntax/ewt-train.conllu"), ...gum], test: read("en/syntax/ewt-dev.conllu"), tagged: [], openTags: (_, tags) => tags };
  }
  const gsd = read("de/syntax/gsd-dev.conllu");
  const isTest = (i: number): boolean => i % folds === heldOut;
  const reference = gsd.filter((_, i) => !isTest(i));
  const pud = read("de/syntax/pud.conllu").map(harmonisePud);
  const use = new TagUse(reference);
  const useOfBoth = new TagUse([...reference, ...pud]);
  const readText = (file: string): string => readFileSync(join(data, file), "utf8");
  return {
    language,
    train: [...pud, ...reference],
    openTags: (form, tags) => use.reconcile(form, tags === tagSet("ADV") ? tagSet("ADV", "ADJ") : tags),
    test: gsd.filter((_, i) => isTest(i)),
    tagged: [
      ...readSigmorphon(readText("de/tags/gsd-sigmorphon2018-train.tsv"), useOfBoth),
      ...readEmpirist(readText("de/tags/empirist-train.vrt"), useOfBoth),
      ...(germEval ? readGermEval(readText("de/names/germeval2014-dev.tsv")) : []),
    ],
  };
}

/** All that a tagger learns from: trees in words, those that differ also in surface tokens, and tagged sentences. */
export function samples({ language, train, tagged, openTags }: Corpora): Sample[] {
  const both = train.flatMap((sentence) => [sentence, surface(sentence, language)].filter((form, i) => i === 0 || form !== sentence));
  const opened = both.map(toSample).map(({ forms, tags, bundles, lemmas }) => {
    const open = tags.map((own, row) => openTags(forms[row], own));
    return { forms, tags: open, bundles: bundles.map((bundle, row) => (open[row] === tags[row] ? bundle : null)), lemmas };
  });
  return [...opened, ...tagged];
}
