import type { Upos } from "../layers.ts";
import type { Reading } from "./reading.ts";
import type { Step, Trail } from "./trail.ts";

/** What a noun phrase in apposition is made of. */
const parts: ReadonlySet<Upos> = new Set(["ADJ", "NOUN", "PROPN", "NUM", "ADP", "DET", "PART"]);

/** The most words that an apposition has before and behind its name. */
const longestBefore = 9;
const longestBehind = 10;

/** A noun phrase that says who somebody is: words `first` to `end` (excluded). */
export interface Apposition {
  readonly first: number;
  readonly end: number;
  readonly step: Step;
}

/** "the American envoy, Tom Barrack", "M. K. Stalin, the chief minister of Tamil Nadu": a definite noun phrase between commas. */
export function findAppositions(reading: Reading, trail: Trail): Apposition[] {
  const isPerson = (step: Step | undefined): boolean => step?.kind === "name" && step.member.type === "person";
  return trail.steps.filter(isPerson).flatMap((step) => {
    const found = before(reading, step) ?? behind(reading, step);
    const leadsOn = found !== null && found.first > step.first && isPerson(trail.startingAt(found.end));
    return found === null || leadsOn ? [] : [{ ...found, step }];
  });
}

type Extent = Omit<Apposition, "step">;

function before(reading: Reading, { first, end }: Step): Extent | null {
  if (!isComma(reading, first) || !closes(reading, end)) return null;
  let word = first - 1;
  while (word > first - longestBefore && runsOn(reading, word) && !(opensPhrase(reading, word) && !depends(reading, word))) word--;
  return opensPhrase(reading, word) && isPhrase(reading, word + 1, first) ? { first: startOf(reading, word), end: first } : null;
}

function behind(reading: Reading, { end }: Step): Extent | null {
  if (!isComma(reading, end) || !opensPhrase(reading, end)) return null;
  let stop = end + 1;
  while (stop < end + longestBehind && runsOn(reading, stop)) stop++;
  return stop > end + 1 && closes(reading, stop) && isPhrase(reading, end + 1, stop) ? { first: startOf(reading, end), end: stop } : null;
}

/** True if the word goes on from the one before it, a possessive's "s" from its apostrophe. */
function runsOn(reading: Reading, word: number): boolean {
  return reading.follows(word) || isPossessive(reading, word);
}

function isPossessive(reading: Reading, word: number): boolean {
  return reading.form(word) === "s" && /^['’]$/.test(reading.gapText(word));
}

/** True if what the word opens hangs on a noun or preposition before it: "the president *of the region*", "der Leiter *der Behörde*". */
function depends(reading: Reading, word: number): boolean {
  if (isNamesGenitive(reading, word)) return isPossessive(reading, word - 1);
  const before = reading.follows(word) ? reading.upos(word - 1) : "";
  return before === "ADP" ? reading.upos(word - 2) === "NOUN" : before === "NOUN" && reading.rules.genitiveLinks.has(reading.form(word));
}

function startOf(reading: Reading, opener: number): number {
  return reading.rules.articleInExtent || isNamesGenitive(reading, opener) ? opener : opener + 1;
}

function isComma(reading: Reading, word: number): boolean {
  return /^,\s$/.test(reading.gapText(word)) && reading.sentenceOf(word) === reading.sentenceOf(word - 1);
}

/** True if a comma or the sentence's end stands before the word, and no list goes on there. */
function closes(reading: Reading, word: number): boolean {
  return /^[,.;:)]/.test(reading.gapText(word)) && !reading.rules.coordinators.has(reading.form(word));
}

function opensPhrase(reading: Reading, word: number): boolean {
  return reading.rules.articles.has(reading.form(word)) || isNamesGenitive(reading, word) || (reading.upos(word) === "DET" && reading.rules.pronouns.has(reading.form(word)));
}

/** "Germany's top soldier": a state, body or place in the genitive opens the phrase. */
function isNamesGenitive(reading: Reading, word: number): boolean {
  if (!reading.capitalized(word) || !isPossessive(reading, word + 1) || reading.follows(word)) return false;
  const match = reading.namesAt(word).at(0);
  return match !== undefined && reading.knowledge.identity(match.entries[0].identity).type !== "person";
}

/** True for adjectives, nouns and what links them, a common noun among them. */
function isPhrase(reading: Reading, first: number, end: number): boolean {
  let hasNoun = false;
  for (let word = first; word < end; word++) {
    const upos = reading.upos(word);
    if (!parts.has(upos) && !isPossessive(reading, word)) return false;
    hasNoun ||= upos === "NOUN";
  }
  return hasNoun;
}
