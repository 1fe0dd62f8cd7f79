import type { Section } from "../../src/learning/model-file.ts";
import { layTable } from "../../src/learning/table.ts";
import { type Grid, TemplateSet } from "../../src/learning/templates.ts";
import { columns, gridWidth } from "../../src/stages/syntax/columns.ts";
import { tagsOf } from "../../src/stages/syntax/tagger.ts";
import { uposTags } from "../../src/stages/syntax/tags.ts";
import { tagTemplates } from "../../src/stages/syntax/templates.ts";
import { Perceptron, type PerceptronSize } from "./perceptron.ts";
import { random, shuffle } from "./random.ts";
import type { Sample } from "./sample.ts";

/** From how many occurrences on a form can have only the tags seen with it. */
const trusted = 20;

export interface TaggerSettings extends PerceptronSize {
  readonly epochs: number;
  /** Features seen less often weigh nothing. */
  readonly minimum: number;
  readonly seed: number;
}

/** Trains the part-of-speech tagger; `grids` are those of the samples. */
export function trainTags(samples: readonly Sample[], grids: readonly Grid[], settings: TaggerSettings): Record<string, Section> {
  const dictionary = tagDictionary(samples, grids);
  const templates = new TemplateSet(tagTemplates, gridWidth);
  const features = new Int32Array(templates.count);
  const scores = new Float64Array(uposTags.length);
  const perceptron = new Perceptron(settings);
  countFeatures(samples, grids, templates, perceptron);
  const kept = perceptron.keep(settings.minimum);
  console.error(`tags: ${String(kept)} features kept`);
  const next = random(settings.seed);
  const order = samples.map((_, i) => i);
  for (let epoch = 1; epoch <= settings.epochs; epoch++) {
    let wrong = 0;
    for (const i of shuffle(order, next)) {
      const grid = grids[i];
      for (let row = 0; row < grid.length; row++) {
        const gold = samples[i].tags[row];
        const candidates = tagsOf(dictionary.get(grid.get(row, columns.form)) ?? dictionary.get(0) ?? 0);
        scores.fill(0);
        const count = templates.fill(grid, row, features);
        perceptron.add(features, count, candidates, scores);
        const best = argmax(candidates, scores);
        grid.set(row, columns.tag, best + 1);
        const right = candidates.filter((tag) => (gold >>> tag) & 1);
        if (right.length > 0 && !right.includes(best)) {
          wrong++;
          perceptron.update(features, count, argmax(right, scores), 1);
          perceptron.update(features, count, best, -1);
        }
        perceptron.step();
      }
    }
    console.error(`tags: epoch ${String(epoch)}, ${String(wrong)} wrong`);
  }
  const { cells, filter } = perceptron.quantise();
  const everything = dictionary.get(0) ?? 0;
  dictionary.delete(0);
  const table = layTable(dictionary);
  return {
    "tag.cells": cells, "tag.filter": filter,
    "dictionary.keys": table.keys, "dictionary.values": table.values, "dictionary.open": Uint32Array.of(everything),
  };
}

/** The class of the highest score; the first of equals. */
export function argmax(classes: readonly number[], scores: ArrayLike<number>): number {
  let best = classes[0];
  for (const c of classes) if (scores[c] > scores[best]) best = c;
  return best;
}

/** Counts the features that gold tags give. */
function countFeatures(samples: readonly Sample[], grids: readonly Grid[], templates: TemplateSet, perceptron: Perceptron): void {
  const features = new Int32Array(templates.count);
  for (const [i, grid] of grids.entries()) {
    for (let row = 0; row < grid.length; row++) {
      const bits = samples[i].tags[row];
      grid.set(row, columns.tag, 32 - Math.clz32(bits));
      perceptron.count(features, templates.fill(grid, row, features));
    }
  }
}

/** Tags seen per trusted form (by hash), as bits; under 0 the tags of any other form. */
function tagDictionary(samples: readonly Sample[], grids: readonly Grid[]): Map<number, number> {
  const seen = new Map<number, { count: number; bits: number }>();
  let everything = 0;
  for (const [i, { tags }] of samples.entries()) {
    for (const [row, bits] of tags.entries()) {
      const form = grids[i].get(row, columns.form);
      const entry = seen.get(form) ?? { count: 0, bits: 0 };
      seen.set(form, { count: entry.count + 1, bits: entry.bits | bits });
      if ((bits & (bits - 1)) === 0) everything |= bits;
    }
  }
  const trustedForms = [...seen].filter(([, { count }]) => count >= trusted).map(([form, { bits }]): [number, number] => [form, bits]);
  return new Map([...trustedForms, [0, everything]]);
}
