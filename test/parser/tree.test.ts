import { expect, test } from "vitest";
import fc from "fast-check";
import { bestTree } from "../../src/learning/parser/tree.ts";

/** Every way to give places 1 to size − 1 heads that form a tree with one place under the root. */
function* trees(size: number, heads: number[] = [-1]): Generator<number[]> {
  if (heads.length < size) {
    for (let head = 0; head < size; head++) if (head !== heads.length) yield* trees(size, [...heads, head]);
  } else if (isTree(heads)) yield heads;
}

function isTree(heads: ArrayLike<number>): boolean {
  const rooted = (place: number, steps: number): boolean => place === 0 || (steps > 0 && rooted(heads[place], steps - 1));
  const all = Array.from(heads).keys();
  return [...all].every((place) => rooted(place, heads.length)) && Array.from(heads).filter((head) => head === 0).length === 1;
}

const scoresOf = (size: number) => fc.array(fc.integer({ min: -50, max: 50 }), { minLength: size * size, maxLength: size * size });

test("finds the tree of the highest score", () => {
  fc.assert(fc.property(fc.integer({ min: 2, max: 5 }).chain((size) => fc.tuple(fc.constant(size), scoresOf(size))), ([size, scores]) => {
    const total = (heads: ArrayLike<number>): number => scores.reduce((sum, score, i) => {
      const dependent = Math.floor(i / size);
      return dependent > 0 && heads[dependent] === i % size ? sum + score : sum;
    }, 0);
    const found = bestTree(Float32Array.from(scores), size, size);
    expect(isTree(found)).toBe(true);
    expect(total(found)).toBe(Math.max(...[...trees(size)].map(total)));
  }), { numRuns: 300 });
});

test("gives crossing arcs where they score best", () => {
  const gold = [-1, 3, 4, 0, 3];
  const scores = Float32Array.from({ length: 25 }, (_, i) => (gold[Math.floor(i / 5)] === i % 5 ? 9 : 0));
  expect([...bestTree(scores, 5, 5)]).toEqual(gold);
});

test("gives a tree for larger graphs full of cycles", () => {
  fc.assert(fc.property(fc.integer({ min: 2, max: 60 }), fc.integer(), (size, seed) => {
    const scores = Float32Array.from({ length: size * size }, (_, i) => Math.imul(i + 1, seed | 1) >> 20);
    expect(isTree(bestTree(scores, size, size))).toBe(true);
  }));
});
