import type { ClaimLexicon } from "../../../languages/sections/claims.ts";
import type { Words } from "../../clauses/words.ts";
import type { Facts } from "../facts.ts";
import type { Features } from "./collect.ts";
import { claimTypes } from "./index.ts";

/** Words that point to a type, in the main clause or below it, and the predicate's. */
export function addCues({ words, lexicon, clause, tokens, main }: Facts, features: Features): void {
  const lemma = clause.lemma.toLowerCase();
  const finite = words.lower(clause.verb);
  const cued = cuedTypes(lexicon);
  const inMain = typesAmong(main, words, cued);
  const anywhere = inMain | typesAmong(tokens, words, cued);
  claimTypes.forEach((type, bit) => {
    if (inMain & (1 << bit)) {
      features.shared("word of", type);
      features.shared("word of, tense", type, clause.tense);
    } else if (anywhere & (1 << bit)) features.shared("word below of", type);
    if (lexicon.cues[type].predicates.has(lemma)) {
      features.shared("predicate of", type);
      features.shared("predicate of, tense", type, clause.tense);
    }
  });
  if (lexicon.unrealForms.has(finite)) features.shared("unreal");
  if (lexicon.hedgeForms.has(finite)) features.shared("hedging verb");
  if (main.some((token) => lexicon.hedges.has(words.lower(token)))) features.shared("hedge");
}

/** The types that words are cues of, a bit each in the order of `claimTypes`. */
type CuedTypes = ReadonlyMap<string, number>;

const cuedTypesOf = new WeakMap<ClaimLexicon, CuedTypes>();

/** A lexicon's cue words, turned about so that a token is looked up once for all types. */
function cuedTypes(lexicon: ClaimLexicon): CuedTypes {
  const known = cuedTypesOf.get(lexicon);
  if (known) return known;
  const types = new Map<string, number>();
  claimTypes.forEach((type, bit) => {
    for (const word of lexicon.cues[type].words) types.set(word, (types.get(word) ?? 0) | (1 << bit));
  });
  cuedTypesOf.set(lexicon, types);
  return types;
}

function typesAmong(tokens: readonly number[], words: Words, cued: CuedTypes): number {
  let types = 0;
  for (const token of tokens) types |= (cued.get(words.lower(token)) ?? 0) | (cued.get(words.lemma(token)) ?? 0);
  return types;
}
