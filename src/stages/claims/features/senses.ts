import type { Facts } from "../facts.ts";
import { Senses } from "../senses.ts";
import type { Features } from "./collect.ts";

type Range = { readonly first: number; readonly end: number } | null;

/** What the claim's words are about, by their part in it. */
export function addSenses(facts: Facts, features: Features): void {
  const { words, lexicon, clause, tokens, main } = facts;
  const senses = Senses.of(lexicon.senses);
  const ofHead = (range: Range): readonly string[] => {
    const head = headOf(facts, range);
    return head < 0 ? [] : senses.noun(words.lemma(head));
  };
  const verbs = senses.verb(clause.lemma.toLowerCase());
  const [subjects, objects] = [ofHead(clause.subject), ofHead(clause.object)];
  for (const verb of verbs) {
    features.shared("predicate's sense", verb);
    features.shared("predicate's sense, tense", verb, clause.tense);
    features.shared("predicate's sense, actor", verb, facts.subjectActor);
    for (const subject of subjects) features.shared("predicate's sense, subject's", verb, subject);
    for (const object of objects) features.shared("predicate's sense, object's", verb, object);
  }
  for (const subject of subjects) {
    features.shared("subject's sense", subject);
    features.shared("subject's sense, tense", subject, clause.tense);
  }
  for (const object of objects) features.shared("object's sense", object);
  const copula = words.lexicon.copulas.has(clause.lemma.toLowerCase());
  const own = new Set(main);
  for (const token of tokens) {
    const upos = words.upos(token);
    const found = upos === "NOUN" ? senses.noun(words.lemma(token)) : upos === "ADJ" || upos === "ADV" ? senses.adjective(words.lemma(token)) : [];
    if (found.length === 0) continue;
    const said = copula && own.has(token) && !isWithin(clause.subject, token);
    for (const sense of found) {
      features.shared(own.has(token) ? "sense" : "sense below", upos, sense);
      if (said) features.shared("sense of what it is said to be", upos, sense);
    }
  }
}

function isWithin(range: Range, token: number): boolean {
  return range !== null && range.first <= token && token < range.end;
}

/** The noun in a range whose head lies outside it; -1 if there is none. */
function headOf({ words }: Facts, range: Range): number {
  if (!range) return -1;
  for (let token = range.first; token < range.end; token++) {
    if (words.upos(token) === "NOUN" && !isWithin(range, words.syntax.head(token))) return token;
  }
  return -1;
}
