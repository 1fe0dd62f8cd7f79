import type { Words } from "../clauses/words.ts";
import type { Quote } from "../layers.ts";

/** True for what a report tells of a question: "he did not say | whether he stays". It claims nothing; that it was asked or left open does. */
export function isQuestion(words: Words, { mode, start, cue }: Quote): boolean {
  const first = words.tokens.at(start);
  if (Object.hasOwn(words.lexicon.subordinators, words.lower(first - 1))) return false;
  return mode === "indirect" && cue !== null && cue.end <= start && words.lexicon.interrogatives.has(words.lower(first));
}
