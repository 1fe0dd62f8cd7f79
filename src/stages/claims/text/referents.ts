import { contains } from "../../../article/span.ts";
import type { NounGrammar } from "../../../languages/sections/texts.ts";
import type { Words } from "../../clauses/words.ts";
import { agrees, grammarOf, isAddress, isPerson, isPleonastic } from "./agreement.ts";
import { calledName } from "./called.ts";
import { knownNoun, phraseStart } from "./noun-phrase.ts";
import { type IndexedClause, type Named, type Range, type Scene, clausesIn, holds, lowerBound, mentionAt, sentenceAt } from "./scene.ts";

/** A pronoun, and what is known of it before its noun is looked for. */
interface Pronoun {
  readonly token: number;
  readonly grammar: NounGrammar;
  readonly sentence: number;
  /** The clauses around it, the innermost first. */
  readonly around: readonly IndexedClause[];
  readonly isSubject: boolean;
  /** True for a subject or an object. */
  readonly isArgument: boolean;
  /** True for "of them" behind an amount. */
  readonly isShare: boolean;
}

/** What a pronoun may mean: a noun, and how much speaks for it. */
interface Candidate {
  readonly noun: number;
  readonly salience: number;
  /** False for one that only rivals others: a pronoun left open, a noun aside. */
  readonly mayBeMeant: boolean;
}

/** How much what stands in a sentence before counts, against what stands in the pronoun's own. */
const fading: readonly number[] = [1, 0.4, 0.2];

/** How many times as salient as any other noun the one that is meant must be. */
const lead = 1.4;

/** How salient a noun is as the subject or an object of a main clause, as what a subject is said to be, behind a preposition, and aside. */
const subjectRole = 90, objectRole = 55, predicateRole = 45, obliqueRole = 40, asideRole = 22;

/**
 * What a personal pronoun of the third person means that the actor layer leaves open: the noun that agrees with it in its
 * sentence or the two before and is salient most clearly, by its role, its distance and how it was taken up since, after
 * Lappin & Leass (1994). Null where two could be meant, and where the noun stands in the claim itself.
 */
export function referentOf(scene: Scene, token: number): Named | null {
  const { words, unit } = scene.facts;
  const pronoun = read(scene, token);
  const noun = pronoun && nounOf(scene, pronoun);
  if (!pronoun || noun === null) return null;
  const start = words.tokens.starts[noun];
  if (start >= unit.start && start < unit.end) return null;
  const mention = words.upos(noun) === "PRON" ? mentionAt(scene, noun) : null;
  if (mention) return { value: calledName(scene, mention.actor, pronoun.grammar.case), actor: mention.actor };
  return knownNoun(scene, noun, pronoun.grammar);
}

/** A pronoun with its clauses; null for one that is not looked for. */
function read(scene: Scene, token: number): Pronoun | null {
  const { words } = scene.facts;
  const sentence = sentenceAt(scene, token);
  const clauses = clausesIn(scene, sentence);
  const clause = clauses.find(({ subject }) => subject?.first === token && subject.end === token + 1) ?? null;
  const grammar = grammarOf(scene, clause, token);
  if (!grammar || isPleonastic(scene, token, clause) || isElliptical(words, token) || isAddress(scene, token, sentence, grammar)) return null;
  const around: IndexedClause[] = [];
  for (let one = clauses.find((other) => holds(other, token)); one; one = clauses.find(({ index }) => index === one?.parent)) around.push(one);
  const relation = words.syntax.relation(token);
  return { token, grammar, sentence, around, isSubject: clause !== null, isArgument: clause !== null || /^(nsubj|obj|iobj)/.test(relation), isShare: relation.startsWith("nmod") };
}

/** "Er war es nicht", "Er ist ein starker": what is said of it needs more than its noun. */
function isElliptical(words: Words, token: number): boolean {
  const head = words.syntax.head(token);
  return words.lexicon.commentSubjects.has(words.lower(token + 1)) || (words.upos(head) === "ADJ" && words.upos(head - 1) === "DET");
}

/** The noun that a pronoun means, or a pronoun that the actor layer knows; null if none is clearly the most salient. */
function nounOf(scene: Scene, pronoun: Pronoun): number | null {
  const known = scene.index.referents.get(pronoun.token);
  if (known !== undefined) return known;
  scene.index.referents.set(pronoun.token, null);
  const all = candidates(scene, pronoun);
  const found = best(all);
  if (found !== null && isOwner(pronoun) && all.size > 1 && mentionAt(scene, found) === null) return null;
  scene.index.referents.set(pronoun.token, found);
  return found;
}

/** True for a possessive, which has no case of its own. */
const isOwner = ({ grammar }: Pronoun): boolean => grammar.case === null;

/** The noun that leads clearly; null if none does. */
function best(found: ReadonlyMap<number, Candidate>): number | null {
  const [first, second] = [...found.values()].sort((a, b) => b.salience - a.salience);
  return first?.mayBeMeant && first.salience >= lead * (second?.salience ?? 0) ? first.noun : null;
}

