import { type Draft, draft } from "./draft.ts";
import type { Words } from "./words.ts";

/**
 * Splits predicates that share one auxiliary or modal verb: "hat A verkauft und B behalten" gives a second clause
 * "B behalten". The clause keeps what comes before the split.
 */
export function splitSharedVerbs(words: Words, clause: Draft): Draft[] {
  const parts: Draft[] = [];
  let rest = clause;
  for (let cut = sharedCut(words, clause, rest); cut; cut = sharedCut(words, clause, rest)) {
    const part = draft("coordinated", clause, cut.coordinator);
    part.shares = clause;
    moveTokens(rest, part, cut.at, cut.first);
    parts.push(part);
    rest = part;
  }
  return parts;
}

interface Cut {
  /** Where the first part ends. */
  readonly at: number;
  /** Where the second begins. */
  readonly first: number;
  readonly coordinator: number;
}

function sharedCut(words: Words, whole: Draft, part: Draft): Cut | null {
  const { finite } = whole;
  if (finite < 0 || !isSharing(words, finite)) return null;
  const tokens = tokensOf(part);
  for (let at = 0; at < tokens.length - 1; at++) {
    if (!isBare(words, tokens[at]) || (part === whole && !words.lexicon.verbFinal && tokens[at] < finite)) continue;
    let next = at + 1;
    while (next < tokens.length && words.isVerb(tokens[next]) && !isBare(words, tokens[next])) next++;
    if (!words.lexicon.verbFinal) while (next < tokens.length && !isJoint(words, tokens[next]) && !isBare(words, tokens[next])) next++;
    if (next >= tokens.length - 1 || !(isJoint(words, tokens[next]) || isBehindComma(words, tokens, next))) continue;
    let first = isJoint(words, tokens[next]) ? next + 1 : next;
    while (first < tokens.length && isJoint(words, tokens[first])) first++;
    if (!hasPartner(words, tokens, first, tokens[at]) || shareObject(words, tokens[at], tokens[first])) continue;
    const coordinator = words.isCoordinator(tokens[first - 1]) ? tokens[first - 1] : -1;
    return { at: tokens[next], first: tokens[first], coordinator };
  }
  return null;
}

function isSharing(words: Words, finite: number): boolean {
  const lemma = words.lemma(finite);
  return words.upos(finite) === "AUX" || words.lexicon.modals.has(lemma) || words.lexicon.auxiliaries.has(lemma);
}

/** True for a participle or an infinitive without particle, or one behind "ought to". */
function isBare(words: Words, token: number): boolean {
  if (!words.isParticiple(token) && !words.isInfinitive(token)) return false;
  return words.lower(token - 1) !== words.lexicon.infinitiveParticle || words.lexicon.modals.has(words.lower(token - 2));
}

function isJoint(words: Words, token: number): boolean {
  return words.isCoordinator(token) || words.lower(token) === ",";
}

/** "must examine and treat everyone": two verbs with nothing but a conjunction between, where objects follow verbs. */
function shareObject(words: Words, one: number, other: number): boolean {
  return !words.lexicon.verbFinal && other === one + 2 && words.isCoordinator(one + 1) && isBare(words, other);
}

/** True for a token that only a comma parts from the one before it. */
function isBehindComma(words: Words, tokens: readonly number[], at: number): boolean {
  return tokens[at] === tokens[at - 1] + 2 && words.lower(tokens[at] - 1) === "," && !words.lexicon.negations.has(words.lower(tokens[at]));
}

/** True if a verb of the same form as `verb` follows: anywhere where verbs come last, else at the begin. */
function hasPartner(words: Words, tokens: readonly number[], from: number, verb: number): boolean {
  for (let at = from; at < tokens.length; at++) {
    if (isBare(words, tokens[at])) return words.lexicon.verbFinal || words.isParticiple(tokens[at]) === words.isParticiple(verb);
    if (words.isFinite(tokens[at])) return false;
    if (!words.lexicon.verbFinal && words.upos(tokens[at]) !== "ADV" && !words.lexicon.negations.has(words.lower(tokens[at]))) return false;
  }
  return false;
}

/** The tokens of a clause without its subordinate clauses. */
export function tokensOf(clause: Draft): number[] {
  const tokens: number[] = [];
  for (const range of clause.ranges) for (let token = range.first; token < range.end; token++) tokens.push(token);
  return tokens;
}

function moveTokens(from: Draft, to: Draft, at: number, first: number): void {
  const ranges = from.ranges.splice(0);
  for (const range of ranges) {
    if (range.first < at) from.ranges.push({ first: range.first, end: Math.min(range.end, at) });
    if (range.end > first) to.ranges.push({ first: Math.max(range.first, first), end: range.end });
  }
}
