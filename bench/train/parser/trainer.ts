import type { ParserSentence, RowTable } from "../../../src/learning/parser/features.ts";
import { Kernel } from "../../../src/learning/parser/kernel.ts";
import type { Network, Shape } from "../../../src/learning/parser/network.ts";
import { denseWeights, makeNetwork } from "../../../src/learning/parser/network.ts";
import { random, shuffle } from "../random.ts";
import { Adam } from "./adam.ts";
import type { Truth } from "./backward.ts";
import { backward } from "./backward.ts";
import { type Batch, layBatch } from "./batch.ts";
import { Dropout } from "./dropout.ts";
import { encode } from "./forward.ts";
import { sumRows } from "./voters.ts";

/** A sentence to learn from: heads as indexes (-1 for the root), relations as numbers. */
export interface Example {
  readonly sentence: ParserSentence;
  readonly heads: readonly number[];
  readonly relations: readonly number[];
}

export interface Settings {
  readonly epochs: number;
  /** Tokens a batch. */
  readonly batch: number;
  /** The highest learning rate; it rises over the first twentieth of the steps and then falls to 0. */
  readonly rate: number;
  readonly dropout: Readonly<Record<string, number>>;
  /** A word seen n times in training is taken for unknown with probability wordDropout / (wordDropout + n). */
  readonly wordDropout: number;
  readonly seed: number;
}

/** Trains a network by Adam on the cross-entropy of heads and relations. */
export class Trainer {
  readonly kernel: Kernel;
  readonly network: Network;
  private readonly gradients: Network;
  private readonly adam: Adam;
  private readonly dropout: Dropout;
  private readonly next: () => number;

  constructor(
    shape: Shape,
    private readonly table: RowTable,
    private readonly counts: ReadonlyMap<number, number>,
    private readonly settings: Settings,
  ) {
    const weights = shape.rows * shape.width + 300_000 + shape.layers * shape.width * (shape.width * 2 + 8);
    this.kernel = new Kernel(weights * 16 + (settings.batch + 400) * shape.width * (shape.layers * 8 + 30) * 4 + 50e6);
    this.network = makeNetwork(this.kernel, shape);
    this.gradients = makeNetwork(this.kernel, shape);
    this.adam = new Adam(this.kernel, this.network, this.gradients);
    this.dropout = new Dropout(settings.dropout, settings.seed);
    this.next = random(settings.seed);
    initialise(this.network, this.next);
  }

  /** Goes through the examples `epochs` times; `report` gets the mean loss a token after each. */
  train(examples: readonly Example[], report: (epoch: number, loss: number) => void): void {
    const { settings } = this;
    const tokens = examples.reduce((sum, { heads }) => sum + heads.length, 0);
    const steps = Math.ceil((tokens / settings.batch) * settings.epochs);
    let step = 0;
    for (let epoch = 0; epoch < settings.epochs; epoch++) {
      let loss = 0;
      for (const batch of batches(shuffle(examples, this.next), settings.batch)) {
        step++;
        const rate = settings.rate * Math.min(step / (steps * 0.05), Math.max(0, 1 - step / steps) / 0.95);
        loss += this.learn(batch, rate);
      }
      report(epoch, loss / tokens);
    }
  }

  private learn(examples: readonly Example[], rate: number): number {
    const { kernel, network, settings, counts } = this;
    const mark = kernel.mark();
    const drops = (key: number): boolean => this.next() < settings.wordDropout / (settings.wordDropout + (counts.get(key) ?? 0));
    const batch = layBatch(examples.map(({ sentence }) => sentence), this.table, drops);
    const input = kernel.matrix(batch.places, network.shape.width);
    sumRows(batch, network, input);
    const encoding = encode(kernel, network, batch, input, this.dropout);
    const truth = layTruth(batch, examples);
    const { input: slope, loss } = backward(kernel, network, this.gradients, batch, encoding, truth, this.dropout);
    for (let place = 0; place < batch.places; place++) {
      for (let feature = batch.firstRow[place]; feature < batch.firstRow[place + 1]; feature++) {
        this.adam.addRow(batch.rows[feature], slope.values, place * slope.stride);
      }
    }
    this.adam.update(rate, 1 / Math.max(1, batch.places - examples.length));
    kernel.release(mark);
    return loss;
  }
}

function layTruth(batch: Batch, examples: readonly Example[]): Truth {
  const heads = new Int32Array(batch.places).fill(-1), relations = new Int32Array(batch.places).fill(-1);
  examples.forEach((example, index) => {
    const first = batch.starts[index] + 1;
    example.heads.forEach((head, token) => {
      heads[first + token] = first + head;
      relations[first + token] = example.relations[token];
    });
  });
  return { heads, relations };
}

function batches(examples: readonly Example[], size: number): Example[][] {
  const result: Example[][] = [[]];
  let tokens = 0;
  for (const example of examples) {
    if (tokens > 0 && tokens + example.heads.length > size) {
      result.push([]);
      tokens = 0;
    }
    result[result.length - 1].push(example);
    tokens += example.heads.length;
  }
  return result;
}

/** Uniform weights whose variance is one over the inputs; gains 1; biases 0, but gates from quick to slow. */
function initialise(network: Network, next: () => number): void {
  for (const matrix of denseWeights(network)) {
    const range = Math.sqrt(3 / matrix.rows);
    for (let i = 0; i < matrix.values.length; i++) matrix.values[i] = matrix.rows === 1 ? 0 : (next() * 2 - 1) * range;
    for (let row = 0; row < matrix.rows; row++) matrix.values.fill(0, row * matrix.stride + matrix.columns, (row + 1) * matrix.stride);
  }
  for (let i = 0; i < network.rows.values.length; i++) network.rows.values[i] = (next() * 2 - 1) * 0.3;
  for (const { gain, gateBias } of network.layers) {
    gain.values.fill(1);
    for (let i = 0; i < gateBias.columns; i++) gateBias.values[i] = next() * 4 - 2;
  }
  network.gain.values.fill(1);
  for (let i = 0; i < network.biaffine.values.length; i++) network.biaffine.values[i] *= 0.3;
}
