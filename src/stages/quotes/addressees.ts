import type { Cue } from "./cues.ts";
import { beginsPhrase, isNominal, phraseAt } from "./phrases.ts";
import { isFinite, isWord, lower, type Range, type Reading } from "./reading.ts";
import type { Segment } from "./segments.ts";
import { isTime } from "./speakers.ts";

/** To whom it is said: a dative or an object person behind the cue, or "gegenüber X", "to X". */
export function addresseeOf(reading: Reading, segment: Segment, cue: Cue, speaker: Range | null): Range | null {
  const { sets } = reading.lexicon;
  for (let t = segment.first; t < segment.end - 1; t++) {
    const opens = sets.addresseePrepositions.has(lower(reading, t)) || sets.audiencePrepositions.has(lower(reading, t));
    if (!opens || reading.syntax.upos(t) !== "ADP") continue;
    if (t < cue.token && reading.section.verbSecond === false) continue;
    const phrase = phraseAt(reading, t + 1, segment.end, sets.phraseLinks);
    if (phrase && isAddressable(reading, t, phrase)) return phrase;
  }
  if (!isFinite(reading, cue.token) && reading.section.verbSecond === false) return null;
  let t = Math.max(cue.token, speaker && speaker.first > cue.token ? speaker.end - 1 : cue.token) + 1;
  while (t < segment.end && reading.syntax.upos(t) === "ADV") t++;
  if (t >= segment.end || !isWord(reading, t) || !beginsPhrase(reading, t)) return null;
  const phrase = phraseAt(reading, t, segment.end, sets.phraseLinks);
  if (!phrase || (speaker && phrase.first === speaker.first)) return null;
  if (!reading.section.verbSecond) return reading.section.tellVerbs.includes(cue.lemma) ? phrase : null;
  return datived(reading, phrase) && !isTime(reading, phrase) ? phrase : null;
}

function isAddressable(reading: Reading, preposition: number, phrase: Range): boolean {
  if (reading.lexicon.sets.addresseePrepositions.has(lower(reading, preposition))) return isNominal(reading, phrase.end - 1);
  return reading.section.audience.some((word) => {
    for (let t = phrase.first; t < phrase.end; t++) if (lower(reading, t).startsWith(word)) return true;
    return false;
  });
}

function datived({ syntax }: Reading, { first, end }: Range): boolean {
  for (let t = first; t < end; t++) {
    const grammaticalCase = syntax.feature(t, "Case");
    if (grammaticalCase !== null) return grammaticalCase === "Dat";
  }
  return false;
}
