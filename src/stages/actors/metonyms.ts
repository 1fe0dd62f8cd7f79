import { FULL } from "../../knowledge/forms.ts";
import type { Reading } from "./reading.ts";

/**
 * The state or body that a seat of government stands for where it acts ("Moskau rückt vor"); -1 where it is the place
 * or stands for nobody.
 */
export function standIn(reading: Reading, identity: number, first: number, end: number): number {
  const { type, kind, standsFor } = reading.knowledge.identity(identity);
  if (type !== "place" || standsFor === "" || isPlace(reading, kind, first, end)) return -1;
  return reading.knowledge.find(standsFor);
}

function isPlace(reading: Reading, kind: string, first: number, end: number): boolean {
  if (reading.roleOf(first) === "byline") return true;
  if (isDateline(reading, first, end)) return true;
  if (reading.hyphened(end)) return kind !== "building";
  if (kind === "city" && standsAmongCities(reading, first, end)) return true;
  return isLocative(reading, governor(reading, first));
}

/** "Berlin, Hamburg und Köln": coordinated with a city that is the seat of nothing. */
function standsAmongCities(reading: Reading, first: number, end: number): boolean {
  const behind = /^,\s$/.test(reading.gapText(end)) ? end : reading.rules.coordinators.has(reading.follows(end) ? reading.form(end) : "") ? end + 1 : -1;
  const before = /^,\s$/.test(reading.gapText(first)) ? first - 1 : reading.rules.coordinators.has(reading.before(first)) ? first - 2 : -1;
  return [behind, before].some((word) => word >= 0 && reading.sentenceOf(word) === reading.sentenceOf(first) && reading.namesAt(word).some(({ entries: [{ identity, strength }] }) => {
    const { kind, standsFor } = reading.knowledge.identity(identity);
    return strength === FULL && kind === "city" && standsFor === "";
  }));
}

/** "MOSKAU, 3. Mai –", "Berlin (dpa)": the place at the beginning of a block. */
function isDateline(reading: Reading, first: number, end: number): boolean {
  if (!reading.opens(first)) return false;
  return /^(,? \d|\s*[–—|(]|\. \p{Lu}|, \p{Lu}\p{L}+ \d)/u.test(reading.text.slice(reading.words.ends[end - 1]).slice(0, 24)) && /^\s*[–—|(,]/.test(reading.gapText(end));
}

/** True if the word (by its index) makes the name behind it a place: "in", "the city of", but not "Kritik aus". */
function isLocative(reading: Reading, word: number): boolean {
  if (word < 0) return false;
  const { rules } = reading;
  if (/^(von|of)$/.test(reading.form(word))) return rules.placeNouns.has(reading.before(word));
  return rules.placeWords.has(reading.form(word)) && !isVoice(reading, reading.before(word));
}

/** "Kritik aus", "Criticism from". */
function isVoice({ rules }: Reading, word: string): boolean {
  return rules.voiceNouns.has(rules.capitalizedNouns ? word : word.toLowerCase());
}

/**
 * The word that governs the name: the one before it, articles, adjectives and the names coordinated with it left aside;
 * -1 if there is none.
 */
function governor(reading: Reading, first: number): number {
  const { rules } = reading;
  let word = first;
  for (let steps = 0; steps < 6; steps++) {
    const before = reading.before(word);
    const comma = /^,\s$/.test(reading.gapText(word));
    if (before === "" || !(reading.follows(word) || comma)) return -1;
    if (comma) {
      if (reading.namesAt(word - 1).length === 0) return rules.placeNouns.has(before) ? word - 1 : -1;
      word -= 1;
    } else if (rules.articles.has(before) || isAdjective(reading, word - 1)) word -= 1;
    else if (rules.coordinators.has(before)) {
      if (!reading.follows(word - 1) || !reading.capitalized(word - 2)) return -1;
      word -= 2;
    } else return word - 1;
  }
  return word - 1;
}

function isAdjective(reading: Reading, word: number): boolean {
  return reading.rules.capitalizedNouns && /^\p{Ll}{4,}(e|en|em|er)$/u.test(reading.form(word)) && !reading.rules.placeWords.has(reading.form(word));
}
