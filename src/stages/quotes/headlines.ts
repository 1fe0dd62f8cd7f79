import type { Draft } from "./draft.ts";
import { partyOf } from "./parties.ts";
import { phraseAt } from "./phrases.ts";
import { spanOf, trimmed, type Range, type Reading } from "./reading.ts";
import type { SentenceReports } from "./reports.ts";
import type { Segment } from "./segments.ts";

/** "Vogt: Die Brücke ist sicher": a headline's name before the colon says the clause behind it. */
export function headlineQuotes(reading: Reading, { sentence, segments }: SentenceReports): Draft[] {
  const { role } = reading.sentences[sentence];
  if (role === "body" || role === "byline" || segments.length < 2 || segments[1].before !== ":" || segments[1].quotation >= 0) return [];
  const label = labelOf(reading, segments[0]);
  const party = label && partyOf(reading, label);
  const type = party?.actor === null || !party ? null : reading.actors[party.actor].type;
  if ((type !== "person" && type !== "organization") || !segments.slice(1).some(({ verb, kind }) => verb >= 0 && kind !== "question")) return [];
  const content = trimmed(reading, { first: segments[1].first, end: segments[segments.length - 1].end });
  return [{ mode: "indirect", spans: [spanOf(reading, content)], speaker: party, cue: null, frame: spanOf(reading, segments[0]), addressee: null, sentence }];
}

/** The phrase that is all of a segment without a verb: "Bürgermeister Vogt:"; null if it is more than that. */
export function labelOf(reading: Reading, segment: Segment): Range | null {
  if (segment.verb >= 0) return null;
  const phrase = phraseAt(reading, segment.first, segment.end, reading.lexicon.sets.phraseLinks);
  return phrase && phrase.end === segment.end ? phrase : null;
}
