import type { Kernel, Matrix } from "../../../src/learning/parser/kernel.ts";
import type { Network } from "../../../src/learning/parser/network.ts";
import { denseWeights, makeNetwork } from "../../../src/learning/parser/network.ts";

const decay1 = 0.9, decay2 = 0.98, epsilon = 1e-8;

/** Adam (Kingma & Ba 2015); of the feature rows it moves only those that a batch touched. */
export class Adam {
  private readonly first: Network;
  private readonly second: Network;
  private readonly touched: Uint8Array;
  private step = 0;

  constructor(kernel: Kernel, private readonly network: Network, private readonly gradients: Network) {
    this.first = makeNetwork(kernel, network.shape);
    this.second = makeNetwork(kernel, network.shape);
    for (const part of [this.first, this.second, gradients]) {
      for (const matrix of [part.rows, ...denseWeights(part)]) matrix.values.fill(0);
    }
    this.touched = new Uint8Array(network.shape.rows);
  }

  /** Adds to the gradient of a feature's row. */
  addRow(row: number, values: Float32Array, from: number): void {
    this.touched[row] = 1;
    const { stride, values: rows } = this.gradients.rows;
    for (let i = 0; i < stride; i++) rows[row * stride + i] += values[from + i];
  }

  /** Moves the weights against the collected gradients, `scale` times as large, and clears these. */
  update(rate: number, scale: number): void {
    this.step++;
    const corrected = (rate * Math.sqrt(1 - decay2 ** this.step)) / (1 - decay1 ** this.step);
    const [weights, slopes, first, second] = [this.network, this.gradients, this.first, this.second].map(denseWeights);
    weights.forEach((matrix, index) => {
      this.move(matrix, slopes[index], first[index], second[index], 0, matrix.values.length, corrected, scale);
    });
    const { stride } = this.network.rows;
    this.touched.forEach((touched, row) => {
      if (!touched) return;
      const { network, gradients } = this;
      this.move(
        network.rows, gradients.rows, this.first.rows, this.second.rows, row * stride, (row + 1) * stride, corrected, scale,
      );
    });
    this.touched.fill(0);
  }

  private move(
    weights: Matrix, slopes: Matrix, first: Matrix, second: Matrix, from: number, to: number, rate: number, scale: number,
  ): void {
    const w = weights.values, g = slopes.values, m = first.values, v = second.values;
    for (let i = from; i < to; i++) {
      const slope = g[i] * scale;
      g[i] = 0;
      m[i] += (1 - decay1) * (slope - m[i]);
      v[i] += (1 - decay2) * (slope * slope - v[i]);
      w[i] -= (rate * m[i]) / (Math.sqrt(v[i]) + epsilon);
    }
  }
}
