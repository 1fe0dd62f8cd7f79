import type { Piece } from "./pieces.ts";
import type { Words } from "./words.ts";

/**
 * The verb that a sentence lacks by its tags, where a relative clause stands before it: "the team that tried to mend it | found
 * nothing", "the part that | matters has survived". -1 if its main clause has a verb, or none can be told.
 */
export function hiddenVerb(words: Words, pieces: readonly Piece[]): number {
  if (words.lexicon.verbFinal) return -1;
  for (const [at, { before, coordinator, opener, finite }] of pieces.entries()) {
    const begins = before === "start" || before === "strong" || (before === "comma" && coordinator >= 0);
    if (!begins || opener || finite >= 0 || at + 1 === pieces.length) continue;
    const verb = hiddenBehind(words, pieces[at + 1], pieces.slice(at + 2));
    if (verb >= 0) return verb;
  }
  return -1;
}

/** The verb hidden in a relative clause, whose main clause has none before the next colon or semicolon. */
function hiddenBehind(words: Words, relative: Piece, rest: readonly Piece[]): number {
  if (relative.before !== "none" || relative.opener?.kind !== "relative" || relative.finite < 0) return -1;
  for (const { before, opener, finite } of rest) {
    if (before === "strong") break;
    if (!opener && finite >= 0) return -1;
  }
  const behind = relative.opener.token + 1;
  if (behind < relative.finite && isPluralInForm(words, behind) && words.isFinite(behind + 1)) return behind;
  for (let token = relative.finite + 1; token < relative.end - 1; token++) {
    if (isComplete(words, relative.finite, token) && mayBeVerb(words, token)) return token;
  }
  return -1;
}

/** True if the verb group that a finite verb opens needs no verb more. */
function isComplete(words: Words, finite: number, end: number): boolean {
  if (words.upos(finite) === "VERB") return true;
  for (let token = finite + 1; token < end; token++) if (words.upos(token) === "VERB") return true;
  return false;
}

/** A past participle or base form that nothing governs, or what looks like a plural noun before an object. */
function mayBeVerb(words: Words, token: number): boolean {
  const next = words.upos(token + 1);
  if (isPluralInForm(words, token)) return next === "DET" || next === "PROPN" || next === "PRON";
  if (words.isParticiple(token)) return words.syntax.feature(token, "Tense") === "Past" && words.upos(token - 1) !== "AUX";
  return words.isInfinitive(token) && !words.isParticleInfinitive(token) && words.upos(token - 1) !== "AUX";
}

function isPluralInForm(words: Words, token: number): boolean {
  return words.upos(token) === "NOUN" && words.lower(token).endsWith("s") && words.syntax.feature(token, "Number") === "Plur";
}
