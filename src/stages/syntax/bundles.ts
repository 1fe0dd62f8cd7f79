import { combine } from "../../learning/hash.ts";
import type { ModelFile } from "../../learning/model-file.ts";
import { placeFilter, placeScoring, placeTable, placeWeights, type SharedGrid } from "../../learning/scoring.ts";
import { type Grid, TemplateSet } from "../../learning/templates.ts";
import type { Workspace } from "../../learning/workspace.ts";
import { Agreement, agreeingRows, type Candidates } from "./agreement.ts";
import { anyCase } from "./forms.ts";
import { columns, fillAround, gridWidth, isMark } from "./columns.ts";
import { readingsOf } from "./declension.ts";
import { uposNumber } from "./tags.ts";
import { backwardBundleTemplates, forwardBundleTemplates } from "./templates.ts";

/**
 * The feature bundles of a language ("Case=Nom|Number=Sing") and the units that they are scored by: each value of each
 * feature, and the bundle as a whole.
 */
export class BundleInventory {
  readonly unitCount: number;
  /** The bit of each bundle's case; 0 if it has none. */
  readonly caseBits: Int32Array;
  /** The values of each bundle by the names of the features. */
  readonly features: readonly ReadonlyMap<string, string>[];
  /** The values of each bundle: "Case=Nom", "Number=Sing"; one empty string if it has none. */
  readonly valuesOf: readonly (readonly string[])[];
  private readonly unitsOf: readonly Int32Array[];

  constructor(readonly bundles: readonly string[]) {
    this.valuesOf = bundles.map((bundle) => bundle.split("|"));
    const values = [...new Set(this.valuesOf.flat())].sort();
    this.features = this.valuesOf.map(byName);
    const numbers = new Map(values.map((value, unit) => [value, unit]));
    const cases = values.filter((value) => value.startsWith("Case="));
    this.caseBits = Int32Array.from(this.valuesOf, (own) => 1 << (cases.findIndex((value) => own.includes(value)) + 1) & ~1);
    this.unitCount = values.length + bundles.length;
    this.unitsOf = this.valuesOf.map((own, i) => Int32Array.from([...own.map((value) => numbers.get(value) ?? 0), values.length + i]));
  }

  units(bundle: number): Int32Array {
    return this.unitsOf[bundle];
  }

  /** All units that any of the bundles has. */
  unitsOfAll(bundles: Iterable<number>): Int32Array {
    return Int32Array.from(new Set([...bundles].flatMap((bundle) => [...this.unitsOf[bundle]])));
  }
}

function byName(values: readonly string[]): ReadonlyMap<string, string> {
  return new Map(values[0] === "" ? [] : values.map((pair) => pair.split("=") as [string, string]));
}

/** Tags whose case tells of a clause's parts: bits by number + 1. */
const caseBearers = ["NOUN", "PROPN", "PRON"].reduce((bits, tag) => bits | (2 << uposNumber(tag)), 0);

/**
 * Sets what cases have been passed when a row is reached in a direction; the row before has its bundle. In use, the routine
 * `chooseBundles` does the same.
 */
export function passCases(grid: Grid, row: number, step: 1 | -1, { caseBits }: BundleInventory): void {
  const column = step === 1 ? columns.cases : columns.backCases;
  const before = row - step;
  if (before < 0 || before >= grid.length || isMark(grid, before)) return grid.set(row, column, 0);
  const bundle = grid.get(before, step === 1 ? columns.bundle : columns.backBundle) - 1;
  const passed = bundle >= 0 && (caseBearers >> grid.get(before, columns.tag)) & 1 ? caseBits[bundle] : 0;
  grid.set(row, column, grid.get(before, column) | passed);
}

const nounTag = uposNumber("NOUN");

/** What a bundle loses that a lexicon does not know of its noun: as much as a handful of features tell. */
const undeclined = 1000;

/** The key under which the bundles of a known form and tag are stored; `form` is the hash of the lowercase form. */
export function choiceKey(form: number, tag: number): number {
  return combine(form, tag);
}

/**
 * Chooses each token's feature bundle among those that its tag and form allow: averaged perceptrons over the units of
 * bundles, one from left to right and one from right to left, whose scores are added; words of a noun phrase agree.
 */
export class BundleChooser {
  readonly inventory: BundleInventory;
  private readonly forward: number;
  private readonly backward: number;
  private readonly dictionary: number;
  /** The bundles of each choice. */
  private readonly choices: readonly (readonly number[])[];
  private readonly records: number;
  private readonly unitScores: number;
  /** Per row, the scores of its candidates by both directions; those of other bundles are unspecified. */
  private readonly scores: Int32Array;
  /** The number of each row's choice. */
  private readonly chosen: Int32Array;
  private readonly agreement: Agreement;
  /** Readings by class of declension, and by bundle, as bits. */
  private readonly declensions: Uint32Array;
  private readonly readings: readonly number[];
  /** How the routines pass cases, forwards and backwards. */
  private readonly passing: readonly [number, number];

