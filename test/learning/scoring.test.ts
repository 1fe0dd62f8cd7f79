import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { combine } from "../../src/learning/hash.ts";
import { placeFilter, placeScoring, placeTable, placeWeights, SharedGrid, tagBytes, TagScoring } from "../../src/learning/scoring.ts";
import { layTable } from "../../src/learning/table.ts";
import { type Grid, type Template, TemplateSet } from "../../src/learning/templates.ts";
import { filterBit, firstCell, maxClasses } from "../../src/learning/weights.ts";
import { Workspace } from "../../src/learning/workspace.ts";

const layout = { width: 5, formWidth: 2, id: 2 };
const predicted = 3, cases = 4;
const tags = 17;
const templates: readonly Template[] = [
  [{ column: 0, offset: 0 }],
  [{ column: 0, offset: 1 }, { column: 1, offset: 1 }],
  [{ column: 0, offset: -1 }, { column: 1, offset: 0 }],
  [{ column: predicted, offset: -1 }],
];

const cells = Int8Array.from({ length: 2 ** 10 + maxClasses }, (_, i) => ((i * 37) % 255) - 127);
/** Half of all features weigh something. */
const filter = Uint32Array.from({ length: 8 }, (_, i) => Math.imul(i + 1, 0x9e3779b1));

/** What the features of a row say of a class, computed one by one. */
function plainScore(grid: Grid, row: number, klass: number): number {
  const all = new TemplateSet(templates, layout.width), features = new Int32Array(all.count);
  all.fill(grid, row, features);
  return features.reduce((sum, feature) => {
    const bit = filterBit(feature, 24);
    return sum + (((filter[bit >>> 5] >>> (bit & 31)) & 1) === 1 ? cells[firstCell(feature, 22) + klass] : 0);
  }, 0);
}

const workspace = new Workspace(2e6);
const grid = new SharedGrid(workspace, layout.width, 20);
const weights = placeWeights(workspace, cells, placeFilter(workspace, filter));
const sentence = fc.array(fc.nat(9), { minLength: 1, maxLength: 12 });

function fill(forms: readonly number[]): void {
  grid.reset(forms.length);
  forms.forEach((form, row) => [form * 7 + 1, form % 2, form + 1, 0, 0].forEach((value, column) => grid.set(row, column, value)));
}

/** The index of the highest number; the first of equals. */
function highest(scores: readonly number[]): number {
  return scores.indexOf(Math.max(...scores));
}

describe("routines", () => {
  it("tag as all templates together say, whatever they remember of forms", () => {
    const scoring = new TagScoring(workspace, templates, weights, layout);
    const candidates = workspace.reserve(80), scores = workspace.reserve(tagBytes), totals = workspace.reserve(20 * tagBytes);
    fc.assert(fc.property(sentence, fc.integer({ min: 1, max: 2 ** tags - 1 }), (forms, bits) => {
      fill(forms);
      workspace.integers(candidates, forms.length).fill(bits);
      workspace.routines.chooseTags(scoring.scoring, scoring.locals, scoring.localCount, grid.rows, 0, layout.id * 4, predicted * 4, candidates, scores, totals);
      const allowed = Array.from({ length: tags }, (_, tag) => tag).filter((tag) => (bits >>> tag) & 1);
      for (const row of forms.keys()) {
        expect(grid.get(row, predicted) - 1).toBe(allowed[highest(allowed.map((tag) => plainScore(grid, row, tag)))]);
      }
    }));
  });

  it("choose the bundle whose units score highest, and note what they have passed since a mark", () => {
    const scoring = placeScoring(workspace, weights, new TemplateSet(templates, layout.width));
    const units = [[0, 3], [1, 3], [2, 4]];
    const record = workspace.place(Int32Array.of(3, 5, 0, 1, 2, 0, 1, 2, 3, 4, ...units.flatMap((of) => [of.length, ...of])));
    const single = workspace.place(Int32Array.of(1, 1, 2, 4, 1, 0));
    const { keys, values } = layTable(new Map([[combine(8, 0), 1]]));
    const dictionary = placeTable(workspace, keys, values), choices = workspace.place(Int32Array.of(record, single));
    const caseBits = [2, 4, 0];
    const passing = workspace.place(Int32Array.of(cases * 4, 0, 1, 1 << 1, workspace.place(Int32Array.from(caseBits))));
    const chosen = workspace.reserve(80), unitScores = workspace.reserve(20), scores = workspace.reserve(20 * 3 * 4);
    fc.assert(fc.property(sentence, (forms) => {
      fill(forms);
      forms.forEach((_, row) => grid.set(row, 1, 1));
      workspace.routines.chooseBundles(scoring, dictionary, choices, grid.rows, 0, 0, 4, predicted * 4, chosen, unitScores, scores, 3, passing);
      let passed = 0;
      for (const [row, form] of forms.entries()) {
        expect(grid.get(row, cases)).toBe(passed);
        passed = form % 2 === 0 ? passed | caseBits[grid.get(row, predicted) - 1] : 0;
        const best = highest(units.map((of) => of.reduce((sum, unit) => sum + plainScore(grid, row, unit), 0)));
        expect(grid.get(row, predicted) - 1).toBe(form === 1 ? 2 : best);
      }
    }));
  });
});
