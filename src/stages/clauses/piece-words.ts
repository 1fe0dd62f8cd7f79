import type { Draft } from "./draft.ts";
import { isAbsolute, isAmount } from "./amounts.ts";
import type { Piece } from "./pieces.ts";
import type { Words } from "./words.ts";

/** The first token of a piece that is no punctuation. */
export function firstWord(words: Words, piece: Piece): number {
  let token = piece.first;
  while (token < piece.end - 1 && words.isPunctuation(token)) token++;
  return token;
}

/** True if a noun phrase that can be a subject begins at a token, or the piece ends. */
export function opensPhrase(words: Words, token: number, end: number): boolean {
  return token >= end || words.isNominal(token) || words.upos(token) === "DET";
}

/** The last verb of a piece's verb group: "sagte", "had said". */
export function fullVerb(words: Words, piece: Piece): number {
  let verb = piece.finite;
  for (let token = piece.finite + 1; token < piece.end; token++) if (words.isVerb(token)) verb = token;
  return verb;
}

/** "a number was found": said of something, not of one who says or is told. */
export function isPassive(words: Words, piece: Piece): boolean {
  const verb = fullVerb(words, piece);
  if (words.lexicon.verbFinal || verb === piece.finite || !words.isParticiple(verb)) return false;
  return words.lexicon.copulas.has(words.lemma(piece.finite)) && words.upos(firstWord(words, piece)) !== "PRON";
}

/** True if nothing but adverbs, names and circumstances of the speech follow the verb: no object. */
export function endsInVerb(words: Words, piece: Piece): boolean {
  const next = fullVerb(words, piece) + 1;
  const upos = words.upos(next);
  return next >= piece.end || upos === "ADP" || upos === "ADV" || upos === "ADJ" || upos === "PROPN" || upos === "PRON" || upos === "PUNCT" || upos === "NOUN";
}

/** True if a piece before the next colon or semicolon brings a finite verb of a main clause. */
export function bringsMainVerb(pieces: readonly Piece[]): boolean {
  for (const [at, piece] of pieces.entries()) {
    if (at > 0 && piece.before === "strong") return false;
    if (!piece.opener && piece.finite >= 0) return true;
  }
  return false;
}

/** True for a piece of a verb and adverbs, without a noun or pronoun. */
export function isVerbAlone(words: Words, piece: Piece): boolean {
  for (let token = piece.first; token < piece.end; token++) if (words.isNominal(token)) return false;
  return true;
}

/** "in den alle einzahlen, wird": an infinitive in form where the clause must have its finite verb, since the next begins with one. */
export function endsInFinite(words: Words, { opener, end }: Piece, rest: readonly Piece[]): boolean {
  if (!words.lexicon.verbFinal || opener?.kind !== "relative" || !words.isInfinitive(end - 1) || words.isParticleInfinitive(end - 1)) return false;
  const next = rest.at(0);
  return next?.before === "comma" && next.finite >= 0 && next.finite === firstWord(words, next);
}

/** "anything they like": a clause that the tree ties to a noun before it. */
export function isBareRelative({ syntax }: Words, { first, end }: Piece): boolean {
  for (let token = first; token < end; token++) if (syntax.relation(token) === "acl:relcl" && syntax.head(token) < first) return true;
  return false;
}

/** "the complaints | I received | are": a relative clause without a pronoun before the verb of a clause that has its subject already. */
export function addsBareRelative(words: Words, piece: Piece, root: Draft): boolean {
  if (words.lexicon.verbFinal || piece.before !== "none" || piece.coordinator >= 0 || piece.finite <= piece.first) return false;
  return !isCircumstance(words, root) && isBareRelative(words, piece);
}

/** "For each rupee": the begin of a clause that has no subject yet. */
const isCircumstance = (words: Words, { finite, ranges }: Draft): boolean => finite < 0 && ranges.length > 0 && words.upos(ranges[0].first) === "ADP";

/**
 * "Both, I am afraid, are right", "Das Gesetz – daran erinnere ich – gilt", "Vor Mai, so hört man, werde nicht getagt": a clause
 * between another's first phrase and its verb, within dashes or with a pronoun for its subject, and any where verbs come second.
 */
export function isInserted(words: Words, piece: Piece, rest: readonly Piece[], root: Draft): boolean {
  if (piece.coordinator >= 0 || rest.length === 0 || root.finite >= 0 || root.ranges.length === 0 || (!words.lexicon.verbFinal && isCircumstance(words, root))) return false;
  const [next] = rest;
  if (next.before !== piece.before || next.opener !== null || next.coordinator >= 0 || next.finite < 0 || next.finite !== firstWord(words, next)) return false;
  if (words.lexicon.verbFinal && piece.before === "comma" && piece.finite > firstWord(words, piece)) return true;
  return piece.before === "dash" || (piece.before === "comma" && words.upos(piece.first) === "PRON" && piece.finite === piece.first + 1);
}

/** "Bolivien, das dort sitzt und nichts verkauft hat, mag …": a piece behind a conjunction that ends in its finite verb. */
export function goesOnBelow({ before, coordinator, finite, end }: Piece): boolean {
  return before === "none" && coordinator >= 0 && finite === end - 1 && finite > coordinator + 2;
}

/** What a piece without a finite verb makes by itself; null if it is a part of the clause around it. */
export function verblessKind(words: Words, piece: Piece, rest: readonly Piece[]): "infinitive" | "participial" | "apposition" | null {
  if (piece.before === "none") return null;
  for (let token = piece.first; token < piece.end; token++) if (words.isParticleInfinitive(token)) return "infinitive";
  if (!words.lexicon.verbFinal && (words.isParticiple(piece.first) || (words.upos(piece.first) === "ADV" && words.isParticiple(piece.first + 1)))) return "participial";
  return isAmount(words, piece) && (isLast(rest) || isAbsolute(words, piece)) ? "apposition" : null;
}

/** True if what follows are clauses of their own, or some that the piece takes itself: "half of | what he said", "more | than it was". */
function isLast(rest: readonly Piece[]): boolean {
  if (rest.length === 0 || rest[0].before === "strong") return true;
  const [{ before, opener, coordinator, finite }] = rest;
  if (before === "none") return opener !== null && isLast(rest.slice(1));
  return finite >= 0 && (coordinator >= 0 || opener?.kind === "adverbial");
}
