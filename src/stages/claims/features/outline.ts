import { kindOf } from "../kind.ts";
import type { Facts } from "../facts.ts";

/** What the claims around a claim are told by. */
export interface Outline {
  readonly kind: string;
  readonly tense: Facts["clause"]["tense"];
  readonly reported: boolean;
  readonly firstPerson: boolean;
  /** True if a word of law stands in its main clause. */
  readonly legal: boolean;
}

/** Outlines a claim for its neighbours. */
export function outlineOf(facts: Facts): Outline {
  const { words, lexicon, main, clause, source } = facts;
  const { words: legal } = lexicon.cues.rule;
  return {
    kind: kindOf(facts), tense: clause.tense, reported: source.kind !== "author",
    firstPerson: main.some((token) => words.syntax.feature(token, "Person") === "1"),
    legal: main.some((token) => legal.has(words.lower(token)) || legal.has(words.lemma(token))),
  };
}
