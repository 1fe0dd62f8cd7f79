import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readConllu, surface, type TreebankSentence } from "./conllu.ts";
import { harmonisePud } from "./pud.ts";
import { readSigmorphon } from "./sigmorphon.ts";
import { type Sample, toSample } from "./sample.ts";

/** Genres of UD English GUM whose texts are free (CC BY or public domain). */
const freeGenres = /^GUM_(news|interview|bio|voyage|textbook|vlog|speech)_/;

/** What a model is trained on and what it is measured on. */
export interface Corpora {
  /** Trees with gold tags, in words. */
  readonly train: readonly TreebankSentence[];
  readonly test: readonly TreebankSentence[];
  /** Sentences with tags only. */
  readonly tagged: readonly Sample[];
}

/** Of how many parts one is held out where a treebank has no separate test part. */
export const folds = 5;

/**
 * Loads a language's corpora from the data folder. English is measured on EWT dev, never trained on it. German has only
 * GSD dev to measure on: every fifth sentence of it, from the `heldOut`-th on; null trains on all of it.
 */
export function loadCorpora(data: string, language: string, heldOut: number | null): Corpora {
  const read = (file: string): TreebankSentence[] => readConllu(readFileSync(join(data, file), "utf8"));
  if (language === "en") {
    const gum = read("en/syntax/gum-train.conllu").filter(({ document }) => freeGenres.test(document));
    return { train: [...read("en/syntax/ewt-train.conllu"), ...gum], test: read("en/syntax/ewt-dev.conllu"), tagged: [] };
  }
  const gsd = read("de/syntax/gsd-dev.conllu");
  const isTest = (i: number): boolean => i % folds === heldOut;
  const train = [...read("de/syntax/pud.conllu").map(harmonisePud), ...gsd.filter((_, i) => !isTest(i))];
  const sigmorphon = readFileSync(join(data, "de/tags/gsd-sigmorphon2018-train.tsv"), "utf8");
  return { train, test: gsd.filter((_, i) => isTest(i)), tagged: readSigmorphon(sigmorphon, train) };
}

/** All that a tagger learns from: trees in words, those with contractions also in surface tokens, and tagged sentences. */
export function samples({ train, tagged }: Corpora): Sample[] {
  return [...train.flatMap((sentence) => {
    const contracted = surface(sentence);
    return contracted === sentence ? [toSample(sentence)] : [toSample(sentence), toSample(contracted)];
  }), ...tagged];
}
