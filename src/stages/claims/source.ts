import { type Span, overlaps } from "../../article/span.ts";
import type { ClaimSource, Quote, Sentence } from "../layers.ts";

/** The quotations of an article by the sentences that they touch. */
export class QuoteIndex {
  private readonly bySentence: readonly number[][];

  constructor(private readonly quotes: readonly Quote[], sentences: readonly Sentence[]) {
    this.bySentence = sentences.map(() => []);
    quotes.forEach((quote, index) => {
      if (quote.mode === "reported") return;
      for (let at = quote.sentence; at < sentences.length && sentences[at].start < quote.end; at++) this.bySentence[at].push(index);
    });
  }

  /** Who asserts what a span of a sentence says: the speaker of the smallest quotation that holds most of it, else the author. */
  sourceOf(span: Span, sentence: number): ClaimSource {
    let best = -1;
    for (const index of this.bySentence[sentence]) {
      const quote = this.quotes[index];
      if (holds(quote, span) && (best < 0 || length(quote) < length(this.quotes[best]))) best = index;
    }
    if (best < 0) return { kind: "author" };
    const { speaker } = this.quotes[best];
    const phrase = speaker && { start: speaker.start, end: speaker.end };
    if (speaker && speaker.actor !== null) return { kind: "actor", actor: speaker.actor, phrase, quote: best };
    return { kind: "unnamed", phrase, quote: best };
  }

  /** The part of a reported span that is reported: "laut X" and the like stay outside. */
  clip(span: Span, sentence: number): Span {
    const source = this.sourceOf(span, sentence);
    if (source.kind === "author" || source.quote === null) return span;
    const quote = this.quotes[source.quote];
    return { start: Math.max(span.start, quote.start), end: Math.min(span.end, quote.end) };
  }
}

const length = (span: Span): number => span.end - span.start;

/** True if the quotation's words make up at least half of the span. */
function holds(quote: Quote, span: Span): boolean {
  if (!overlaps(quote, span)) return false;
  let shared = 0;
  for (const piece of quote.spans) shared += Math.max(0, Math.min(piece.end, span.end) - Math.max(piece.start, span.start));
  return shared * 2 >= span.end - span.start;
}
