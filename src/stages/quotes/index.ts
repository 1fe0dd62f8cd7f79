import type { LayerName } from "../layers.ts";
import type { Stage } from "../stage.ts";
import { actQuotes, quotingCues } from "./acts.ts";
import { continued } from "./continued.ts";
import { directQuotes } from "./direct.ts";
import { finish } from "./draft.ts";
import { fragmentQuotes } from "./fragments.ts";
import { freeQuotes } from "./free.ts";
import { headlineQuotes } from "./headlines.ts";
import { interviewQuotes } from "./interviews.ts";
import { nounQuotes } from "./nouns.ts";
import { read } from "./reading.ts";
import { indirectQuotes, reportsOf } from "./reports.ts";
import { sourceQuotes } from "./sources.ts";

type Needs = Extract<LayerName, "tokens" | "sentences" | "syntax" | "actors" | "dates">;

/** Who says what: direct, indirect and reported speech with speaker, cue, frame, addressee and time. */
export const quotes: Stage<"quotes", Needs> = {
  name: "quotes",
  needs: ["tokens", "sentences", "syntax", "dates", "actors"],
  adds: "quotes",
  run(article, { layers, pack, resources }) {
    const reading = read(article, layers, pack, resources.events);
    const reports = layers.sentences.map((_, index) => reportsOf(reading, index));
    const drafts = [
      ...reports.flatMap((sentence) => [...indirectQuotes(reading, sentence), ...sourceQuotes(reading, sentence), ...nounQuotes(reading, sentence), ...headlineQuotes(reading, sentence)]),
      ...directQuotes(reading, reports),
    ];
    const told = [...drafts, ...freeQuotes(reading, reports, drafts)];
    const quoted = continued(reading, [...told, ...fragmentQuotes(reading, reports, told), ...interviewQuotes(reading)]);
    const quoting = quotingCues(quoted);
    return finish(reading, [...quoted, ...reports.flatMap((sentence) => actQuotes(reading, sentence, quoting))]);
  },
};
