/** A seeded generator of numbers from 0 (included) to 1 (excluded): mulberry32. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000;
  };
}

/** The items in a new order (Fisher & Yates). */
export function shuffle<Item>(items: readonly Item[], next: () => number): Item[] {
  const result = [...items];
  for (let i = result.length - 1; i > 0; i--) {
    const other = Math.floor(next() * (i + 1));
    [result[i], result[other]] = [result[other], result[i]];
  }
  return result;
}
