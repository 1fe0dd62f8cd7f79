import { type Opener, openerAt } from "./openers.ts";
import { hiddenVerb } from "./hidden-verbs.ts";
import { nominalVerb } from "./nominal-verbs.ts";
import type { Words } from "./words.ts";

export type Delimiter = "start" | "comma" | "strong" | "dash" | "open" | "close" | "none";

/** A stretch of tokens between two places where a clause may begin or end. */
export interface Piece {
  readonly first: number;
  readonly end: number;
  /** What stands before it; "none" where only a conjunction or nothing does. */
  readonly before: Delimiter;
  readonly opener: Opener | null;
  /** The coordinating conjunction that it begins with; -1 if none. */
  readonly coordinator: number;
  /** Its finite verb; -1 if none. */
  readonly finite: number;
}

const delimiters: Readonly<Record<string, Delimiter>> = {
  ",": "comma", ";": "strong", ":": "strong", "–": "dash", "—": "dash", "-": "dash", "--": "dash", "(": "open", "[": "open", ")": "close", "]": "close",
  "?": "strong", "!": "strong", ".": "strong", "...": "comma", "…": "comma",
};

/** Cuts a sentence, tokens `first` to `end` (excluded), into pieces of at most one finite verb each. */
export function cutPieces(words: Words, first: number, end: number): Piece[] {
  const pieces = cutAtDelimiters(words, first, end);
  const hidden = hiddenVerb(words, pieces);
  if (hidden < 0) return pieces;
  words.takeForFinite(hidden);
  return cutAtDelimiters(words, first, end);
}

function cutAtDelimiters(words: Words, first: number, end: number): Piece[] {
  const pieces: Piece[] = [];
  let start = first;
  let before: Delimiter = "start";
  for (let token = first; token <= end; token++) {
    const delimiter = token === end ? "close" : delimiterAt(words, token);
    if (delimiter === undefined) continue;
    if (token > start) {
      if (!words.lexicon.verbFinal && lacksVerb(words, start, before, token, end)) words.takeForFinite(nominalVerb(words, start, token));
      cutInside(words, start, token, before, pieces);
    }
    if (token > start || rank[delimiter] > rank[before]) before = delimiter;
    start = token + 1;
  }
  return pieces;
}

/** True for a stretch that must be a clause: a relative one, one that a comma and a conjunction part from another, or the only one that can be the main one. */
function lacksVerb(words: Words, first: number, before: Delimiter, end: number, sentenceEnd: number): boolean {
  if (before === "comma" && words.isCoordinator(first)) return true;
  const opener = openerAt(words, first, end);
  if (opener !== null) return opener.kind === "relative";
  if (words.lower(end) === "," && words.isCoordinator(end + 1)) return true;
  return (before === "start" || before === "strong") && !hasMainVerb(words, end, sentenceEnd);
}

/** True if a stretch that no opener begins has a finite verb, before the next colon or semicolon. */
function hasMainVerb(words: Words, from: number, sentenceEnd: number): boolean {
  for (let start = from; start < sentenceEnd && delimiterAt(words, start) !== "strong"; ) {
    let end = start + 1;
    while (end < sentenceEnd && delimiterAt(words, end) === undefined) end++;
    if (openerAt(words, start + 1, end) === null && finiteIn(words, start + 1, end) >= 0) return true;
    start = end;
  }
  return false;
}

function delimiterAt(words: Words, token: number): Delimiter | undefined {
  if (!words.isPunctuation(token)) return undefined;
  const form = words.lower(token);
  if ((form === "-" && words.isAttached(token)) || isInnerBracket(words, token, form)) return undefined;
  return delimiters[form];
}

/** The brackets in "Article 42(7)". */
function isInnerBracket(words: Words, token: number, form: string): boolean {
  const { starts, ends } = words.tokens;
  if (form === "(") return token > 0 && ends[token - 1] === starts[token];
  return form === ")" && token > 2 && words.lower(token - 2) === "(" && ends[token - 3] === starts[token - 2];
}

