import type { Kernel, Matrix } from "./kernel.ts";
import { betweenCells, distanceCells, distanceClasses } from "./pairs.ts";

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
