import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contains, hull } from "../../src/article/span.ts";
import { analyse, articleOf } from "./analyse.ts";
import { loadPack } from "../../src/languages/load.ts";
import { interviewQuotes } from "../../src/stages/quotes/interviews.ts";
import { createPipeline } from "../../src/pipeline/pipeline.ts";
import { read } from "../../src/stages/quotes/reading.ts";

const pieces = {
  de: ["„", "“", "»", "«", "‚", "‘", "\"", "'", " ", ", ", ". ", ": ", "\n", "Der Minister", " sagte", " erklärte", "er", " sei", " habe", "dass", " krank", " laut", " so", "wie", " die Stadt", "(", ")", " – ", "und"],
  en: ["“", "”", "‘", "’", "\"", "'", " ", ", ", ". ", ": ", "\n", "The minister", " said", " told", "he", " was", " that", " ill", " according to", " as", " the city", "(", ")", " — ", "and"],
};

describe("the quotes stage", () => {
  it.each(["de", "en"] as const)("keeps quotes in bounds, sorted and consistently nested, %s", async (language) => {
    await analyse(language, "");
    await fc.assert(fc.asyncProperty(fc.array(fc.constantFrom(...pieces[language]), { maxLength: 40 }), async (parts) => {
      const text = parts.join("");
      const { layers: { quotes, sentences } } = await analyse(language, text);
      quotes.forEach((quote, index) => {
        expect(quote.end).toBeGreaterThan(quote.start);
        expect(contains({ start: 0, end: text.length }, quote)).toBe(true);
        expect(hull(quote.spans)).toEqual({ start: quote.start, end: quote.end });
        for (const part of [quote.speaker, quote.cue, quote.frame, quote.addressee]) {
          if (part) expect(contains({ start: 0, end: text.length }, part) && part.end > part.start).toBe(true);
        }
        expect(quote.sentence).toBeGreaterThanOrEqual(0);
        expect(quote.sentence).toBeLessThan(sentences.length);
        if (quote.within !== null) {
          expect(quote.within).toBeLessThan(index);
          expect(contains(quotes[quote.within], quote)).toBe(true);
        }
        if (index > 0) {
          const before = quotes[index - 1];
          expect(before.start < quote.start || (before.start === quote.start && before.end >= quote.end)).toBe(true);
        }
      });
    }), { numRuns: 60 });
  });

  it("nests a quoted part in the reported speech around it", async () => {
    const { layers: { quotes } } = await analyse("de", "Der Anwalt meinte, das Urteil sei „weltfremd“ und nütze niemandem.");
    expect(quotes.map(({ mode, within }) => [mode, within])).toEqual([["indirect", null], ["direct", 0]]);
  });

  it("reads an interview's answers as the interviewed person's words", async () => {
    const text = "Bote: Wie geht es der Stadt?\nVogt: Gut, danke.\nBote: Und Ihnen?\nVogt: Auch gut.";
    const { layers } = await analyse("de", text);
    const article = articleOf(text);
    const blocks = article.blocks.map((block) => ({ ...block, label: { start: block.start, end: text.indexOf(":", block.start) + 1 } }));
    const answers = interviewQuotes(read({ ...article, blocks }, layers, await loadPack("de"), null));
    expect(answers.map(({ spans }) => text.slice(spans[0].start, spans[0].end))).toEqual(["Gut, danke.", "Auch gut."]);
    expect(answers.map(({ speaker }) => speaker && text.slice(speaker.start, speaker.end))).toEqual(["Vogt", "Vogt"]);
  });

  it.each(["((%))", "%:"])("gives labels like %s their bearers by initials", async (shape) => {
    const turn = (name: string, words: string): string => `${shape.replace("%", name)} ${words}\n\n`;
    const text = `Today we speak with Jane Sorrel, who runs the harbour.\n\n${turn("WN", "What do you do?")}${turn("JS", "I count ships.")}${turn("WN", "Is that all?")}${turn("JS", "It is enough.")}`;
    const pipeline = await createPipeline({ language: "en" });
    const article = await pipeline.read(text);
    const { layers: { quotes, actors } } = pipeline.run(article);
    expect(quotes.map(({ start, end, speaker }) => [article.text.slice(start, end), actors[speaker?.actor ?? -1]?.name])).toEqual([["I count ships.", "Jane Sorrel"], ["It is enough.", "Jane Sorrel"]]);
  });
});
