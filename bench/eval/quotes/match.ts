import type { Span } from "../../../src/article/span.ts";

/** a / b; 0 where b is 0. */
export function ratio(a: number, b: number): number {
  return b === 0 ? 0 : a / b;
}

/** Intersection over union of two spans. */
export function iou(a: Span, b: Span): number {
  const shared = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return ratio(shared, a.end - a.start + b.end - b.start - shared);
}

/** One-to-one matching, best score first; scores of 0 don't match. */
export function bestPairs<W, F>(wanted: readonly W[], found: readonly F[], score: (want: W, got: F) => number): (readonly [W, F])[] {
  const candidates: [number, number, number][] = [];
  wanted.forEach((want, i) => found.forEach((got, j) => {
    const value = score(want, got);
    if (value > 0) candidates.push([value, i, j]);
  }));
  candidates.sort((a, b) => b[0] - a[0]);
  const usedWanted = new Set<number>();
  const usedFound = new Set<number>();
  const pairs: (readonly [W, F])[] = [];
  for (const [, i, j] of candidates) {
    if (usedWanted.has(i) || usedFound.has(j)) continue;
    usedWanted.add(i);
    usedFound.add(j);
    pairs.push([wanted[i], found[j]]);
  }
  return pairs;
}
