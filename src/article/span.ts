/** A stretch of text, half-open, in UTF-16 code units of the text that the context names. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** True if the two spans share at least one position. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True if `inner` lies within `outer`, edges included. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Text order: start ascending, then end descending, so that the outer of two spans comes first. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** The smallest span that covers all the given ones; they must not be empty. */
export function hull(spans: readonly Span[]): Span {
  let { start, end } = spans[0];
  for (const span of spans) {
    if (span.start < start) start = span.start;
    if (span.end > end) end = span.end;
  }
  return { start, end };
}
