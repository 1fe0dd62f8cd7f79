import type { Draft } from "./draft.ts";
import type { Words } from "./words.ts";

/**
 * Whether a relative clause picks out what is meant; false if it adds a fact: behind a name, about a whole clause, or, in
 * English, behind a comma.
 */
export function isRestrictive(words: Words, clause: Draft): boolean {
  const { lexicon } = words;
  const { first } = clause.ranges[0];
  let before = first - 1;
  while (before > 0 && words.isPunctuation(before)) before--;
  if (!lexicon.verbFinal) return before === first - 1 || words.lower(clause.connective) === "that";
  return words.upos(before) !== "PROPN";
}
