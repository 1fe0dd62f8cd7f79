import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadStems } from "../../src/languages/load.ts";
import { FeatureLists } from "../../src/report/columns.ts";
import { groupClaims } from "../../src/report/group.ts";
import { repeatedClaims, worthiestClaims } from "../../src/report/ranking.ts";
import { isSame, partsOf } from "../../src/report/same.ts";
import { Tally } from "../../src/report/tally.ts";
import { cosine, Weights } from "../../src/report/weights.ts";
import { articles, documentOf } from "./support.ts";

const documents = await Promise.all(Object.entries(articles).map(([id, text]) => documentOf(id, text)));
const tally = new Tally(await loadStems());
for (const document of documents) tally.add(document);
const texts = documents.flatMap(({ claims }) => claims.map(({ text }) => text!));

describe("repeated claims", () => {
  const groups = repeatedClaims(tally).map(({ claims }) => claims.map((claim) => texts[claim]));

  it("are told in other words", () => {
    expect(groups).toContainEqual(["Die Europäische Kommission hat Ungarn 10 Milliarden Euro gesperrt", "10 Milliarden Euro hat die Europäische Kommission für Ungarn gesperrt"]);
    expect(groups).toContainEqual(["Emmanuel Macron reiste am 12. April 2025 nach Warschau", "Nach Warschau reiste am 12. April 2025 Emmanuel Macron"]);
  });

  it("are of the same parties, amounts and days, and not denied; sentences that only point elsewhere are not among them", () => {
    expect(groups).toHaveLength(2);
    expect(groups.flat().join(" ")).not.toMatch(/Polen|12 Milliarden|keine|2019|richtig/);
  });

  it("come up once among those most worth checking", () => {
    const worthiest = worthiestClaims(tally, repeatedClaims(tally), 100);
    expect(worthiest).toHaveLength(texts.length - 2);
    const worths = worthiest.map((claim) => tally.worthOf.at(claim));
    expect(worths).toEqual([...worths].sort((a, b) => b - a));
    expect(worthiestClaims(tally, repeatedClaims(tally), 3)).toEqual(worthiest.slice(0, 3));
  });
});

describe("the index of rare words", () => {
  it("finds every group's first claim that comparing all pairs would find", () => {
    const words = fc.array(fc.uniqueArray(fc.nat(14), { minLength: 3, maxLength: 8 }), { minLength: 2, maxLength: 25 });
    fc.assert(
      fc.property(words, (claims) => {
        const lists = new FeatureLists();
        for (const claim of claims) lists.add([...claim.map((word) => `w${word}`), "psay"]);
        const weights = new Weights(lists);
        const all = claims.map((_, index) => ({ parts: partsOf(lists, index), vector: weights.vector(index) }));
        const leaders: number[] = [];
        const expected = all.map((one, index) => {
          const leader = leaders.find((other) => isSame(one.parts, one.vector, all[other].parts, all[other].vector));
          if (leader === undefined) leaders.push(index);
          return leader ?? index;
        });
        expect([...groupClaims(lists)]).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  });

  it("measures likeness from 0 to 1", () => {
    const lists = new FeatureLists();
    lists.add(["wa", "wb"]);
    lists.add(["wa", "wb"]);
    lists.add(["wc"]);
    const weights = new Weights(lists);
    expect(cosine(weights.vector(0), weights.vector(1))).toBeCloseTo(1);
    expect(cosine(weights.vector(0), weights.vector(2))).toBe(0);
  });
});
