import { describe, expect, it } from "vitest";
import { loadPack } from "../../src/languages/load.ts";
import { order } from "../../src/pipeline/order.ts";
import { createPipeline } from "../../src/pipeline/pipeline.ts";
import { findEvents, type EventRole } from "../../src/stages/quotes/events/find.ts";
import { read } from "../../src/stages/quotes/reading.ts";
import { segmentsOf } from "../../src/stages/quotes/segments.ts";
import { articleOf } from "./analyse.ts";

const pipeline = await createPipeline({ language: "de", stages: order.filter(({ adds }) => adds !== "claims" && adds !== "quotes") });
const pack = await loadPack("de");

/** The events of a text: each cue with its roles as text. */
function eventsOf(text: string): readonly Readonly<Partial<Record<EventRole | "cue", string>>>[] {
  const { events } = pipeline.resources;
  const { article, layers } = pipeline.run(articleOf(text));
  const reading = read(article, layers, pack, events);
  if (events === null) return [];
  return layers.sentences.flatMap((sentence) => findEvents(reading, { first: sentence.firstToken, end: sentence.endToken }, segmentsOf(reading, sentence), events))
    .map(({ cue, roles }) => ({
      cue: layers.tokens.form(cue),
      ...Object.fromEntries([...roles].map(([role, { pieces }]) => [role, pieces.map(({ first, end }) => text.slice(layers.tokens.starts[first], layers.tokens.ends[end - 1])).join(" … ")])),
    }));
}

describe("speech events", () => {
  it("finds a cue with its source and message", () => {
    expect(eventsOf("Der Minister sagte, dass die Lage ernst ist.")).toEqual([{ cue: "sagte", source: "Der Minister", message: "dass die Lage ernst ist" }]);
  });

  it("finds a cue with its addressee and topic", () => {
    const [event] = eventsOf("Wir haben mit den Ländern über den Haushalt gesprochen.");
    expect(event).toMatchObject({ cue: "gesprochen", source: "Wir", topic: "über den Haushalt" });
  });

  it("finds nouns of saying", () => {
    expect(eventsOf("Der Antrag der Grünen wurde vertagt.").map(({ cue }) => cue)).toContain("Antrag");
  });

  it("leaves a verb of saying in another sense alone", () => {
    expect(eventsOf("Die Wege befinden sich in einem schlechten Zustand.")).toEqual([]);
  });
});
