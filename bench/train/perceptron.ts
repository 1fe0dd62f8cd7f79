import { filterBit, firstCell, maxClasses } from "../../src/learning/weights.ts";

/** Sizes of a model: 2^cellBits weights, a filter of 2^filterBits bits. */
export interface PerceptronSize {
  readonly cellBits: number;
  readonly filterBits: number;
}

/**
 * Averaged perceptron (Freund & Schapire 1999; Collins 2002) over hashed features, the training side of HashedWeights:
 * features share cells in training as they will in use. First show every feature to `count`, then `keep` the frequent.
 */
export class Perceptron {
  private readonly weights: Float32Array;
  private readonly totals: Float64Array;
  private readonly stamps: Int32Array;
  private readonly filter: Uint32Array;
  private readonly counts = new Map<number, number>();
  private readonly cellShift: number;
  private readonly bitShift: number;
  private now = 1;

  constructor({ cellBits, filterBits }: PerceptronSize) {
    const cells = 2 ** cellBits + maxClasses;
    this.weights = new Float32Array(cells);
    this.totals = new Float64Array(cells);
    this.stamps = new Int32Array(cells);
    this.filter = new Uint32Array(2 ** filterBits / 32);
    this.cellShift = 32 - cellBits;
    this.bitShift = 32 - filterBits;
  }

  count(features: Int32Array, length: number): void {
    for (let i = 0; i < length; i++) this.counts.set(features[i], (this.counts.get(features[i]) ?? 0) + 1);
  }

  /** Keeps the features counted at least `minimum` times; returns how many there are. */
  keep(minimum: number): number {
    let kept = 0;
    for (const [feature, count] of this.counts) {
      if (count < minimum) continue;
      const bit = filterBit(feature, this.bitShift);
      this.filter[bit >>> 5] |= 1 << (bit & 31);
      kept++;
    }
    this.counts.clear();
    return kept;
  }

  /** Adds to `scores` what the features say of the listed classes, with the weights as they stand. */
  add(features: Int32Array, length: number, classes: ArrayLike<number>, scores: Float64Array): void {
    const { weights } = this;
    for (let i = 0; i < length; i++) {
      if (!this.has(features[i])) continue;
      const base = firstCell(features[i], this.cellShift);
      for (let c = 0; c < classes.length; c++) scores[classes[c]] += weights[base + classes[c]];
    }
  }

  /** Moves the weights of a class for all features by `amount`. */
  update(features: Int32Array, length: number, klass: number, amount: number): void {
    for (let i = 0; i < length; i++) {
      if (!this.has(features[i])) continue;
      const cell = firstCell(features[i], this.cellShift) + klass;
      this.totals[cell] += this.weights[cell] * (this.now - this.stamps[cell]);
      this.stamps[cell] = this.now;
      this.weights[cell] += amount;
    }
  }

  /** Counts one example for the average. */
  step(): void {
    this.now++;
  }

  /** The averaged weights in 8 bits; the largest thousandth of them is clipped. */
  quantise(): { cells: Int8Array; filter: Uint32Array } {
    const averages = this.weights.map((weight, cell) => {
      const total = this.totals[cell] + weight * (this.now - this.stamps[cell]);
      return total / this.now;
    });
    const sizes = averages.filter((average) => average !== 0).map(Math.abs).sort();
    const scale = 127 / (sizes[Math.floor(sizes.length * 0.999)] || 1);
    const cells = Int8Array.from(averages, (average) => Math.max(-127, Math.min(127, Math.round(average * scale))));
    return { cells, filter: this.filter };
  }

  private has(feature: number): boolean {
    const bit = filterBit(feature, this.bitShift);
    return ((this.filter[bit >>> 5] >>> (bit & 31)) & 1) === 1;
  }
}
