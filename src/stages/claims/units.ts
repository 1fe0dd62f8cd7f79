import { type Span, contains } from "../../article/span.ts";
import type { ClaimLexicon } from "../../languages/sections/claims.ts";
import type { Clause, Quote, Sentence } from "../layers.ts";
import type { Words } from "../clauses/words.ts";
import { type Verdict, decideFates } from "./fates.ts";
import { withQuotationMarks } from "./marks.ts";
import type { QuoteIndex } from "./source.ts";

/** A stretch of a sentence that makes one claim. */
export interface Unit extends Span {
  readonly sentence: number;
  /** Index of the clause that makes the claim. */
  readonly clause: number;
  /** Why it is a claim, in words. */
  readonly reason: string;
  /** Indexes of all its clauses, ascending. */
  readonly clauses: readonly number[];
  /** Token ranges, end excluded, in text order. */
  readonly ranges: readonly { readonly first: number; readonly end: number }[];
}

/** What the units of an article are made from. */
export interface UnitInput {
  readonly words: Words;
  readonly sentences: readonly Sentence[];
  readonly clauses: readonly Clause[];
  readonly quotes: readonly Quote[];
  readonly index: QuoteIndex;
  readonly lexicon: ClaimLexicon;
  readonly text: string;
}

/** A clause that makes no claim, and why, in words. */
export interface LeftOut extends Span {
  readonly sentence: number;
  readonly reason: string;
}

/** The claims of an article, and the clauses that are no part of any; both in text order. */
export function sortOut(input: UnitInput): { readonly units: Unit[]; readonly leftOut: LeftOut[] } {
  const fates = decideFates(input);
  const groups = new Map<number, number[]>();
  input.clauses.forEach((_clause, index) => {
    const owner = ownerOf(input, fates, index);
    const join = (claim: number): void => void (claim >= 0 && groups.set(claim, [...(groups.get(claim) ?? []), index]));
    join(owner);
    if (owner >= 0 && fates[owner].nested) join(ownerOf(input, fates, input.clauses[owner].parent));
  });
  const units: Unit[] = [];
  const leftOut = input.clauses.flatMap(({ start, end, sentence }, index): LeftOut[] =>
    fates[index].fate === "dropped" ? [{ start, end, sentence, reason: fates[index].reason }] : []);
  for (const [clause, members] of groups) {
    const { start, end, sentence } = input.clauses[clause];
    const unit = makeUnit(input, clause, members, fates[clause].reason);
    if (unit) units.push(unit);
    else leftOut.push({ start, end, sentence, reason: "a remark or a single word" });
  }
  const inOrder = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
  return { units: units.sort(inOrder), leftOut: leftOut.sort(inOrder) };
}

/** The clause whose claim a clause belongs to; -1 if none. */
function ownerOf({ clauses }: UnitInput, fates: readonly Verdict[], index: number): number {
  let at = index;
  for (let step = 0; at >= 0 && step < clauses.length; step++) {
    if (fates[at].fate === "own") return at;
    if (fates[at].fate === "dropped") return at === index ? -1 : heir(clauses, fates, at, index);
    at = clauses[at].parent;
  }
  return -1;
}

/** Of the claims that a reporting frame reports, the one that a condition or circumstance beside it belongs to: the next. */
function heir(clauses: readonly Clause[], fates: readonly Verdict[], frame: number, index: number): number {
  if (clauses[index].kind === "complement") return -1;
  for (let at = index + 1; at < clauses.length && clauses[at].sentence === clauses[index].sentence; at++) {
    if (clauses[at].parent === frame && fates[at].fate === "own") return at;
  }
  return -1;
}

function makeUnit(input: UnitInput, clause: number, members: readonly number[], reason: string): Unit | null {
  const { words, clauses } = input;
  const ranges = members.flatMap((member) => clauses[member].ranges.map((range) => ({ ...range }))).sort((a, b) => a.first - b.first);
  const [first] = ranges;
  first.first = beginOf(input, clauses[clause], { first: first.first, end: ranges[ranges.length - 1].end });
  while (ranges.length > 0 && first.first >= ranges[0].end) ranges.shift();
  if (ranges.length > 0) ranges[0].first = Math.max(ranges[0].first, first.first);
  const last = ranges.at(-1);
  if (!last) return null;
  while (last.end > last.first + 1 && words.isCoordinator(last.end - 1)) last.end--;
  const said = ranges.flatMap((range) => Array.from({ length: range.end - range.first }, (_, at) => words.lower(range.first + at)));
  if (isNoClaim(input, said)) return null;
  const whole = withQuotationMarks(input.text, { start: words.tokens.starts[ranges[0].first], end: words.tokens.ends[last.end - 1] });
  const { sentence } = clauses[clause];
  const part = quotedPart(input, whole, clauses[clause]);
  const { subject } = clauses[clause];
  const clipped = input.index.clip(part, sentence, subject && { start: words.tokens.starts[subject.first], end: words.tokens.ends[subject.end - 1] });
  const reported = clipped.end === part.end ? clipped : withQuotationMarks(input.text, clipped);
  const span = isSingleWord(input.text, reported) || isPhrase(input, clauses[clause], reported) ? part : reported;
  if (span.start >= span.end) return null;
  return { ...span, sentence, clause, reason, clauses: members, ranges: rangesIn(words, ranges, span) };
}

/** True for a reported part too short to be a claim: "the ceasefire repeats | it". */
function isSingleWord(text: string, { start, end }: Span): boolean {
  return start < end && !/[\p{L}\d].*\s.*[\p{L}\d]/su.test(text.slice(start, end));
}

