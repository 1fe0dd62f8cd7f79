/** A score as documents state it: four decimals. */
export function rounded(score: number): number {
  return Math.round(score * 10_000) / 10_000;
}
