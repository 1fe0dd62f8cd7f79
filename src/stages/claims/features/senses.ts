import type { Facts } from "../facts.ts";
import { Senses } from "../senses.ts";
import type { Features } from "./collect.ts";
import { subjectKind } from "./subject.ts";

type Range = { readonly first: number; readonly end: number } | null;

/** What the claim's words are about, by their part in it. */
export function addSenses(facts: Facts, features: Features): void {
  const senses = Senses.of(facts.lexicon.senses);
  addPredicate(facts, senses, features);
  addWords(facts, senses, features);
}

function addPredicate(facts: Facts, senses: Senses, features: Features): void {
  const { words, clause, main } = facts;
  const kind = subjectKind(facts);
  const [subjects, objects] = [headSenses(facts, clause.subject, senses), headSenses(facts, clause.object, senses)];
  const verbs = senses.verb(clause.lemma.toLowerCase());
  const finite = words.lemma(clause.verb);
  for (const verb of verbs) {
    features.shared("predicate's sense", verb);
    features.shared("predicate's sense, tense", verb, clause.tense);
    features.shared("predicate's sense, tense, mood", verb, clause.tense, clause.mood);
    features.shared("predicate's sense, actor, tense", verb, facts.subjectActor, clause.tense);
    features.shared("predicate's sense, subject is", verb, kind, clause.tense);
    if (clause.predicate.length > 1) features.word("predicate's sense, auxiliary", verb, finite);
    for (const subject of subjects) features.shared("predicate's sense, subject's", verb, subject);
    for (const object of objects) features.shared("predicate's sense, object's", verb, object);
  }
  if (verbs.length === 0) features.shared("predicate's sense unknown", clause.tense);
  for (const subject of subjects) {
    features.shared("subject's sense, tense", subject, clause.tense);
    features.shared("subject's sense, subject is", subject, kind, clause.tense);
  }
  for (const object of objects) features.shared("object's sense", object);
  for (const token of main) {
    if (!words.isParticleInfinitive(token) || clause.predicate.includes(token)) continue;
    features.word("predicate with an infinitive", clause.lemma.toLowerCase(), clause.tense);
    for (const verb of senses.verb(words.lemma(token))) features.shared("infinitive's sense", verb);
  }
}

function addWords({ words, clause, tokens, main }: Facts, senses: Senses, features: Features): void {
  const copula = words.lexicon.copulas.has(clause.lemma.toLowerCase());
  const own = new Set(main);
  for (const token of tokens) {
    const upos = words.upos(token);
    const where = own.has(token) ? "sense of" : "sense below of";
    if (upos === "ADV") for (const sense of senses.adverb(words.lower(token))) {
      features.shared(where, "adverb", sense);
      features.shared(where, "adverb, tense", sense, clause.tense);
    }
    const said = copula && own.has(token) && !isWithin(clause.subject, token);
    if (upos === "NOUN") for (const sense of senses.noun(words.lemma(token))) {
      features.shared(where, "noun", sense);
      if (said) features.shared("sense of what it is said to be", sense);
    }
    if (upos === "ADJ" || upos === "ADV") for (const sense of senses.adjective(words.lemma(token))) {
      features.shared(where, "adjective", sense);
      if (said) {
        features.shared("sense of how it is said to be", sense);
        features.shared("sense of how it is said to be, tense", sense, clause.tense);
      }
    }
  }
}

function isWithin(range: Range, token: number): boolean {
  return range !== null && range.first <= token && token < range.end;
}

/** The senses of the noun that a phrase is built on. */
function headSenses({ words }: Facts, range: Range, senses: Senses): readonly string[] {
  if (!range) return [];
  for (let token = range.first; token < range.end; token++) {
    if (words.upos(token) === "NOUN" && !isWithin(range, words.syntax.head(token))) return senses.noun(words.lemma(token));
  }
  return [];
}
