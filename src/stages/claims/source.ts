import { type Span, contains, overlaps } from "../../article/span.ts";
import type { ClaimLexicon } from "../../languages/sections/claims.ts";
import type { Words } from "../clauses/words.ts";
import type { ClaimSource, Clause, Quote, Sentence } from "../layers.ts";
import type { Ruled } from "./attributes.ts";
import type { Mentions } from "./mentions.ts";
import type { Unit } from "./units.ts";

/** The quotations of an article by the sentences that they touch. */
export class QuoteIndex {
  private readonly bySentence: readonly number[][];

  /** @param leftOut quotations that report nothing */
  constructor(private readonly quotes: readonly Quote[], sentences: readonly Sentence[], leftOut: ReadonlySet<Quote>) {
    this.bySentence = sentences.map(() => []);
    quotes.forEach((quote, index) => {
      if (quote.mode === "reported" || leftOut.has(quote)) return;
      for (let at = quote.sentence; at < sentences.length && sentences[at].start < quote.end; at++) this.bySentence[at].push(index);
    });
  }

  /** Who asserts what a span of a sentence says: the speaker of the smallest quotation that holds most of it, else the author. */
  sourceOf(span: Span, sentence: number): ClaimSource {
    let best = -1;
    for (const index of this.bySentence[sentence]) {
      const quote = this.quotes[index];
      if ((holds(quote, span) || isReportOf(quote, span)) && (best < 0 || length(quote) < length(this.quotes[best]))) best = index;
    }
    if (best < 0) return { kind: "author" };
    const { speaker } = this.quotes[best];
    const phrase = speaker && { start: speaker.start, end: speaker.end };
    if (speaker && speaker.actor !== null) return { kind: "actor", actor: speaker.actor, phrase, quote: best };
    return { kind: "unnamed", phrase, quote: best };
  }

  /** The direct speech in a sentence. */
  direct(sentence: number): Quote[] {
    return this.bySentence[sentence].map((index) => this.quotes[index]).filter(({ mode }) => mode === "direct");
  }

  /**
   * The part of a reported span that is reported: "laut X" and the like stay outside. Words quoted out of a report ("it was
   * “a wreck”") take the report with them, and words quoted out of a clause take its subject, where no cue stands between. A
   * clause that its frame interrupts is reported whole.
   */
  clip(span: Span, sentence: number, subject: Span | null): Span {
    const source = this.sourceOf(span, sentence);
    if (source.kind === "author" || source.quote === null) return span;
    const quote = this.quotes[source.quote];
    const around = quote.mode === "direct" ? this.bySentence[sentence].map((index) => this.quotes[index]).find((other) => other.mode === "indirect" && contains(other, quote)) : quote;
    const { start, end, cue, frame } = around ?? quote;
    const goesOn = quote.mode === "indirect" && frame !== null && frame.start >= end && frame.end < span.end;
    const takesSubject = quote.mode === "direct" && subject !== null && subject.start >= span.start && subject.end <= start && cue !== null && !overlaps(span, cue);
    return { start: takesSubject ? span.start : Math.max(span.start, start), end: goesOn ? span.end : Math.min(span.end, end) };
  }
}

interface SourceInput {
  readonly words: Words;
  readonly lexicon: ClaimLexicon;
  readonly index: QuoteIndex;
  readonly mentions: Mentions;
  readonly quotes: readonly Quote[];
}

/**
 * Who asserts a claim. What is added to indirect speech by a relative clause in the indicative is the author's; hearsay
 * ("soll … gekauft haben", "angeblich") is nobody's by name; a speaker's phrase with a name in it names the actor.
 */