/** All nouns that agree, by their lemmas; a noun and the pronouns that take it up are one. */
function candidates(scene: Scene, pronoun: Pronoun): Map<number, Candidate> {
  const { layers: { sentences }, facts: { words } } = scene;
  const found = new Map<number, Candidate>();
  const quoted = quoteAround(scene, pronoun);
  fading.forEach((weight, back) => {
    const at = pronoun.sentence - back;
    if (at < 0 || sentences[at].role !== "body" || (back === 2 && (found.size > 0 || !isTraced(scene, pronoun)))) return;
    const clauses = clausesIn(scene, at);
    for (let token = back === 0 ? Math.max(sentences[at].firstToken, quoted) : sentences[at].firstToken; token < Math.min(sentences[at].endToken, pronoun.token); token++) {
      if (!agrees(scene, token, pronoun.grammar) || (back === 0 ? isBound(pronoun, token) : words.lexicon.indefinites.has(words.lower(token)))) continue;
      note(scene, found, candidateOf(scene, pronoun, clauses, token, weight));
    }
  });
  return found;
}

/** True where gender narrows down what is meant, so that it may stand two sentences back. */
const isTraced = ({ facts: { words } }: Scene, { grammar }: Pronoun): boolean => words.lexicon.verbFinal && grammar.number === "Sing" && grammar.gender !== null;

function candidateOf(scene: Scene, pronoun: Pronoun, clauses: readonly IndexedClause[], token: number, weight: number): Candidate {
  const { words } = scene.facts;
  const role = roleWeight(scene, clauses, token);
  const salience = weight * (role + nearness(scene, pronoun, clauses, token, weight === 1));
  if (words.upos(token) !== "PRON") return { noun: token, salience, mayBeMeant: (pronoun.isSubject || !isKnownPerson(scene, token)) && role >= (isTraced(scene, pronoun) && pronoun.grammar.gender !== "Neut" ? obliqueRole : objectRole) && (!isPersonal(scene, pronoun) || (role >= subjectRole && pronoun.grammar.number === "Plur") || isAnimate(scene, token)) };
  const noun = takenUp(scene, token) ?? predicateNoun(words, token);
  return noun === null ? { noun: token, salience, mayBeMeant: false } : { noun, salience, mayBeMeant: true };
}

/** True for a person's name: the actor layer would have told where it is an object that means her. */
function isKnownPerson(scene: Scene, token: number): boolean {
  const mention = mentionAt(scene, token);
  return mention !== null && scene.layers.actors[mention.actor].type === "person";
}

/** Adds a candidate to those of the same noun; the last naming stands for all. */
function note({ facts: { words } }: Scene, found: Map<number, Candidate>, candidate: Candidate): void {
  for (const [key, other] of found) {
    if (words.upos(candidate.noun) === "PRON" ? other.noun !== candidate.noun : words.lemma(other.noun) !== words.lemma(candidate.noun)) continue;
    const isTopic = words.upos(candidate.noun) === "PRON" || candidate.noun === other.noun;
    const salience = Math.max(other.salience, candidate.salience) + (isTopic ? Math.min(other.salience, candidate.salience) / 4 : 0);
    found.set(key, { noun: Math.max(other.noun, candidate.noun), salience, mayBeMeant: other.mayBeMeant || candidate.mayBeMeant });
    return;
  }
  found.set(candidate.noun, candidate);
}

/** What an earlier pronoun means: itself, if it is a known actor's. */
function takenUp(scene: Scene, token: number): number | null {
  if (mentionAt(scene, token)) return token;
  const pronoun = read(scene, token);
  return pronoun && nounOf(scene, pronoun);
}

/** "It was the first lobby": the noun that tells what a pronoun left open is; null if there is none. */
function predicateNoun(words: Words, token: number): number | null {
  const { syntax } = words;
  const head = syntax.head(token);
  const isSubject = words.lexicon.commentSubjects.has(words.lower(token)) && syntax.relation(token) === "nsubj";
  return isSubject && words.upos(head) === "NOUN" && syntax.relation(head) === "root" && words.upos(phraseStart(words, head) - 1) !== "ADP" ? head : null;
}

/** True for a subject of a verb that only persons and bodies take: "know", "want". */
function isPersonal({ facts: { words, lexicon } }: Scene, { token, isSubject, around }: Pronoun): boolean {
  const clause = around.at(0);
  return isSubject && clause !== undefined && [clause.lemma.toLowerCase(), words.lower(clause.verb + 1), words.lower(token + 1)].some((word) => lexicon.texts.personal.has(word));
}

/** True for an actor, and for a noun of a trade or office. */
function isAnimate(scene: Scene, token: number): boolean {
  return mentionAt(scene, token) !== null || isPerson(scene, token, true);
}

