import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createExtractor } from "../../src/index.ts";
import { expectInvariants } from "../support/invariants.ts";
import { englishArticle, germanArticle } from "../support/binary.ts";

const pieces = [
  "Der Kanzler sagte, er sei", " dagegen. ", "„", "“", "»", "«", '"', "’", "Trump", "Moskau ", "Angela Merkel", "am 31. Februar ", "im Juli 2024 ",
  "öffent-\n\nlicher ", "Staats- und ", "[Umfrage](#) ", "\n\n", "\n", "\r\n", "\u00ad", "😀", "🇩🇪 ", "e\u0301", "\u00a0", "50 Prozent ", "weil ", "dass ", "nicht ",
  "She said that ", "the US president ", "last week ", "did not ", "Von Jule Hartwig\n", "WELT: ", "(", ")", " – ", "...", "…", "# ", "*", "https://example.org/a ", "1.000.000 ", "\ud83d",
];
const text = fc.array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...pieces) }, { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 8 }) }), { minLength: 1, maxLength: 60 }).map((parts) => parts.join(""));

describe("the invariants of every document", () => {
  for (const language of ["de", "en"]) {
    for (const offsets of ["codepoint", "utf16"] as const) {
      it(`hold for any text read as ${language}, offsets in ${offsets}`, async () => {
        const extractor = createExtractor({ language, offsets, date: "2025-08-20" });
        await fc.assert(
          fc.asyncProperty(text, fc.constantFrom("text/plain" as const, "text/markdown" as const), async (article, mediaType) => {
            fc.pre(article.trim() !== "");
            const document = await extractor.extract(article, { mediaType });
            expectInvariants(document, article);
          }),
          { numRuns: 60, seed: 7 },
        );
      });
    }
  }

  it.each([germanArticle, englishArticle])("hold for an article with emoji before every name", async (article) => {
    const decorated = article.replace(/[A-ZÄÖÜ][a-zäöüß]+/g, "😀 $&");
    for (const offsets of ["codepoint", "utf16"] as const) {
      expectInvariants(await createExtractor({ offsets }).extract(decorated), decorated);
    }
  });

  it("repeat byte for byte", async () => {
    const once = JSON.stringify(await createExtractor().extract(germanArticle));
    expect(JSON.stringify(await createExtractor().extract(germanArticle))).toBe(once);
  });
});