/** True for words without a verb, quoted out of a clause that has one: "he called it | “a great mess”". */
function isPhrase({ words: { tokens }, index }: UnitInput, { predicate, sentence }: Clause, span: Span): boolean {
  const isOutside = (token: number): boolean => tokens.ends[token] <= span.start || tokens.starts[token] >= span.end;
  return predicate.length > 0 && predicate.every(isOutside) && index.direct(sentence).some((quote) => contains(quote, span));
}

/** Of a span that begins with direct speech and goes on with who says it, the speech: "“Everybody sues,” a clerk told me". */
function quotedPart({ words: { tokens }, index, text }: UnitInput, span: Span, { sentence, verb }: Clause): Span {
  const quote = index.direct(sentence).find(({ spans: [{ start, end }], cue }) =>
    cue !== null && start >= span.start && start <= span.start + 1 && cue.start >= end && cue.end <= span.end && text.slice(end - 1, end + 2).includes(","));
  if (!quote) return span;
  const [{ start, end }] = quote.spans;
  const isWhole = quote.spans.length === 1 || quote.spans[1].start >= span.end || (tokens.starts[verb] >= start && tokens.ends[verb] <= end);
  return isWhole ? { start, end: start + text.slice(start, end).replace(/[\s,]+$/, "").length } : span;
}

/** Token ranges without what lies outside a span. */
function rangesIn({ tokens }: Words, ranges: Unit["ranges"], { start, end }: Span): Unit["ranges"] {
  return ranges.map((range) => {
    let { first, end: last } = range;
    while (first < last && tokens.starts[first] < start) first++;
    while (last > first && tokens.ends[last - 1] > end) last--;
    return { first, end: last };
  }).filter(({ first, end: last }) => first < last);
}

/** How many words stand behind the opening of a remark at most: "Then there is the weather." */
const wordsBehindOpening = 3;

/** True for a remark, and for a single word that is left of a clause. */
function isNoClaim({ lexicon: { remarks, remarkOpenings } }: UnitInput, said: readonly string[]): boolean {
  const text = said.join(" ");
  const opens = (opening: string): boolean => text.startsWith(`${opening} `) && said.length - opening.split(" ").length <= wordsBehindOpening;
  return remarks.has(text) || remarkOpenings.some(opens) || said.filter((word) => /[\p{L}\d]/u.test(word)).length < 2;
}

/** The token where a claim begins: behind punctuation, a leading connective, "dass" and an opening remark. */
function beginOf(input: UnitInput, clause: Clause, { first, end }: { readonly first: number; readonly end: number }): number {
  const { words } = input;
  let token = first;
  while (token < end && words.isPunctuation(token)) token++;
  if (input.lexicon.leading.has(words.lower(token)) && isConnective(words, token) && !(clause.connective === token && opensThat(words, words.lower(token + 1)))) token++;
  if (isThatClause(words, clause, token)) token++;
  const behind = withoutRemark(input, clause, token, end);
  return behind > token ? beginOf(input, clause, { first: behind, end }) : token;
}

/** True for the conjunction of a reported clause: "dass", "that". */
function isThatClause(words: Words, clause: Clause, token: number): boolean {
  return clause.kind === "complement" && clause.connective === token && opensThat(words, words.lower(token));
}

function opensThat({ lexicon: { subordinators, interrogatives } }: Words, form: string): boolean {
  return Object.hasOwn(subordinators, form) && subordinators[form].kind === "complement" && !interrogatives.has(form);
}

/** How many words a remark before a colon has at most. */
const remarkLength = 8;

/** Where a claim begins behind a remark: "Im Ernst: …", "Gewiss, …". */
function withoutRemark({ words, lexicon: { remarks } }: UnitInput, { verb }: Clause, first: number, end: number): number {
  let said = "";
  for (let token = first; token < end - 1 && token <= first + remarkLength; token++) {
    if (words.isFinite(token)) return first;
    const mark = words.lower(token);
    if (mark === ":" || (mark === "," && (said === "" || remarks.has(said) || isAddress(words, first, token, verb)))) return token + 1;
    said += said === "" ? mark : ` ${mark}`;
  }
  return first;
}

/** "Frau Dr. Muster, seit Mai …": a noun phrase without article before a clause that has its first place taken, where verbs come second. */
function isAddress(words: Words, first: number, comma: number, verb: number): boolean {
  if (!words.lexicon.verbFinal || verb <= comma + 1 || words.upos(comma + 1) === "NOUN" || words.upos(comma + 1) === "PROPN") return false;
  const isGreeting = words.upos(first) === "ADV" || words.upos(first) === "ADJ" || words.syntax.feature(first, "Poss") === "Yes";
  for (let token = first; token < comma; token++) {
    const upos = words.upos(token);
    if (isGreeting && (token === first || (token > first + 1 && (upos === "ADP" || upos === "DET")))) continue;
    if (upos !== "NOUN" && upos !== "PROPN" && upos !== "ADJ" && upos !== "CCONJ" && words.syntax.feature(token, "Poss") !== "Yes") return false;
  }
  for (let token = comma + 1; token < verb; token++) if (words.isPunctuation(token)) return false;
  return true;
}

/** False for what belongs to the word behind it, or stands for a predicate: "so far", "so does she". */
function isConnective(words: Words, token: number): boolean {
  const upos = words.upos(token);
  if (upos === "ADV" && (words.syntax.feature(token + 1, "Degree") !== null || (words.lexicon.auxiliaries.has(words.lemma(token + 1)) && words.isFinite(token + 1)))) return false;
  return upos === "CCONJ" || upos === "ADV" || upos === "SCONJ";
}
