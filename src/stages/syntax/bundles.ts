import { combine } from "../../learning/hash.ts";
import type { ModelFile } from "../../learning/model-file.ts";
import { placeFilter, placeScoring, placeTable, placeWeights, type SharedGrid } from "../../learning/scoring.ts";
import { TemplateSet } from "../../learning/templates.ts";
import type { Workspace } from "../../learning/workspace.ts";
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

/**
 * Chooses each token's feature bundle among those that its tag and form allow: averaged perceptrons over the units of
 * bundles, one from left to right and one from right to left, whose scores are added.
 */
export class BundleChooser {
  readonly inventory: BundleInventory;
  private readonly forward: number;
  private readonly backward: number;
  private readonly dictionary: number;
  private readonly choices: readonly Choice[];
  private readonly records: number;
  private readonly unitScores: number;
  /** Per row, the scores of its candidates by both directions; those of other bundles are unspecified. */
  private readonly scores: Int32Array;
  /** The number of each row's choice. */
  private readonly chosen: Int32Array;

  constructor(model: ModelFile, private readonly workspace: Workspace, private readonly grid: SharedGrid) {
    this.inventory = new BundleInventory(model.strings("bundles"));
    const filter = placeFilter(workspace, model.uint32("bundles.filter"));
    const read = (name: string, templates: typeof forwardBundleTemplates): number =>
      placeScoring(workspace, placeWeights(workspace, model.int8(`bundles.${name}`), filter), new TemplateSet(templates, gridWidth));
    this.forward = read("forward", forwardBundleTemplates);
    this.backward = read("backward", backwardBundleTemplates);
    this.dictionary = placeTable(workspace, model.uint32("choices.keys"), model.uint32("choices.values"));
    this.choices = model.strings("choices").map((line) => {
      const bundles = line.split(" ").map(Number);
      return { bundles, units: this.inventory.unitsOfAll(bundles) };
    });
    this.records = workspace.place(Int32Array.from(this.choices, (choice) => workspace.place(recordOf(choice, this.inventory))));
    this.unitScores = workspace.reserve(this.inventory.unitCount * 4);
    const cells = grid.capacity * this.inventory.bundles.length;
    this.scores = workspace.integers(workspace.reserve(cells * 4), cells);
    this.chosen = workspace.integers(workspace.reserve(grid.capacity * 4), grid.capacity);
  }

  /** Fills the bundle column of the grid, whose tags are known. */
  run(): void {
    const { grid } = this;
    fillPronouns(grid, pronounTag);
    this.pass(this.forward, false);
    this.pass(this.backward, true);
    const stride = this.inventory.bundles.length;
    for (let row = 0; row < grid.length; row++) {
      grid.set(row, columns.bundle, highest(this.choices[this.chosen[row]].bundles, this.scores, row * stride) + 1);
    }
  }

  private pass(scoring: number, backwards: boolean): void {
    const { workspace: { routines }, grid, inventory, scores, chosen } = this;
    routines.chooseBundles(
      scoring, this.dictionary, this.records, grid.rows, Number(backwards), columns.lower * 4, columns.tag * 4,
      (backwards ? columns.backBundle : columns.bundle) * 4, chosen.byteOffset, this.unitScores, scores.byteOffset, inventory.bundles.length,
    );
  }
}

/** A choice as the routines take it. */
function recordOf({ bundles, units }: Choice, inventory: BundleInventory): Int32Array {
  const places = new Map([...units].map((unit, place) => [unit, place]));
  const parts = bundles.flatMap((bundle) => {
    const of = [...inventory.units(bundle)].map((unit) => places.get(unit) ?? 0);
    return [of.length, ...of];
  });
  return Int32Array.of(bundles.length, units.length, ...bundles, ...units, ...parts);
}
