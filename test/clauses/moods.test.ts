import { expect, it } from "vitest";
import { createPipeline } from "../../src/pipeline/pipeline.ts";

const pipelines = { de: await createPipeline({ language: "de" }), en: await createPipeline({ language: "en" }) };

async function analyse(language: "de" | "en", text: string) {
  return pipelines[language].run(await pipelines[language].read(text)).layers;
}

it.each([
  ["Er sagte, der Plan sei gut.", "subjunctive1"],
  ["Sie meint, er habe gelogen.", "subjunctive1"],
  ["Er sagt, die Leute haben das Geld.", "ambiguous"],
  ["Das wäre ein Fehler.", "subjunctive2"],
  ["Die Minister hätten das wissen müssen.", "subjunctive2"],
  ["Der Bundestag beschloss das Gesetz.", "indicative"],
  ["Ich habe das Buch gelesen.", "ambiguous"],
  ["Der Präsident kommt morgen.", "indicative"],
])("%s: %s", async (text, mood) => {
  expect((await analyse("de", text)).clauses.at(-1)?.mood).toBe(mood);
});

it.each([
  ["de", "Er weiß, dass die Gegner das ablehnen.", "ablehnen", "die Gegner"],
  ["de", "Sie fürchten, dass die Kosten nicht mehr angerechnet werden.", "werden", "die Kosten"],
  ["de", "Das ist ein Plan, den die Minister und die Gewerkschaften bald vorstellen werden.", "werden", "die Minister und die Gewerkschaften"],
  ["en", "Why did seven leaders cross the ocean?", "did", "seven leaders"],
  ["en", "The council and the mayor have signed the treaty.", "have", "The council and the mayor"],
] as const)("%s: %s", async (language, text, verb, subject) => {
  const { clauses, tokens } = await analyse(language, text);
  const found = clauses.find((clause) => tokens.form(clause.verb) === verb)?.subject;
  expect(found && text.slice(tokens.starts[found.first], tokens.ends[found.end - 1])).toBe(subject);
});
