import { combine } from "../../learning/hash.ts";
import type { ModelFile } from "../../learning/model-file.ts";
import { HashTable } from "../../learning/table.ts";
import { type Grid, TemplateSet } from "../../learning/templates.ts";
import { HashedWeights } from "../../learning/weights.ts";
import { columns, fillPronouns, gridWidth } from "./columns.ts";
import { highest } from "./tagger.ts";
import { uposNumber } from "./tags.ts";
import { backwardBundleTemplates, forwardBundleTemplates } from "./templates.ts";

/**
 * The feature bundles of a language ("Case=Nom|Number=Sing") and the units that they are scored by: each value of each
 * feature, and the bundle as a whole.
 */
export class BundleInventory {
  readonly unitCount: number;
  private readonly unitsOf: readonly Int32Array[];

  constructor(readonly bundles: readonly string[]) {
    const values = [...new Set(bundles.flatMap((bundle) => bundle.split("|")))].sort();
    const numbers = new Map(values.map((value, unit) => [value, unit]));
    this.unitCount = values.length + bundles.length;
    this.unitsOf = bundles.map((bundle, i) =>
      Int32Array.from([...bundle.split("|").map((value) => numbers.get(value) ?? 0), values.length + i]),
    );
  }

  units(bundle: number): Int32Array {
    return this.unitsOf[bundle];
  }

  /** All units that any of the bundles has. */
  unitsOfAll(bundles: Iterable<number>): Int32Array {
    return Int32Array.from(new Set([...bundles].flatMap((bundle) => [...this.unitsOf[bundle]])));
  }
}

const pronounTag = uposNumber("PRON");

/** A choice between bundles. */
interface Choice {
  readonly bundles: readonly number[];
  readonly units: Int32Array;
}

/** The key under which the bundles of a known form and tag are stored; `form` is the hash of the lowercase form. */
export function choiceKey(form: number, tag: number): number {
  return combine(form, tag);
}

/** One direction's weights and templates. */
interface Direction {
  readonly templates: TemplateSet;
  readonly weights: HashedWeights;
}

/**
 * Chooses each token's feature bundle among those that its tag and form allow: averaged perceptrons over the units of
 * bundles, one from left to right and one from right to left, whose scores are added.
 */
export class BundleChooser {
  readonly inventory: BundleInventory;
  private readonly forward: Direction;
  private readonly backward: Direction;
  private readonly features = new Int32Array(forwardBundleTemplates.length);
  private readonly unitScores: Int32Array;
  /** Per row, the scores of its candidates by both directions. */
  private scores = new Int32Array(0);
  private readonly dictionary: HashTable;
  private readonly choices: readonly Choice[];

  constructor(model: ModelFile) {
    this.inventory = new BundleInventory(model.strings("bundles"));
    this.unitScores = new Int32Array(this.inventory.unitCount);
    this.forward = readDirection(model, "forward", forwardBundleTemplates);
    this.backward = readDirection(model, "backward", backwardBundleTemplates);
    this.dictionary = new HashTable(model.uint32("choices.keys"), model.uint32("choices.values"));
    this.choices = model.strings("choices").map((line) => {
      const bundles = line.split(" ").map(Number);
      return { bundles, units: this.inventory.unitsOfAll(bundles) };
    });
  }

  /** Fills the bundle column of a grid whose tags are known. */
  run(grid: Grid): void {
    fillPronouns(grid, pronounTag);
    const { length } = grid;
    const stride = this.inventory.bundles.length;
    if (this.scores.length < length * stride) this.scores = new Int32Array(length * stride * 2);
    this.scores.fill(0, 0, length * stride);
    for (let row = 0; row < length; row++) grid.set(row, columns.bundle, this.decide(grid, row, this.forward) + 1);
    for (let row = length - 1; row >= 0; row--) grid.set(row, columns.backBundle, this.decide(grid, row, this.backward) + 1);
    for (let row = 0; row < length; row++) {
      const { bundles } = this.choiceFor(grid, row);
      grid.set(row, columns.bundle, highest(bundles, this.scores, row * stride) + 1);
    }
  }

  /** The best bundle by one direction alone; its scores are added to the row's. */
  private decide(grid: Grid, row: number, { templates, weights }: Direction): number {
    const { bundles, units } = this.choiceFor(grid, row);
    if (bundles.length === 1) return bundles[0];
    const { unitScores, scores, inventory } = this;
    for (let i = 0; i < units.length; i++) unitScores[units[i]] = 0;
    weights.addSome(this.features, templates.fill(grid, row, this.features), units, unitScores);
    const from = row * inventory.bundles.length;
    let best = bundles[0];
    let bestScore = -Infinity;
    for (const bundle of bundles) {
      const of = inventory.units(bundle);
      let score = 0;
      for (let i = 0; i < of.length; i++) score += unitScores[of[i]];
      scores[from + bundle] += score;
      if (score > bestScore) [best, bestScore] = [bundle, score];
    }
    return best;
  }

  private choiceFor(grid: Grid, row: number): Choice {
    const tag = grid.get(row, columns.tag) - 1;
    const known = this.dictionary.get(choiceKey(grid.get(row, columns.lower), tag));
    return this.choices[known < 0 ? tag : known];
  }
}

function readDirection(model: ModelFile, name: string, templates: typeof forwardBundleTemplates): Direction {
  return {
    templates: new TemplateSet(templates, gridWidth),
    weights: new HashedWeights(model.int8(`bundles.${name}`), model.uint32("bundles.filter")),
  };
}
