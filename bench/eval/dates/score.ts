import type { Expression, Sample } from "./corpora.ts";

/** F1 as TempEval-3 scores it (UzZaman et al., 2013): same extent, overlapping extent, and overlapping with the right value. */
export interface DateScore {
  readonly strict: number;
  readonly relaxed: number;
  readonly value: number;
}

interface Pair {
  readonly wanted: Expression;
  readonly found: Expression;
}

export interface Comparison {
  readonly strict: number;
  readonly pairs: readonly Pair[];
  readonly missed: readonly Expression[];
  readonly extra: readonly Expression[];
}

/** Pairs what is wanted with what is found, best overlap first. */
export function compare({ wanted, found }: Pick<Sample, "wanted" | "found">): Comparison {
  const candidates = wanted.flatMap((w) => found.map((f) => ({ wanted: w, found: f, share: overlapShare(w, f) }))).filter(({ share }) => share > 0);
  candidates.sort((a, b) => b.share - a.share);
  const used = new Set<Expression>();
  const pairs: Pair[] = [];
  for (const pair of candidates) {
    if (used.has(pair.wanted) || used.has(pair.found)) continue;
    used.add(pair.wanted).add(pair.found);
    pairs.push(pair);
  }
  const strict = pairs.filter((pair) => pair.wanted.start === pair.found.start && pair.wanted.end === pair.found.end).length;
  return { strict, pairs, missed: wanted.filter((w) => !used.has(w)), extra: found.filter((f) => !used.has(f)) };
}

function overlapShare(a: Expression, b: Expression): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (a.end - a.start + b.end - b.start - shared);
}

/** True if value and, where the data set has one, type are right. */
export function isRight({ wanted, found }: Pair, withType: boolean): boolean {
  return wanted.value === found.value && (!withType || wanted.type === found.type);
}

export function score(samples: readonly Sample[], withType: boolean): DateScore {
  const compared = samples.map(compare);
  const wanted = total(samples.map((sample) => sample.wanted.length));
  const found = total(samples.map((sample) => sample.found.length));
  const f1 = (hits: number): number => (wanted + found === 0 ? 0 : (2 * hits) / (wanted + found));
  return {
    strict: f1(total(compared.map(({ strict }) => strict))),
    relaxed: f1(total(compared.map(({ pairs }) => pairs.length))),
    value: f1(total(compared.map(({ pairs }) => pairs.filter((pair) => isRight(pair, withType)).length))),
  };
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
