import { certaintyOf } from "../attributes.ts";
import type { Facts } from "../facts.ts";
import type { Features } from "./collect.ts";

/** The grammar of the clause that makes the claim. */
export function addGrammar(facts: Facts, features: Features): void {
  const { words, clause, unit, clauses, tokens, main, source } = facts;
  const { tense, mood } = clause;
  const certainty = certaintyOf(facts);
  features.shared("tense", tense);
  features.shared("mood", mood);
  features.shared("tense, mood", tense, mood);
  features.shared("clause", clause.kind);
  features.shared("reported, tense", source.kind !== "author", tense);
  features.shared("negated", clause.negation.length > 0);
  features.shared("certainty, tense", certainty, tense);
  features.shared("length", Math.min(6, Math.floor(tokens.length / 5)));
  features.shared("length by four", Math.min(8, Math.floor(tokens.length / 4)));
  features.shared("clauses", Math.min(3, unit.clauses.length));
  for (const index of unit.clauses) if (clauses[index] !== clause) features.shared("has clause", clauses[index].kind);
  if (!clause.predicate.some((token) => words.isFinite(token))) features.shared("no finite verb");
  if (certainty === "hypothetical") features.shared("hypothetical", mood, clause.predicate.some((token) => words.isParticiple(token)));
  addPredicate(facts, features);
  addQuotation(facts, features);
  const copula = words.lexicon.copulas.has(clause.lemma.toLowerCase());
  for (const token of main) {
    const degree = words.syntax.feature(token, "Degree");
    if (degree === "Sup" || degree === "Cmp") features.shared("degree", degree, copula);
    if (words.syntax.feature(token, "Person") === "1") features.shared("first person");
    if (words.syntax.feature(token, "Person") === "2") features.shared("second person");
    if (words.syntax.feature(token, "Voice") === "Pass") features.shared("passive");
  }
}

/** The make of the verb group: "haben + participle", "must + infinitive". */
function addPredicate({ words, clause }: Facts, features: Features): void {
  const { predicate, tense } = clause;
  const copula = words.lexicon.copulas.has(clause.lemma.toLowerCase());
  if (copula) features.shared("copula", tense);
  if (predicate.length > 1) features.shared("verbs", Math.min(3, predicate.length), tense);
  let [auxiliaries, shape] = ["", ""];
  for (const token of predicate) {
    if (words.lexicon.auxiliaries.has(words.lemma(token)) || words.upos(token) === "AUX") auxiliaries += `${words.lemma(token)} `;
    shape += words.isFinite(token) ? "finite " : words.isParticiple(token) ? "participle " : words.isInfinitive(token) ? "infinitive " : "other ";
  }
  features.word("verb group", auxiliaries, shape);
}

function addQuotation({ source, mode, clause }: Facts, features: Features): void {
  if (source.kind === "author") return;
  features.shared("quotation", mode);
  features.shared("quotation, tense", mode, clause.tense);
}
