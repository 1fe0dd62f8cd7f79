import { filterBit, firstCell, maxClasses } from "../../src/learning/weights.ts";

/**
 * The features that weigh something, as a one-probe Bloom filter: the ones that occur often enough. First show every
 * feature to `count`, then `keep` the frequent.
 */
export class FeatureFilter {
  readonly words: Uint32Array;
  private readonly counts = new Map<number, number>();
  private readonly shift: number;

  /** A filter of 2^bits bits. */
  constructor(bits: number) {
    this.words = new Uint32Array(2 ** bits / 32);
    this.shift = 32 - bits;
  }

  count(features: Int32Array, length: number): void {
    for (let i = 0; i < length; i++) this.counts.set(features[i], (this.counts.get(features[i]) ?? 0) + 1);
  }

  /** Keeps the features counted at least `minimum` times; returns how many there are. */
  keep(minimum: number): number {
    let kept = 0;
    for (const [feature, count] of this.counts) {
      if (count < minimum) continue;
      const bit = filterBit(feature, this.shift);
      this.words[bit >>> 5] |= 1 << (bit & 31);
      kept++;
    }
    this.counts.clear();
    return kept;
  }

  has(feature: number): boolean {
    const bit = filterBit(feature, this.shift);
    return ((this.words[bit >>> 5] >>> (bit & 31)) & 1) === 1;
  }
}

/**
 * Averaged perceptron (Freund & Schapire 1999; Collins 2002) over hashed features, the training side of what `placeWeights` lays out:
 * features share cells in training as they will in use.
 */
export class Perceptron {
  private readonly weights: Float32Array;
  private readonly totals: Float64Array;
  private readonly stamps: Int32Array;
  private readonly shift: number;
  private now = 1;

  /** A model of 2^cellBits weights for the features that pass the filter. */
  constructor(cellBits: number, private readonly filter: FeatureFilter) {
    const cells = 2 ** cellBits + maxClasses;
    this.weights = new Float32Array(cells);
    this.totals = new Float64Array(cells);
    this.stamps = new Int32Array(cells);
    this.shift = 32 - cellBits;
  }

  /** Adds to `scores` what the features say of the listed classes, with the weights as they stand. */
  add(features: Int32Array, length: number, classes: ArrayLike<number>, scores: Float64Array): void {
    const { weights, filter } = this;
    for (let i = 0; i < length; i++) {
      if (!filter.has(features[i])) continue;
      const base = firstCell(features[i], this.shift);
      for (let c = 0; c < classes.length; c++) scores[classes[c]] += weights[base + classes[c]];
    }
  }

  /** Moves the weights of a class for all features by `amount`. */
  update(features: Int32Array, length: number, klass: number, amount: number): void {
    for (let i = 0; i < length; i++) {
      if (!this.filter.has(features[i])) continue;
      const cell = firstCell(features[i], this.shift) + klass;
      this.totals[cell] += this.weights[cell] * (this.now - this.stamps[cell]);
      this.stamps[cell] = this.now;
      this.weights[cell] += amount;
    }
  }

  /** Counts one example for the average. */
  step(): void {
    this.now++;
  }

  /** The averaged weights. */
  averages(): Float32Array {
    return this.weights.map((weight, cell) => {
      const total = this.totals[cell] + weight * (this.now - this.stamps[cell]);
      return total / this.now;
    });
  }
}

/** Weights in 8 bits on one scale, so that their sums compare; the largest thousandth of them is clipped. */
export function quantise(weights: readonly Float32Array[]): Int8Array[] {
  const limit = Math.max(...weights.map((values) => {
    const sizes = values.filter((value) => value !== 0).map(Math.abs).sort();
    return sizes[Math.floor(sizes.length * 0.999)] || 1;
  }));
  return weights.map((values) => Int8Array.from(values, (value) => Math.max(-127, Math.min(127, Math.round((value * 127) / limit)))));
}
