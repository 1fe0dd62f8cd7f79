import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { languageCodes, loadPack } from "../../src/languages/load.ts";
import { parseIsoDay } from "../../src/stages/dates/calendar.ts";
import { findDates } from "../../src/stages/dates/find.ts";

const packs = await Promise.all(languageCodes.map(loadPack));
const today = parseIsoDay("2025-08-20");

describe.each(packs)("time expressions in any text ($code)", ({ dates: section }) => {
  const scraps = ["3.", "12", "2022", "31.02.", "Mai", "May", "March", " ", ".", ",", "-", "/", "–", "bis", "to", "vom", "the", "Uhr", ":", "’", "90er", "1930s", "zwei", "two", "Jahre", "years", "\n", "🙂"];
  const anyText = fc.oneof(fc.string({ unit: "grapheme" }), fc.array(fc.constantFrom(...scraps)).map((parts) => parts.join("")), fc.array(fc.constantFrom(...scraps)).map((parts) => parts.join(" ")));

  it("finds spans in order, apart, and within their sentence", () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 4 }), fc.boolean(), (texts, dated) => {
        let at = 0;
        const sentences = texts.map((text) => ({ start: at, end: (at += text.length) }));
        const found = findDates(texts.join(""), sentences, section, dated ? today : null);
        let last = 0;
        for (const { start, end, sentence, from, to } of found) {
          expect(start).toBeGreaterThanOrEqual(Math.max(last, sentences[sentence].start));
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(sentences[sentence].end);
          expect(from === null).toBe(to === null);
          if (from !== null && to !== null) expect(from <= to).toBe(true);
          last = end;
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each(["1", "1.", "2022 ", "3. ", "Mai ", "May ", "May 3, ", "3., ", "zwei ", "two hundred ", ". ", "- ", "seit ", "in the "])("reads a long run of %j", (scrap) => {
    const text = scrap.repeat(4000);
    expect(() => findDates(text, [{ start: 0, end: text.length }], section, today)).not.toThrow();
  });
});
