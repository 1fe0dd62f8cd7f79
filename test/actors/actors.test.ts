import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { languageCodes, loadPack } from "../../src/languages/load.ts";
import { actorsIn, layersOf } from "./support.ts";

const packs = await Promise.all(languageCodes.map(loadPack));

describe.each(packs.map((pack) => [pack.name, pack] as const))("the actor rules of %s", (_, pack) => {
  it.each(pack.actors.examples.map((example) => [example.text, example] as const))("%s", async (_text, { text, published, mentions }) => {
    const found = await layersOf(pack.code, text, { published: published ?? undefined });
    const lines = found.actors.flatMap((actor) => actor.mentions.map((mention) => ({ ...mention, actor: actor.name })))
      .filter(({ kind }) => kind !== "pronoun")
      .sort((a, b) => a.start - b.start || b.end - a.end)
      .map(({ start, end, kind, actor }) => `${found.text.slice(start, end)} → ${actor}${kind === "name" ? "" : ` (${kind})`}`);
    expect(lines).toEqual(mentions);
  });
});

describe("the actor stage", () => {
  it("gives one identity to a name, a surname, a description and a pronoun", async () => {
    const text = "Emmanuel Macron kam nach Oslo. Macron sprach lange. Der französische Präsident warb für Frieden. Er reiste früh ab.";
    expect(await actorsIn("de", text, { published: "2024-02-01" })).toEqual([
      { name: "Emmanuel Macron", type: "person", wikidata: "Q3052772", mentions: ["Emmanuel Macron", "Macron", "Der französische Präsident (description)", "Er (pronoun)"] },
      { name: "Oslo", type: "place", wikidata: "Q585", mentions: ["Oslo"] },
    ]);
  });

  it("leaves a pronoun alone that may mean two", async () => {
    const found = await actorsIn("en", "A letter from Keir Starmer to Emmanuel Macron went missing. He was angry.");
    expect(found.flatMap(({ mentions }) => mentions).filter((mention) => mention.endsWith("(pronoun)"))).toEqual([]);
  });

  it("names authors, interview labels and datelines", async () => {
    const text = "Ein Titel\n\nVon Hedwig Zackenfels\n\nTALHEIM, 3. Mai 2024 – Es regnet in Talheim. Niemand geht hinaus, und das ist gut so.\n";
    const found = await actorsIn("de", text, { whole: true });
    expect(found.map(({ name, type }) => `${name}: ${type}`)).toEqual(expect.arrayContaining(["Hedwig Zackenfels: person"]));
    expect(found.find(({ type }) => type === "place")?.mentions).toEqual(["TALHEIM", "Talheim"]);
  });

  it("knows an abbreviation that the article explains, and a place behind its preposition", async () => {
    const found = await actorsIn("en", "The Alliance of Harbour Pilots Association (AHPA) met in Grimsbury. The AHPA is small; Grimsbury is smaller.");
    expect(found.map(({ mentions }) => mentions)).toEqual([["Alliance of Harbour Pilots Association", "AHPA", "AHPA"], ["Grimsbury", "Grimsbury"]]);
  });

  it("takes no abstract noun behind a preposition for a place", async () => {
    expect(await actorsIn("de", "Kosten in Höhe von zwei Euro stehen in Frage, und nach Art. 5 bleibt es in Erinnerung.")).toEqual([]);
  });

  it("gives mentions that lie in the text, in order, whatever the text", async () => {
    const piece = fc.constantFrom("Trump", "der", "Kanzler", "Frau", "Dr.", "Moskau", "in", "„", "“", ",", ".", "US-", "U.S.", "'s", "Anna", "von", "\n\n", "(EZB)", "die Linke", "MERKEL");
    await fc.assert(fc.asyncProperty(fc.array(piece, { maxLength: 30 }), fc.constantFrom("de", "en"), async (pieces, language) => {
      const { text, actors } = await layersOf(language, `Anfang ${pieces.join(" ")}`);
      for (const { name, mentions } of actors) {
        expect(name).not.toBe("");
        expect(mentions.length).toBeGreaterThan(0);
        mentions.forEach(({ start, end }, i) => {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
          if (i > 0) expect(mentions[i - 1].start).toBeLessThanOrEqual(start);
        });
      }
      const firsts = actors.map(({ mentions }) => mentions[0].start);
      expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
    }), { numRuns: 40, seed: 7 });
  });
});
