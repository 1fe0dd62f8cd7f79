import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quantities as german } from "../../src/languages/de/quantities.ts";
import { quantities as english } from "../../src/languages/en/quantities.ts";
import { findQuantities } from "../../src/stages/claims/quantities.ts";

describe.each([["de", german], ["en", english]] as const)("quantities, %s", (_code, lexicon) => {
  it.each(lexicon.examples.map((example) => [example.sentence, example.quantities] as const))("%s", (sentence, wanted) => {
    const found = findQuantities(sentence, 0, lexicon).map((quantity) => ({ ...quantity, text: sentence.slice(quantity.start, quantity.end) }));
    expect(found.map((quantity) => quantity.text)).toEqual(wanted.map((quantity) => quantity.text));
    wanted.forEach((want, at) => {
      if (want.value === null) expect(found[at].value).toBeNull();
      else expect(found[at].value).toBeCloseTo(want.value, 6);
      expect(found[at]).toMatchObject({ unit: want.unit, kind: want.kind, min: want.min ?? null, max: want.max ?? null, approximate: want.approximate ?? false });
    });
  });

  it("stays in the text, in order, without overlap", () => {
    const piece = fc.constantFrom("3", "zwei", "two", "bis", "to", "-", "%", "€", "Mrd", ".", "million", "zwischen", "between", "und", "and", " ", "half", "as", "so", "12,5", "1.000");
    fc.assert(fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 4 })), { maxLength: 20 }), (pieces) => {
      const text = pieces.join("");
      let last = 0;
      for (const { start, end, value, min, max } of findQuantities(text, 0, lexicon)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(value !== null || (min !== null && max !== null)).toBe(true);
        last = end;
      }
    }));
  });
});
