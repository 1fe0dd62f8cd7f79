import { softmax } from "../../src/learning/logistic.ts";
import { random, shuffle } from "./random.ts";

/** Features and the index of the right class. */
export interface Example {
  readonly features: readonly number[];
  readonly klass: number;
  /** How much it counts. */
  readonly weight?: number;
}

export interface LogisticOptions {
  readonly classes: number;
  readonly epochs: number;
  readonly rate: number;
  /** In how many examples a feature must occur. */
  readonly least: number;
  /** Strength of the L2 penalty on the sum over all examples. */
  readonly penalty: number;
  /** The power of a feature's count that its penalty is divided by for each example: 1 (the default) penalises all features alike, less the frequent ones more. */
  readonly sharing?: number;
}

/**
 * Fits multinomial logistic regression by AdaGrad (Duchi et al. 2011) with an L2 penalty, which a feature's examples share
 * among them; the same examples give the same weights.
 */
export function fitLogistic(examples: readonly Example[], { classes, epochs, rate, penalty, least, sharing = 1 }: LogisticOptions): Map<number, Float64Array> {
  const counts = new Map<number, number>();
  for (const { features } of examples) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= least).map(([feature]) => feature);
  const index = new Map(kept.map((feature, row) => [feature, row]));
  const penalties = Float64Array.from(kept, (feature) => penalty / (counts.get(feature) ?? 1) ** sharing);
  const weights = new Float64Array(index.size * classes);
  const squares = new Float64Array(index.size * classes).fill(1e-2);
  const rows = examples.map(({ features }) => Int32Array.from(features.filter((feature) => index.has(feature)), (feature) => (index.get(feature) ?? 0) * classes));
  const next = random(7);
  const scores = new Float64Array(classes);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const at of shuffle(examples.map((_, i) => i), next)) {
      const weight = examples[at].weight ?? 1;
      scores.fill(0);
      for (const row of rows[at]) for (let klass = 0; klass < classes; klass++) scores[klass] += weights[row + klass];
      softmax(scores);
      scores[examples[at].klass] -= 1;
      for (const row of rows[at]) {
        for (let klass = 0; klass < classes; klass++) {
          const slope = weight * scores[klass] + penalties[row / classes] * weights[row + klass];
          squares[row + klass] += slope * slope;
          weights[row + klass] -= (rate * slope) / Math.sqrt(squares[row + klass]);
        }
      }
    }
  }
  return new Map([...index].map(([feature, row]) => [feature, weights.slice(row * classes, (row + 1) * classes)]));
}
