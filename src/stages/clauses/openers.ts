import type { Words } from "./words.ts";

export type OpenerKind = "complement" | "adverbial" | "relative" | "infinitive";

/** What opens a subordinate clause: the word, and where the clause begins (modifiers and prepositions included). */
export interface Opener {
  readonly token: number;
  readonly first: number;
  readonly kind: OpenerKind;
}

/** Most words that may stand between a clause's begin and the word that opens it: "und vor allem auch". */
const reach = 4;

/**
 * The opener at the begin of a stretch of tokens, after coordinators, modifiers ("vor allem weil") and a preposition
 * ("auf den"); null if it opens none. `end` bounds the stretch.
 */
export function openerAt(words: Words, first: number, end: number): Opener | null {
  for (let token = first; token < end && token <= first + reach; token++) {
    const kind = openerKind(words, token, token > first ? token - 1 : -1, end);
    if (kind) return { token, first, kind };
    if (!mayPrecede(words, token)) break;
  }
  return words.lexicon.verbFinal ? null : partOfRelative(words, first, end);
}

/** "roughly a quarter of which": a relative pronoun behind a noun phrase. */
function partOfRelative(words: Words, first: number, end: number): Opener | null {
  for (let token = first + 2; token < end && token <= first + 6; token++) {
    if (words.isVerb(token - 2) || words.isVerb(token - 1)) return null;
    if (words.lower(token - 1) === "of" && isRelativeForm(words, token)) return { token, first, kind: "relative" };
  }
  return null;
}

/** "which", "whom", "whose": a relative pronoun that is no conjunction. */
function isRelativeForm(words: Words, token: number): boolean {
  const form = words.lower(token);
  return words.lexicon.relatives.has(form) && words.lexicon.interrogatives.has(form) && !words.lexicon.relativeAdverbs.has(form);
}

function mayPrecede(words: Words, token: number): boolean {
  const upos = words.upos(token);
  return words.lexicon.openerModifiers.has(words.lower(token)) || upos === "ADP" || (upos === "ADV" && words.lexicon.verbFinal);
}

function openerKind(words: Words, token: number, before: number, end: number): OpenerKind | null {
  const { lexicon, syntax } = words;
  const form = words.lower(token);
  const upos = words.upos(token);
  const afterAdposition = before >= 0 && words.upos(before) === "ADP";
  if (!afterAdposition && Object.hasOwn(lexicon.subordinators, form) && subordinates(words, token, end)) return lexicon.subordinators[form].kind;
  const pronominal = upos === "PRON" || upos === "DET" || upos === "ADV" || upos === "SCONJ";
  if (!pronominal) return null;
  if (afterAdposition && !lexicon.verbFinal && Object.hasOwn(lexicon.subordinators, form)) return null;
  const relative = lexicon.relatives.has(form) && syntax.feature(token, "PronType") !== "Dem" && (upos !== "DET" || syntax.feature(token, "PronType") === "Rel" || lexicon.interrogatives.has(form) || standsForNoun(words, token, end));
  const interrogative = lexicon.interrogatives.has(form) && !afterAdposition;
  if (!relative && !interrogative) return null;
  if (lexicon.verbFinal && !staysOpen(words, token, end)) return null;
  if (relative && !lexicon.verbFinal && isBehindNoun(words, token)) return "relative";
  return relative && (syntax.feature(token, "PronType") === "Rel" || !interrogative) ? "relative" : interrogative ? "complement" : "relative";
}

/** "the act, which …": a noun and a comma before it, whatever its tag. */
function isBehindNoun(words: Words, token: number): boolean {
  const upos = words.upos(token - 2);
  return words.lower(token - 1) === "," && (upos === "NOUN" || upos === "PROPN");
}

/** "zu dem es …", ", der Putin empfing": tagged as an article, but without a noun, or in a clause that the tree or its last two verbs tell for a relative one. */
function standsForNoun(words: Words, token: number, end: number): boolean {
  if (!words.lexicon.verbFinal) return false;
  const next = words.upos(token + 1);
  if (next === "PRON" || next === "ADP" || next === "DET") return true;
  const begins = words.isPunctuation(token - 1) || words.upos(token - 1) === "ADP";
  for (let at = token + 1; at < end; at++) if (words.isFinite(at)) return at === end - 1 && (isRelativeVerb(words, at, begins) || (begins && words.isVerb(at - 1) && (words.upos(token - 1) === "ADP" || words.upos(token + 1) === "PROPN")));
  return false;
}

/** True for the verb of a relative clause as the tree has it, or its auxiliary where nothing but a preposition may stand before the relative word. */
function isRelativeVerb({ syntax }: Words, verb: number, begins: boolean): boolean {
  if (syntax.relation(verb) === "acl:relcl") return true;
  return begins && /^(aux|cop)/.test(syntax.relation(verb)) && syntax.relation(syntax.head(verb)) === "acl:relcl";
}

/** True if the word is a conjunction here; some are adverbs, prepositions or pronouns elsewhere. */
function subordinates(words: Words, token: number, end: number): boolean {
  const { lexicon } = words;
  const upos = words.upos(token);
  if (!lexicon.ambiguousSubordinators.has(words.lower(token))) return true;
  if (lexicon.verbFinal && upos === "ADP" && isPreposition(words, token, end)) return false;
  if (words.syntax.relation(token) === "mark" && hasFinite(words, token, end)) return !lexicon.verbFinal || staysOpen(words, token, end) || isCompared(words, token, end);
  if (lexicon.verbFinal && words.isFinite(token + 1) && words.syntax.feature(token + 1, "Mood") === "Sub") return true;
  if (lexicon.verbFinal) return upos !== "DET" && upos !== "PRON" && hasFinite(words, token, end) && staysOpen(words, token, end);
  return upos === "SCONJ" || (upos === "ADV" && hasFinite(words, token, end));
}

/** "seit dem 3. Juni gilt in …", ", ohne die nichts läuft": a preposition by the tree in a clause that its verb does not end, or before a relative pronoun. */
function isPreposition(words: Words, token: number, end: number): boolean {
  if (words.upos(token + 1) === "PRON" && words.lexicon.relatives.has(words.lower(token + 1))) return true;
  if (words.syntax.relation(token) !== "case") return false;
  let verb = token + 1;
  while (verb < end && !words.isFinite(verb)) verb++;
  return verb + 1 < end && !words.isVerb(verb + 1) && words.upos(verb + 1) !== "CCONJ";
}

/** "damit er dasselbe tut wie sie": a clause that goes on behind its verb with what it compares. */
function isCompared(words: Words, token: number, end: number): boolean {
  let verb = token + 1;
  while (verb < end && !words.isFinite(verb)) verb++;
  return verb > token + 2 && words.lexicon.comparisons.has(words.lower(verb + 1));
}

function hasFinite(words: Words, first: number, end: number): boolean {
  for (let token = first; token < end; token++) if (words.isFinite(token)) return true;
  return false;
}

/** True if the words from `token` on end in their finite verb or have none yet: the order of subordinate clauses. */
export function staysOpen(words: Words, token: number, end: number): boolean {
  let finite = -1;
  for (let at = token + 1; at < end && finite < 0; at++) if (words.isFinite(at)) finite = at;
  if (finite < 0) return true;
  if (finite === token + 1) return end - finite <= 1;
  const next = finite + 1;
  return next >= end || words.isVerb(next) || words.isPunctuation(next) || words.isCoordinator(next) || words.upos(next) === "ADP" || words.upos(next) === "SCONJ" || words.upos(next) === "CCONJ";
}
