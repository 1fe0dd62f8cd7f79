import type { Clause } from "../layers.ts";
import type { Draft } from "./draft.ts";
import type { Words } from "./words.ts";

type Range = NonNullable<Clause["subject"]>;

/** A noun phrase without its prepositional attributes. */
interface Phrase extends Range {
  /** Behind a preposition. */
  readonly oblique: boolean;
  /** "Nom", "Acc" …; null if its words don't tell. */
  readonly case: string | null;
}

/** Finds a clause's subject and first object by case, position and agreement; null where it has none of its own. */
export function readArguments(words: Words, clause: Draft): Pick<Clause, "subject" | "object"> {
  const phrases = clause.ranges.flatMap((range) => phrasesIn(words, range.first, range.end)).filter((phrase) => !phrase.oblique);
  const subject = unmistakable(words, phrases) ?? byTree(words, clause, phrases) ?? (words.lexicon.verbFinal ? byCase(words, clause, phrases) : byPosition(clause, phrases));
  const rest = phrases.filter((phrase) => phrase !== subject && (words.lexicon.verbFinal || phrase.first > clause.finite));
  const object = rest.find((phrase) => phrase.case === "Acc") ?? rest.find((phrase) => phrase.case !== "Gen" && phrase.case !== "Nom") ?? null;
  return { subject: subject && withCoordinated(words, clause, subject), object: object && withCoordinated(words, clause, object) };
}

/** The subject as the tree tells it, with its attributes; of several the one that fits the verb best. */
function byTree(words: Words, clause: Draft, phrases: readonly Phrase[]): Phrase | null {
  const subjects = clause.ranges.flatMap((range) => subjectsIn(words, range)).map((subject) => ({ ...subject, fit: fitOf(words, clause, subject.token) }));
  if (subjects.length === 0) return null;
  const { token, range } = subjects.reduce((best, subject) => (subject.fit > best.fit ? subject : best));
  const nominative = words.lexicon.verbFinal && clause.finite >= 0 && isDoubtful(words, clause, token) ? byNominative(words, clause, phrases) : undefined;
  if (nominative) return nominative;
  if (words.upos(token) === "PRON") return phrase(token, token + 1);
  const found = phrases.find((one) => one.first <= token && token < one.end) ?? withAttributes(words, range.first, token);
  return found.first > range.first && isPartOf(words, found.first, token) ? { ...found, first: found.first - 1 } : found;
}

/** "was der Kanzler sagt", "Vorausgegangen war ein Streit": a word that is the object or no noun at all, if another word is nominative. */
function isDoubtful(words: Words, { finite, connective }: Draft, token: number): boolean {
  if (token === connective) return words.lexicon.eitherCase.has(words.lower(token)) && !words.lexicon.copulas.has(words.lemma(finite)) && words.syntax.relation(finite) !== "cop";
  return words.upos(token) === "ADJ" && token + 1 === finite;
}

/** A phrase that is nominative by its tags and agrees with the verb, apart from relatives and interrogatives. */
function byNominative(words: Words, clause: Draft, phrases: readonly Phrase[]): Phrase | undefined {
  const number = words.syntax.feature(clause.finite, "Number");
  return phrases.find((one) => one.case === "Nom" && one.first !== clause.connective && words.isNominal(one.end - 1)
    && words.syntax.feature(one.end - 1, "Number") === number);
}

/** "vier der fünf Tatbestände": behind a number, an article that its noun does not agree with is a genitive. */
function isPartOf({ syntax }: Words, first: number, noun: number): boolean {
  if (syntax.upos(first - 1) !== "NUM" || syntax.upos(first) !== "DET") return false;
  const [articles, nouns] = [syntax.feature(first, "Number"), syntax.feature(noun, "Number")];
  return syntax.feature(first, "Case") === "Gen" || (articles !== null && nouns !== null && articles !== nouns);
}

function subjectsIn(words: Words, range: Range): { readonly token: number; readonly range: Range }[] {
  const found: { readonly token: number; readonly range: Range }[] = [];
  for (let token = range.first; token < range.end; token++) {
    const relation = words.syntax.relation(token);
    const expletive = relation === "expl" && words.lexicon.commentSubjects.has(words.lower(token));
    if (words.upos(token) === "NOUN" && words.lexicon.negations.has(words.lower(token))) continue;
    if (relation === "nsubj" || relation === "nsubj:pass" || expletive) found.push({ token, range });
  }
  return found;
}

/**
 * How well a subject fits: of the clause's own verb, alike in number (a bare noun's is not sure), a nominal, no interrogative
 * that may be the object.
 */
function fitOf(words: Words, { finite }: Draft, token: number): number {
  const { syntax } = words;
  const verb = syntax.head(finite);
  const isOwn = syntax.head(token) === finite || (verb >= 0 && syntax.head(token) === verb);
  const isBare = words.lexicon.verbFinal && syntax.upos(token) === "NOUN" && !attributes.has(token > 0 ? syntax.relation(token - 1) : "");
  const [number, wanted] = [isBare ? null : syntax.feature(token, "Number"), finite < 0 ? null : syntax.feature(finite, "Number")];
  const differs = number !== null && wanted !== null && number !== wanted;
  const isInterrogative = words.lexicon.interrogatives.has(words.lower(token));
  return (isOwn ? 8 : 0) + (differs ? 0 : 4) + (words.isNominal(token) ? 2 : 0) + (isInterrogative ? 0 : 1);
}

const attributes: ReadonlySet<string> = new Set(["det", "amod", "nummod", "compound"]);

