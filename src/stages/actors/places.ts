import type { Candidate } from "./candidates.ts";
import type { Reading } from "./reading.ts";

const longestName = 3;

/** Places that no table knows: proper nouns behind a preposition of place ("in Torgelow", "near Lower Wick"). */
export function findPlaces(reading: Reading): Candidate[] {
  const found: Candidate[] = [];
  for (let word = 1; word < reading.length; word++) {
    if (!reading.follows(word) || reading.hyphened(word) || !reading.rules.placePrepositions.has(reading.form(word - 1))) continue;
    const end = nameEnd(reading, word);
    if (end > word && reading.knowledge.namesAt(reading.text, reading.words, word).length === 0 && reading.knowledge.givenName(reading.words.hashes[word]) === null) {
      found.push({ first: word, end, identities: [], surname: true, ordinary: false, type: "place", kind: "", gender: null });
    }
  }
  return found;
}

function nameEnd(reading: Reading, first: number): number {
  let end = first;
  while (end < first + longestName && (end === first || reading.follows(end)) && isProper(reading, end)) end++;
  const goesOn = /^['’]/.test(reading.gapText(end)) || reading.hyphened(end) || (reading.follows(end) && reading.capitalized(end));
  return goesOn ? -1 : end;
}

function isProper(reading: Reading, word: number): boolean {
  const form = reading.form(word);
  return reading.capitalized(word) && form.length > 2 && /\p{Ll}/u.test(form) && reading.upos(word) === "PROPN" 
    && !reading.rules.notNames.has(form) && !reading.rules.isNoPlace(form);
}
