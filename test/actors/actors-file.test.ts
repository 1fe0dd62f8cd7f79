import { describe, expect, it } from "vitest";
import { loadActors } from "../../src/knowledge/actors-file.ts";
import { actorsIn } from "./support.ts";

const yaml = `
- name: Anneliese Quandtner
  type: person
  gender: female
  surname: true
  aliases: [Anne Quandtner]
  offices: [{ role: head_of_government, of: DEU, from: 2030-01-01 }]
- name: { de: Wladimir W. Putin, en: Vladimir V. Putin }
  type: person
  wikidata: Q7747
  gender: male
  surname: true
`;

describe("a user's actor file", () => {
  it("adds actors, their surnames and their offices", async () => {
    const own = await loadActors(yaml);
    const found = await actorsIn("de", "Quandtner sprach zuerst. Die Kanzlerin ging danach.", { own, published: "2031-05-01" });
    expect(found).toEqual([{ name: "Anneliese Quandtner", type: "person", wikidata: null, mentions: ["Quandtner", "Die Kanzlerin (description)"] }]);
  });

  it("replaces the known actor of the same id", async () => {
    const own = await loadActors(yaml);
    const found = await actorsIn("de", "Putin schwieg dazu.", { own });
    expect(found).toEqual([{ name: "Wladimir W. Putin", type: "person", wikidata: "Q7747", mentions: ["Putin"] }]);
  });

  it("may be JSON, wrapped or not", async () => {
    const json = JSON.stringify({ actors: [{ name: "Ostseebund", type: "organization" }] });
    expect((await loadActors(json)).map(({ de }) => de)).toEqual(["Ostseebund"]);
  });

  it.each([
    ["- name: X\n  type: god\n", /type/],
    ["- name: X\n  type: person\n  wikidata: 42\n", /wikidata/],
    ["- nam: X\n", /nam/],
    ["{ [", /neither JSON nor YAML/],
    ["just a word", /list of actors/],
  ])("says what is wrong with %j", async (content, message) => {
    await expect(loadActors(content, "mine.yaml")).rejects.toMatchObject({ code: "usage", message: expect.stringMatching(message) as unknown });
    await expect(loadActors(content, "mine.yaml")).rejects.toThrow(/mine\.yaml/);
  });
});
