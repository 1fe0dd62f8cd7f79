import type { IntakeRules } from "../languages/sections/intake.ts";
import { findDay } from "./day.ts";

/** A dateline that opens a paragraph: its length without the space behind it, and its day, if it has one with a year. */
export interface Dateline {
  readonly length: number;
  readonly published: string | null;
}

/** Where a dateline may end: a dash, or a full stop behind a date, or a colon behind an agency; then a sentence begins. */
const endings = /\s*(?:[–—]|\s-|(?<=\p{Ll}|\d{4})\.|(?<=\)):?)\s+(?=["„“»«'‘]?[\p{Lu}\p{N}])/gu;
const longest = 120;
/** An agency in brackets: "(dpa/lnw)", "(AFP)", "(Reuters, own report)". */
const agencyAtEnd = /\((?:\p{Ll}{2,5}|\p{Lu}[\p{L}.]+)(?:[/, -]+[\p{L}.*]+){0,4}\)$/u;

/**
 * Finds an agency's or paper's dateline in front of the first sentence: "BERLIN (dpa) –", "LONDON, 3 March 2024 —",
 * "Frankfurt/Main (AFP) -", "KYIV, Ukraine —".
 */
export function findDateline(text: string, rules: IntakeRules): Dateline | null {
  for (const match of text.slice(0, longest).matchAll(endings)) {
    const dateline = datelineOf(text.slice(0, match.index).trim(), match.index + match[0].trimEnd().length, rules);
    if (dateline) return dateline;
  }
  return null;
}

function datelineOf(opening: string, length: number, rules: IntakeRules): Dateline | null {
  const day = findDay(opening, rules);
  const agency = agencyAtEnd.exec(opening);
  if (day && day.end < (agency?.index ?? opening.length + 1) - 1) return null;
  const place = opening.slice(0, Math.min(day?.start ?? opening.length, agency?.index ?? opening.length)).replace(/[\s,.]+$/u, "");
  if (!isPlaceName(place, rules) || (day === null && agency === null && !isInCapitals(place))) return null;
  return { length, published: day?.iso ?? null };
}

function isPlaceName(place: string, { nameParticles, hyphens }: IntakeRules): boolean {
  const words = place.split(/[\s,/]+/);
  if (place.length > 50 || words.length > 5 || hyphens.functionWords.includes(words[0].toLowerCase())) return false;
  return words.every((word) => /^\p{Lu}[\p{L}.’'-]*$/u.test(word) || hyphens.functionWords.includes(word) || nameParticles.includes(word));
}

/** A place in capitals; shorter words are more likely acronyms. */
function isInCapitals(place: string): boolean {
  return /^\p{Lu}[\p{Lu} .’'/-]{4,}(?:,|$)/u.test(place);
}
