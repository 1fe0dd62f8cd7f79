import type { FeatureLists } from "./columns.ts";
import { fewestShared, isSame, leastAlike, partsOf } from "./same.ts";
import { Weights } from "./weights.ts";

/**
 * Groups claims that say the same. A claim joins the earliest group whose first claim it repeats; only claims that share a
 * rare word are compared, which an index finds.
 * @returns each claim's group, named by the number of its first claim
 */
export function groupClaims(lists: FeatureLists): Uint32Array {
  const weights = new Weights(lists);
  const groups = new Uint32Array(lists.length);
  const index = new Map<number, number[]>();
  for (let claim = 0; claim < lists.length; claim++) {
    const vector = weights.vector(claim);
    const rare = vector.words.subarray(0, weights.prefix(vector, leastAlike));
    const parts = partsOf(lists, claim);
    const candidates = new Set([...rare].flatMap((word) => index.get(word) ?? []));
    const words = new Set(vector.words);
    const near = [...candidates].filter((candidate) => shareWords(words, lists.of(candidate))).sort((a, b) => a - b);
    const leader = near.find((candidate) => isSame(parts, vector, partsOf(lists, candidate), weights.vector(candidate)));
    groups[claim] = leader ?? claim;
    if (leader !== undefined) continue;
    for (const word of rare) {
      const leaders = index.get(word);
      if (leaders) leaders.push(claim);
      else index.set(word, [claim]);
    }
  }
  return groups;
}

/** True if a claim has enough of some words to be worth a closer look. */
function shareWords(words: ReadonlySet<number>, features: Uint32Array): boolean {
  let shared = 0;
  for (const feature of features) if (words.has(feature)) shared += 1;
  return shared >= fewestShared;
}
