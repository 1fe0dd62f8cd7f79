import type { FeatureLists } from "./columns.ts";
import { roles } from "./features.ts";

/** A claim's words with their weights, rarest first; the squares of all weights sum to 1. */
export interface Vector {
  readonly words: Uint32Array;
  readonly weights: Float64Array;
}

/** Weighs words by how few claims have them: TF-IDF (Spärck Jones, 1972), a claim having a word or not. */
export class Weights {
  readonly #lists: FeatureLists;
  readonly #frequency: Uint32Array;

  constructor(lists: FeatureLists) {
    this.#lists = lists;
    this.#frequency = new Uint32Array(lists.names.strings.length);
    for (let claim = 0; claim < lists.length; claim++) for (const feature of lists.of(claim)) this.#frequency[feature] += 1;
  }

  vector(claim: number): Vector {
    const words = this.#lists.of(claim).filter((feature) => this.#lists.names.strings[feature].startsWith(roles.word));
    words.sort((a, b) => this.#frequency[a] - this.#frequency[b] || a - b);
    const weights = Float64Array.from(words, (word) => Math.log(1 + this.#lists.length / this.#frequency[word]));
    const length = Math.hypot(...weights);
    return { words, weights: weights.map((weight) => weight / length) };
  }

  /**
   * How many of a vector's first words another must share one of if their cosine is to reach `least`: the words behind
   * them could not make up for it (prefix filtering; Bayardo, Ma and Srikant, 2007).
   */
  prefix({ weights }: Vector, least: number): number {
    let rest = 0;
    for (let index = weights.length - 1; index >= 0; index--) {
      rest += weights[index] ** 2;
      if (Math.sqrt(rest) >= least) return index + 1;
    }
    return 0;
  }
}

/** The cosine of two vectors' angle, 0 to 1. */
export function cosine(a: Vector, b: Vector): number {
  const weights = new Map<number, number>();
  a.words.forEach((word, index) => weights.set(word, a.weights[index]));
  let sum = 0;
  b.words.forEach((word, index) => (sum += (weights.get(word) ?? 0) * b.weights[index]));
  return sum;
}
