import type { Batch } from "./batch.ts";
import type { Kernel, Matrix } from "../../../src/learning/parser/kernel.ts";
import { rowsOf, transpose } from "../../../src/learning/parser/kernel.ts";
import type { Network } from "../../../src/learning/parser/network.ts";
import { betweenCell, distanceCell, distanceClass } from "./pairs.ts";

/** Where training may disturb what the network computes; `slot` tells the places apart. */
export interface Noise {
  disturb(matrix: Matrix, slot: string): void;
}

/** What the network knows of the places of a batch, kept for training to go back through. */
export interface Encoding {
  /** The places before each layer and after the last. */
  readonly states: readonly Matrix[];
  /** The same, normalised; and one over their root mean squares. */
  readonly normal: readonly Matrix[];
  readonly scales: readonly Float32Array[];
  /** What each layer computed: candidates, gates (as shares from 0 to 1) and memories. */
  readonly candidates: readonly Matrix[];
  readonly gates: readonly Matrix[];
  readonly memories: readonly Matrix[];
  readonly arcDependent: Matrix;
  readonly arcHead: Matrix;
  /** Dependents mapped to the space of heads. */
  readonly query: Matrix;
  readonly labelDependent: Matrix;
  readonly labelHead: Matrix;
}

/** Describes the places of a batch whose states stand in `input` (the sums of their features' rows). */
export function encode(kernel: Kernel, network: Network, batch: Batch, input: Matrix, noise?: Noise): Encoding {
  const states = [input], normal: Matrix[] = [], scales: Float32Array[] = [];
  const candidates: Matrix[] = [], gates: Matrix[] = [], memories: Matrix[] = [];
  noise?.disturb(input, "input");
  network.layers.forEach((layer, depth) => {
    const state = states[depth];
    const scaled = normalise(kernel, state, layer.gain);
    const candidate = affine(kernel, scaled.result, layer.candidate, layer.candidateBias);
    const gate = affine(kernel, scaled.result, layer.gate, layer.gateBias);
    kernel.open(gate);
    const memory = kernel.matrix(batch.places, network.shape.width);
    remember(kernel, batch, candidate, gate, memory);
    noise?.disturb(memory, `memory ${depth}`);
    const next = kernel.matrix(batch.places, network.shape.width);
    kernel.sum(state, memory, next);
    states.push(next);
    normal.push(scaled.result);
    scales.push(scaled.scales);
    candidates.push(candidate);
    gates.push(gate);
    memories.push(memory);
  });
  const { result, scales: last } = normalise(kernel, states[network.layers.length], network.gain);
  const arcDependent = kernel.rectify(affine(kernel, result, network.arcDependent, network.arcDependentBias));
  const arcHead = kernel.rectify(affine(kernel, result, network.arcHead, network.arcHeadBias));
  noise?.disturb(arcDependent, "arcDependent");
  noise?.disturb(arcHead, "arcHead");
  return {
    states, normal: [...normal, result], scales: [...scales, last], candidates, gates, memories, arcDependent, arcHead,
    query: affine(kernel, arcDependent, network.biaffine, network.headBias),
    labelDependent: affine(kernel, result, network.labelDependent),
    labelHead: affine(kernel, result, network.labelHead),
  };
}

/** Scores of all heads (columns) for all dependents (rows) of a sentence, the root being place 0. */
export function scoreArcs(kernel: Kernel, network: Network, batch: Batch, encoding: Encoding, sentence: number): Matrix {
  const start = batch.starts[sentence], size = batch.starts[sentence + 1] - start;
  const heads = kernel.matrix(network.shape.arc, size);
  heads.values.fill(0);
  transpose(rowsOf(encoding.arcHead, start, size), heads);
  const scores = kernel.matrix(size, size);
  const distance = network.distance.values, between = network.between.values;
  for (let dependent = 1; dependent < size; dependent++) {
    const row = dependent * scores.stride;
    for (let head = 0; head < size; head++) {
      scores.values[row + head] = distance[distanceCell(batch, start + dependent, start + head)]
        + between[betweenCell(batch, start + dependent, start + head)];
    }
  }
  kernel.multiply(rowsOf(encoding.query, start, size), heads, scores);
  return scores;
}

/** What names the arcs from each place to its head: the hidden layer and the scores of all relations. */
export function scoreRelations(
  kernel: Kernel, network: Network, encoding: Encoding, dependents: Int32Array, heads: Int32Array, noise?: Noise,
): { hidden: Matrix; scores: Matrix } {
  const hidden = kernel.matrix(dependents.length, network.shape.label);
  const { stride } = hidden;
  const fromDependent = encoding.labelDependent.values, fromHead = encoding.labelHead.values, way = network.labelDistance.values;
  for (let arc = 0; arc < dependents.length; arc++) {
    const dependent = dependents[arc] * stride, head = heads[arc] * stride;
    const distance = distanceClass(dependents[arc], heads[arc]) * stride;
    for (let i = 0; i < stride; i++) {
      hidden.values[arc * stride + i] = fromDependent[dependent + i] + fromHead[head + i] + way[distance + i];
    }
  }
  kernel.rectify(hidden);
  noise?.disturb(hidden, "label");
  return { hidden, scores: affine(kernel, hidden, network.labels, network.labelBias) };
}

function affine(kernel: Kernel, input: Matrix, weights: Matrix, bias?: Matrix): Matrix {
  const result = kernel.matrix(input.rows, weights.columns);
  if (bias) for (let row = 0; row < result.rows; row++) result.values.set(bias.values, row * result.stride);
  else result.values.fill(0);
  kernel.multiply(input, weights, result);
  return result;
}

function normalise(kernel: Kernel, input: Matrix, gain: Matrix): { result: Matrix; scales: Float32Array } {
  const result = kernel.matrix(input.rows, input.columns);
  return { result, scales: kernel.normalise(input, gain, result) };
}

/** Runs the first half of the units forwards through each sentence and the second half backwards. */
function remember(kernel: Kernel, batch: Batch, candidate: Matrix, gate: Matrix, memory: Matrix): void {
  const { stride } = memory;
  const half = stride / 2;
  const c = candidate.values, g = gate.values, m = memory.values;
  for (let sentence = 0; sentence + 1 < batch.starts.length; sentence++) {
    const first = batch.starts[sentence], last = batch.starts[sentence + 1] - 1;
    for (let i = first * stride; i < first * stride + half; i++) m[i] = g[i] * c[i];
    for (let place = first + 1; place <= last; place++) kernel.blend(gate, candidate, memory, place * stride, half, stride);
    for (let i = last * stride + half; i < (last + 1) * stride; i++) m[i] = g[i] * c[i];
    for (let place = last - 1; place >= first; place--) kernel.blend(gate, candidate, memory, place * stride + half, half, -stride);
  }
}
