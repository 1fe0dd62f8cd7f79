import type { Article } from "../../article/article.ts";
import type { Span } from "../../article/span.ts";
import type { QuotesSection } from "../../languages/sections/quotes.ts";
import type { Actor, Sentence, SyntaxLayer, Timex, TokenLayer } from "../layers.ts";
import { folded, lexiconOf, type Lexicon } from "./lexicon.ts";
import { findQuotations, type Quotation } from "./marks.ts";

/** Tokens `first` (included) to `end` (excluded). */
export interface Range {
  readonly first: number;
  readonly end: number;
}

/** What all heuristics look at: the layers, the lexicon and the article's quotation marks. */
export interface Reading {
  readonly article: Article;
  readonly text: string;
  readonly tokens: TokenLayer;
  readonly sentences: readonly Sentence[];
  readonly syntax: SyntaxLayer;
  readonly actors: readonly Actor[];
  readonly dates: readonly Timex[];
  readonly section: QuotesSection;
  readonly lexicon: Lexicon;
  readonly quotations: readonly Quotation[];
  /** The innermost quotation around each token, its marks included; -1 if none. */
  readonly quotationOf: Int32Array;
  /** True for quotations that hold a clause or stand as an utterance; false for fragments and terms. */
  readonly utterance: readonly boolean[];
}

/** Looks an article over for the heuristics. */
export function read(
  article: Article,
  layers: Pick<Reading, "tokens" | "sentences" | "syntax" | "actors" | "dates">,
  section: QuotesSection,
): Reading {
  const quotations = findQuotations(article.text, article.blocks);
  const quotationOf = new Int32Array(layers.tokens.length).fill(-1);
  quotations.forEach((quotation, index) => {
    for (let t = layers.tokens.at(quotation.start); t < layers.tokens.length && layers.tokens.starts[t] < quotation.end; t++) {
      quotationOf[t] = index;
    }
  });
  const reading = {
    article, text: article.text, ...layers, section, lexicon: lexiconOf(section), quotations, quotationOf,
  };
  return { ...reading, utterance: quotations.map((quotation) => isUtterance(reading, quotation)) };
}

const endsUtterance = /[.!?…,;]$/u;

function isUtterance(reading: Omit<Reading, "utterance">, { content }: Quotation): boolean {
  const { text, tokens } = reading;
  const inside = text.slice(content.start, content.end).trimEnd();
  let words = 0;
  let finite = false;
  for (let t = tokens.at(content.start); t < tokens.length && tokens.starts[t] < content.end; t++) {
    if (isWord(reading, t)) words++;
    if (isFinite(reading, t)) finite = true;
    if (words > 40) return true;
  }
  if (words === 0) return false;
  const introduced = /:\s*$/u.test(text.slice(Math.max(0, content.start - 4), Math.max(0, content.start - 1)));
  const capital = /^\p{Lu}/u.test(inside);
  if (endsUtterance.test(inside)) return words > 1 || introduced;
  return (finite && words > 2 && (capital || introduced)) || (finite && words > 7) || (introduced && words > 1);
}

type Words = Pick<Reading, "tokens" | "syntax" | "lexicon">;

/** The token in lower case, as the lexicon looks it up. */
export function lower({ tokens }: Pick<Reading, "tokens">, token: number): string {
  return folded(tokens.form(token).toLowerCase());
}

export function isWord({ tokens }: Pick<Reading, "tokens">, token: number): boolean {
  const kind = tokens.kind(token);
  return kind !== "punctuation" && kind !== "symbol";
}

/** True for finite verb forms, full verbs and auxiliaries. */
export function isFinite(reading: Words, token: number): boolean {
  const upos = reading.syntax.upos(token);
  if (upos !== "VERB" && upos !== "AUX") return false;
  const form = reading.syntax.feature(token, "VerbForm");
  return form === "Fin" || (form === null && reading.syntax.feature(token, "Mood") !== null);
}

/** How a verb form reports: Konjunktiv I ("reporting"), a Konjunktiv II that can stand for it, or not at all. */
export type Subjunctive = "reporting" | "substitute" | null;

/** Whether a clause's finite verb stands in Konjunktiv I ("reporting") or in a Konjunktiv II that can stand for it. */
export function subjunctive(reading: Words, verb: number): Subjunctive {
  const form = lower(reading, verb);
  const { syntax } = reading;
  const { sets } = reading.lexicon;
  if (sets.subjunctives.size === 0) return null;
  if (sets.substitutes.has(form)) return "substitute";
  if (syntax.feature(verb, "Mood") === "Sub" && syntax.feature(verb, "Tense") === "Past") return "substitute";
  if (sets.unmistakable.has(form)) return "reporting";
  const present = form.endsWith("e") && !form.endsWith("te") && syntax.feature(verb, "Mood") !== "Imp" && syntax.feature(verb, "Tense") !== "Past";
  const marked = syntax.feature(verb, "Mood") === "Sub" || sets.subjunctives.has(form) || present;
  return marked && !saysFirstPerson(reading, verb) ? "reporting" : null;
}

/** A present form in -e is a first person's indicative as well: "ich gehe". */
function saysFirstPerson({ tokens, lexicon }: Words, verb: number): boolean {
  for (let t = Math.max(0, verb - 8); t < Math.min(tokens.length, verb + 9); t++) {
    if (lexicon.sets.firstPersons.has(tokens.form(t).toLowerCase())) return true;
  }
  return false;
}

/** The character span of a token range; it must not be empty. */
export function spanOf({ tokens }: Pick<Reading, "tokens">, { first, end }: Range): Span {
  return { start: tokens.starts[first], end: tokens.ends[end - 1] };
}

/** The tokens that lie in a character span. */
export function rangeOf({ tokens }: Pick<Reading, "tokens">, span: Span): Range {
  const first = tokens.at(span.start);
  let end = first;
  while (end < tokens.length && tokens.ends[end] <= span.end) end++;
  return { first, end };
}

/** The range without punctuation at its edges; empty ranges stay empty. */
export function trimmed(reading: Reading, { first, end }: Range): Range {
  while (first < end && !isWord(reading, first)) first++;
  while (end > first && !isWord(reading, end - 1)) end--;
  return { first, end };
}
