import type { TreebankSentence, TreebankToken } from "./conllu.ts";

/** Names of months and currencies: proper nouns in UD German GSD, common ones in PUD. */
const calendar = /^(Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Euro|Dollar)s?$/;

/** UD German PUD in the conventions of UD German GSD, as far as a token and its relation tell them. */
export function harmonisePud(sentence: TreebankSentence): TreebankSentence {
  const tokens = sentence.tokens.map((token) => {
    const upos = tag(token);
    return { ...token, upos, features: features({ ...token, upos }) };
  });
  return { ...sentence, tokens };
}

/** GSD tags every word of a name as a proper noun; PUD keeps its part of speech and marks it "Proper". */
function tag({ upos, misc, form }: TreebankToken): string {
  const named = (upos === "NOUN" || upos === "ADJ") && (misc.includes("Proper=True") || calendar.test(form));
  return named ? "PROPN" : upos;
}

function features(token: TreebankToken): string {
  const values = new Map(token.features.split("|").filter((pair) => pair !== "").map((pair) => pair.split("=") as [string, string]));
  adjust(values, token);
  return [...values].map(([name, value]) => `${name}=${value}`).sort(byLowercase).join("|");
}

function adjust(values: Map<string, string>, { upos, lemma, relation }: TreebankToken): void {
  switch (upos) {
    case "ADV":
    case "PROPN":
      values.delete("Degree");
      break;
    case "ADJ":
      if (!values.has("Degree")) values.set("Degree", "Pos");
      break;
    case "PRON":
      if (values.has("Person") && !values.has("PronType")) values.set("PronType", "Prs");
      break;
    case "DET":
      if (values.has("Poss")) adjustPossessive(values, lemma);
      else if (values.get("PronType") !== "Art") values.delete("NumType");
      break;
    case "AUX":
    case "VERB":
      adjustVerb(values, relation);
  }
}

/** GSD gives the possessor's gender to "sein" only, where it is masculine or neuter, and nothing of it to "ihr". */
function adjustPossessive(values: Map<string, string>, lemma: string): void {
  values.delete("Gender[psor]");
  if (lemma === "sein") values.set("Gender[psor]", "Masc,Neut");
  if (lemma === "ihr") values.delete("Number[psor]");
}

function adjustVerb(values: Map<string, string>, relation: string): void {
  if (values.has("Mood")) values.set("VerbForm", "Fin");
  else values.set("VerbForm", values.get("Tense") === "Past" || values.get("VerbForm") === "Part" ? "Part" : "Inf");
  if (!values.has("Mood")) values.delete("Tense");
  if (relation === "aux:pass") values.set("Voice", "Pass");
}

function byLowercase(a: string, b: string): number {
  const [first, second] = [a.toLowerCase(), b.toLowerCase()];
  return first < second ? -1 : Number(first > second);
}
