import { tagCount } from "./features.ts";
import type { Kernel, Matrix } from "./kernel.ts";
import type { Network } from "./network.ts";

/** Integers of activations reach 32767 where one unit holds all of a place's norm. */
const mostActivation = 32767;
/** Products of two rows stay below 2^31 (Cauchy & Schwarz) with weights of at most this by the root of the width. */
const mostWeight = 65_000;

/** Matrices side by side as columns of integers, what they are to be multiplied by, and what is added. */
interface Packed {
  readonly columns: number;
  readonly weights: number;
  readonly scales: number;
  readonly biases: number;
}

/** A batch of sentences in the memory, each beginning with a place for its root. */
export interface Places {
  readonly count: number;
  readonly sentences: number;
  /** Offset of each sentence's first place, and the end of the last. */
  readonly starts: number;
  /** Offset of tag, commas before and verbs before of each place. */
  readonly marks: number;
  /** Offset of the sums of the places' feature rows. */
  readonly states: number;
}

/** What the network says of a batch's places: offsets of rows of floats. */
export interface Described {
  readonly rows: number;
  /** Bytes from row to row. */
  readonly stride: number;
  readonly query: number;
}

/**
 * A network for use: where it multiplies normalised places, weights and activations are rounded to integers of 12 and
 * 16 bits, of which a vector instruction multiplies and adds eight pairs. Integers are exact in any order.
 */
export class QuantisedNetwork {
  private readonly layers: readonly Packed[];
  private readonly output: Packed;
  private readonly unit: number;

  constructor(private readonly kernel: Kernel, readonly network: Network) {
    const { width, arc, label } = network.shape;
    this.unit = Math.fround(mostActivation / Math.sqrt(width));
    this.layers = network.layers.map(({ gain, candidate, candidateBias, gate, gateBias }) =>
      this.pack(gain, [[candidate, candidateBias, width], [gate, gateBias, width]]));
    this.output = this.pack(network.gain, [
      [network.arcDependent, network.arcDependentBias, arc], [network.arcHead, network.arcHeadBias, arc],
      [network.labelDependent, null, label], [network.labelHead, null, label],
    ]);
  }

  /** Bytes that `describe` and `nameArcs` need for each place, about. */
  get bytesPerPlace(): number {
    const { width, arc, label, relations } = this.network.shape;
    return (width * 4 + arc * 3 + label * 3 + relations + 40) * 4;
  }

  /** Describes places as heads and dependents of arcs. */
  describe({ count, sentences, starts, states }: Places): Described {
    const { kernel, network: { shape: { width, arc }, biaffine, headBias }, output, unit } = this;
    const { routines } = kernel;
    const rows = (count + 3) & ~3;
    const integers = kernel.reserve(rows * width * 2), mixed = kernel.reserve(rows * width * 8);
    for (const layer of this.layers) {
      routines.normaliseToIntegers(states, integers, count, width, unit);
      this.multiply(integers, layer, mixed, rows);
      routines.remember(mixed, states, starts, sentences, width);
    }
    routines.normaliseToIntegers(states, integers, count, width, unit);
    const described = kernel.reserve(rows * output.columns * 4), stride = output.columns * 4;
    this.multiply(integers, output, described, rows);
    routines.rectifyColumns(described, stride, count, 2 * arc);
    const query = kernel.matrix(count, arc);
    for (let row = 0; row < count; row++) query.values.set(headBias.values, row * arc);
    routines.multiply(described, stride, 4, biaffine.offset, biaffine.stride * 4, query.offset, arc * 4, count, arc, arc);
    return { rows: described, stride, query: query.offset };
  }

  /** Scores all arcs of a sentence into `scores[dependent * size + head]`; `heads` gets the best of each dependent. */
  findHeads({ rows, stride, query }: Described, { marks }: Places, first: number, size: number, scores: number, heads: number): void {
    const { kernel, network: { shape: { arc }, distance, between } } = this;
    kernel.routines.findHeads(
      query + first * arc * 4, arc * 4, rows + first * stride + arc * 4, stride, arc, marks + first * 12, size,
      tagCount, distance.offset, between.offset, scores, heads,
    );
  }

  /** The number of each place's relation to its head, given as a place of the batch, or −1; the result is a view. */
  nameArcs({ rows, stride }: Described, count: number, heads: number): Int32Array {
    const { kernel, network: { shape: { arc, label }, labelDistance, labels, labelBias } } = this;
    const hidden = kernel.matrix(count, label), scores = kernel.matrix(count, labels.columns), best = kernel.reserve(count * 4);
    const dependents = rows + arc * 8;
    kernel.routines.describeArcs(dependents, dependents + label * 4, stride, count, heads, labelDistance.offset, label, hidden.offset);
    for (let row = 0; row < count; row++) scores.values.set(labelBias.values, row * scores.stride);
    kernel.multiply(hidden, labels, scores);
    kernel.routines.bestInRows(scores.offset, scores.stride * 4, count, labels.columns, best);
    return kernel.integers(best, count);
  }

  private multiply(integers: number, { columns, weights, scales, biases }: Packed, out: number, rows: number): void {
    this.kernel.routines.multiplyIntegers(integers, weights, scales, biases, out, rows, this.network.shape.width, columns);
  }

  private pack(gain: Matrix, parts: readonly (readonly [weights: Matrix, bias: Matrix | null, columns: number])[]): Packed {
    const { kernel, unit } = this, { width } = this.network.shape;
    const columns = parts.reduce((sum, [, , count]) => sum + count, 0);
    const weights = kernel.reserve(columns * width * 2), scales = kernel.reserve(columns * 4), biases = kernel.reserve(columns * 4);
    const most = Math.min(mostActivation, Math.floor(mostWeight / Math.sqrt(width)));
    let first = 0;
    for (const [matrix, bias, count] of parts) {
      kernel.routines.packColumns(
        matrix.offset, matrix.stride * 4, gain.offset, width, count, weights + first * width * 2, scales + first * 4, most, unit,
      );
      if (bias) kernel.floats(biases + first * 4, count).set(bias.values.subarray(0, count));
      else kernel.floats(biases + first * 4, count).fill(0);
      first += count;
    }
    return { columns, weights, scales, biases };
  }
}
