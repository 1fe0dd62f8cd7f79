import { bySpan, contains, hull, type Span } from "../../article/span.ts";
import type { Party, Quote, QuoteMode } from "../layers.ts";
import { rangeOf, type Reading } from "./reading.ts";

/** A quote in the making: what a heuristic found, before nesting and dates. */
export interface Draft {
  readonly mode: QuoteMode;
  readonly spans: readonly Span[];
  readonly speaker: Party | null;
  readonly cue: Span | null;
  readonly frame: Span | null;
  readonly addressee: Party | null;
  /** Index of the sentence in which the content begins. */
  readonly sentence: number;
}

/** Sorts, removes what was found twice, and adds nesting and dates. */
export function finish(reading: Reading, drafts: readonly Draft[]): readonly Quote[] {
  const sorted = drafts
    .map((draft) => ({ ...draft, ...hull(draft.spans) }))
    .sort((a, b) => bySpan(a, b) || rank(b) - rank(a));
  const kept: (Draft & Span)[] = [];
  for (const draft of sorted) {
    const previous = kept[kept.length - 1] as (Draft & Span) | undefined;
    if (previous && previous.start === draft.start && previous.end === draft.end) continue;
    kept.push(draft);
  }
  const open: number[] = [];
  return kept.map((draft, index) => {
    while (open.length > 0 && kept[open[open.length - 1]].end <= draft.start) open.pop();
    const within = [...open].reverse().find((outer) => contains(kept[outer], draft)) ?? null;
    open.push(index);
    return { ...draft, spans: [...draft.spans].sort(bySpan), dates: datesOf(reading, draft), within };
  });
}

/** Of two drafts of one span, the one that knows more stays. */
function rank(draft: Draft): number {
  return (draft.cue ? 2 : 0) + (draft.speaker ? 1 : 0) + (draft.mode === "reported" ? -4 : 0);
}

/** The dates in the frame say when it was said. */
function datesOf(reading: Reading, { frame, spans }: Draft): readonly number[] {
  if (!frame) return [];
  const { first, end } = rangeOf(reading, frame);
  const found = new Set<number>();
  for (let t = first; t < end; t++) {
    const date = reading.dateOf[t];
    if (date >= 0 && contains(frame, reading.dates[date]) && !spans.some((span) => contains(span, reading.dates[date]))) found.add(date);
  }
  return [...found];
}
