import { combine } from "../../learning/hash.ts";
import type { ModelFile } from "../../learning/model-file.ts";
import { HashTable } from "../../learning/table.ts";
import { type Grid, TemplateSet } from "../../learning/templates.ts";
import { HashedWeights } from "../../learning/weights.ts";
import { columns, gridWidth } from "./columns.ts";
import { bundleTemplates } from "./templates.ts";

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

/** A choice between bundles. */
interface Choice {
  readonly bundles: readonly number[];
  readonly units: Int32Array;
}

/** The key under which the bundles of a known form and tag are stored; `form` is the hash of the lowercase form. */
export function choiceKey(form: number, tag: number): number {
  return combine(form, tag);
}

/** Chooses each token's feature bundle by an averaged perceptron over the units of the bundles that its tag allows. */
export class BundleChooser {
  readonly inventory: BundleInventory;
  private readonly templates = new TemplateSet(bundleTemplates, gridWidth);
  private readonly features = new Int32Array(this.templates.count);
  private readonly scores: Int32Array;
  private readonly weights: HashedWeights;
  private readonly dictionary: HashTable;
  private readonly choices: readonly Choice[];

  constructor(model: ModelFile) {
    this.inventory = new BundleInventory(model.strings("bundles"));
    this.scores = new Int32Array(this.inventory.unitCount);
    this.weights = new HashedWeights(model.int8("bundle.cells"), model.uint32("bundle.filter"));
    this.dictionary = new HashTable(model.uint32("choices.keys"), model.uint32("choices.values"));
    this.choices = model.strings("choices").map((line) => {
      const bundles = line.split(" ").map(Number);
      return { bundles, units: this.inventory.unitsOfAll(bundles) };
    });
  }

  /** Fills the bundle column of a grid whose tags are known. */
  run(grid: Grid): void {
    for (let row = 0; row < grid.length; row++) grid.set(row, columns.bundle, this.decide(grid, row) + 1);
  }

  private decide(grid: Grid, row: number): number {
    const tag = grid.get(row, columns.tag) - 1;
    const known = this.dictionary.get(choiceKey(grid.get(row, columns.lower), tag));
    const { bundles, units } = this.choices[known < 0 ? tag : known];
    if (bundles.length === 1) return bundles[0];
    const { scores, inventory } = this;
    for (const unit of units) scores[unit] = 0;
    const count = this.templates.fill(grid, row, this.features);
    this.weights.addSome(this.features, count, units, scores);
    let best = bundles[0];
    let bestScore = -Infinity;
    for (const bundle of bundles) {
      let score = 0;
      for (const unit of inventory.units(bundle)) score += scores[unit];
      if (score > bestScore) [best, bestScore] = [bundle, score];
    }
    return best;
  }
}
