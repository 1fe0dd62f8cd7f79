import type { Batch } from "./batch.ts";
import type { Kernel, Matrix } from "./kernel.ts";
import { rowsOf, transpose } from "./kernel.ts";
import { betweenCell, betweenCells, distanceCell, distanceCells, distanceClass, distanceClasses } from "./pairs.ts";

/** Sizes of a network; all multiples of eight but `rows`, `layers` and `relations`. */
export interface Shape {
  /** Feature rows. */
  readonly rows: number;
  /** Numbers that describe a place. */
  readonly width: number;
  readonly layers: number;
  /** Numbers that describe a place as a head, or as a dependent, to find arcs and to name them. */
  readonly arc: number;
  readonly label: number;
  readonly relations: number;
}

/** A recurrent layer: the weights that give each unit's candidate and gate. */
export interface Layer {
  readonly gain: Matrix;
  readonly candidate: Matrix;
  readonly candidateBias: Matrix;
  readonly gate: Matrix;
  readonly gateBias: Matrix;
}

/**
 * The parser's weights. Places are described by the sum of their features' rows, put into context by bidirectional
 * gated layers (minimal gated units: Zhou et al. 2016, made linear in time as in Bradbury et al. 2017), and scored
 * against each other by a biaffine form (Dozat & Manning 2017) plus tables of pair features.
 */
export interface Network {
  readonly shape: Shape;
  readonly rows: Matrix;
  readonly layers: readonly Layer[];
  readonly gain: Matrix;
  readonly arcDependent: Matrix;
  readonly arcDependentBias: Matrix;
  readonly arcHead: Matrix;
  readonly arcHeadBias: Matrix;
  readonly biaffine: Matrix;
  readonly headBias: Matrix;
  readonly distance: Matrix;
  readonly between: Matrix;
  readonly labelDependent: Matrix;
  readonly labelHead: Matrix;
  readonly labelDistance: Matrix;
  readonly labels: Matrix;
  readonly labelBias: Matrix;
}

/** A network of the given shape whose weights are unspecified. */
export function makeNetwork(kernel: Kernel, shape: Shape): Network {
  const { width, arc, label, relations } = shape;
  return {
    shape,
    rows: kernel.matrix(shape.rows, width),
    layers: Array.from({ length: shape.layers }, () => ({
      gain: kernel.matrix(1, width),
      candidate: kernel.matrix(width, width),
      candidateBias: kernel.matrix(1, width),
      gate: kernel.matrix(width, width),
      gateBias: kernel.matrix(1, width),
    })),
    gain: kernel.matrix(1, width),
    arcDependent: kernel.matrix(width, arc),
    arcDependentBias: kernel.matrix(1, arc),
    arcHead: kernel.matrix(width, arc),
    arcHeadBias: kernel.matrix(1, arc),
    biaffine: kernel.matrix(arc, arc),
    headBias: kernel.matrix(1, arc),
    distance: kernel.matrix(1, distanceCells),
    between: kernel.matrix(1, betweenCells),
    labelDependent: kernel.matrix(width, label),
    labelHead: kernel.matrix(width, label),
    labelDistance: kernel.matrix(distanceClasses, label),
    labels: kernel.matrix(label, relations),
    labelBias: kernel.matrix(1, relations),
  };
}

/** All weights but the feature rows, in a fixed order. */
export function denseWeights(network: Network): Matrix[] {
  return Object.entries(network).flatMap(([name, value]: [string, unknown]) => {
    if (name === "shape" || name === "rows") return [];
    if (name === "layers") return network.layers.flatMap((layer) => Object.values(layer) as Matrix[]);
    return [value as Matrix];
  });
}

/** The same network in another kernel's memory. */
export function copyNetwork(kernel: Kernel, network: Network): Network {
  const copy = makeNetwork(kernel, network.shape);
  const weights = [network.rows, ...denseWeights(network)];
  [copy.rows, ...denseWeights(copy)].forEach((matrix, index) => matrix.values.set(weights[index].values));
  return copy;
}

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