/** "alles Weitere", "the 1.5%": a head that is no noun, with the attributes right before it. */
function withAttributes({ syntax }: Words, from: number, head: number): Phrase {
  let first = head;
  while (first > from && attributes.has(syntax.relation(first - 1)) && syntax.head(first - 1) === head) first--;
  return phrase(first, head + 1);
}

const phrase = (first: number, end: number): Phrase => ({ first, end, oblique: false, case: null });

/** A phrase with the noun phrases behind it that are coordinated with it. */
function withCoordinated(words: Words, clause: Draft, { first, end }: Phrase): Range {
  const head = end - 1;
  const limit = clause.ranges.find((range) => range.first <= head && head < range.end)?.end ?? end;
  let last = end;
  for (let token = end; token < limit && !words.isFinite(token); token++) {
    if (!words.isNominal(token) || words.syntax.relation(token) !== "conj") continue;
    let above = words.syntax.head(token);
    while (above > head && words.syntax.relation(above) === "conj") above = words.syntax.head(above);
    if (above >= first && above <= head) last = Math.max(last, phraseEnd(words, token, limit));
  }
  return { first, end: last };
}

/** A pronoun that can be nothing but a subject: "man", "they". */
function unmistakable(words: Words, phrases: readonly Phrase[]): Phrase | null {
  const pronouns = phrases.filter(({ first, end }) => end - first === 1 && words.upos(first) === "PRON" && words.lexicon.subjectPronouns.has(words.lower(first)));
  return pronouns.length === 1 ? pronouns[0] : null;
}

function byCase(words: Words, clause: Draft, phrases: readonly Phrase[]): Phrase | null {
  if (clause.finite < 0) return null;
  const nominative = phrases.filter((phrase) => phrase.case === "Nom");
  const number = words.syntax.feature(clause.finite, "Number");
  const agrees = (phrase: Phrase): boolean => number === null || words.syntax.feature(phrase.end - 1, "Number") === number;
  return nominative.find(agrees) ?? nominative[0] ?? phrases.find((phrase) => phrase.case === null) ?? (needsSubject(clause) ? phrases.find((phrase) => mayBeSubject(words, phrase) && agrees(phrase)) : undefined) ?? null;
}

/** Main clauses, and those that a conjunction or relative opens, have a subject of their own, even where the tags see none. */
function needsSubject({ kind, connective }: Draft): boolean {
  return kind === "main" || (connective >= 0 && (kind === "complement" || kind === "adverbial" || kind === "relative"));
}

/** Nouns look alike in the nominative and accusative more often than not; pronouns don't. */
function mayBeSubject(words: Words, { case: value, first }: Phrase): boolean {
  return value === "Acc" && words.upos(first) !== "PRON";
}

function byPosition(clause: Draft, phrases: readonly Phrase[]): Phrase | null {
  if (clause.finite < 0) return null;
  const before = phrases.filter((phrase) => phrase.end <= clause.finite);
  return before.at(-1) ?? null;
}

function phrasesIn(words: Words, first: number, end: number): Phrase[] {
  const phrases: Phrase[] = [];
  for (let token = first; token < end; ) {
    const stop = phraseEnd(words, token, end);
    if (stop > token) phrases.push({ first: token, end: stop, oblique: token > first && words.upos(token - 1) === "ADP", case: caseOf(words, token, stop) });
    token = Math.max(stop, token + 1);
  }
  return phrases;
}

/** Where the noun phrase that begins at `start` ends; `start` if none begins there. */
function phraseEnd(words: Words, start: number, end: number): number {
  if (words.upos(start) === "PRON" && (!words.isNominal(start + 1) || words.upos(start + 1) === "PRON" || words.syntax.head(start) !== start + 1)) return start + 1;
  let nominal = -1;
  for (let token = start; token < end; token++) {
    const upos = words.upos(token);
    if (words.isNominal(token)) {
      if (nominal >= 0 && areApart(words, nominal, token)) break;
      nominal = token;
    }
    else if (upos === "DET" && nominal >= 0 && words.syntax.feature(token, "Case") !== "Gen") break;
    else if (upos === "ADP" && nominal >= 0 && words.lower(token) === "of") continue;
    else if (upos === "PART" && nominal >= 0 && words.lower(token) !== words.lexicon.infinitiveParticle) continue;
    else if (upos !== "DET" && upos !== "ADJ" && upos !== "ADV") break;
    else if (upos === "ADV" && (nominal >= 0 || token === start)) break;
  }
  if (nominal >= 0) return nominal + 1;
  return standsAlone(words, start) ? start + 1 : isNominalised(words, start) ? start + 2 : start;
}

/** "In three years | consumption fell", "der Arbeitgeber | ihn": two nouns that both depend on a verb. */
function areApart({ syntax }: Words, one: number, other: number): boolean {
  const verb = syntax.head(one);
  if (syntax.upos(one) === "PROPN" && syntax.upos(other) === "PROPN") return false;
  return verb >= 0 && syntax.head(other) === verb && (syntax.upos(verb) === "VERB" || syntax.upos(verb) === "AUX");
}

/** "The second deserves an answer": an article and an adjective in a noun's place. */
function isNominalised(words: Words, token: number): boolean {
  return words.upos(token) === "DET" && words.syntax.feature(token, "PronType") === "Art" && words.upos(token + 1) === "ADJ";
}

/** "nur noch wenige": a determiner in a noun's place. */
function standsAlone(words: Words, token: number): boolean {
  return words.upos(token) === "DET" && words.syntax.feature(token, "PronType") === "Ind";
}

function caseOf(words: Words, first: number, end: number): string | null {
  const possessor = end - first > 1 && words.upos(first) === "PRON" ? 1 : 0;
  for (let token = first + possessor; token < end; token++) {
    const value = words.syntax.feature(token, "Case");
    if (value !== null) return value;
  }
  return null;
}
