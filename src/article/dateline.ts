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
  const agency = /\([\p{L}\p{N}/ .,*-]{2,30}\)$/u.exec(opening);
  if (day && day.end < (agency?.index ?? opening.length + 1) - 1) return null;
  const place = opening.slice(0, Math.min(day?.start ?? opening.length, agency?.index ?? opening.length)).replace(/[\s,.]+$/u, "");
  if (!isPlaceName(place) || (day === null && agency === null && !isInCapitals(place))) return null;
  return { length, published: day?.iso ?? null };
}

function isPlaceName(place: string): boolean {
  return place.length <= 50 && place.split(/\s+/).length <= 5 && /^\p{Lu}[\p{L}.’' /,-]*$/u.test(place);
}

/** A place in capitals; shorter words are more likely acronyms. */
function isInCapitals(place: string): boolean {
  return /^\p{Lu}[\p{Lu} .’'/-]{4,}(?:,|$)/u.test(place);
}
