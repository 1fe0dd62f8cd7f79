import { bySpan, hull } from "../../article/span.ts";
import type { Party } from "../layers.ts";
import type { Draft } from "./draft.ts";
import { rangeOf, type Reading } from "./reading.ts";

/** How many sentences back the source may stand with which an impersonal cue goes on. */
const reach = 2;

/** "hieß es weiter": gives a quote whose cue names nobody, but goes on, the speaker of the quote before. */
export function continued(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const sorted = [...drafts].sort((a, b) => bySpan(hull(a.spans), hull(b.spans)));
  const found: Draft[] = [];
  let last: Draft | null = null;
  for (const draft of sorted) {
    const speaker: Party | null = draft.speaker ?? (last && draft.sentence - last.sentence <= reach && goesOn(reading, draft) ? last.speaker : null);
    const told: Draft = speaker === draft.speaker ? draft : { ...draft, speaker };
    found.push(told);
    if (speaker !== null && draft.mode !== "reported") last = told;
  }
  return found;
}

/** True if an adverb of going on stands right behind the cue's subject. */
function goesOn(reading: Reading, { cue }: Draft): boolean {
  if (!cue) return false;
  const { end } = rangeOf(reading, cue);
  return reading.lexicon.sets.continuing.has(reading.forms[end + 1]) || reading.lexicon.sets.continuing.has(reading.forms[end]);
}
