import type { Words } from "../clauses/words.ts";
import type { Clause } from "../layers.ts";
import type { UnitInput } from "./units.ts";

/** "ohne dass", "auch wenn". */
export function isPairAsserting(words: Words, clause: Clause): boolean {
  const { assertingPairs } = words.lexicon;
  const [before, form, behind] = [-1, 0, 1].map((step) => words.lower(clause.connective + step));
  return clause.connective >= 0 && (assertingPairs.has(`${before} ${form}`) || assertingPairs.has(`${form} ${behind}`));
}

/** True if an adverbial clause asserts something of its own. */
export function asserts(input: UnitInput, index: number): boolean {
  const { words, clauses, text } = input;
  const clause = clauses[index];
  if (clause.connective < 0 || clause.predicate.length === 0) return false;
  const { subordinators, commentSubjects } = words.lexicon;
  const form = words.lower(clause.connective);
  const rule = Object.hasOwn(subordinators, form) ? subordinators[form].asserts : "never";
  const verb = clauses[clause.parent].verb;
  const behind = verb >= 0 && clause.start > words.tokens.starts[verb] && /,\s*$/.test(text.slice(Math.max(0, clause.start - 3), clause.start));
  if (isPairAsserting(words, clause) || addsPlace(input, clause)) return true;
  if (isPoint(words, clause, clauses[clause.parent]) || isContrasted(input, index)) return false;
  if (isAsked(words, clauses[clause.parent], form)) return false;
  if (rule === "comment") return behind && commentSubjects.has(words.lower(clause.connective + 1));
  return rule === "always" || (rule === "behind" && behind);
}

/** "only because", "deshalb, weil", "not ill because …" without a comma: a reason that the clause above is all about. */
function isPoint(words: Words, { connective, ranges: [{ first }] }: Clause, above: Clause): boolean {
  const { negationBreakers, correlates, copulas, reasonConjunctions } = words.lexicon;
  if (negationBreakers.has(words.lower(connective - 1))) return true;
  if (above.negation.length > 0 && copulas.has(above.lemma.toLowerCase()) && reasonConjunctions.has(words.lower(connective)) && !words.isPunctuation(first - 1)) return true;
  const announcing = correlates.get(words.lower(connective));
  return announcing !== undefined && above.ranges.some((range) => {
    for (let token = range.first; token < range.end && token < first; token++) if (announcing.has(words.lower(token))) return true;
    return false;
  });
}

/** "not when it rains", "sondern weil es regnet": one of two circumstances that are set against each other. */
function isContrasted({ words, lexicon, clauses }: UnitInput, index: number): boolean {
  const { parent } = clauses[index];
  const opposes = (at: number): boolean => {
    const { connective, ranges: [{ first }] } = clauses[at];
    for (let token = first; token < connective; token++) if (lexicon.corrections.has(words.lower(token)) || words.lexicon.negations.has(words.lower(token))) return true;
    return false;
  };
  for (let at = index; at < clauses.length && clauses[at].sentence === clauses[index].sentence; at++) {
    if (clauses[at].parent === parent && clauses[at].kind === "adverbial" && opposes(at)) return true;
  }
  return false;
}

/** "sagen, worauf": an interrogative behind a verb of speech or thought, which asks or tells what. */
function isAsked(words: Words, above: Clause, form: string): boolean {
  return words.lexicon.verbFinal && words.lexicon.interrogatives.has(form) && words.lexicon.bareComplementVerbs.has(above.lemma.toLowerCase());
}

/** "in Bern, wo der Rat tagt", "in May, when it rained": a relative clause about a place or time, behind its noun and a comma. */
export function addsPlace({ words, sentences }: UnitInput, { connective, predicate, sentence, ranges: [{ first }] }: Clause): boolean {
  if (first - 2 <= sentences[sentence].firstToken || first !== connective || predicate.length === 0 || !words.lexicon.relativeAdverbs.has(words.lower(connective))) return false;
  const comma = words.lower(first - 1) === "," ? first - 1 : first - 2;
  return words.lower(comma) === "," && /NOUN|PROPN|NUM/.test(words.upos(comma - 1));
}
