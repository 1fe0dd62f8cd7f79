import type { Section } from "../../src/learning/model-file.ts";
import { layTable } from "../../src/learning/table.ts";
import { type Grid, TemplateSet } from "../../src/learning/templates.ts";
import { BundleInventory, choiceKey, passCases } from "../../src/stages/syntax/bundles.ts";
import { columns, fillAround, gridWidth } from "../../src/stages/syntax/columns.ts";
import { uposNumber, uposTags } from "../../src/stages/syntax/tags.ts";
import { backwardBundleTemplates, forwardBundleTemplates } from "../../src/stages/syntax/templates.ts";
import { FeatureFilter, Perceptron, quantise } from "./perceptron.ts";
import { random, shuffle } from "./random.ts";
import type { BundleConstraint, Sample } from "./sample.ts";
import type { TaggerSettings } from "./tagger.ts";

/** How often a form must be seen with its tag to have only the bundles seen with it. */
const trusted = 12;

/** Tags whose words all have the same paradigm: there, a bundle seen once tells that others may come. */
const openTags = new Set(["NOUN", "PROPN", "ADJ", "VERB"].map(uposNumber));

/** How likely yet another bundle may be with those, by the share of bundles seen once (Good 1953). */
const likelyUnseen = 0.03;

interface Choices {
  /** Candidate lists; the first ones are those of the tags, by number. */
  readonly lists: readonly (readonly number[])[];
  readonly byForm: ReadonlyMap<number, number>;
}

/** Trains the choice of feature bundles; the tag column of the grids holds the tags to go by. */
export function trainBundles(samples: readonly Sample[], grids: readonly Grid[], settings: TaggerSettings): Record<string, Section> {
  const bundles = [...new Set(samples.flatMap((sample) => sample.bundles.filter((bundle) => typeof bundle === "string")))].sort();
  const right = new RightBundles(bundles);
  for (const grid of grids) fillAround(grid);
  const choices = collectChoices(samples, grids, right);
  const lessons = { samples, grids, right, choices, inventory: new BundleInventory(bundles) };
  const directions = [
    { templates: new TemplateSet(forwardBundleTemplates, gridWidth), column: columns.bundle },
    { templates: new TemplateSet(backwardBundleTemplates, gridWidth), column: columns.backBundle },
  ];
  const filter = new FeatureFilter(settings.filterBits);
  for (const direction of directions) countFeatures(lessons, direction, filter);
  console.error(`bundles: ${String(filter.keep(settings.minimum))} features kept, ${String(bundles.length)} bundles`);
  const [forward, backward] = directions.map((direction) => trainDirection(lessons, direction, filter, settings));
  const [forwardCells, backwardCells] = quantise([forward.averages(), backward.averages()]);
  const table = layTable(choices.byForm);
  return {
    bundles,
    "bundles.forward": forwardCells, "bundles.backward": backwardCells, "bundles.filter": filter.words,
    choices: choices.lists.map((list) => list.join(" ")), "choices.keys": table.keys, "choices.values": table.values,
  };
}

interface Lessons {
  readonly samples: readonly Sample[];
  readonly grids: readonly Grid[];
  readonly right: RightBundles;
  readonly choices: Choices;
  readonly inventory: BundleInventory;
}

interface Direction {
  readonly templates: TemplateSet;
  /** Holds the bundles chosen so far. */
  readonly column: number;
}

/** The sentences that teach something. */
function taught({ samples }: Lessons): number[] {
  return samples.map((_, i) => i).filter((i) => samples[i].bundles.some((bundle) => bundle !== null));
}

function choiceOf({ choices }: Lessons, grid: Grid, row: number): number {
  const tag = grid.get(row, columns.tag) - 1;
  return choices.byForm.get(choiceKey(grid.get(row, columns.lower), tag)) ?? tag;
}

/** The rows of a grid in the order of a direction. */
function rowsOf({ length }: Grid, column: number): number[] {
  return Array.from({ length }, (_, i) => (column === columns.bundle ? i : length - 1 - i));
}

/** Counts the features that gold bundles give where there is a choice. */
function countFeatures(lessons: Lessons, { templates, column }: Direction, filter: FeatureFilter): void {
  const features = new Int32Array(templates.count);
  for (const i of taught(lessons)) {
    const grid = lessons.grids[i];
    for (const [row, bundle] of lessons.samples[i].bundles.entries()) grid.set(row, column, lessons.right.exact(bundle) + 1);
    for (const row of rowsOf(grid, column)) {
      passCases(grid, row, column === columns.bundle ? 1 : -1, lessons.inventory);
      if (lessons.choices.lists[choiceOf(lessons, grid, row)].length > 1) filter.count(features, templates.fill(grid, row, features));
    }
  }
}

function trainDirection(lessons: Lessons, { templates, column }: Direction, filter: FeatureFilter, settings: TaggerSettings): Perceptron {
  const { samples, grids, right, choices, inventory } = lessons;
  const features = new Int32Array(templates.count);
  const perceptron = new Perceptron(settings.cellBits, filter);
  const units = choices.lists.map((list) => inventory.unitsOfAll(list));
  const order = taught(lessons);
  const scores = new Float64Array(inventory.unitCount);
  const next = random(settings.seed);
  for (let epoch = 1; epoch <= settings.epochs; epoch++) {
    let wrong = 0;
    for (const i of shuffle(order, next)) {
      const grid = grids[i];
      for (const row of rowsOf(grid, column)) {
        passCases(grid, row, column === columns.bundle ? 1 : -1, inventory);
        perceptron.step();
        const choice = choiceOf(lessons, grid, row);
        const list = choices.lists[choice];
        let best = list[0];
        if (list.length > 1) {
          for (const unit of units[choice]) scores[unit] = 0;
          const count = templates.fill(grid, row, features);
          perceptron.add(features, count, units[choice], scores);
          best = highest(list, inventory, scores);
          const allowed = right.among(list, samples[i].bundles[row]);
          if (allowed.length > 0) {
            wrong += Number(!allowed.includes(best));
            const rivals = list.filter((bundle) => !allowed.includes(bundle));
            if (rivals.length > 0) correct(perceptron, features.subarray(0, count), inventory, scores, allowed, rivals, settings.margin);
          }
        }
        grid.set(row, column, best + 1);
      }
    }
    console.error(`bundles: epoch ${String(epoch)}, ${String(wrong)} wrong`);
  }
  return perceptron;
}

