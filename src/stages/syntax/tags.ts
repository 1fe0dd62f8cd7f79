import type { Upos } from "../layers.ts";

/** The tags of Universal Dependencies v2, in the order of their numbers in models. */
export const uposTags: readonly Upos[] = [
  "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM",
  "VERB", "X",
];

/** A tag's number. @throws RangeError for what is no tag. */
export function uposNumber(tag: string): number {
  const number = (uposTags as readonly string[]).indexOf(tag);
  if (number < 0) throw new RangeError(`no UPOS tag: ${tag}`);
  return number;
}
