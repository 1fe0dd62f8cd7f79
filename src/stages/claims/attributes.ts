import type { Certainty, Clause, Polarity } from "../layers.ts";
import type { Facts } from "./facts.ts";
import { isOwnThought } from "./fates.ts";

/** Whether the claim's main predicate is negated; "nicht A, sondern B" is not. */
export function polarityOf({ words, clause, lexicon, tokens }: Facts): Polarity {
  if (clause.negation.length === 0) return "affirmed";
  const last = clause.negation[clause.negation.length - 1];
  const corrected = tokens.some((token) => token > last && lexicon.corrections.has(words.lower(token)) && words.isCoordinator(token) && words.lower(token - 1) === ",");
  return corrected ? "affirmed" : "negated";
}

/** How firmly the claim is made; a spelled-out condition beats a hedge. */
export function certaintyOf(facts: Facts): Certainty {
  const { words, lexicon, clause, clauses, unit, main, source } = facts;
  const reported = source.kind !== "author";
  const conditional = unit.clauses.some((index) => isCondition(facts, clauses[index]));
  const finite = clause.predicate.find((token) => words.isFinite(token)) ?? clause.verb;
  const form = words.lower(finite);
  if (conditional && unit.clauses.length > 1) return "hypothetical";
  if (!reported && lexicon.unrealForms.has(form)) return "hypothetical";
  if (lexicon.hedgeForms.has(form) || main.some((token) => lexicon.hedges.has(words.lower(token)))) return "hedged";
  const above = clause.parent >= 0 ? clauses[clause.parent] : null;
  if (above && isOwnThought(words, above) && lexicon.hedgeVerbs.has(above.lemma.toLowerCase())) return "hedged";
  return lexicon.hedgeVerbs.has(words.lemma(finite)) && !reported ? "hedged" : "asserted";
}

function isCondition({ words, lexicon, clause }: Facts, other: Clause): boolean {
  if (other === clause || other.kind !== "adverbial") return false;
  if (other.connective < 0) return other.verb >= 0;
  return lexicon.conditions.has(words.lower(other.connective));
}
