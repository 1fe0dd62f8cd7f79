import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BloomFilter, layBloom } from "../../src/learning/bloom.ts";

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
