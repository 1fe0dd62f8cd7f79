import { ratio } from "./match.ts";

/** How far a quote's speaker is named from its words, in sentences. */
const distances = ["same sentence", "sentence before", "further", "none"] as const;
export type Distance = (typeof distances)[number];

/** A wanted quote: how far its speaker is, whether its words were found, and how much of the speaker was (0 to 1). */
export interface Placed {
  readonly distance: Distance;
  readonly found: boolean;
  readonly speaker: number;
}

/** The distance between words in sentences `first` to `last` and the nearest of the sentences that name their speaker. */
export function distanceOf({ first, last }: { readonly first: number; readonly last: number }, speakers: readonly number[]): Distance {
  if (speakers.length === 0) return "none";
  if (speakers.some((sentence) => first <= sentence && sentence <= last)) return "same sentence";
  return speakers.includes(first - 1) ? "sentence before" : "further";
}

/** Prints, for every distance, how many quotes are wanted, found, and have their speaker. */
export function printDistances(quotes: readonly Placed[]): void {
  for (const distance of distances) {
    const near = quotes.filter((quote) => quote.distance === distance);
    const found = near.filter((quote) => quote.found);
    const right = found.reduce((sum, { speaker }) => sum + speaker, 0);
    console.log(`  speaker: ${distance.padEnd(18)}${near.length} wanted  found ${ratio(found.length, near.length).toFixed(3)}  with speaker ${ratio(right, near.length).toFixed(3)}`);
  }
}
