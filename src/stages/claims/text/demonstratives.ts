import { isToldInClaim, takenUpBy, valueOf } from "./antecedents.ts";
import { type Scene, clausesIn, isTime, mentionAt, sentenceAt } from "./scene.ts";

/** A clause that is taken up, and the token behind the phrase that does so. */
export interface TakenUp {
  readonly value: string;
  readonly end: number;
}

/** How many words stand between a demonstrative and its noun at most, and how many sentences before it the noun may be told. */
const phraseLength = 4, reach = 3;

/**
 * "dieser Vorwurf", "such a system": what was told with the same noun, else, for a noun that names what clauses tell, the
 * clause before it. Null for a time, an actor, and a noun whose relative clause tells which is meant.
 */
export function demonstrativeTakesUp(scene: Scene, determiner: number): TakenUp | null {
  const { words, lexicon: { texts } } = scene.facts;
  const noun = nounOf(scene, determiner);
  if (noun < 0 || texts.vagueNouns.has(words.lemma(noun)) || isTime(scene, noun) || mentionAt(scene, noun) !== null || isSpecified(scene, noun) || isCoordinated(scene, determiner) || isToldInClaim(scene, words.tokens.starts[determiner])) return null;
  const value = toldWith(scene, noun, determiner) ?? (texts.isClauseNoun(words.lemma(noun)) ? takenUpBy(scene, determiner) : null);
  return value === null ? null : { value, end: noun + 1 };
}

/** "… and that man": what is meant may stand before the conjunction. */
function isCoordinated({ facts: { words, unit } }: Scene, token: number): boolean {
  return words.upos(token - 1) === "CCONJ" && words.tokens.starts[token - 1] > unit.start;
}

/** The noun of a demonstrative determiner; -1 if there is none. */
function nounOf({ facts: { words } }: Scene, determiner: number): number {
  const { syntax } = words;
  const noun = syntax.head(determiner);
  return syntax.relation(determiner).startsWith("det") && words.upos(noun) === "NOUN" && noun > determiner && noun <= determiner + phraseLength ? noun : -1;
}

/** "jene Rentner, die", "those of the north". */
function isSpecified(scene: Scene, noun: number): boolean {
  const { words, unit } = scene.facts;
  return clausesIn(scene, unit.sentence).some(({ antecedent, kind }) => antecedent === noun && kind === "relative") || words.lexicon.relatives.has(words.lower(noun + 1));
}

/** What was last told with the same noun, or a compound of it. */
function toldWith(scene: Scene, noun: number, determiner: number): string | null {
  const { words } = scene.facts;
  const sentence = sentenceAt(scene, determiner);
  const start = words.tokens.starts[determiner];
  const lemma = words.lemma(noun);
  for (let index = scene.earlier.length - 1; index >= 0 && scene.earlier[index].unit.sentence >= sentence - reach; index--) {
    const { unit } = scene.earlier[index];
    if (unit.end <= start && unit.ranges.some(({ first, end }) => names(scene, first, end, lemma))) return valueOf(scene, index, false);
  }
  return null;
}

function names({ facts: { words } }: Scene, first: number, end: number, lemma: string): boolean {
  for (let token = first; token < end; token++) {
    if (words.upos(token) === "NOUN" && (words.lemma(token) === lemma || (words.lexicon.verbFinal && words.lemma(token).endsWith(lemma)))) return true;
  }
  return false;
}
