import type { Upos } from "../../layers.ts";
import type { Facts } from "../facts.ts";
import type { Features } from "./collect.ts";

const counted: readonly Upos[] = ["ADJ", "ADV", "NOUN", "PROPN", "NUM", "PRON"];

/** The claim's words, by themselves and by their part in it. */
export function addWords(facts: Facts, features: Features): void {
  const { words, clause, tokens, main } = facts;
  const predicate = clause.lemma.toLowerCase();
  features.word("predicate", predicate);
  features.word("finite verb", words.lower(clause.verb));
  features.word("first word", words.lower(tokens[0]));
  if (clause.connective >= 0) features.word("connective", words.lower(clause.connective));
  const own = new Set(main);
  const counts = new Map<Upos, number>();
  for (const token of tokens) {
    if (words.isPunctuation(token)) continue;
    const upos = words.upos(token);
    const lemma = words.lemma(token) || words.lower(token);
    counts.set(upos, (counts.get(upos) ?? 0) + 1);
    features.word(own.has(token) ? "word" : "word below", lemma);
    if (upos === "ADV" || upos === "ADJ") features.word("modifier", words.lower(token));
    if (upos === "NOUN" || upos === "ADJ" || upos === "VERB" || upos === "ADV") {
      features.word("ending", upos, lemma.slice(-3));
      features.word("ending", upos, lemma.slice(-4));
    }
    if (upos === "ADP" && own.has(token)) features.word("predicate with", predicate, lemma);
  }
  for (const upos of counted) features.shared("how many", upos, Math.min(3, counts.get(upos) ?? 0));
  addObject(facts, features);
  addOpening(facts, features);
}

function addObject({ words, clause }: Facts, features: Features): void {
  const { object } = clause;
  if (!object) {
    features.shared("no object");
    return;
  }
  for (let token = object.end - 1; token >= object.first; token--) {
    if (!words.isNominal(token)) continue;
    features.word("object", words.lemma(token));
    features.word("predicate, object", clause.lemma.toLowerCase(), words.lemma(token));
    features.shared("object is", words.upos(token));
    return;
  }
}

/** How the claim begins. */
function addOpening({ words, tokens }: Facts, features: Features): void {
  const [first, second, third] = tokens.slice(0, 6).filter((token) => !words.isPunctuation(token));
  if (first === undefined) return;
  features.word("opens with", words.lemma(first), words.upos(second ?? -1));
  features.shared("opens with", words.upos(first), words.upos(second ?? -1), words.upos(third ?? -1));
}
