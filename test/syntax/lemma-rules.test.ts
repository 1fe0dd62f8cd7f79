import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyRule, deriveRule } from "../../src/stages/syntax/lemma-rules.ts";

const changes = ["-ge", "-zu", "äa", "öo", "üu"];

describe("lemma rules", () => {
  it("turn the form that they were derived from into its lemma", () => {
    const word = fc.string({ unit: fc.constantFrom(..."aäegzunSTt-,"), minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(word, word, (form, lemma) => {
        expect(applyRule(deriveRule(form, lemma, changes), form)).toBe(lemma);
      }),
    );
  });

  it("carry over to other words of the same pattern", () => {
    const participle = deriveRule("ausgeräumt", "ausräumen", changes);
    expect(applyRule(participle, "abgeholt")).toBe("abholen");
    const plural = deriveRule("Bäume", "Baum", changes);
    expect(applyRule(plural, "Träume")).toBe("Traum");
    expect(applyRule(plural, "Tische")).toBeNull();
  });
});
