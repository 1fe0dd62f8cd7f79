import type { Draft } from "./draft.ts";
import { firstWord } from "./piece-words.ts";
import type { Piece } from "./pieces.ts";
import type { Words } from "./words.ts";

/**
 * "Die Lampen erloschen, und als der Strom kam, | jubelte der Saal", "the hall closed, and since nobody paid, | it stayed shut":
 * a subordinate clause behind a conjunction that belongs to the main clause behind it, not to the one before.
 */
export function opensNextMain(words: Words, piece: Piece, rest: readonly Piece[], root: Draft | undefined): boolean {
  if (piece.coordinator < 0 || piece.before === "none" || !root || root.finite < 0 || piece.opener?.kind === "relative") return false;
  const next = rest.find((other) => !other.opener && other.finite >= 0);
  if (next?.before !== "comma" || next.coordinator >= 0) return false;
  const first = firstWord(words, next);
  return words.lexicon.verbFinal ? next.finite === first : next.finite > first && rest.slice(0, rest.indexOf(next)).every(({ before }) => before === "none");
}

/** "und genau die fehlen": what looks like a relative pronoun behind a conjunction where no relative clause stands before it. */
export function isDemonstrative(words: Words, { opener, coordinator }: Piece, clauses: readonly Draft[]): boolean {
  return words.lexicon.verbFinal && coordinator >= 0 && opener?.kind === "relative" && !words.lexicon.interrogatives.has(words.lower(opener.token)) && !clauses.some(({ kind }) => kind === "relative");
}

/** "Wer einmal dort war, | der kennt das": a demonstrative right before its verb takes up a free relative that stands before the main clause. */
export function takesUpFree(words: Words, { opener, before, finite, coordinator }: Piece, root: Draft | undefined, clauses: readonly Draft[]): boolean {
  if (!words.lexicon.verbFinal || before !== "comma" || coordinator >= 0 || opener?.kind !== "relative" || finite !== opener.token + 1) return false;
  if (!root || root.finite >= 0 || root.ranges.length > 0) return false;
  return clauses.some(({ kind, parent, connective }) => kind === "complement" && parent === root && words.lexicon.interrogatives.has(words.lower(connective)));
}

/** "The party, which had ruled for years, | passed into opposition": what looks like a participle is the only verb that is left for the main clause. */
export function isMissingVerb(words: Words, piece: Piece, rest: readonly Piece[], root: Draft | undefined): boolean {
  if (words.lexicon.verbFinal || piece.before !== "comma" || !root || root.finite >= 0 || root.ranges.length === 0 || root.kind !== "main") return false;
  if (!words.isParticiple(piece.first) || words.syntax.feature(piece.first, "Tense") !== "Past") return false;
  const { first } = root.ranges[0];
  return (words.isNominal(first) || words.upos(first) === "DET" || words.upos(first) === "ADJ") && !rest.some((other) => !other.opener && other.finite >= 0);
}

/** "Nor has the town, which …, | ever been rich": the participle that an auxiliary before its subject waits for. */
export function endsInverted(words: Words, { first, before }: Piece, root: Draft | undefined): boolean {
  if (words.lexicon.verbFinal || before !== "comma" || !root || root.finite < 0 || !words.lexicon.auxiliaries.has(words.lemma(root.finite))) return false;
  const behindAdverb = words.upos(first) === "ADV" ? first + 1 : first;
  return root.finite === root.ranges[0].first + 1 && words.lexicon.negations.has(words.lower(root.finite - 1)) && words.isParticiple(behindAdverb);
}
