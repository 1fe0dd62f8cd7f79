import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hashString } from "../../src/learning/hash.ts";
import { ModelFile, packModel } from "../../src/learning/model-file.ts";
import { HashTable, layTable } from "../../src/learning/table.ts";

describe("model file", () => {
  it("gives back what was packed", () => {
    const file = new ModelFile(
      packModel({ cells: Int8Array.of(-3, 0, 7), keys: Uint32Array.of(1, 4_000_000_000), names: ["größer", "", "kleiner"] }),
      "test",
    );
    expect([...file.int8("cells")]).toEqual([-3, 0, 7]);
    expect([...file.uint32("keys")]).toEqual([1, 4_000_000_000]);
    expect(file.strings("names")).toEqual(["größer", "", "kleiner"]);
  });

  it("reads bytes that start anywhere in a buffer", () => {
    const packed = packModel({ keys: Uint32Array.of(5, 6) });
    const shifted = new Uint8Array(packed.length + 3);
    shifted.set(packed, 3);
    expect([...new ModelFile(shifted.subarray(3), "test").uint32("keys")]).toEqual([5, 6]);
  });

  it("refuses other files and missing sections", () => {
    expect(() => new ModelFile(new Uint8Array(32), "other.bin")).toThrow("other.bin is not a model file");
    expect(() => new ModelFile(new Uint8Array(3), "short.bin")).toThrow("short.bin is not a model file");
    expect(() => new ModelFile(packModel({}), "empty.bin").int8("cells")).toThrow('empty.bin has no section "cells"');
  });
});

describe("hash table", () => {
  it("finds every entry and nothing else", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.nat(60_000)), fc.string(), (words, other) => {
        const entries = new Map(Object.entries(words).map(([word, value]) => [hashString(word), value]));
        const { keys, values } = layTable(entries);
        const table = new HashTable(keys, values);
        for (const [word, value] of entries) expect(table.get(word)).toBe(value);
        if (!Object.hasOwn(words, other)) expect(table.get(hashString(other))).toBe(-1);
      }),
    );
  });
});