/** Of two delimiters without a word between them the higher one counts. */
const rank: Readonly<Record<Delimiter, number>> = { none: 0, start: 0, comma: 1, dash: 2, close: 3, strong: 4, open: 5 };

function cutInside(words: Words, first: number, end: number, before: Delimiter, pieces: Piece[]): void {
  let start = first;
  let delimiter = before;
  for (let cut = nextCut(words, start, end); cut > start; cut = nextCut(words, start, end)) {
    pieces.push(makePiece(words, start, cut, delimiter));
    start = cut;
    delimiter = "none";
  }
  pieces.push(makePiece(words, start, end, delimiter));
}

function makePiece(words: Words, first: number, end: number, before: Delimiter): Piece {
  let at = first;
  while (at < end && words.isPunctuation(at)) at++;
  const coordinator = at < end && words.isCoordinator(at) ? at : -1;
  const finite = finiteIn(words, first, end);
  const compares = !words.lexicon.verbFinal && before === "none" && finite > at && words.lexicon.comparisons.has(words.lower(at));
  return { first, end, before, opener: openerAt(words, at, end) ?? (compares ? { token: at, first: at, kind: "adverbial" } : null), coordinator, finite };
}

/** The first finite verb, or the last of several that stand side by side. */
function finiteIn(words: Words, first: number, end: number): number {
  let token = first;
  while (token < end && !words.isFinite(token)) token++;
  if (token >= end) return -1;
  return token;
}

/** Where the first clause that begins inside the stretch begins; `start` if none does. */
function nextCut(words: Words, start: number, end: number): number {
  const first = finiteIn(words, start, end);
  const own = openerAt(words, start, end);
  const opened = innerOpener(words, own ? behindOpener(words, own) : start + 1, first < 0 ? end : first, end);
  if (opened > start) return opened;
  if (first < 0) return start;
  let second = finiteIn(words, first + 1, end);
  const relative = words.lexicon.verbFinal || second < 0 ? start : bareRelative(words, start, first);
  if (relative > start) return relative;
  if (second >= 0 && (words.lexicon.verbFinal ? second === first + 1 : isInfinitiveOf(words, first, second))) second = finiteIn(words, second + 1, end);
  if (second < 0) return start;
  const between = innerOpener(words, first + 1, second, end);
  if (between > first) return between;
  const coordinator = lastCoordinator(words, first + 1, second);
  if (coordinator > first) return coordinator;
  if (words.lexicon.verbFinal) return start;
  const compared = takesBareClause(words, first, second) ? -1 : comparison(words, first + 1, second);
  if (compared > first) return compared;
  return own?.kind === "relative" && !takesBareClause(words, first, second) ? second : bareBoundary(words, first, second);
}

/** Behind an opener and a "that" that belongs to it: "so that", "now that". */
function behindOpener(words: Words, { token, kind }: Opener): number {
  const { subordinators } = words.lexicon;
  const next = words.lower(token + 1);
  return kind === "adverbial" && Object.hasOwn(subordinators, next) && subordinators[next].kind === "complement" ? token + 2 : token + 1;
}

/** "must at some point say": a base form behind a modal verb that has none yet. */
function isInfinitiveOf(words: Words, modal: number, verb: number): boolean {
  if (!words.lexicon.modals.has(words.lemma(modal)) || words.lower(verb) !== words.lemma(verb) || words.lexicon.modals.has(words.lemma(verb))) return false;
  for (let token = modal + 1; token < verb; token++) if (words.isVerb(token)) return false;
  return words.syntax.head(modal) === verb || words.upos(verb - 1) !== "PRON";
}

