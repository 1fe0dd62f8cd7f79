import { describe, expect, it } from "vitest";
import { loadPack } from "../../src/languages/load.ts";
import { Senses } from "../../src/stages/claims/senses.ts";

const packs = await Promise.all(["de", "en"].map((code) => loadPack(code)));
const [german, english] = packs.map((pack) => Senses.of(pack.claims.senses));

describe("senses", () => {
  it("are looked up by lemma", () => {
    expect(german.verb("beschließen")).toContain("rule");
    expect(english.verb("belong")).toContain("relate");
    expect(english.adjective("carcinogenic")).toContain("plain");
    expect(german.adverb("damals")).toContain("before");
  });

  it("of a compound are those of its longest known last part", () => {
    expect(german.noun("mietvertrag")).toEqual(german.noun("vertrag"));
    expect(german.noun("zuckersteuer")).toContain("law");
    expect(english.noun("sunlaw")).toEqual([]);
  });

  it("of an unknown noun are told by its ending", () => {
    expect(german.noun("verzwergung")).toEqual(["process"]);
    expect(english.noun("sogginess")).toEqual(["quality"]);
  });

  it("are none where nothing is known", () => {
    expect(german.verb("xyz")).toEqual([]);
    expect(english.noun("xyz")).toEqual([]);
  });

  it.each(packs.flatMap((pack) => Object.entries({ verbs: pack.claims.senses.verbs, nouns: pack.claims.senses.nouns, adjectives: pack.claims.senses.adjectives, adverbs: pack.claims.senses.adverbs })
    .flatMap(([part, lists]) => Object.entries(lists).map(([sense, words]) => [pack.code, part, sense, words] as const))))("%s, %s, %s: each word once, in lower case", (_code, _part, _sense, words) => {
    const list = words.split(" ");
    expect(list.filter((word) => word === "" || word !== word.toLowerCase())).toEqual([]);
    expect(new Set(list).size).toBe(list.length);
  });
});
