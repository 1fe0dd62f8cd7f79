import { describe, expect, it } from "vitest";
import * as klartext from "../../src/index.ts";
import { createExtractor, createPipeline, extract, KlartextError, slice, standardStages, type Stage } from "../../src/index.ts";
import { englishArticle, germanArticle } from "../support/binary.ts";

describe("the public API", () => {
  it("exports what it promises and nothing else", () => {
    expect(Object.keys(klartext).sort()).toEqual(["KlartextError", "createExtractor", "createPipeline", "extract", "languageCodes", "readActors", "slice", "standardStages"]);
  });

  it("extracts a document", async () => {
    const document = await extract(germanArticle, { date: "2025-03-13" });
    expect(document.document).toMatchObject({ language: "de", title: "Die Rechnung kommt später", published: "2025-03-12" });
    expect(document.claims.length).toBeGreaterThan(0);
  });

  it("serves concurrent calls with one extractor", async () => {
    const extractor = createExtractor();
    const documents = await Promise.all([germanArticle, englishArticle, germanArticle].map((text, index) => extractor.extract(text, { id: String(index) })));
    expect(documents.map((document) => [document.source.id, document.document.language])).toEqual([["0", "de"], ["1", "en"], ["2", "de"]]);
    expect(documents[2].claims).toEqual(documents[0].claims);
  });

  it("rejects with a KlartextError that has a code", async () => {
    const code = async (promise: Promise<unknown>) => promise.then(() => null, (error: unknown) => (error instanceof KlartextError ? error.code : error));
    expect(await code(extract(" \n "))).toBe("empty");
    expect(await code(extract("Le gouvernement a présenté lundi un nouveau budget au parlement, et tout le monde le savait depuis longtemps."))).toBe("language");
    expect(await code(extract(germanArticle, { signal: AbortSignal.abort() }))).toBe("aborted");
    expect(() => createExtractor({ language: "xx" })).toThrow(KlartextError);
    expect(() => createExtractor({ stages: standardStages.slice(0, 4) })).toThrow(/shows the layer "actors"/);
  });

  it("slices in both units", () => {
    expect(slice("😀 Merz", { start: 2, end: 6 }, "codepoint")).toBe("Merz");
    expect(slice("😀 Merz", { start: 3, end: 7 }, "utf16")).toBe("Merz");
  });
});

/** What a custom stage adds: the longest sentence's index. */
declare module "../../src/stages/layers.ts" {
  interface Layers {
    readonly longest: number;
  }
}

describe("pipelines", () => {
  it("run with a stage added", async () => {
    const longest: Stage<"longest", "sentences"> = {
      name: "longest",
      needs: ["sentences"],
      adds: "longest",
      run: (_, { layers }) => layers.sentences.reduce((best, { start, end }, index, all) => (end - start > all[best].end - all[best].start ? index : best), 0),
    };
    const pipeline = await createPipeline({ language: "de", stages: [...standardStages, longest] });
    const { layers } = pipeline.run(await pipeline.read(germanArticle));
    expect(layers.sentences[layers.longest].role).toBe("body");
  });

  it("refuse a stage whose needs no stage before it meets, naming both", async () => {
    const claims = standardStages.filter((stage) => stage.name === "claims");
    await expect(createPipeline({ language: "de", stages: claims })).rejects.toThrow(/stage "claims" needs the layer "tokens"/);
  });

  it("run with a stage replaced", async () => {
    const noDates: Stage<"dates", never> = { name: "no-dates", needs: [], adds: "dates", run: () => [] };
    const stages = standardStages.map((stage) => (stage.adds === "dates" ? noDates : stage));
    const document = await createExtractor({ stages }).extract(germanArticle);
    expect(document.dates).toEqual([]);
    expect(document.claims.length).toBeGreaterThan(0);
  });
});