/** "the complaints | I received": where a relative clause without a pronoun begins, at its subject behind its noun; `start` if there is none. */
function bareRelative({ syntax }: Words, start: number, finite: number): number {
  const noun = syntax.head(finite);
  if (syntax.relation(finite) !== "acl:relcl" || noun < start || noun >= finite || isRelativeWord(syntax, noun)) return start;
  for (let token = noun + 1; token < finite; token++) {
    const isSubject = syntax.head(token) === finite && syntax.relation(token).startsWith("nsubj") && !isRelativeWord(syntax, token);
    if (isSubject && syntax.relation(token - 1) !== "conj") return phraseBegin(syntax, token, noun + 1);
  }
  return start;
}

const isRelativeWord = (syntax: Words["syntax"], token: number): boolean => /Rel|Int/.test(syntax.feature(token, "PronType") ?? "");

/** The first of the words right before a noun that depend on it. */
function phraseBegin(syntax: Words["syntax"], noun: number, from: number): number {
  let first = noun;
  while (first > from && syntax.head(first - 1) >= first && syntax.head(first - 1) <= noun) first--;
  return first;
}

/** "less than | a city spends": the last word before what something is compared with. */
function comparison(words: Words, from: number, to: number): number {
  for (let token = to - 1; token >= from; token--) if (words.lexicon.comparisons.has(words.lower(token))) return token;
  return -1;
}

/** "who said he came": a verb between that may have a clause without conjunction behind it. */
function takesBareClause(words: Words, first: number, second: number): boolean {
  for (let token = first; token < second; token++) if (words.isVerb(token) && words.lexicon.bareComplementVerbs.has(words.lemma(token))) return true;
  return false;
}

/** The first place from `from` on and before `to` where an opener stands inside a stretch. */
function innerOpener(words: Words, from: number, to: number, end: number): number {
  for (let token = from; token < to; token++) {
    if (words.isCoordinator(token)) {
      const opener = openerAt(words, token, end);
      if (opener && opener.kind !== "infinitive" && finiteIn(words, opener.token, end) >= 0) return token;
      continue;
    }
    if (words.lexicon.verbFinal) continue;
    const adposition = words.upos(token) === "ADP" ? openerAt(words, token, end) : null;
    if (adposition?.token === token + 1 && adposition.kind === "relative") return token;
    const opener = openerAt(words, token, token + 1);
    if (opener && (finiteIn(words, token, end) >= 0 || isInterrupted(words, opener, end))) return token;
  }
  return -1;
}

/** "that the census, which was due, …", "because, if he goes, …": a conjunction whose verb stands behind a clause that comes between. */
function isInterrupted(words: Words, { token, kind }: Opener, end: number): boolean {
  if (kind === "relative" || words.upos(token) !== "SCONJ" || words.lower(end) !== ",") return false;
  return end === token + 1 || openerAt(words, end + 1, end + 3)?.kind === "relative";
}

function lastCoordinator(words: Words, from: number, to: number): number {
  for (let token = to - 1; token >= from; token--) if (words.isCoordinator(token)) return token;
  return -1;
}

/** Where the second of two clauses without a conjunction begins: before its subject. */
function bareBoundary(words: Words, first: number, second: number): number {
  const { syntax } = words;
  for (let subject = first + 1; subject < second; subject++) {
    if (!syntax.relation(subject).startsWith("nsubj") || (syntax.head(subject) !== second && syntax.head(subject) !== syntax.head(second))) continue;
    let start = subject;
    for (let token = subject - 1; token > first && syntax.head(token) > token && syntax.head(token) <= subject && !words.isPunctuation(token); token--) start = token;
    return start;
  }
  let token = second - 1;
  while (token > first && (words.upos(token) === "ADV" || words.upos(token) === "PART")) token--;
  let start = second;
  for (; token > first; token--) {
    const upos = words.upos(token);
    if (upos === "PRON" || upos === "DET") return token;
    if (!words.isNominal(token) && upos !== "ADJ") break;
    start = token;
  }
  return start;
}
