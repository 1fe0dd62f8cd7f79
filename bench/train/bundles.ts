import type { Section } from "../../src/learning/model-file.ts";
import { layTable } from "../../src/learning/table.ts";
import { type Grid, TemplateSet } from "../../src/learning/templates.ts";
import { BundleInventory, choiceKey } from "../../src/stages/syntax/bundles.ts";
import { columns, gridWidth } from "../../src/stages/syntax/columns.ts";
import { uposTags } from "../../src/stages/syntax/tags.ts";
import { bundleTemplates } from "../../src/stages/syntax/templates.ts";
import { Perceptron } from "./perceptron.ts";
import { random, shuffle } from "./random.ts";
import type { Sample } from "./sample.ts";
import type { TaggerSettings } from "./tagger.ts";

/** From how many occurrences on a form with its tag can have only the bundles seen with it. */
const trusted = 12;

interface Choices {
  /** Candidate lists; the first ones are those of the tags, by number. */
  readonly lists: readonly (readonly number[])[];
  readonly byForm: ReadonlyMap<number, number>;
}

/** Trains the choice of feature bundles; the tag column of the grids holds the tags to go by. */
export function trainBundles(samples: readonly Sample[], grids: readonly Grid[], settings: TaggerSettings): Record<string, Section> {
  const bundles = [...new Set(samples.flatMap((sample) => sample.bundles.filter((bundle) => bundle !== null)))].sort();
  const numbers = new Map(bundles.map((bundle, i) => [bundle, i]));
  const gold = samples.map((sample) => sample.bundles.map((bundle) => (bundle === null ? -1 : numbers.get(bundle) ?? -1)));
  const inventory = new BundleInventory(bundles);
  const choices = collectChoices(gold, grids);
  const templates = new TemplateSet(bundleTemplates, gridWidth);
  const features = new Int32Array(templates.count);
  const perceptron = new Perceptron(settings);
  const units = choices.lists.map((list) => inventory.unitsOfAll(list));
  const taught = samples.map((_, i) => i).filter((i) => gold[i].some((bundle) => bundle >= 0));
  const choiceOf = (grid: Grid, row: number): number => {
    const tag = grid.get(row, columns.tag) - 1;
    return choices.byForm.get(choiceKey(grid.get(row, columns.lower), tag)) ?? tag;
  };
  for (const i of taught) {
    for (const [row, bundle] of gold[i].entries()) grids[i].set(row, columns.bundle, bundle + 1);
    for (let row = 0; row < grids[i].length; row++) {
      if (choices.lists[choiceOf(grids[i], row)].length > 1) perceptron.count(features, templates.fill(grids[i], row, features));
    }
  }
  console.error(`bundles: ${String(perceptron.keep(settings.minimum))} features kept, ${String(bundles.length)} bundles`);
  const scores = new Float64Array(inventory.unitCount);
  const next = random(settings.seed);
  for (let epoch = 1; epoch <= settings.epochs; epoch++) {
    let wrong = 0;
    for (const i of shuffle(taught, next)) {
      const grid = grids[i];
      for (let row = 0; row < grid.length; row++) {
        const choice = choiceOf(grid, row);
        const list = choices.lists[choice];
        let best = list[0];
        const right = gold[i][row];
        if (list.length > 1) {
          scores.fill(0);
          const count = templates.fill(grid, row, features);
          perceptron.add(features, count, units[choice], scores);
          best = highest(list, inventory, scores);
          if (right >= 0 && best !== right && list.includes(right)) {
            for (const unit of inventory.units(right)) perceptron.update(features, count, unit, 1);
            for (const unit of inventory.units(best)) perceptron.update(features, count, unit, -1);
          }
        }
        if (right >= 0 && best !== right) wrong++;
        grid.set(row, columns.bundle, best + 1);
        perceptron.step();
      }
    }
    console.error(`bundles: epoch ${String(epoch)}, ${String(wrong)} wrong`);
  }
  const { cells, filter } = perceptron.quantise();
  const table = layTable(choices.byForm);
  return {
    bundles, "bundle.cells": cells, "bundle.filter": filter,
    choices: choices.lists.map((list) => list.join(" ")), "choices.keys": table.keys, "choices.values": table.values,
  };
}

function highest(list: readonly number[], inventory: BundleInventory, scores: Float64Array): number {
  let best = list[0];
  let bestScore = -Infinity;
  for (const bundle of list) {
    const score = inventory.units(bundle).reduce((sum, unit) => sum + scores[unit], 0);
    if (score > bestScore) [best, bestScore] = [bundle, score];
  }
  return best;
}

/** What can follow from a tag, and from a trusted form with its tag; most frequent first. */
function collectChoices(gold: readonly (readonly number[])[], grids: readonly Grid[]): Choices {
  const byTag = uposTags.map(() => new Map<number, number>());
  const byForm = new Map<number, Map<number, number>>();
  const add = (counts: Map<number, number>, bundle: number): void => void counts.set(bundle, (counts.get(bundle) ?? 0) + 1);
  for (const [i, bundles] of gold.entries()) {
    for (const [row, bundle] of bundles.entries()) {
      if (bundle < 0) continue;
      const tag = grids[i].get(row, columns.tag) - 1;
      const key = choiceKey(grids[i].get(row, columns.lower), tag);
      if (!byForm.has(key)) byForm.set(key, new Map());
      add(byTag[tag], bundle);
      add(byForm.get(key) as Map<number, number>, bundle);
    }
  }
  const sorted = (counts: Map<number, number>): number[] => [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([bundle]) => bundle);
  const lists = byTag.map((counts) => (counts.size === 0 ? [0] : sorted(counts)));
  const listNumbers = new Map<string, number>();
  const forms = new Map<number, number>();
  for (const [key, counts] of byForm) {
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    if (total < trusted) continue;
    const list = sorted(counts);
    const name = list.join(" ");
    if (!listNumbers.has(name)) listNumbers.set(name, lists.push(list) - 1);
    forms.set(key, listNumbers.get(name) as number);
  }
  return { lists, byForm: forms };
}
