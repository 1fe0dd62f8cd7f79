import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { languageCodes, loadPack } from "../../src/languages/load.ts";
import { rulesOf } from "../../src/stages/tokens/rules.ts";
import { tokenize } from "../../src/stages/tokens/tokenize.ts";
import { nasty } from "../sentences/nasty.ts";

const packs = await Promise.all(languageCodes.map(loadPack));

describe.each(packs)("tokens in $name", (pack) => {
  const rules = rulesOf(pack);

  it.each(pack.tokens.examples)("$text", ({ text, tokens }) => {
    const layer = tokenize(text, rules);
    expect(Array.from({ length: layer.length }, (_, token) => layer.form(token)).join(" ")).toBe(tokens);
  });

  it("rebuilds every text from tokens and whitespace", () => {
    fc.assert(fc.property(nasty, (text) => {
      const { length, starts, ends } = tokenize(text, rules);
      let end = 0;
      for (let token = 0; token < length; token++) {
        expect(text.slice(end, starts[token])).toMatch(/^\s*$/);
        expect(ends[token]).toBeGreaterThan(starts[token]);
        expect(text.slice(starts[token], ends[token])).not.toMatch(/\s/);
        end = ends[token];
      }
      expect(text.slice(end)).toMatch(/^\s*$/);
    }), { numRuns: 500 });
  });

  it("lets no emoticon reach into an address behind it", () => {
    const layer = tokenize(":Dr.@example", rules);
    expect([...layer.starts.subarray(1, layer.length)]).toEqual([...layer.ends.subarray(0, layer.length - 1)]);
  });

  it("finds the token at a position", () => {
    fc.assert(fc.property(nasty, (text) => {
      const layer = tokenize(text, rules);
      for (let position = 0; position <= text.length; position++) {
        const token = layer.at(position);
        if (token < layer.length) expect(layer.ends[token]).toBeGreaterThan(position);
        if (token > 0) expect(layer.ends[token - 1]).toBeLessThanOrEqual(position);
      }
    }));
  });
});
