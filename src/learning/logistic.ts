import { KlartextError } from "../article/errors.ts";
import type { ModelFile, Section } from "./model-file.ts";
import { HashTable, layTable } from "./table.ts";

/** Weights are kept as 8-bit numbers of this many steps a unit. */
const steps = 32;

/**
 * Multinomial logistic regression over binary hashed features (Hosmer & Lemeshow 2000): a row of class weights a
 * feature, found by a hash table; features never seen in training weigh nothing.
 */
export class LogisticModel {
  constructor(
    readonly classes: readonly string[],
    private readonly rows: HashTable,
    private readonly weights: Int8Array,
  ) {}

  /** Reads the model that `packLogistic` wrote under `name`. @throws KlartextError "model" if there is none. */
  static read(file: ModelFile, name: string): LogisticModel {
    const classes = file.strings(`${name}.classes`);
    const weights = file.int8(`${name}.weights`);
    if (classes.length === 0) throw new KlartextError("model", `model "${name}" has no classes`);
    return new LogisticModel(classes, new HashTable(file.uint32(`${name}.keys`), file.uint32(`${name}.rows`)), weights);
  }

  /** The probability of each class, in the order of `classes`. */
  probabilities(features: readonly number[]): Float64Array {
    const width = this.classes.length;
    const scores = new Float64Array(width);
    for (let at = 0; at < features.length; at++) {
      const row = this.rows.get(features[at]);
      if (row < 0) continue;
      for (let klass = 0; klass < width; klass++) scores[klass] += this.weights[row * width + klass] / steps;
    }
    return softmax(scores);
  }

  /** What a feature adds to the score of a class, less what it adds to another's. */
  weight(feature: number, klass: number, other: number): number {
    const row = this.rows.get(feature);
    if (row < 0) return 0;
    const from = row * this.classes.length;
    return (this.weights[from + klass] - this.weights[from + other]) / steps;
  }
}

/** The sections of a model file for weights by feature; rows whose weights all round to nothing are left out. */
export function packLogistic(name: string, classes: readonly string[], weights: ReadonlyMap<number, ArrayLike<number>>): Record<string, Section> {
  const rows = new Map<number, number>();
  const cells: number[] = [];
  for (const [feature, row] of weights) {
    const rounded = Array.from(row, (weight) => Math.max(-127, Math.min(127, Math.round(weight * steps))));
    if (rounded.every((weight) => weight === 0)) continue;
    rows.set(feature, rows.size);
    cells.push(...rounded);
  }
  const table = layTable(rows);
  return {
    [`${name}.classes`]: classes,
    [`${name}.keys`]: table.keys,
    [`${name}.rows`]: table.values,
    [`${name}.weights`]: Int8Array.from(cells),
  };
}

/** Turns scores into probabilities, in place. */
export function softmax(scores: Float64Array): Float64Array {
  let highest = -Infinity;
  for (const score of scores) highest = Math.max(highest, score);
  let sum = 0;
  for (let i = 0; i < scores.length; i++) {
    scores[i] = Math.exp(scores[i] - highest);
    sum += scores[i];
  }
  for (let i = 0; i < scores.length; i++) scores[i] /= sum;
  return scores;
}
