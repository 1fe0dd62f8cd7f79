import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readArticle } from "../../src/article/read.ts";
import { createPipeline } from "../../src/pipeline/pipeline.ts";
import type { Claim } from "../../src/stages/layers.ts";

const pipelines = { de: await createPipeline({ language: "de" }), en: await createPipeline({ language: "en" }) };

async function claimsOf(code: "de" | "en", text: string): Promise<{ text: string; claims: readonly Claim[] }> {
  const pipeline = pipelines[code];
  const article = await readArticle(text, { mediaType: "text/plain", intake: pipeline.pack.intake, known: { layout: "body" }, date: "2031-05-14", dateOverride: false });
  return { text: article.text, claims: pipeline.run(article).layers.claims };
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** The stand-alone text without what was inserted, the words that it replaces put back. */
function withoutInsertions(claim: Claim): string {
  let plain = "";
  let at = 0;
  for (const { start, end, replaces } of claim.insertions) {
    expect(claim.text[start]).toBe("[");
    expect(claim.text[end - 1]).toBe("]");
    plain += claim.text.slice(at, start) + (replaces ?? "");
    at = end;
  }
  return plain + claim.text.slice(at);
}

function check({ text, claims }: { text: string; claims: readonly Claim[] }): void {
  claims.forEach((claim, at) => {
    expect(claim.start).toBeLessThan(claim.end);
    expect(claim.end).toBeLessThanOrEqual(text.length);
    const before = claims[at - 1] as Claim | undefined;
    if (before) expect(before.start < claim.start || (before.start === claim.start && before.end >= claim.end)).toBe(true);
    const verbatim = text.slice(claim.start, claim.end);
    expect(wordsOf(withoutInsertions(claim))).toEqual(wordsOf(verbatim));
    for (const part of [claim.subject, claim.object, claim.predicate, ...claim.spans, ...claim.quantities]) {
      if (!part) continue;
      expect(part.start).toBeGreaterThanOrEqual(claim.start);
      expect(part.end).toBeLessThanOrEqual(claim.end);
      expect(part.start).toBeLessThan(part.end);
    }
    expect(claim.checkWorthiness).toBeGreaterThanOrEqual(0);
    expect(claim.checkWorthiness).toBeLessThanOrEqual(1);
    if (claim.within !== null) expect(claim.within).toBeLessThan(at);
  });
}

describe("claims on any text", () => {
  const word = fc.constantFrom(
    "Der", "die", "Rat", "sagt", "dass", "weil", "und", "hat", "gekauft", "sollte", "nicht", "wenn", ",", ".", ";", ":", "–", "(", ")", "„", "“", "3", "Prozent",
    "am Montag", "Paris", "er", "The", "council", "said", "that", "because", "and", "has", "bought", "should", "not", "if", "which", "“", "”", "$5bn", "on Monday", "\n\n", "?",
  );
  it.each(["de", "en"] as const)("stay in the text, in order, and add no word of their own, %s", async (code) => {
    await fc.assert(fc.asyncProperty(fc.array(fc.oneof({ weight: 9, arbitrary: word }, { weight: 1, arbitrary: fc.string({ maxLength: 5 }) }), { minLength: 1, maxLength: 40 }), async (pieces) => {
      check(await claimsOf(code, pieces.join(" ")));
    }), { numRuns: 60 });
  }, 60_000);
});

describe("claims of a sentence", () => {
  const cases: readonly (readonly ["de" | "en", string, readonly string[]])[] = [
    ["de", "Der Hafen wächst, weil der Handel zunimmt.", ["Der Hafen wächst", "weil der Handel zunimmt"]],
    ["de", "Der Rat tagte am Abend und beschloss den Plan.", ["Der Rat tagte am Abend", "beschloss den Plan"]],
    ["de", "Die Bürgermeisterin sagte, dass die Brücke im Herbst öffne.", ["die Brücke im Herbst öffne"]],
    ["de", "Wann öffnet die Brücke?", []],
    ["de", "Wenn das Geld fehlt, ruht der Bau.", ["Wenn das Geld fehlt, ruht der Bau"]],
    ["en", "The harbour grows because trade is rising.", ["The harbour grows", "because trade is rising"]],
    ["en", "The mayor said that the bridge would open in autumn.", ["the bridge would open in autumn"]],
    ["en", "When will the bridge open?", []],
    ["en", "If the money runs out, the work will stop.", ["If the money runs out, the work will stop"]],
  ];
  it.each(cases)("%s: %s", async (code, sentence, wanted) => {
    const { text, claims } = await claimsOf(code, sentence);
    expect(claims.map((claim) => text.slice(claim.start, claim.end))).toEqual(wanted);
  });

  it("restores a shared subject in brackets", async () => {
    const { claims } = await claimsOf("de", "Der Rat tagte am Abend und beschloss den Plan.");
    expect(claims[1].text).toBe("[Der Rat] beschloss den Plan");
    expect(claims[1].insertions).toMatchObject([{ kind: "subject", replaces: null, start: 0, end: 9 }]);
  });

  it("tells a relative day in brackets", async () => {
    const { claims } = await claimsOf("de", "Am Montag beschloss der Rat den Plan.");
    expect(claims[0].text).toBe("Am Montag [2031-05-12] beschloss der Rat den Plan");
  });
});
