import type { Kernel, Matrix } from "../../../src/learning/parser/kernel.ts";
import { rowsOf, transpose } from "../../../src/learning/parser/kernel.ts";
import type { Network } from "../../../src/learning/parser/network.ts";
import type { Batch } from "./batch.ts";
import type { Dropout } from "./dropout.ts";
import { type Encoding, scoreArcs, scoreRelations } from "./forward.ts";
import { betweenCell, distanceCell, distanceClass } from "./pairs.ts";

/** The truth about a batch: every place's head (as a place of the batch) and relation; -1 where it is not to be learned. */
export interface Truth {
  readonly heads: Int32Array;
  readonly relations: Int32Array;
}

/** Matrices to collect gradients of activations in, all zero at first. */
function zeros(kernel: Kernel, like: Matrix): Matrix {
  const matrix = kernel.matrix(like.rows, like.columns);
  matrix.values.fill(0);
  return matrix;
}

/**
 * Back-propagates the cross-entropy of heads and relations: adds to `gradients` and returns the gradient of the
 * batch's input and the loss summed over tokens.
 */
export function backward(
  kernel: Kernel, network: Network, gradients: Network, batch: Batch, encoding: Encoding, truth: Truth, dropout: Dropout,
): { input: Matrix; loss: number } {
  const result = encoding.normal[network.layers.length];
  const query = zeros(kernel, encoding.query), arcHead = zeros(kernel, encoding.arcHead);
  let loss = 0;
  for (let sentence = 0; sentence + 1 < batch.starts.length; sentence++) {
    const mark = kernel.mark();
    loss += arcLoss(kernel, network, gradients, batch, encoding, truth, sentence, query, arcHead);
    kernel.release(mark);
  }
  const labelDependent = zeros(kernel, encoding.labelDependent), labelHead = zeros(kernel, encoding.labelHead);
  loss += labelLoss(kernel, network, gradients, encoding, truth, dropout, labelDependent, labelHead);

  const arcDependent = zeros(kernel, encoding.arcDependent);
  affineBack(kernel, encoding.arcDependent, network.biaffine, query, arcDependent, gradients.biaffine, gradients.headBias);
  dropout.back(arcDependent, "arcDependent");
  dropout.back(arcHead, "arcHead");
  rectifyBack(encoding.arcDependent, arcDependent);
  rectifyBack(encoding.arcHead, arcHead);
  const normal = zeros(kernel, result);
  affineBack(kernel, result, network.arcDependent, arcDependent, normal, gradients.arcDependent, gradients.arcDependentBias);
  affineBack(kernel, result, network.arcHead, arcHead, normal, gradients.arcHead, gradients.arcHeadBias);
  affineBack(kernel, result, network.labelDependent, labelDependent, normal, gradients.labelDependent);
  affineBack(kernel, result, network.labelHead, labelHead, normal, gradients.labelHead);

  const depth = network.layers.length;
  const state = zeros(kernel, encoding.states[depth]);
  normaliseBack(encoding.states[depth], encoding.scales[depth], network.gain, normal, state, gradients.gain);
  for (let layer = depth - 1; layer >= 0; layer--) {
    const mark = kernel.mark();
    layerBack(kernel, network, gradients, batch, encoding, dropout, layer, state);
    kernel.release(mark);
  }
  dropout.back(state, "input");
  return { input: state, loss };
}

function arcLoss(
  kernel: Kernel, network: Network, gradients: Network, batch: Batch, encoding: Encoding, truth: Truth, sentence: number,
  query: Matrix, arcHead: Matrix,
): number {
  const start = batch.starts[sentence], size = batch.starts[sentence + 1] - start;
  const scores = scoreArcs(kernel, network, batch, encoding, sentence);
  const { values, stride } = scores;
  values.fill(0, 0, stride);
  let loss = 0;
  for (let dependent = 1; dependent < size; dependent++) {
    const row = dependent * stride, head = truth.heads[start + dependent] - start;
    values[row + dependent] = -1e9;
    values.fill(0, row + size, row + stride);
    if (truth.heads[start + dependent] < 0) {
      values.fill(0, row, row + stride);
      continue;
    }
    loss += softmaxLoss(values, row, size, head);
    for (let other = 0; other < size; other++) {
      gradients.distance.values[distanceCell(batch, start + dependent, start + other)] += values[row + other];
      gradients.between.values[betweenCell(batch, start + dependent, start + other)] += values[row + other];
    }
  }
  kernel.multiply(scores, rowsOf(encoding.arcHead, start, size), rowsOf(query, start, size));
  kernel.multiplyTransposed(scores, rowsOf(encoding.query, start, size), rowsOf(arcHead, start, size));
  return loss;
}

