import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BloomFilter, layBloom } from "../../src/learning/bloom.ts";
import { Scorer } from "../../src/learning/scorer.ts";
import { Grid, type Template, TemplateSet } from "../../src/learning/templates.ts";
import { HashedWeights, maxClasses } from "../../src/learning/weights.ts";

const layout = { width: 4, formWidth: 2, id: 2 };
const classes = 5;
const templates: readonly Template[] = [
  [{ column: 0, offset: 0 }],
  [{ column: 0, offset: 1 }, { column: 1, offset: 1 }],
  [{ column: 0, offset: -1 }, { column: 1, offset: 0 }],
  [{ column: 3, offset: -1 }],
];

/** Weights that any feature hits: every filter bit is set. */
const weights = new HashedWeights(
  Int8Array.from({ length: 2 ** 10 + maxClasses }, (_, i) => ((i * 37) % 255) - 127),
  new Uint32Array(8).fill(0xffffffff),
);

describe("scorer", () => {
  it("gives what all templates give, whatever it remembers", () => {
    const scorer = new Scorer(templates, weights, classes, layout);
    const all = new TemplateSet(templates, layout.width);
    const features = new Int32Array(all.count);
    scorer.start(4);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(3), fc.nat(9)), { minLength: 1, maxLength: 8 }), (rows) => {
        const grid = new Grid(layout.width);
        grid.reset(rows.length);
        for (const [row, [form, predicted]] of rows.entries()) {
          for (const [column, value] of [form * 7 + 1, form % 2, form + 1, predicted].entries()) grid.set(row, column, value);
        }
        for (const row of rows.keys()) {
          const quick = new Int32Array(classes);
          const plain = new Int32Array(classes);
          scorer.add(grid, row, quick);
          weights.addAll(features, all.fill(grid, row, features), classes, plain);
          expect(quick).toEqual(plain);
        }
      }),
    );
  });
});

describe("Bloom filter", () => {
  it("holds all its members", () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), (members) => {
        const filter = new BloomFilter(layBloom(members));
        for (const member of members) expect(filter.has(member)).toBe(true);
      }),
    );
  });

  it("holds few others", () => {
    const filter = new BloomFilter(layBloom(Array.from({ length: 1000 }, (_, i) => Math.imul(i, 0x9e3779b1))));
    const wrong = Array.from({ length: 1000 }, (_, i) => Math.imul(i + 5000, 0x85ebca6b)).filter((hash) => filter.has(hash));
    expect(wrong.length).toBeLessThan(30);
  });
});
