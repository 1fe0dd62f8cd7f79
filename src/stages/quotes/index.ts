import type { LayerName } from "../layers.ts";
import type { Stage } from "../stage.ts";
import { directQuotes } from "./direct.ts";
import { finish } from "./draft.ts";
import { fragmentQuotes } from "./fragments.ts";
import { freeQuotes } from "./free.ts";
import { interviewQuotes } from "./interviews.ts";
import { read } from "./reading.ts";
import { indirectQuotes, reportsOf, sourceQuotes } from "./reports.ts";

type Needs = Extract<LayerName, "tokens" | "sentences" | "syntax" | "actors" | "dates">;

/** Who says what: direct, indirect and reported speech with speaker, cue, frame, addressee and time. */
export const quotes: Stage<"quotes", Needs> = {
  name: "quotes",
  needs: ["tokens", "sentences", "syntax", "dates", "actors"],
  adds: "quotes",
  run(article, { layers, pack }) {
    const reading = read(article, layers, pack.quotes);
    const reports = layers.sentences.map((_, index) => reportsOf(reading, index));
    const drafts = [
      ...reports.flatMap((sentence) => [...indirectQuotes(reading, sentence), ...sourceQuotes(reading, sentence)]),
      ...directQuotes(reading, reports),
    ];
    const told = [...drafts, ...freeQuotes(reading, reports, drafts)];
    return finish(reading, [...told, ...fragmentQuotes(reading, reports, told), ...interviewQuotes(reading)]);
  },
};
