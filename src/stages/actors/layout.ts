import type { Span } from "../../article/span.ts";
import { hashWord } from "../../knowledge/words.ts";
import type { Candidate } from "./candidates.ts";
import type { Reading } from "./reading.ts";

/** Names told by where they stand: authors in bylines, speakers in labels, places in datelines. */
export function findByLayout(reading: Reading): Candidate[] {
  const found: Candidate[] = [];
  const { blocks, metadata } = reading.article;
  const named = metadata.authors.map((author) => withoutTitles(reading, author));
  const hasGivenName = (author: string): boolean => reading.knowledge.givenName(hashWord(author.split(/[ -]/)[0])) !== null;
  for (const author of named.some(hasGivenName) ? named.filter(hasGivenName) : named) {
    for (const span of occurrences(reading.text, author)) found.push(...candidateOf(reading, span, "person", false));
  }
  for (const { start, end, label, role } of blocks) {
    if (label) found.push(...candidateOf(reading, { start: label.start, end: label.end }, "organization", true));
    const place = datelinePlace(reading.text.slice(start, Math.min(end, start + 60)), role === "byline");
    if (place > 0) found.push(...candidateOf(reading, { start, end: start + place }, "place", false));
  }
  return found;
}

/** The length of the place's name at the beginning of a dateline ("BURGDORF, 3. Mai – "); 0 if there is none. */
function datelinePlace(line: string, isByline: boolean): number {
  const shouted = /^\p{Lu}[\p{Lu}-]{2,}(?: \p{Lu}[\p{Lu}-]+)*(?=(?:, [^–—\n]{3,30})? ?[–—]|, \d)/u.exec(line);
  if (shouted) return shouted[0].length;
  const dated = isByline ? /^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?(?=, (?:den )?\d)/u.exec(line) : null;
  return dated ? dated[0].length : 0;
}

function candidateOf(reading: Reading, span: Span, type: "person" | "organization" | "place", surname: boolean): Candidate[] {
  const { words } = reading;
  const first = reading.wordAt(span.start);
  let end = first;
  while (end < words.length && words.ends[end] <= span.end) end++;
  if (end === first || !reading.capitalized(first)) return [];
  const known = reading.namesAt(first).find((match) => match.end === end);
  if (known) return [];
  const gender = type === "person" ? reading.knowledge.givenName(words.hashes[first]) : null;
  const isPerson = type !== "place" && (type === "person" ? end - first > 1 : gender !== null);
  return [{
    first, end, identities: [], surname: surname && end - first === 1, ordinary: false, kind: "",
    type: isPerson ? "person" : type === "person" ? "organization" : type,
    gender: gender === "both" ? null : gender,
  }];
}

function withoutTitles(reading: Reading, author: string): string {
  const words = author.split(" ");
  const first = words.findIndex((word) => !reading.rules.titles.has(word.replace(/\.$/, "")));
  return words.slice(Math.max(0, first)).join(" ");
}

function occurrences(text: string, name: string): Span[] {
  const spans: Span[] = [];
  for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) spans.push({ start, end: start + name.length });
  return spans;
}
