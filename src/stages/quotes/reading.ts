import type { Article } from "../../article/article.ts";
import { bySpan, type Span } from "../../article/span.ts";
import type { LanguagePack } from "../../languages/pack.ts";
import type { QuotesSection } from "../../languages/sections/quotes.ts";
import type { Actor, Sentence, SyntaxLayer, Timex, TokenLayer } from "../layers.ts";
import type { EventModels } from "./events/models.ts";
import { folded, lexiconOf, type Lexicon } from "./lexicon.ts";
import { findQuotations, type Quotation } from "./marks.ts";

/** Tokens `first` (included) to `end` (excluded). */
export interface Range {
  readonly first: number;
  readonly end: number;
}

/** A mention with the index of its actor. */
export interface NamedMention extends Span {
  readonly actor: number;
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
  /** All mentions of all actors in text order. */
  readonly mentions: readonly NamedMention[];
  /** The date that covers each token; -1 if none. */
  readonly dateOf: Int32Array;
  readonly section: QuotesSection;
  /** Every token in lower case, as the lexicon looks it up. */
  readonly forms: readonly string[];
  readonly lexicon: Lexicon;
  /** Learned models of speech events; null where the language has none. */
  readonly events: EventModels | null;
  readonly quotations: readonly Quotation[];
  /** The innermost quotation around each token, its marks included; -1 if none. */
  readonly quotationOf: Int32Array;
  /** True for a noun by which a person or body that can speak is named: "Minister", "government". */
  readonly speaks: (form: string) => boolean;
  /** True for a noun by which a medium is named behind or before its name: "news agency". */
  readonly isMedium: (form: string) => boolean;
  /** True for quotations that hold a clause or stand as an utterance; false for fragments and terms. */
  readonly utterance: readonly boolean[];
}

