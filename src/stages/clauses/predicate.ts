import type { Clause } from "../layers.ts";
import type { VerbForms } from "../syntax/verb-forms.ts";
import type { Draft } from "./draft.ts";
import { readFiniteness } from "./mood.ts";
import { tokensOf } from "./share.ts";
import type { Words } from "./words.ts";

export type PredicatePart = Pick<Clause, "verb" | "predicate" | "lemma" | "negation" | "modal" | "mood" | "tense">;

/** Reads a clause's predicate: its verbs and particle, dictionary form, negation, modal, mood and tense. */
export function readPredicate(words: Words, clause: Draft, forms: VerbForms | null): PredicatePart {
  const tokens = tokensOf(clause);
  const group = clause.finite >= 0 ? finiteGroup(words, clause.finite, tokens) : infiniteGroup(words, tokens);
  const verbs = group.filter((token) => token === clause.finite || !isStrayParticle(words, token));
  const full = verbs.findLast((token) => words.upos(token) === "VERB") ?? verbs.at(-1) ?? -1;
  const particle = full >= 0 && full === clause.finite && !words.lexicon.copulas.has(words.lemma(full)) ? particleOf(words, full, tokens) : -1;
  const finite = clause.finite >= 0 ? clause.finite : (clause.shares?.finite ?? -1);
  const finiteness = finite < 0 ? null : readFiniteness(words, forms, finite, tokens);
  const predicate = particle >= 0 ? [...verbs, particle].sort((a, b) => a - b) : verbs;
  return {
    verb: clause.finite >= 0 ? clause.finite : (verbs.at(-1) ?? -1),
    predicate,
    lemma: full < 0 ? "" : withParticle(words, full, particle),
    negation: tokens.filter((token) => isNegation(words, token) && !isAfterthought(words, clause, token)),
    modal: [finite, ...verbs].find((token) => token >= 0 && words.lexicon.modals.has(words.lemma(token))) ?? -1,
    mood: finiteness?.mood ?? null,
    tense: finiteness && (compoundTense(words, finite, verbs) ?? finiteness.tense),
  };
}

/** "stellte … wieder her": a particle that is tagged as a verb. */
function isStrayParticle(words: Words, token: number): boolean {
  return words.lexicon.particles.has(words.lower(token));
}

function isNegation(words: Words, token: number): boolean {
  const { lexicon } = words;
  const pair = lexicon.negationPairs.get(words.lower(token));
  if (pair !== undefined) return isSecondOf(words, token, pair);
  if (!lexicon.negations.has(words.lower(token))) return false;
  return !lexicon.negationBreakers.has(words.lower(token + 1));
}

/** How far behind its first word the second of a pair stands at most, in tokens. */
const pairReach = 30;

/** "Weder kam er, noch schrieb er": the second of two words that negate, at the begin of its clause. */
function isSecondOf(words: Words, token: number, first: string): boolean {
  if (words.lower(token - 1) !== "," || !words.isFinite(token + 1)) return false;
  for (let before = token - 2; before >= Math.max(0, token - pairReach); before--) {
    if (words.lower(before) === first) return true;
    if (words.lower(before) === ".") return false;
  }
  return false;
}

/** True in ", nicht aber in Polen", "…, und kein Paria": a stretch without verb behind a comma that only tells what is not meant. */
function isAfterthought(words: Words, { ranges, finite }: Draft, token: number): boolean {
  const at = ranges.findIndex((range) => range.first <= token && token < range.end);
  if (at < 1 || ranges[at].first < finite) return false;
  const { first, end } = ranges[at];
  if (!words.isCoordinator(first) && !(isNegation(words, first) && first === ranges[at - 1].end + 1)) return false;
  for (let other = first; other < end; other++) if (words.isVerb(other)) return false;
  return true;
}

/** The finite verb with the infinitives and participles that depend on it. */
function finiteGroup(words: Words, finite: number, tokens: readonly number[]): number[] {
  const { lexicon } = words;
  if (lexicon.verbFinal) {
    const bare = tokens.filter((token) => token !== finite && words.isVerb(token) && !words.isParticleInfinitive(token));
    return [...bare, finite].sort((a, b) => a - b);
  }
  const group = [finite];
  for (let at = tokens.indexOf(finite) + 1; at < tokens.length; at++) {
    const token = tokens[at];
    if (words.isVerb(token)) group.push(token);
    else if (words.upos(token) !== "ADV" && words.upos(token) !== "PART" && !(words.upos(finite) === "AUX" && token === finite + 1 && words.upos(token) === "PRON")) break;
    if (words.upos(token) === "VERB") break;
  }
  return words.upos(finite) === "VERB" ? [finite] : group;
}

function infiniteGroup(words: Words, tokens: readonly number[]): number[] {
  return tokens.filter((token) => words.isVerb(token));
}

/** The particle of a finite verb: as the tree tells it, else a word at the clause's end that can be one; -1 if none. */
function particleOf(words: Words, verb: number, tokens: readonly number[]): number {
  const { particles } = words.lexicon;
  for (let at = tokens.length - 1; at >= 0 && tokens[at] > verb; at--) {
    const token = tokens[at];
    if (words.isPunctuation(token)) continue;
    if (words.syntax.relation(token) === "compound:prt" && words.syntax.head(token) === verb) return token;
    if (!particles.has(words.lower(token))) continue;
    const upos = words.upos(token);
    if ((upos === "ADP" || upos === "ADV" || upos === "ADJ" || upos === "VERB") && endsClause(words, token, tokens[at + 1])) return token;
  }
  return -1;
}

function endsClause(words: Words, token: number, next: number | undefined): boolean {
  return next === undefined || next !== token + 1 || words.isPunctuation(next) || words.isCoordinator(next);
}

function withParticle(words: Words, full: number, particle: number): string {
  const { syntax, lexicon } = words;
  const lemma = syntax.lemma(full);
  if (particle < 0) return lemma;
  if (!lexicon.verbFinal) return `${lemma} ${words.lower(particle)}`;
  return lemma.startsWith(words.lower(particle)) ? lemma : words.lower(particle) + lemma;
}

/** "wird kommen", "hat gekauft": the tense that an auxiliary makes with what depends on it; null if it makes none. */
function compoundTense(words: Words, finite: number, verbs: readonly number[]): "past" | "future" | null {
  const others = verbs.filter((token) => token !== finite);
  const { lexicon } = words;
  const auxiliary = lexicon.auxiliaries.has(words.lemma(finite));
  if (lexicon.futures.has(words.lower(finite)) && others.some((token) => words.isInfinitive(token)) && !others.some((token) => words.isParticiple(token) && lexicon.verbFinal)) return "future";
  if (auxiliary && others.some((token) => words.isParticiple(token)) && words.lemma(finite) !== "werden" && words.lemma(finite) !== "be") return "past";
  return null;
}
