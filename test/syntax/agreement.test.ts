import { describe, expect, it } from "vitest";
import { Grid } from "../../src/learning/templates.ts";
import { agreeingRows, Agreement } from "../../src/stages/syntax/agreement.ts";
import { columns, gridWidth } from "../../src/stages/syntax/columns.ts";
import { BundleInventory } from "../../src/stages/syntax/bundles.ts";
import { readingBit, readingsOf } from "../../src/stages/syntax/declension.ts";
import { uposNumber } from "../../src/stages/syntax/tags.ts";

/** The chains of a sentence given by its tags, as lists of rows. */
function chains(tags: string): number[][] {
  const grid = new Grid(gridWidth);
  const list = tags.split(" ");
  grid.reset(list.length);
  list.forEach((tag, row) => grid.set(row, columns.tag, uposNumber(tag) + 1));
  return [...agreeingRows(grid)].map((chain) => chain.map(({ row }) => row));
}

describe("agreeingRows", () => {
  it.each([
    ["DET ADJ NOUN VERB", [[0, 1, 2], [3]]],
    ["ADP DET NOUN", [[0], [1, 2]]],
    ["ADP NOUN DET NOUN", [[0, 1], [2, 3]]],
    ["DET ADV ADJ NOUN", [[1], [0, 2, 3]]],
    ["ADJ CCONJ ADJ NOUN", [[1], [0, 2, 3]]],
    ["DET NOUN CCONJ DET NOUN", [[2], [0, 1, 3, 4]]],
    ["PROPN PROPN VERB DET DET NOUN", [[0, 1], [2], [3], [4, 5]]],
  ])("links the words of %s that agree", (tags, expected) => {
    expect(chains(tags)).toEqual(expected);
  });
});

describe("Agreement", () => {
  const bundles = ["Case=Nom|Gender=Masc|Number=Sing", "Case=Acc|Gender=Neut|Number=Sing", "Case=Acc|Number=Plur", ""];
  const agreement = new Agreement(new BundleInventory(bundles).features);

  it("prefers words that agree to those that score higher alone", () => {
    const links = [{ row: 0, cost: { case: 0, other: 0 } }, { row: 1, cost: { case: 100, other: 100 } }];
    expect(agreement.choose(links, [{ bundles: [0, 1], scores: [9, 8] }, { bundles: [0, 1], scores: [0, 9] }])).toEqual([1, 1]);
    expect(agreement.choose(links, [{ bundles: [0], scores: [0] }, { bundles: [2, 3], scores: [99, 0] }])).toEqual([0, 3]);
  });

  it("takes the best bundle of a word alone, the first of equals", () => {
    expect(agreement.choose([{ row: 0, cost: { case: 0, other: 0 } }], [{ bundles: [2, 0], scores: [1, 1] }])).toEqual([2]);
  });
});

describe("readingsOf", () => {
  it("leaves open what a bundle does not tell", () => {
    expect(readingsOf(["Case=Dat", "Gender=Fem", "Number=Plur"])).toBe(readingBit(1, 1, 2));
    expect(readingsOf(["Case=Nom", "Number=Sing"])).toBe(readingBit(0, 0, 0) | readingBit(1, 0, 0) | readingBit(2, 0, 0));
    expect(readingsOf([""])).toBe(0xffffff);
  });
});