/** True for a word of the pronoun's own clause, which it can't mean, and for the noun that its relative clause belongs to. */
function isBound(pronoun: Pronoun, token: number): boolean {
  const { around, isArgument, isShare } = pronoun;
  const clause = around.at(0);
  if (!clause || isOwner(pronoun)) return false;
  if (clause.antecedent === token) return true;
  return isArgument ? holds(clause, token) : !isShare && clause.subject !== null && clause.subject.first <= token && token < clause.subject.end;
}

/** How salient a noun is by its role in its sentence; what is counted has the role of its amount. */
function roleWeight(scene: Scene, clauses: readonly IndexedClause[], token: number): number {
  const { words, lexicon } = scene.facts;
  const { syntax } = words;
  const relation = syntax.relation(token);
  const subjectOf = clauses.find(({ subject }) => isHead(words, subject, token)) ?? null;
  const clause = subjectOf ?? clauses.find((one) => holds(one, token)) ?? null;
  if (relation.startsWith("nsubj") && (isApposed(words, token) || isCompared(words, token))) return asideRole;
  if (subjectOf || relation.startsWith("nsubj")) return subjectWeights[clause?.kind ?? ""] ?? subjectRole;
  if (relation === "root") return clauses.some(({ verb }) => words.isFinite(verb)) ? predicateRole : subjectRole;
  const head = syntax.head(token);
  if (relation === "conj") return head < token ? 0.8 * roleWeight(scene, clauses, head) : 30;
  if (relation.startsWith("nmod") && head >= 0 && head < token && (words.upos(head) === "NUM" || lexicon.texts.shares.has(words.lemma(head)))) return roleWeight(scene, clauses, head);
  const isMain = clause !== null && /^(main|coordinated|complement)$/.test(clause.kind) && (clause.predicate.includes(head) || syntax.relation(head) === "xcomp");
  return relation === "obj" || relation === "iobj" || relation === "obl:arg" ? (isMain ? objectRole : obliqueRole) : relation.startsWith("obl") ? obliqueRole : asideRole;
}

/** "gilt als letzte Gelegenheit": what something is said to be, behind a conjunction that opens no clause. */
function isCompared(words: Words, token: number): boolean {
  const before = phraseStart(words, token) - 1;
  return words.lexicon.comparisons.has(words.lower(before)) && words.upos(before) !== "SCONJ";
}

/** "the dam, a wall of clay": a second subject right behind the first. */
function isApposed(words: Words, token: number): boolean {
  const first = phraseStart(words, token);
  return words.upos(first) === "DET" && words.lower(first - 1) === "," && words.syntax.relation(first - 2).startsWith("nsubj");
}

const subjectWeights: Readonly<Record<string, number>> = { relative: 40, adverbial: 55, complement: 80, infinitive: 55, participial: 40 };

/** True for the first word of a phrase that no other word of it governs. */
function isHead({ syntax }: Words, range: Range | null, token: number): boolean {
  if (!range || token < range.first || token >= range.end) return false;
  for (let first = range.first; first <= token; first++) {
    const head = syntax.head(first);
    if (head < range.first || head >= range.end) return first === token;
  }
  return false;
}

/** What speaks for a noun by its place: the same role as the pronoun's, a clause around the pronoun, or that it was taken up before. */
function nearness({ facts: { words } }: Scene, pronoun: Pronoun, clauses: readonly IndexedClause[], token: number, isSameSentence: boolean): number {
  const { isSubject, around } = pronoun;
  const isSubjectToo = words.syntax.relation(token).startsWith("nsubj") || clauses.some(({ subject }) => isHead(words, subject, token));
  const isSameRole = isSubject ? isSubjectToo : !isOwner(pronoun) && words.syntax.relation(token) === "obj";
  const role = isOwner(pronoun) && isSubjectToo ? 35 : isSameRole ? 20 : 0;
  return role + (isSameSentence ? aboveWeight(around, token) : 0) + (words.upos(token) === "PRON" ? 20 : 0);
}

/** What speaks for a word of a clause that the pronoun's clause depends on or is coordinated with: more if it is the next above. */
function aboveWeight(around: readonly IndexedClause[], token: number): number {
  for (let at = 1; at < around.length; at++) {
    if (holds(around[at], token)) return at > 1 ? 15 : around[0].kind === "complement" ? 60 : 35;
    if (around[at].kind === "coordinated") return 0;
  }
  return 0;
}

/** The first word of the direct speech around a pronoun, since there another's words begin; 0 if there is none, or only some words are quoted. */
function quoteAround({ text, layers: { quotes }, facts: { words } }: Scene, { sentence, token }: Pronoun): number {
  const start = words.tokens.starts[token];
  for (let index = lowerBound(quotes.length, (at) => quotes[at].sentence < sentence); index < quotes.length && quotes[index].sentence === sentence; index++) {
    const quote = quotes[index];
    if (quote.mode === "direct" && contains(quote, { start, end: start })) return /^\P{L}*\p{Ll}/u.test(text.slice(quote.start, quote.start + 3)) ? 0 : words.tokens.at(quote.start);
  }
  return 0;
}
