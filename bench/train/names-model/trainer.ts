import type { BloomFilter } from "../../../src/learning/bloom.ts";
import type { Section } from "../../../src/learning/model-file.ts";
import { Grid, TemplateSet } from "../../../src/learning/templates.ts";
import { gridWidth, templates } from "../../../src/stages/actors/names/columns.ts";
import { NameForms } from "../../../src/stages/actors/names/forms.ts";
import { fillGrid } from "../../../src/stages/actors/names/grid.ts";
import { labelCount } from "../../../src/stages/actors/names/labels.ts";
import { knownNames } from "../../../src/stages/actors/names/text.ts";
import { decode, transitionCount } from "../../../src/stages/actors/names/viterbi.ts";
import type { FormKnowledge } from "../../../src/stages/syntax/knowledge.ts";
import { firstCell } from "../../../src/learning/weights.ts";
import { FeatureFilter, Perceptron, quantise } from "../perceptron.ts";
import { random, shuffle } from "../random.ts";
import type { LabelledText, Tools } from "./texts.ts";

export interface NameSettings {
  readonly cellBits: number;
  readonly filterBits: number;
  readonly epochs: number;
  /** Features seen less often weigh nothing; of the others, so many that weigh most are kept. */
  readonly minimum: number;
  readonly features: number;
  readonly seed: number;
  /** Share of a token's features that are hidden each time, lest single words decide. */
  readonly dropout: number;
  /** How much of what a foreign corpus teaches goes to weights of its own, which are not kept. */
  readonly apart: number;
}

export interface NameLists {
  readonly members: BloomFilter;
  readonly count: number;
}

/** Weights that a sentence is judged by, and how much they count and learn. */
interface Part {
  readonly perceptron: Perceptron;
  readonly rate: number;
}

/** A sentence's features, row by row, and its labels. */
interface Example {
  readonly features: Int32Array;
  readonly labels: Uint8Array;
  /** True if the corpus labels by conventions of its own. */
  readonly foreign: boolean;
}

/** How the features are chosen: in a table wide enough that few share a cell. */
const wide = { cellBits: 22, filterBits: 23, epochs: 3 };

/** Trains the recogniser (structured perceptron, Collins 2002, averaged); the sections of its model but for the lists. */
export function trainNames(texts: readonly LabelledText[], words: FormKnowledge, lists: NameLists, { pack, knowledge }: Tools, settings: NameSettings): Record<string, Section> {
  const sources = { words, rules: pack.actors, knowledge, lists: lists.members, listCount: lists.count };
  const examples = texts.flatMap((text) => examplesOf(text, new NameForms(sources)));
  const filter = new FeatureFilter(settings.filterBits);
  filter.count(chooseFeatures(examples, settings), settings.features);
  console.error(`names: ${String(examples.length)} sentences, ${String(filter.keep(1))} features kept`);
  const { shared, pairs } = fit(examples, filter, settings);
  const [weights, transitions] = quantise([shared.averages(), pairs.averages()]);
  return { weights, transitions, filter: filter.words };
}

/** The features that weigh most after a short training with all of them. */
function chooseFeatures(examples: readonly Example[], settings: NameSettings): Int32Array {
  const filter = new FeatureFilter(wide.filterBits);
  for (const { features } of examples) filter.count(features, features.length);
  filter.keep(settings.minimum);
  const weights = fit(examples, filter, { ...settings, ...wide }).shared.averages();
  const sizes = new Map<number, number>();
  for (const { features } of examples) {
    for (const feature of features) {
      if (sizes.has(feature) || !filter.has(feature)) continue;
      const base = firstCell(feature, 32 - wide.cellBits);
      sizes.set(feature, weights.subarray(base, base + labelCount).reduce((most, weight) => Math.max(most, Math.abs(weight)), 0));
    }
  }
  const heaviest = [...sizes].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, settings.features);
  return Int32Array.from(heaviest, ([feature]) => feature);
}