  constructor(model: ModelFile, private readonly workspace: Workspace, private readonly grid: SharedGrid) {
    this.inventory = new BundleInventory(model.strings("bundles"));
    const filter = placeFilter(workspace, model.uint32("bundles.filter"));
    const read = (name: string, templates: typeof forwardBundleTemplates): number =>
      placeScoring(workspace, placeWeights(workspace, model.int8(`bundles.${name}`), filter), new TemplateSet(templates, gridWidth));
    this.forward = read("forward", forwardBundleTemplates);
    this.backward = read("backward", backwardBundleTemplates);
    this.dictionary = placeTable(workspace, model.uint32("choices.keys"), model.uint32("choices.values"));
    this.choices = model.strings("choices").map((line) => line.split(" ").map(Number));
    this.records = placeChoices(workspace, this.choices, this.inventory);
    this.unitScores = workspace.reserve(this.inventory.unitCount * 4);
    const cells = grid.capacity * this.inventory.bundles.length;
    this.scores = workspace.integers(workspace.reserve(cells * 4), cells);
    this.agreement = new Agreement(this.inventory.features);
    this.declensions = model.uint32("nouns.sets");
    this.readings = this.inventory.valuesOf.map(readingsOf);
    const caseBits = workspace.place(this.inventory.caseBits);
    const passing = (column: number): number => workspace.place(Int32Array.of(column * 4, columns.shape * 4, anyCase, caseBearers, caseBits));
    this.passing = [passing(columns.cases), passing(columns.backCases)];
    this.chosen = workspace.integers(workspace.reserve(grid.capacity * 4), grid.capacity);
  }

  /** Fills the bundle column of the grid, whose tags are known. */
  run(): void {
    const { grid } = this;
    fillAround(grid);
    this.pass(this.forward, false);
    this.pass(this.backward, true);
    for (const chain of agreeingRows(grid)) {
      const chosen = chain.length === 1 ? [this.best(chain[0].row)] : this.agreement.choose(chain, chain.map(({ row }) => this.scored(row)));
      chain.forEach(({ row }, i) => grid.set(row, columns.bundle, chosen[i] + 1));
    }
  }

  /** The bundle of a row that scores highest; the first of equals. */
  private best(row: number): number {
    const bundles = this.choices[this.chosen[row]];
    if (bundles.length === 1) return bundles[0];
    const { bundles: [first], scores } = this.scored(row);
    let best = first, most = scores[0];
    for (let i = 1; i < bundles.length; i++) {
      if (scores[i] <= most) continue;
      best = bundles[i];
      most = scores[i];
    }
    return best;
  }

  /** The bundles that a row may have, and their scores by both directions and by the lexicon. */
  private scored(row: number): Candidates {
    const bundles = this.choices[this.chosen[row]];
    const from = row * this.inventory.bundles.length;
    const declension = this.grid.get(row, columns.tag) === nounTag + 1 ? this.grid.get(row, columns.noun) : 0;
    const readings = declension === 0 ? ~0 : this.declensions[declension - 1];
    const scores = bundles.map((bundle) => this.scores[from + bundle] - ((readings & this.readings[bundle]) === 0 ? undeclined : 0));
    return { bundles, scores };
  }

  private pass(scoring: number, backwards: boolean): void {
    const { workspace: { routines }, grid, inventory, scores, chosen } = this;
    routines.chooseBundles(
      scoring, this.dictionary, this.records, grid.rows, Number(backwards), columns.lower * 4, columns.tag * 4,
      (backwards ? columns.backBundle : columns.bundle) * 4, chosen.byteOffset, this.unitScores, scores.byteOffset, inventory.bundles.length,
      this.passing[Number(backwards)],
    );
  }
}

/** Lays out all choices as the routines take them; the result is the offset of their offsets. */
function placeChoices(workspace: Workspace, choices: readonly (readonly number[])[], inventory: BundleInventory): number {
  const numbers: number[] = [], starts: number[] = [];
  const places = new Int32Array(inventory.unitCount);
  for (const bundles of choices) {
    starts.push(numbers.length * 4);
    addRecord(bundles, inventory, places, numbers);
  }
  const offset = workspace.place(Int32Array.from(numbers));
  return workspace.place(Int32Array.from(starts, (start) => offset + start));
}

/** Adds a choice's record to `numbers`. @param places a zero for each unit, left as it was */
function addRecord(bundles: readonly number[], inventory: BundleInventory, places: Int32Array, numbers: number[]): void {
  const units: number[] = [], parts: number[] = [];
  for (const bundle of bundles) {
    const own = inventory.units(bundle);
    parts.push(own.length);
    for (const unit of own) {
      if (places[unit] === 0) places[unit] = units.push(unit);
      parts.push(places[unit] - 1);
    }
  }
  numbers.push(bundles.length, units.length, ...bundles, ...units, ...parts);
  for (const unit of units) places[unit] = 0;
}
