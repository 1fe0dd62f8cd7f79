import type { TreebankSentence, TreebankToken } from "./conllu.ts";

/** UD German PUD in the conventions of UD German GSD, as far as they can be told from the token alone. */
export function harmonisePud(sentence: TreebankSentence): TreebankSentence {
  return { ...sentence, tokens: sentence.tokens.map((token) => ({ ...token, features: features(token) })) };
}

function features({ upos, features }: TreebankToken): string {
  if (upos === "ADV") return features.split("|").filter((value) => value !== "Degree=Pos").join("|");
  if (upos !== "VERB" && upos !== "AUX") return features;
  if (features.includes("Mood=")) return `${features}|VerbForm=Fin`;
  if (features === "Tense=Past") return "VerbForm=Part";
  return features === "" ? "VerbForm=Inf" : features;
}
