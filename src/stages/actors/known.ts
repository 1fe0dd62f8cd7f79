import { FULL, ORDINARY, SURNAME } from "../../knowledge/forms.ts";
import type { NameMatch } from "../../knowledge/knowledge.ts";
import type { Candidate } from "./candidates.ts";
import type { Reading } from "./reading.ts";

/** Names that stand in the knowledge base, longest first at every word. */
export function findKnown(reading: Reading): Candidate[] {
  const found: Candidate[] = [];
  for (let word = 0; word < reading.length; word++) {
    for (const match of reading.namesAt(word)) {
      const candidate = toCandidate(reading, match);
      if (!candidate) continue;
      found.push(candidate);
      if (!candidate.ordinary) break;
    }
  }
  return found;
}

function toCandidate(reading: Reading, match: NameMatch): Candidate | null {
  const { end } = match;
  const first = match.first + (opensWithArticle(reading, match) ? 1 : 0);
  if (reading.sentenceOf(first) !== reading.sentenceOf(end - 1) || isAdjective(reading, end) || namesEvent(reading, end)) return null;
  const strength = Math.min(...match.entries.map((entry) => entry.strength));
  const identities = match.entries.filter((entry) => entry.strength === strength || entry.strength === FULL).map((entry) => entry.identity);
  const { type, kind, gender } = reading.knowledge.identity(identities[0]);
  return { first, end, identities, surname: strength === SURNAME, ordinary: strength === ORDINARY, type, kind, gender };
}

/** "The Guardian", "Die Linke" in running text: the article is no part of the mention; it is in "Den Haag" and within quotation marks. */
function opensWithArticle(reading: Reading, { first, end, entries }: NameMatch): boolean {
  return end - first > 1 && reading.rules.articles.has(reading.form(first)) && !reading.quoted(first, end)
    && reading.knowledge.identity(entries[0].identity).type === "organization";
}

/** "Magnitsky Act", "Washington Treaty": part of another thing's name. */
function namesEvent(reading: Reading, end: number): boolean {
  return reading.follows(end) && !reading.hyphened(end) && reading.rules.eventNouns.has(reading.form(end));
}

/** "US-amerikanisch", "EU-weit", "NATO-led": the name is no mention there. */
function isAdjective(reading: Reading, end: number): boolean {
  return reading.hyphened(end) && !reading.capitalized(end) && !/^\d/.test(reading.form(end));
}