/** Looks an article over for the heuristics. */
export function read(
  article: Article,
  layers: Pick<Reading, "tokens" | "sentences" | "syntax" | "actors" | "dates">,
  { quotes: section, actors: rules }: Pick<LanguagePack, "quotes" | "actors">,
  events: EventModels | null,
): Reading {
  const quotations = findQuotations(article.text, article.blocks);
  const quotationOf = new Int32Array(layers.tokens.length).fill(-1);
  quotations.forEach((quotation, index) => {
    for (let t = layers.tokens.at(quotation.start); t < layers.tokens.length && layers.tokens.starts[t] < quotation.end; t++) {
      quotationOf[t] = index;
    }
  });
  const forms = Array.from({ length: layers.tokens.length }, (_, token) => folded(layers.tokens.form(token).toLowerCase()));
  const dateOf = new Int32Array(layers.tokens.length).fill(-1);
  layers.dates.forEach((date, index) => {
    for (let t = layers.tokens.at(date.start); t < layers.tokens.length && layers.tokens.starts[t] < date.end; t++) dateOf[t] = index;
  });
  const mentions = layers.actors
    .flatMap((actor, index) => actor.mentions.map(({ start, end }) => ({ start, end, actor: index })))
    .sort(bySpan);
  const speaks = (form: string): boolean => rules.roles.has(form) || rules.classNouns.has(form) || rules.isTrade(form) ||
    rules.organizationHeads.has(`${form.slice(0, 1).toUpperCase()}${form.slice(1)}`) || rules.roleOfCompound(form) !== null;
  const reading = {
    speaks, isMedium: (form: string): boolean => rules.mediaNouns.has(form), article, forms, dateOf, mentions, text: article.text, ...layers, section, events, lexicon: lexiconOf(section), quotations, quotationOf,
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
  if (framedBehind(reading, content.end + 1)) return true;
  if (endsUtterance.test(inside)) return introduced || (words > 1 && (finite || capital));
  return (finite && words > 2 && (capital || introduced)) || (finite && words > 7) || (introduced && words > 1);
}

/** True if a comma and a verb of saying follow: „Gern wieder“, sagte sie. */
function framedBehind({ text, tokens, lexicon, forms }: Pick<Reading, "text" | "tokens" | "lexicon" | "forms">, position: number): boolean {
  const comma = tokens.at(position);
  if (comma + 1 >= tokens.length || text.slice(position, tokens.ends[comma]).trim() !== ",") return false;
  return lexicon.verbs.has(forms[comma + 1]) || lexicon.sets.soWords.has(forms[comma + 1]);
}

type Words = Pick<Reading, "tokens" | "syntax" | "section" | "lexicon" | "forms">;

/** The token in lower case, as the lexicon looks it up. */
export function lower({ forms }: Pick<Reading, "forms">, token: number): string {
  return forms[token] ?? "";
}

/** Signs that are read out like words: "3.8%", "20 €". */
const spokenSigns: ReadonlySet<string> = new Set(["%", "‰", "°", "€", "$", "£", "¥", "§", "&"]);

export function isWord({ tokens }: Pick<Reading, "tokens">, token: number): boolean {
  const kind = tokens.kind(token);
  return (kind !== "punctuation" && kind !== "symbol") || spokenSigns.has(tokens.form(token));
}

/** True for finite verb forms, full verbs and auxiliaries. */
export function isFinite(reading: Words, token: number): boolean {
  const upos = reading.syntax.upos(token);
  if (upos !== "VERB" && upos !== "AUX") return false;
  const form = reading.syntax.feature(token, "VerbForm");
  return form === "Fin" || (form === null && reading.syntax.feature(token, "Mood") !== null);
}

/** Whether a clause's finite verb stands in Konjunktiv I ("reporting") or in a Konjunktiv II that can stand for it. */
export function subjunctive(reading: Words, verb: number): "reporting" | "substitute" | null {
  const { syntax, section, forms } = reading;
  const mood = section.subjunctive(forms[verb], syntax.feature(verb, "Mood"), syntax.feature(verb, "Tense"));
  if (mood === "ambiguous") return saysFirstPerson(reading, verb) ? null : "reporting";
  return mood;
}

/** A present form in -e is a first person's indicative as well, where one is near in the nominative: "ich gehe". */
function saysFirstPerson({ forms, lexicon, syntax }: Words, verb: number): boolean {
  for (let t = Math.max(0, verb - 8); t < Math.min(forms.length, verb + 9); t++) {
    if (lexicon.sets.firstPersons.has(forms[t]) && syntax.feature(t, "Case") !== "Acc" && syntax.feature(t, "Case") !== "Dat") return true;
  }
  return false;
}

/** The index of the first mention that begins at `position` or behind it. */
export function firstMention({ mentions }: Pick<Reading, "mentions">, position: number): number {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle].start < position) low = middle + 1;
    else high = middle;
  }
  return low;
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

/** The range without punctuation at its edges, the marks of a fragment that it holds whole aside; empty ranges stay empty. */
export function trimmed(reading: Reading, { first, end }: Range): Range {
  const outer = { first, end };
  while (first < end && !isWord(reading, first) && !marksFragment(reading, first, outer)) first++;
  while (end > first && !isWord(reading, end - 1) && !marksFragment(reading, end - 1, outer)) end--;
  return { first, end };
}

/** True for a mark at the edge of a quoted fragment that the range holds whole; not where a stop stands inside it: “gone.” */
function marksFragment({ quotationOf, quotations, utterance, tokens }: Reading, token: number, { first, end }: Range): boolean {
  const index = quotationOf[token];
  if (index < 0 || utterance[index]) return false;
  const { start: opens, end: closes } = quotations[index];
  const closesWord = tokens.ends[token] === closes && /[^.,]/.test(tokens.form(token - 1));
  return (tokens.starts[token] === opens || closesWord) && tokens.starts[first] <= opens && closes <= tokens.ends[end - 1];
}