export function sourceOf(input: SourceInput, unit: Unit, clause: Clause): Ruled<ClaimSource> {
  const { words, lexicon, mentions, quotes } = input;
  const source = input.index.sourceOf(unit, unit.sentence);
  if (source.kind === "author") {
    if (isHearsay(words, lexicon, clause)) return { value: { kind: "unnamed", phrase: null, quote: null }, rule: "the author passes on hearsay" };
    return { value: source, rule: "no quotation holds it" };
  }
  const quote = source.quote === null ? null : quotes[source.quote];
  if (quote?.cue && isJudged(words, clause, words.tokens.at(quote.cue.start))) return { value: { kind: "author" }, rule: "the author judges what is said" };
  const added = clause.kind === "relative" || clause.kind === "participial";
  if (quote?.mode === "indirect" && added && clause.mood !== "subjunctive1" && unit.start > quote.start) {
    return { value: { kind: "author" }, rule: "the author adds it, in the indicative, to what is reported" };
  }
  const held = `${quote?.mode ?? ""} speech holds it`;
  if (source.kind === "actor") return { value: source, rule: `${held}, and its speaker is known` };
  if (!source.phrase) return { value: source, rule: `${held}, and the text names no speaker` };
  const name = mentions.in(source.phrase).find(({ kind, end }) => kind === "name" && end === source.phrase?.end);
  return name && !belongsToPreposition(words, name.start, source.phrase.start) ? { value: { ...source, kind: "actor", actor: name.actor }, rule: `${held}, and a name ends its speaker's phrase` } : { value: source, rule: `${held}, and its speaker is no known actor` };
}

/** "critics in Berlin", "ein Kollege von der FDP": a name behind a preposition only says where the speakers belong. */
function belongsToPreposition({ tokens, syntax }: Words, name: number, phrase: number): boolean {
  let token = tokens.at(name) - 1;
  while (token >= 0 && tokens.starts[token] > phrase && /^(?:DET|ADJ)$/.test(syntax.upos(token))) token--;
  return token >= 0 && tokens.starts[token] > phrase && syntax.upos(token) === "ADP";
}

/** "Der Vorwurf, er habe gelogen, ist absurd": a noun of saying as the subject of what is said about it. */
export function isJudged(words: Words, { subject, predicate }: Clause, cue: number): boolean {
  return words.upos(cue) === "NOUN" && subject !== null && subject.first <= cue && cue < subject.end && predicate.some((token) => words.syntax.relation(token) === "cop" || words.upos(token) === "ADJ");
}

/** "soll … gekauft haben": a perfect infinitive under a verb of hearsay; "is said to"; or a word for it. */
function isHearsay(words: Words, lexicon: ClaimLexicon, clause: Clause): boolean {
  if (lexicon.hearsayVerbs.has(clause.lemma) && clause.predicate.some((token) => words.isParticiple(token) && words.upos(token + 1) === "PART")) return true;
  if (clause.ranges.some(({ first, end }) => Array.from({ length: end - first }, (_, at) => words.lower(first + at)).some((form) => lexicon.hearsayWords.has(form)))) return true;
  const finite = clause.predicate.find((token) => words.isFinite(token));
  if (finite === undefined || !lexicon.hearsayForms.has(words.lower(finite))) return false;
  // In verb-final order "haben" may look finite: its form is that of the plural too.
  const isPerfect = (token: number): boolean => words.upos(token) === "AUX" && words.lower(token) === words.lemma(token) && words.lemma(token) !== "werden";
  return clause.predicate.some((token) => words.isParticiple(token)) && clause.predicate.some((token) => token !== finite && isPerfect(token));
}

const length = (span: Span): number => span.end - span.start;

/** True if the span is a report whole, its frame before what it reports: "Auf die Frage antwortete er, das hänge davon ab". */
function isReportOf({ mode, frame, cue, start, end }: Quote, span: Span): boolean {
  return mode === "indirect" && frame !== null && cue !== null && frame.start <= span.start && cue.start >= span.start && cue.end < start && start < span.end && end >= span.end;
}

/** True if the quotation's words make up at least half of the span. */
function holds(quote: Quote, span: Span): boolean {
  if (!overlaps(quote, span)) return false;
  let shared = 0;
  for (const piece of quote.spans) shared += Math.max(0, Math.min(piece.end, span.end) - Math.max(piece.start, span.start));
  return shared * 2 >= span.end - span.start;
}
