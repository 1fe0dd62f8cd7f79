import type { Certainty, Clause, Polarity } from "../layers.ts";
import type { Facts } from "./facts.ts";
import { isOwnThought } from "./fates.ts";

/** An attribute's value, and in words the rule that gave it. */
export interface Ruled<Value> {
  readonly value: Value;
  readonly rule: string;
}

/** Whether the claim's main predicate is negated; "nicht A, sondern B" is not. */
export function polarityOf(facts: Facts): Polarity {
  return ruledPolarity(facts).value;
}

/** The polarity with its rule. */
export function ruledPolarity({ words, clause, lexicon, tokens }: Facts): Ruled<Polarity> {
  if (clause.negation.length === 0) return { value: "affirmed", rule: "no negation of its predicate" };
  const last = clause.negation[clause.negation.length - 1];
  const negation = `"${words.tokens.form(last)}"`;
  const corrected = tokens.some((token) => token > last && lexicon.corrections.has(words.lower(token)) && words.isCoordinator(token) && words.lower(token - 1) === ",");
  return corrected ? { value: "affirmed", rule: `${negation} only sets up what follows` } : { value: "negated", rule: `${negation} negates its predicate` };
}

interface CertaintyRule {
  readonly name: string;
  readonly certainty: Certainty;
  readonly fits: (facts: Facts) => boolean;
}

/** The first that fits tells how firmly a claim is made: a spelled-out condition beats a hedge. */
const certaintyRules: readonly CertaintyRule[] = [
  { name: "it depends on a condition", certainty: "hypothetical", fits: ({ unit, clauses, ...facts }) => unit.clauses.length > 1 && unit.clauses.some((index) => isCondition(facts, clauses[index])) },
  { name: "its verb is unreal, and nobody is reported", certainty: "hypothetical", fits: (facts) => !isReported(facts) && facts.lexicon.unrealForms.has(finiteForm(facts)) },
  { name: "its verb hedges", certainty: "hedged", fits: (facts) => facts.lexicon.hedgeForms.has(finiteForm(facts)) },
  { name: "a word hedges", certainty: "hedged", fits: ({ main, lexicon, words }) => main.some((token) => lexicon.hedges.has(words.lower(token))) },
  { name: "the author only thinks so", certainty: "hedged", fits: isThought },
  { name: "its verb hedges, and nobody is reported", certainty: "hedged", fits: (facts) => !isReported(facts) && facts.lexicon.hedgeVerbs.has(facts.words.lemma(finiteOf(facts))) && !isAct(facts) },
];

/** How firmly the claim is made. */
export function certaintyOf(facts: Facts): Certainty {
  return certaintyRules.find(({ fits }) => fits(facts))?.certainty ?? "asserted";
}

/** The certainty with its rule. */
export function ruledCertainty(facts: Facts): Ruled<Certainty> {
  const rule = certaintyRules.find(({ fits }) => fits(facts));
  return rule ? { value: rule.certainty, rule: rule.name } : { value: "asserted", rule: "nothing hedges it" };
}

const isReported = ({ source }: Facts): boolean => source.kind !== "author";
const finiteOf = ({ words, clause }: Facts): number => clause.predicate.find((token) => words.isFinite(token)) ?? clause.verb;
const finiteForm = (facts: Facts): string => facts.words.lower(finiteOf(facts));

/** "droht mit einem Veto": the verb with the preposition by which it is an act. */
function isAct(facts: Facts): boolean {
  const { words, lexicon, main } = facts;
  const preposition = lexicon.actPrepositions.get(words.lemma(finiteOf(facts)));
  return preposition !== undefined && main.some((token) => words.lower(token) === preposition);
}

/** True below "ich fürchte", "I think", said by the author. */
function isThought({ words, lexicon, clause, clauses }: Facts): boolean {
  const above = clause.parent >= 0 ? clauses[clause.parent] : null;
  return above !== null && isOwnThought(words, above) && lexicon.hedgeVerbs.has(above.lemma.toLowerCase());
}

function isCondition({ words, lexicon, clause }: Pick<Facts, "words" | "lexicon" | "clause">, other: Clause): boolean {
  if (other === clause || other.kind !== "adverbial") return false;
  if (other.connective < 0) return other.verb >= 0;
  return lexicon.conditions.has(words.lower(other.connective));
}