/** Moves the weights unless the best of the allowed bundles leads the best of the others by the margin. */
function correct(
  perceptron: Perceptron, features: Int32Array, inventory: BundleInventory, scores: Float64Array,
  allowed: readonly number[], rivals: readonly number[], margin: number,
): void {
  const wanted = highest(allowed, inventory, scores), rival = highest(rivals, inventory, scores);
  if (total(wanted, inventory, scores) > total(rival, inventory, scores) + margin) return;
  for (const unit of inventory.units(wanted)) perceptron.update(features, features.length, unit, 1);
  for (const unit of inventory.units(rival)) perceptron.update(features, features.length, unit, -1);
}

/** Which bundles may be right by what a corpus tells. */
class RightBundles {
  private readonly numbers: ReadonlyMap<string, number>;
  private readonly values: readonly ReadonlyMap<string, string>[];

  constructor(bundles: readonly string[]) {
    this.numbers = new Map(bundles.map((bundle, i) => [bundle, i]));
    this.values = bundles.map((bundle) => new Map(bundle.split("|").map((pair) => pair.split("=") as [string, string])));
  }

  /** The number of a bundle that is fully told; -1 otherwise. */
  exact(bundle: Sample["bundles"][number]): number {
    return typeof bundle === "string" ? this.numbers.get(bundle) ?? -1 : -1;
  }

  /** Those of `list` that may be right; none where nothing is known. */
  among(list: readonly number[], bundle: Sample["bundles"][number]): readonly number[] {
    if (bundle === null) return [];
    if (typeof bundle === "string") return list.filter((number) => number === this.numbers.get(bundle));
    return list.filter((number) => this.fits(number, bundle));
  }

  private fits(number: number, constraint: BundleConstraint): boolean {
    return Object.entries(constraint).every(([name, allowed]) => {
      const value = this.values[number].get(name);
      return value === undefined ? name === "Gender" : allowed.includes(value);
    });
  }
}

/** The score of a bundle: those of its units added up. */
function total(bundle: number, inventory: BundleInventory, scores: Float64Array): number {
  return inventory.units(bundle).reduce((sum, unit) => sum + scores[unit], 0);
}

/** The bundle of a list whose units score highest. */
function highest(list: readonly number[], inventory: BundleInventory, scores: Float64Array): number {
  let best = list[0];
  let bestScore = -Infinity;
  for (const bundle of list) {
    const score = total(bundle, inventory, scores);
    if (score > bestScore) [best, bestScore] = [bundle, score];
  }
  return best;
}

/** The bundles counted more than `least` times, the most frequent first; it stays in any case. */
function ranked(counts: ReadonlyMap<number, number>, least: number): number[] {
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return sorted.filter(([, count], i) => i === 0 || count > least).map(([bundle]) => bundle);
}

function sum(counts: ReadonlyMap<number, number>): number {
  return [...counts.values()].reduce((total, count) => total + count, 0);
}

/** Bundles that a tag has in fewer than one in a thousand cases, or twice at most, are left out. */
function ofTag(counts: ReadonlyMap<number, number>): number[] {
  return counts.size === 0 ? [0] : ranked(counts, Math.max(2, sum(counts) / 1000));
}

function isTrusted(counts: ReadonlyMap<number, number>, tag: number): boolean {
  const total = sum(counts);
  const once = [...counts.values()].filter((count) => count === 1).length;
  return total >= trusted && (!openTags.has(tag) || once <= likelyUnseen * total);
}

/** What can follow from a tag, and from a trusted form with its tag. */
function collectChoices(samples: readonly Sample[], grids: readonly Grid[], right: RightBundles): Choices {
  const byTag = uposTags.map(() => new Map<number, number>());
  const byForm = new Map<number, Map<number, number>>();
  const tags = new Map<number, number>();
  const add = (counts: Map<number, number>, bundle: number): void => void counts.set(bundle, (counts.get(bundle) ?? 0) + 1);
  for (const [i, { bundles }] of samples.entries()) {
    for (const [row, told] of bundles.entries()) {
      const bundle = right.exact(told);
      if (bundle < 0) continue;
      const tag = grids[i].get(row, columns.tag) - 1;
      const key = choiceKey(grids[i].get(row, columns.lower), tag);
      const counts = byForm.get(key) ?? new Map<number, number>();
      byForm.set(key, counts);
      tags.set(key, tag);
      add(byTag[tag], bundle);
      add(counts, bundle);
    }
  }
  const lists = byTag.map(ofTag);
  const listNumbers = new Map<string, number>();
  const forms = new Map<number, number>();
  for (const [key, counts] of byForm) {
    if (!isTrusted(counts, tags.get(key) ?? 0)) continue;
    const list = ranked(counts, 0);
    const name = list.join(" ");
    const number = listNumbers.get(name) ?? lists.push(list) - 1;
    listNumbers.set(name, number);
    forms.set(key, number);
  }
  return { lists, byForm: forms };
}
