import { type Span, overlaps } from "../../article/span.ts";
import type { ClaimSource, Quote } from "../layers.ts";

/** Who asserts a claim: the speaker of the innermost quotation that holds most of it, else the author. */
export function sourceOf(quotes: readonly Quote[], span: Span): ClaimSource {
  let best = -1;
  quotes.forEach((quote, index) => {
    if (quote.mode === "reported" || !holds(quote, span)) return;
    if (best < 0 || quote.end - quote.start < quotes[best].end - quotes[best].start) best = index;
  });
  if (best < 0) return { kind: "author" };
  const { speaker } = quotes[best];
  const phrase = speaker && { start: speaker.start, end: speaker.end };
  if (speaker && speaker.actor !== null) return { kind: "actor", actor: speaker.actor, phrase, quote: best };
  return { kind: "unnamed", phrase, quote: best };
}

/** True if the quotation's words make up at least half of the span. */
function holds(quote: Quote, span: Span): boolean {
  if (!overlaps(quote, span)) return false;
  let shared = 0;
  for (const piece of quote.spans) shared += Math.max(0, Math.min(piece.end, span.end) - Math.max(piece.start, span.start));
  return shared * 2 >= span.end - span.start;
}
