import type { ClaimLexicon } from "../../languages/sections/claims.ts";
import type { Certainty, ClaimType, Clause, Polarity, Quantity } from "../layers.ts";
import type { Words } from "../clauses/words.ts";
import type { Unit } from "./units.ts";

/** What the attribute rules look at: a claim's clauses and words. */
export interface Facts {
  readonly words: Words;
  readonly lexicon: ClaimLexicon;
  readonly unit: Unit;
  readonly clause: Clause;
  readonly clauses: readonly Clause[];
  /** Tokens of the claim, in text order. */
  readonly tokens: readonly number[];
  /** Tokens of the clause that makes the claim, without its subordinate clauses. */
  readonly main: readonly number[];
  readonly quantities: readonly Quantity[];
  /** True if the text attributes the claim to somebody else. */
  readonly reported: boolean;
}

/** Whether the claim's main predicate is negated; "nicht A, sondern B" is not. */
export function polarityOf({ words, clause, lexicon, tokens }: Facts): Polarity {
  if (clause.negation.length === 0) return "affirmed";
  const last = clause.negation[clause.negation.length - 1];
  const corrected = tokens.some((token) => token > last && lexicon.corrections.has(words.lower(token)) && words.isCoordinator(token) && words.lower(token - 1) === ",");
  return corrected ? "affirmed" : "negated";
}

/** How firmly the claim is made; a spelled-out condition beats a hedge. */
export function certaintyOf(facts: Facts): Certainty {
  const { words, lexicon, clause, clauses, unit, main, reported } = facts;
  const conditional = unit.clauses.some((index) => isCondition(facts, clauses[index]));
  const finite = clause.predicate.find((token) => words.isFinite(token)) ?? clause.verb;
  const form = words.lower(finite);
  if (conditional && unit.clauses.length > 1) return "hypothetical";
  if (!reported && lexicon.unrealForms.has(form)) return "hypothetical";
  if (lexicon.hedgeForms.has(form) || main.some((token) => lexicon.hedges.has(words.lower(token)))) return "hedged";
  return lexicon.hedgeVerbs.has(words.lemma(finite)) && !reported ? "hedged" : "asserted";
}

function isCondition({ words, lexicon, clause }: Facts, other: Clause): boolean {
  if (other === clause || other.kind !== "adverbial") return false;
  if (other.connective < 0) return other.verb >= 0;
  return lexicon.conditions.has(words.lower(other.connective));
}

/** The type of the claim by the language's cues, in the order of the guidelines. */
export function typeOf(facts: Facts): ClaimType {
  const { words, lexicon, clause, tokens, main, quantities } = facts;
  const has = (type: ClaimType, among: readonly number[]): boolean =>
    among.some((token) => lexicon.cues[type].words.has(words.lower(token))) || lexicon.cues[type].predicates.has(clause.lemma.toLowerCase());
  const finite = clause.predicate.filter((token) => words.isFinite(token));
  if (has("demand", finite)) return "demand";
  if (clause.tense === "future") return "prediction";
  if (quantities.some((quantity) => quantity.kind !== "duration" && quantity.kind !== "count")) return "quantity";
  if (has("cause", main)) return "cause";
  if (has("rule", tokens)) return "rule";
  if (has("evaluation", main)) return "evaluation";
  return clause.tense === "past" ? "event" : "state";
}

const worth: Readonly<Record<ClaimType, number>> = {
  quantity: 0.85, event: 0.7, rule: 0.65, state: 0.55, cause: 0.5, prediction: 0.3, evaluation: 0.12, demand: 0.05,
};

/** How much a fact-checker would want to check the claim: by type, numbers, names and certainty. */
export function checkWorthinessOf(type: ClaimType, certainty: Certainty, counts: { readonly quantities: number; readonly names: number; readonly dates: number }): number {
  const specific = 0.08 * Math.min(2, counts.quantities) + 0.04 * Math.min(3, counts.names) + 0.04 * Math.min(1, counts.dates);
  const doubt = certainty === "asserted" ? 0 : certainty === "hedged" ? 0.15 : 0.25;
  return Math.min(1, Math.max(0, worth[type] + specific - doubt));
}
