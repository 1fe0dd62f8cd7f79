import type { Reading } from "./reading.ts";

/**
 * The state or body that a seat of government stands for where it acts ("Moskau rückt vor"); -1 where it is the place
 * or stands for nobody.
 */
export function standIn(reading: Reading, identity: number, first: number, end: number): number {
  const { type, standsFor } = reading.knowledge.identity(identity);
  if (type !== "place" || standsFor === "" || isPlace(reading, first, end)) return -1;
  return reading.knowledge.find(standsFor);
}

function isPlace(reading: Reading, first: number, end: number): boolean {
  if (reading.roleOf(first) === "byline") return true;
  if (isDateline(reading, first, end) || reading.hyphened(end)) return true;
  return reading.rules.placeWords.has(governor(reading, first));
}

/** "MOSKAU, 3. Mai –", "Berlin (dpa)": the place at the beginning of a block. */
function isDateline(reading: Reading, first: number, end: number): boolean {
  if (!reading.opens(first)) return false;
  return /^(,? \d|\s*[–—|(]|\. \p{Lu}|, \p{Lu}\p{L}+ \d)/u.test(reading.text.slice(reading.words.ends[end - 1]).slice(0, 24)) && /^\s*[–—|(,]/.test(reading.gapText(end));
}

/** The word that governs the name: the one before it, articles and the names coordinated with it left aside. */
function governor(reading: Reading, first: number): string {
  const { rules } = reading;
  let word = first;
  for (let steps = 0; steps < 4; steps++) {
    const before = reading.before(word);
    if (before === "") return "";
    if (!reading.follows(word) && !/^,\s$/.test(reading.gapText(word))) return "";
    if (rules.articles.has(before)) word -= 1;
    else if (rules.coordinators.has(before) && reading.capitalized(word - 2)) word -= 2;
    else if (/^,\s$/.test(reading.gapText(word))) {
      if (!reading.capitalized(word - 1)) return "";
      word -= 1;
    } else return before;
  }
  return reading.before(word);
}
