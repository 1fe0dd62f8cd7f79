import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ModelFile } from "../../src/learning/model-file.ts";
import { VerbForms } from "../../src/stages/syntax/verb-forms.ts";

const file = new URL("../../models/de/verbs.bin", import.meta.url);
const verbs = new VerbForms(new ModelFile(readFileSync(file), "verbs.bin"));

describe("German verb forms", () => {
  it.each([
    ["sei", 3, ["subjunctive1"]],
    ["Habe", 3, ["subjunctive1"]],
    ["habe", 1, ["indicative", "subjunctive1"]],
    ["müsse", 3, ["subjunctive1"]],
    ["wüsste", 3, ["subjunctive2"]],
    ["brachte", 3, ["indicative"]],
    ["kaufte", 3, ["indicative", "subjunctive2"]],
    ["abreise", 3, ["subjunctive1"]],
    ["Fenster", 3, []],
  ] as const)("tells the moods of %s", (form, person, moods) => {
    expect([...verbs.moods(form, person, "singular")].sort()).toEqual(moods);
  });

  it("tells person, number and tense of every reading", () => {
    expect(verbs.finiteReadings("gingst")).toEqual([
      { infinitive: "gehen", mood: "indicative", tense: "past", person: 2, number: "singular" },
    ]);
  });

  it("finds all infinitives of an ambiguous form", () => {
    expect(verbs.infinitives("gehört", ~0).sort()).toEqual(["gehören", "hören"]);
  });
});
