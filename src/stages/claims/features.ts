import { combine, hashString } from "../../learning/hash.ts";
import type { ClaimLexicon } from "../../languages/sections/claims.ts";
import type { Words } from "../clauses/words.ts";
import type { ClaimType } from "../layers.ts";
import { certaintyOf } from "./attributes.ts";
import type { Facts } from "./facts.ts";
import { kindOf } from "./kind.ts";

/** The claim types in the order of the guidelines. */
export const claimTypes: readonly ClaimType[] = ["demand", "prediction", "quantity", "cause", "rule", "event", "state", "evaluation"];

/** Collects binary features as hashes: shared ones, and ones of the language's own words. */
class Features {
  readonly hashes = new Set<number>();

  /** @param names collects what each hash stands for, if given. */
  constructor(private readonly language: number, private readonly names?: Map<number, string>) {}

  /** A feature that means the same in every language. */
  shared(name: string): void {
    const hash = hashString(name);
    this.hashes.add(hash);
    this.names?.set(hash, name);
  }

  /** A feature of a word. */
  word(name: string, word: string): void {
    const hash = combine(combine(this.language, hashString(name)), hashString(word));
    this.hashes.add(hash);
    this.names?.set(hash, `${name} "${word}"`);
  }
}

/**
 * What a claim's type and check-worthiness are learned from: grammar, cues, amounts and words; hashed.
 * @param names collects what each hash stands for, if given.
 */
export function featuresOf(facts: Facts, language: string, names?: Map<number, string>): Set<number> {
  const features = new Features(hashString(language), names);
  features.shared("bias");
  features.word("bias", "");
  const kind = kindOf(facts);
  features.shared(`kind of claim ${kind}`);
  features.shared(`kind of claim ${kind} ${facts.source.kind === "author"}`);
  addGrammar(facts, features);
  addCues(facts, features);
  addAmounts(facts, features);
  addWords(facts, features);
  features.shared(`subject actor ${facts.subjectActor} ${facts.clause.tense}`);
  return features.hashes;
}

function addGrammar(facts: Facts, features: Features): void {
  const { words, clause, unit, clauses, tokens, main } = facts;
  const finite = clause.predicate.find((token) => words.isFinite(token)) ?? -1;
  features.shared(`tense ${clause.tense}`);
  features.shared(`mood ${clause.mood}`);
  features.shared(`tense ${clause.tense} mood ${clause.mood}`);
  features.shared(`kind ${clause.kind}`);
  features.shared(`reported ${facts.source.kind !== "author"} tense ${clause.tense}`);
  features.shared(`negated ${clause.negation.length > 0}`);
  if (finite < 0) features.shared("no finite verb");
  const certainty = certaintyOf(facts);
  features.shared(`certainty ${certainty} ${clause.tense}`);
  if (certainty === "hypothetical") features.shared(`hypothetical ${clause.mood} ${clause.predicate.some((token) => words.isParticiple(token))}`);
  const copula = words.lexicon.copulas.has(clause.lemma.toLowerCase());
  if (copula) features.shared(`copula ${clause.tense}`);
  if (clause.predicate.length > 1) features.shared(`predicate of ${Math.min(3, clause.predicate.length)} ${clause.tense}`);
  for (const token of main) {
    const degree = words.syntax.feature(token, "Degree");
    if (degree === "Sup" || degree === "Cmp") features.shared(`degree ${degree}${copula ? " copula" : ""}`);
    if (copula && words.upos(token) === "ADJ") features.shared("copula adjective");
    if (words.syntax.feature(token, "Person") === "1") features.shared("first person");
    if (words.syntax.feature(token, "Voice") === "Pass") features.shared("passive");
  }
  const names = tokens.filter((token) => words.upos(token) === "PROPN").length;
  features.shared(`names ${Math.min(3, names)}`);
  features.shared(`length ${Math.min(6, Math.floor(tokens.length / 5))}`);
  features.shared(`clauses ${Math.min(3, unit.clauses.length)}`);
  for (const index of unit.clauses) if (clauses[index] !== clause) features.shared(`has ${clauses[index].kind}`);
  if (clause.subject) {
    const { first, end } = clause.subject;
    features.shared(`subject ${words.upos(end - 1)} ${copula}`);
    features.word("subject", words.lemma(end - 1));
    if (end - first === 1) features.word("subject only", words.lower(first));
  } else {
    features.shared("no subject");
  }
}

function addCues({ words, lexicon, clause, tokens, main }: Facts, features: Features): void {
  const lemma = clause.lemma.toLowerCase();
  const finite = words.lower(clause.verb);
  const cued = cuedTypes(lexicon);
  const inMain = typesAmong(main, words, cued);
  const anywhere = inMain | typesAmong(tokens, words, cued);
  claimTypes.forEach((type, bit) => {
    if (inMain & (1 << bit)) {
      features.shared(`cue ${type} ${clause.tense}`);
      features.shared(`cue ${type}`);
    } else if (anywhere & (1 << bit)) features.shared(`cue below ${type}`);
    if (lexicon.cues[type].predicates.has(lemma)) {
      features.shared(`predicate ${type}`);
      features.shared(`predicate ${type} ${clause.tense}`);
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

function addAmounts({ quantities, words, clause, main, dates }: Facts, features: Features): void {
  for (const { kind, unit } of quantities) {
    features.shared(`amount ${kind}`);
    features.shared(`amount ${kind} ${clause.tense}`);
    features.shared(`unit ${unit}`);
  }
  features.shared(`amounts ${Math.min(3, quantities.length)}`);
  if (dates.length > 0) features.shared(`date ${clause.tense}`);
  if (main.some((token) => /\d/.test(words.lower(token)))) features.shared(`digits ${clause.tense}`);
}

function addWords({ words, clause, tokens, main }: Facts, features: Features): void {
  features.word("predicate", clause.lemma.toLowerCase());
  features.word("finite", words.lower(clause.verb));
  features.word("first", words.lower(tokens[0]));
  if (clause.connective >= 0) features.word("connective", words.lower(clause.connective));
  if (clause.modal >= 0) features.word(`modal ${clause.tense} ${clause.mood}`, words.lemma(clause.modal));
  const own = new Set(main);
  for (const token of tokens) {
    if (words.isPunctuation(token)) continue;
    features.word(own.has(token) ? "word" : "word below", words.lemma(token) || words.lower(token));
    if (words.upos(token) === "ADV" || words.upos(token) === "ADJ") features.word("modifier", words.lower(token));
  }
}
