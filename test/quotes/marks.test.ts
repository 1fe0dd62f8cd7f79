import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contains } from "../../src/article/span.ts";
import type { Block } from "../../src/article/article.ts";
import { findQuotations } from "../../src/stages/quotes/marks.ts";

/** Blocks of a text, one a line. */
function blocksOf(text: string): Block[] {
  return [...text.matchAll(/[^\n]+/g)].map((line) => ({ start: line.index, end: line.index + line[0].length, role: "body", label: null }));
}

function contents(text: string): string[] {
  return findQuotations(text, blocksOf(text)).map(({ content }) => text.slice(content.start, content.end));
}

describe("findQuotations", () => {
  it.each([
    ["Er rief: „Komm her!“ und ging.", ["Komm her!"]],
    ["Er rief: »Komm her!« und ging.", ["Komm her!"]],
    ["Il dit: «Viens!» und ging.", ["Viens!"]],
    ["Er rief: „Komm her!\" und ging.", ["Komm her!"]],
    ["She said \"come here\" and left.", ["come here"]],
    ["She said “come here” and left.", ["come here"]],
    ["She said ‘come here’ and left.", ["come here"]],
    ["The workers’ demands are not ‘new’, he wrote.", ["new"]],
    ["It's the dog's bone.", []],
    ["Sie sagte: „Er nannte es ‚klug‘ und ging.“", ["Er nannte es ‚klug‘ und ging.", "klug"]],
    ["She said “he called it ‘clever’ then”.", ["he called it ‘clever’ then", "clever"]],
    ["Der ›Bote‹ schrieb.", ["Bote"]],
  ])("finds the quotations of %s", (text, wanted) => {
    expect(contents(text)).toEqual(wanted);
  });

  it("carries a quotation over paragraphs that repeat the opening mark", () => {
    expect(contents("“One.\n“Two,” she said.")).toEqual(["One.\n“Two,"]);
  });

  it("lets a paragraph's end close what nothing else closes", () => {
    expect(contents("„Eins und zwei.\nDrei.")).toEqual(["Eins und zwei."]);
  });

  it("keeps every quotation in bounds, sorted and nested", () => {
    const character = fc.constantFrom(..."„“”\"‚‘’'»«›‹ aB.,:\n");
    fc.assert(fc.property(fc.array(character, { maxLength: 80 }).map((parts) => parts.join("")), (text) => {
      const found = findQuotations(text, blocksOf(text));
      found.forEach((quotation, index) => {
        expect(contains({ start: 0, end: text.length }, quotation)).toBe(true);
        expect(contains(quotation, quotation.content)).toBe(true);
        expect(quotation.content.end).toBeGreaterThan(quotation.content.start);
        expect(quotation.parent).toBeLessThan(index);
        if (quotation.parent >= 0) expect(contains(found[quotation.parent], quotation)).toBe(true);
        if (index > 0) expect(found[index - 1].start).toBeLessThanOrEqual(quotation.start);
      });
    }));
  });
});
