import { expect, test } from "vitest";
import { backward } from "../../bench/train/parser/backward.ts";
import { Dropout } from "../../bench/train/parser/dropout.ts";
import { random } from "../../bench/train/random.ts";
import { layBatch } from "../../bench/train/parser/batch.ts";
import { Kernel } from "../../src/learning/parser/kernel.ts";
import { encode } from "../../bench/train/parser/forward.ts";
import { denseWeights, makeNetwork } from "../../src/learning/parser/network.ts";

const shape = { rows: 4, width: 16, layers: 2, arc: 8, label: 8, relations: 3 };
const batch = layBatch([
  { forms: ["Nora", "liest", ",", "er", "schläft"], tags: ["PROPN", "VERB", "PUNCT", "PRON", "VERB"], features: ["", "", "", "", ""] },
  { forms: ["Regen", "!"], tags: ["NOUN", "PUNCT"], features: ["", ""] },
], { get: () => -1 });
const truth = { heads: Int32Array.of(-1, 2, 0, 5, 5, 2, -1, 6, 7), relations: Int32Array.of(-1, 0, 1, 2, 0, 1, -1, 1, 2) };

test.each<{ rates: Readonly<Record<string, number>> }>([{ rates: {} }, { rates: { input: 0.4, memory: 0.4, arcDependent: 0.4, arcHead: 0.4, label: 0.4 } }])(
  "gradients are those of the loss, dropout $rates", ({ rates }) => {
    const kernel = new Kernel(4e6);
    const network = makeNetwork(kernel, shape), gradients = makeNetwork(kernel, shape);
    const input = kernel.matrix(batch.places, shape.width), start = kernel.mark();
    const next = random(3);
    const source = Float32Array.from(input.values, () => next() - 0.5);
    denseWeights(network).forEach(({ values }) => values.forEach((_, i) => (values[i] = next() - 0.5)));
    const run = (): { slopes: Float32Array; loss: number } => {
      kernel.release(start);
      denseWeights(gradients).forEach(({ values }) => values.fill(0));
      input.values.set(source);
      const dropout = new Dropout(rates, 5);
      const { input: slope, loss } = backward(kernel, network, gradients, batch, encode(kernel, network, batch, input, dropout), truth, dropout);
      return { slopes: slope.values.slice(), loss };
    };
    const numeric = (values: Float32Array, i: number): number => {
      const [before, step] = [values[i], 0.001];
      values[i] = before + step;
      const above = run().loss;
      values[i] = before - step;
      const below = run().loss;
      values[i] = before;
      return (above - below) / (2 * step);
    };
    const { slopes } = run();
    const dense = denseWeights(gradients).map(({ values }) => values.slice());
    for (const i of [0, 17, 40, 75, 120]) expect(slopes[i]).toBeCloseTo(numeric(source, i), 1);
    denseWeights(network).forEach(({ values, columns }, index) => {
      const largest = dense[index].reduce((best, value, i) => (Math.abs(value) > Math.abs(dense[index][best]) ? i : best), 0);
      for (const i of [largest, columns - 1]) expect(dense[index][i]).toBeCloseTo(numeric(values, i), 1);
    });
  });