function fit(examples: readonly Example[], filter: FeatureFilter, settings: NameSettings): { shared: Perceptron; pairs: Averages } {
  const shared: Part = { perceptron: new Perceptron(settings.cellBits, filter), rate: 1 };
  const own: Part = { perceptron: new Perceptron(settings.cellBits, filter), rate: settings.apart };
  const pairs = new Averages(transitionCount);
  const next = random(settings.seed);
  for (let epoch = 1; epoch <= settings.epochs; epoch++) {
    let wrong = 0;
    for (const example of shuffle(examples, next)) if (!learn(thinned(example, settings.dropout, next), example.foreign ? [shared, own] : [shared], pairs)) wrong++;
    console.error(`names: epoch ${String(epoch)}, ${String(wrong)} sentences wrong`);
  }
  return { shared: shared.perceptron, pairs };
}

function examplesOf({ text, labels, foreign }: LabelledText, forms: NameForms): Example[] {
  const ids = Int32Array.from({ length: text.tokens.length }, (_, token) => forms.idOf(text.tokens.form(token)));
  const known = knownNames(text);
  const grid = new Grid(gridWidth);
  const set = new TemplateSet(templates, gridWidth);
  const row = new Int32Array(set.count);
  return text.sentences.map(({ firstToken, endToken }) => {
    fillGrid(grid, text, forms, { ids, known }, firstToken, endToken);
    const features = new Int32Array((endToken - firstToken) * set.count);
    for (let at = 0; at < endToken - firstToken; at++) {
      set.fill(grid, at, row);
      features.set(row, at * set.count);
    }
    return { features, labels: labels.slice(firstToken, endToken), foreign };
  });
}

const everyLabel = Array.from({ length: labelCount }, (_, label) => label);

/** The example with some features exchanged for one that weighs nothing. */
function thinned(example: Example, share: number, next: () => number): Example {
  return share === 0 ? example : { ...example, features: example.features.map((feature) => (next() < share ? hidden : feature)) };
}

const hidden = 0;

/** One update where the best sequence is wrong; true if it was right. */
function learn({ features, labels }: Example, parts: readonly Part[], pairs: Averages): boolean {
  const { length } = labels;
  const scores = new Float64Array(length * labelCount);
  const guess = new Uint8Array(length);
  const sums = new Float64Array(labelCount);
  const width = features.length / length;
  for (let row = 0; row < length; row++) {
    const seen = features.subarray(row * width, (row + 1) * width);
    for (const { perceptron, rate } of parts) {
      sums.fill(0);
      perceptron.add(seen, width, everyLabel, sums);
      for (const label of everyLabel) scores[row * labelCount + label] += rate * sums[label];
    }
  }
  decode(scores, labelCount, length, pairs.values, guess);
  for (const { perceptron } of parts) perceptron.step();
  pairs.step();
  if (guess.every((label, row) => label === labels[row])) return true;
  for (let row = 0; row < length; row++) {
    const before = row === 0 ? labelCount : labels[row - 1];
    const guessedBefore = row === 0 ? labelCount : guess[row - 1];
    pairs.add(before * labelCount + labels[row], 1);
    pairs.add(guessedBefore * labelCount + guess[row], -1);
    if (guess[row] === labels[row]) continue;
    const seen = features.subarray(row * width, (row + 1) * width);
    for (const { perceptron, rate } of parts) {
      perceptron.update(seen, width, labels[row], rate);
      perceptron.update(seen, width, guess[row], -rate);
    }
  }
  return false;
}

/** A few weights with their average over time. */
class Averages {
  readonly values: Float64Array;
  private readonly totals: Float64Array;
  private readonly stamps: Int32Array;
  private now = 1;

  constructor(size: number) {
    this.values = new Float64Array(size);
    this.totals = new Float64Array(size);
    this.stamps = new Int32Array(size);
  }

  step(): void {
    this.now++;
  }

  add(cell: number, amount: number): void {
    this.totals[cell] += this.values[cell] * (this.now - this.stamps[cell]);
    this.stamps[cell] = this.now;
    this.values[cell] += amount;
  }

  averages(): Float32Array {
    return Float32Array.from(this.values, (value, cell) => (this.totals[cell] + value * (this.now - this.stamps[cell])) / this.now);
  }
}
