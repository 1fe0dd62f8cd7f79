import type { Span } from "../../src/article/span.ts";
import { claimTypes } from "../../src/stages/claims/features/index.ts";
import type { ScoredArticle } from "./claims.ts";
import { type FoundClaim, type GoldClaim, type Scored, unmatched } from "./claims-score.ts";

type Pair = readonly [GoldClaim, FoundClaim];

/** Which types are taken for which. */
export function printConfusion(scored: readonly Scored[]): void {
  const pairs = scored.flatMap(({ pairs }) => pairs);
  console.log(`\n${"want \\ got".padEnd(12)}${claimTypes.map((type) => type.slice(0, 6).padStart(8)).join("")}`);
  for (const want of claimTypes) {
    const row = claimTypes.map((got) => String(pairs.filter(([gold, found]) => gold.type === want && found.type === got).length).padStart(8));
    console.log(`${want.padEnd(12)}${row.join("")}`);
  }
}

/** How many claims go wrong, and in what. */
export function printCauses(scored: readonly Scored[]): void {
  const wrong = new Map<string, number>();
  const count = (cause: string, number: number): void => void wrong.set(cause, (wrong.get(cause) ?? 0) + number);
  for (const result of scored) {
    const { missed, extra } = unmatched(result);
    count("unit: missed", missed.length);
    count("unit: too many", extra.length);
    count("unit: extent off by a tenth or more", result.pairs.length - result.tight);
    for (const [want, got] of result.pairs) for (const cause of causesOf(result, [want, got])) count(cause, 1);
  }
  const pairs = scored.flatMap(({ pairs }) => pairs).length;
  console.log(`\nerrors by cause, ${pairs} matched claims`);
  for (const [cause, number] of wrong) console.log(`${cause.padEnd(40)}${String(number).padStart(5)}`);
}

function causesOf({ sourceRight }: Scored, [want, got]: Pair): string[] {
  return [
    ...(want.type !== got.type ? ["type"] : []), ...(sourceRight(want, got) ? [] : ["source"]),
    ...(want.polarity !== got.polarity ? ["polarity"] : []), ...(want.certainty !== got.certainty ? ["certainty"] : []),
  ];
}

/** Whether stated probabilities hold: what is said on average, what is true, in steps of the stated. */
export function printTrust(scored: readonly Scored[]): void {
  const pairs = scored.flatMap((result) => result.pairs.map((pair) => ({ result, pair })));
  const matched = new Set(pairs.map(({ pair: [, got] }) => got));
  const stated: [string, (readonly [number, boolean])[]][] = [
    ["checkWorthiness", pairs.map(({ pair: [want, got] }) => [got.checkWorthiness, want.checkworthy])],
    ["confidence", scored.flatMap(({ found }) => found.map((got) => [got.confidence, matched.has(got)] as const))],
    ["type", pairs.map(({ pair: [want, got] }) => [got.attributeConfidence.type ?? 0, want.type === got.type])],
    ["source", pairs.map(({ result, pair: [want, got] }) => [got.attributeConfidence.source ?? 0, result.sourceRight(want, got)])],
    ["polarity", pairs.map(({ pair: [want, got] }) => [got.attributeConfidence.polarity ?? 0, want.polarity === got.polarity])],
    ["certainty", pairs.map(({ pair: [want, got] }) => [got.attributeConfidence.certainty ?? 0, want.certainty === got.certainty])],
  ];
  console.log("\nreliability: stated → true (claims)");
  for (const [name, values] of stated) console.log(`${name.padEnd(17)}${reliability(values)}`);
}

/** Fifths of the claims by what is stated, and the expected calibration error. */
function reliability(values: readonly (readonly [number, boolean])[]): string {
  const sorted = [...values].sort((a, b) => a[0] - b[0]);
  let error = 0;
  const steps = Array.from({ length: 5 }, (_, step) => {
    const part = sorted.slice(Math.round((step * sorted.length) / 5), Math.round(((step + 1) * sorted.length) / 5));
    const mean = part.reduce((sum, [score]) => sum + score, 0) / part.length;
    const share = part.filter(([, right]) => right).length / part.length;
    error += (Math.abs(mean - share) * part.length) / sorted.length;
    return `${mean.toFixed(2)} → ${share.toFixed(2)} (${part.length})`;
  });
  return `${steps.join("   ")}   error ${error.toFixed(3)}`;
}

/** Precision and recall of check-worthiness at some thresholds. */
export function printThresholds(scored: readonly Scored[]): void {
  const pairs = scored.flatMap(({ pairs }) => pairs);
  const worthy = pairs.filter(([want]) => want.checkworthy).length;
  console.log("\ncheck-worthiness on the sealed articles");
  for (const threshold of [0.3, 0.5, 0.7]) {
    const above = pairs.filter(([, got]) => got.checkWorthiness >= threshold);
    const right = above.filter(([want]) => want.checkworthy).length;
    console.log(`at ${threshold}: precision ${(right / above.length).toFixed(2)}, recall ${(right / worthy).toFixed(2)}`);
  }
}

/** Every miss of the given articles, a line each: article, cause, text. */
export function listErrors(scored: readonly ScoredArticle[]): void {
  for (const { gold, result } of scored) {
    const show = (span: Span): string => gold.raw.slice(span.start, span.end).replace(/\s+/g, " ");
    const line = (cause: string, text: string): void => console.log(`${gold.name}\t${cause}\t${text}`);
    const { missed, extra } = unmatched(result);
    for (const claim of missed) line("missed", show(claim));
    for (const claim of extra) line("extra", show(claim));
    for (const [want, got] of result.pairs) {
      if (want.start !== got.start || want.end !== got.end) line("extent", `${show(want)}  ⇒  ${show(got)}`);
      if (want.type !== got.type) line("type", `${want.type} → ${got.type}: ${show(want)}`);
      if (want.polarity !== got.polarity) line("polarity", `${want.polarity}: ${show(want)}`);
      if (want.certainty !== got.certainty) line("certainty", `${want.certainty} → ${got.certainty}: ${show(want)}`);
      if (!result.sourceRight(want, got)) line("source", `${want.source} → ${got.kind} ${got.actor?.name ?? got.phrase ?? ""}: ${show(want)}`);
    }
  }
}
