import type { Words } from "../clauses/words.ts";
import type { Clause } from "../layers.ts";
import type { UnitInput } from "./units.ts";

/** ", was …": a relative clause about the whole clause before it, not the question or thing that its verb still lacks. */
export function takesUpClause({ words, lexicon, clauses, text }: UnitInput, clause: Clause): boolean {
  const { clausalRelatives, bareComplementVerbs, indefinites, verbFinal } = words.lexicon;
  if (!verbFinal || clause.connective < 0 || !clausalRelatives.has(words.lower(clause.connective))) return false;
  const above = clauses[clause.parent];
  const before = clause.ranges[0].first - 2;
  if (lexicon.questionVerbs.has(above.lemma.toLowerCase()) || above.start > clause.start || bareComplementVerbs.has(above.lemma) || lacksObject(words, above)) return false;
  return /[,–—]\s*$/.test(text.slice(Math.max(0, clause.start - 3), clause.start)) && !indefinites.has(words.lower(before)) && !/DET|PRON/.test(words.upos(before)) && !isNominalized(words, before);
}

/** "das Beste, was". */
const isNominalized = (words: Words, token: number): boolean => words.upos(token) === "ADJ" && /^\p{Lu}/u.test(words.tokens.form(token));

/** "sie tun, was": a clause without an object whose verb can take one, and that says of nothing what it is; in the passive, one without a subject. */
function lacksObject(words: Words, { object, subject, predicate, ranges }: Clause): boolean {
  const { syntax, lexicon } = words;
  if (predicate.some((token) => syntax.relation(token) === "aux:pass")) return subject === null;
  if (predicate.some((token) => words.isParticiple(token)) && predicate.some((token) => lexicon.copulas.has(words.lemma(token)))) return false;
  if (object !== null && syntax.feature(object.first, "Reflex") !== "Yes") return false;
  return !ranges.some(({ first, end }) => {
    for (let token = first; token < end; token++) {
      if (syntax.relation(token) === "obj" && syntax.feature(token, "Reflex") !== "Yes") return true;
      if (words.upos(token) === "ADJ" && /^(?:xcomp|root)$/.test(syntax.relation(token)) && !isNominalized(words, token)) return true;
    }
    return false;
  });
}

/**
 * "Dass er kam, hat alle überrascht", "das erklärt, warum er kam": a clause that the claim around it takes for granted, so that
 * it is a claim, too.
 */
export function isTakenForGranted({ words, lexicon, clauses }: UnitInput, { connective, verb, parent, start }: Clause): boolean {
  if (connective < 0 || verb < 0) return false;
  const above = clauses[parent];
  const lemma = above.lemma.toLowerCase();
  const form = words.lower(connective);
  if (lexicon.whyWords.has(form)) return lexicon.explainingVerbs.has(lemma);
  if (above.verb < 0 || above.start < start || words.lexicon.interrogatives.has(form)) return false;
  return Object.hasOwn(words.lexicon.subordinators, form) && !words.lexicon.copulas.has(lemma) && !words.lexicon.copulas.has(words.lemma(above.verb)) && above.mood === "indicative";
}