function labelLoss(
  kernel: Kernel, network: Network, gradients: Network, encoding: Encoding, truth: Truth, dropout: Dropout,
  labelDependent: Matrix, labelHead: Matrix,
): number {
  const dependents = Int32Array.from(truth.relations.keys()).filter((place) => truth.relations[place] >= 0);
  const heads = dependents.map((place) => truth.heads[place]);
  const { hidden, scores } = scoreRelations(kernel, network, encoding, dependents, heads, dropout);
  let loss = 0;
  dependents.forEach((place, arc) => {
    const row = arc * scores.stride;
    scores.values.fill(0, row + scores.columns, row + scores.stride);
    loss += softmaxLoss(scores.values, row, scores.columns, truth.relations[place]);
  });
  const inner = zeros(kernel, hidden);
  affineBack(kernel, hidden, network.labels, scores, inner, gradients.labels, gradients.labelBias);
  dropout.back(inner, "label");
  rectifyBack(hidden, inner);
  const { stride } = inner;
  for (let arc = 0; arc < dependents.length; arc++) {
    const dependent = dependents[arc] * stride, head = heads[arc] * stride;
    const distance = distanceClass(dependents[arc], heads[arc]) * stride;
    for (let i = 0; i < stride; i++) {
      const slope = inner.values[arc * stride + i];
      labelDependent.values[dependent + i] += slope;
      labelHead.values[head + i] += slope;
      gradients.labelDistance.values[distance + i] += slope;
    }
  }
  return loss;
}

/** Turns a row of scores into the gradient of its cross-entropy; returns the cross-entropy. */
function softmaxLoss(values: Float32Array, start: number, count: number, truth: number): number {
  let highest = -Infinity, total = 0;
  for (let i = start; i < start + count; i++) if (values[i] > highest) highest = values[i];
  for (let i = start; i < start + count; i++) total += values[i] = Math.exp(values[i] - highest);
  for (let i = start; i < start + count; i++) values[i] /= total;
  const loss = -Math.log(values[start + truth] + 1e-12);
  values[start + truth] -= 1;
  return loss;
}

/** For output = input · weights + bias. */
function affineBack(
  kernel: Kernel, input: Matrix, weights: Matrix, output: Matrix, inputGradient: Matrix, weightGradient: Matrix, biasGradient?: Matrix,
): void {
  const mark = kernel.mark();
  const turned = kernel.matrix(weights.columns, weights.rows);
  turned.values.fill(0);
  transpose(weights, turned);
  kernel.multiply(output, turned, inputGradient);
  kernel.release(mark);
  kernel.multiplyTransposed(input, output, weightGradient);
  if (!biasGradient) return;
  for (let row = 0; row < output.rows; row++) {
    const from = row * output.stride;
    for (let i = 0; i < output.columns; i++) biasGradient.values[i] += output.values[from + i];
  }
}

function rectifyBack(output: Matrix, gradient: Matrix): void {
  for (let i = 0; i < gradient.values.length; i++) if (output.values[i] <= 0) gradient.values[i] = 0;
}

function normaliseBack(input: Matrix, scales: Float32Array, gain: Matrix, output: Matrix, inputGradient: Matrix, gainGradient: Matrix): void {
  const { stride } = input;
  for (let row = 0; row < input.rows; row++) {
    const from = row * stride, scale = scales[row];
    let product = 0;
    for (let i = 0; i < stride; i++) {
      const value = input.values[from + i] * scale, slope = output.values[from + i];
      gainGradient.values[i] += slope * value;
      product += slope * gain.values[i] * value;
    }
    product /= stride;
    for (let i = 0; i < stride; i++) {
      const value = input.values[from + i] * scale;
      inputGradient.values[from + i] += scale * (output.values[from + i] * gain.values[i] - value * product);
    }
  }
}

function layerBack(
  kernel: Kernel, network: Network, gradients: Network, batch: Batch, encoding: Encoding, dropout: Dropout, depth: number, state: Matrix,
): void {
  const layer = network.layers[depth], gradient = gradients.layers[depth];
  const memory = kernel.matrix(state.rows, state.columns);
  memory.values.set(state.values);
  dropout.back(memory, `memory ${depth}`);
  const candidate = zeros(kernel, memory), gate = zeros(kernel, memory), normal = zeros(kernel, memory);
  rememberBack(batch, encoding, dropout.clean(`memory ${depth}`) ?? encoding.memories[depth].values, depth, memory, candidate, gate);
  affineBack(kernel, encoding.normal[depth], layer.candidate, candidate, normal, gradient.candidate, gradient.candidateBias);
  affineBack(kernel, encoding.normal[depth], layer.gate, gate, normal, gradient.gate, gradient.gateBias);
  normaliseBack(encoding.states[depth], encoding.scales[depth], layer.gain, normal, state, gradient.gain);
}

/** Goes back through the memories; `kept` are the memories before any dropout. */
function rememberBack(
  batch: Batch, encoding: Encoding, kept: Float32Array, depth: number, memory: Matrix, candidate: Matrix, gate: Matrix,
): void {
  const { stride } = memory;
  const half = stride / 2;
  const c = encoding.candidates[depth].values, g = encoding.gates[depth].values, slope = memory.values;
  const step = (place: number, offset: number, previous: number): void => {
    for (let i = place * stride + offset, end = i + half; i < end; i++) {
      const before = previous === 0 ? 0 : kept[i + previous];
      candidate.values[i] = slope[i] * g[i];
      const closeness = 1 - Math.abs(2 * g[i] - 1);
      gate.values[i] = slope[i] * (c[i] - before) * 0.5 * closeness * closeness;
      if (previous !== 0) slope[i + previous] += slope[i] * (1 - g[i]);
    }
  };
  for (let sentence = 0; sentence + 1 < batch.starts.length; sentence++) {
    const first = batch.starts[sentence], last = batch.starts[sentence + 1] - 1;
    for (let place = last; place >= first; place--) step(place, 0, place === first ? 0 : -stride);
    for (let place = first; place <= last; place++) step(place, half, place === last ? 0 : stride);
  }
}
