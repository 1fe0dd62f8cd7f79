import type { Facts } from "../facts.ts";
import type { Features } from "./collect.ts";

/** What the claim is about, and what a copula says of it. */
export function addSubject(facts: Facts, features: Features): void {
  const { words, clause, subjectActor } = facts;
  const copula = words.lexicon.copulas.has(clause.lemma.toLowerCase());
  const kind = subjectKind(facts);
  features.shared("subject is", kind);
  features.shared("subject is, tense", kind, clause.tense);
  features.shared("subject is, copula, tense", kind, copula, clause.tense);
  features.shared("subject names an actor, tense", subjectActor, clause.tense);
  if (clause.subject) {
    const { first, end } = clause.subject;
    features.shared("subject's last word", words.upos(end - 1), copula);
    features.word("subject", words.lemma(end - 1));
    if (end - first === 1) features.word("subject only", words.lower(first));
  }
  if (clause.modal >= 0) {
    const modal = words.lemma(clause.modal);
    features.word("modal, subject is", modal, kind);
    features.word("modal, mood, actor", modal, clause.mood, subjectActor);
    features.word("modal, negated", modal, clause.negation.length > 0);
    features.word("modal, tense, mood", modal, clause.tense, clause.mood);
  }
  if (copula) addComplement(facts, features);
}

/** A subject's make: a name, a pronoun, a definite, indefinite or bare noun phrase. */
export function subjectKind({ words, clause }: Facts): string {
  if (!clause.subject) return "none";
  const { first, end } = clause.subject;
  const { syntax } = words;
  if (end - first === 1 && (words.upos(first) === "PRON" || words.upos(first) === "DET")) {
    return `pronoun ${syntax.feature(first, "PronType") ?? ""} ${syntax.feature(first, "Person") ?? ""}`;
  }
  for (let token = first; token < end; token++) if (words.upos(token) === "PROPN") return "name";
  if (words.upos(first) === "DET") return syntax.feature(first, "Definite") ?? syntax.feature(first, "PronType") ?? "determined";
  return syntax.feature(end - 1, "Number") === "Plur" ? "bare plural" : "bare";
}

/** Adjectives and nouns beside a copula that don't belong to its subject. */
function addComplement(facts: Facts, features: Features): void {
  const { words, clause, main } = facts;
  const { subject } = clause;
  let [nouns, adjectives, determiner] = [false, false, "none"];
  for (const token of main) {
    if (subject && subject.first <= token && token < subject.end) continue;
    const upos = words.upos(token);
    if (upos === "DET" || upos === "ADP") determiner = words.lemma(token);
    if (upos === "PROPN") nouns = true;
    if (upos !== "ADJ" && upos !== "NOUN") continue;
    features.word("said to be", words.lemma(token));
    features.word("said to be, ending", words.lemma(token).slice(-3));
    if (upos === "NOUN") {
      features.word("said to be a noun behind", determiner);
      determiner = "none";
      nouns = true;
    } else {
      features.shared("said to be an adjective");
      if (words.upos(token - 1) === "ADV") features.shared("said to be an adjective with an adverb");
      if (words.isParticiple(token)) features.shared("said to be a participle");
      adjectives = true;
    }
  }
  features.shared("said to be nouns, adjectives", nouns, adjectives);
  features.shared("subject is, said to be nouns, adjectives", subjectKind(facts), nouns, adjectives);
}
