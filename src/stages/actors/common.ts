import type { Upos } from "../layers.ts";
import type { Reading } from "./reading.ts";

/** What a surname is not where it opens a sentence: "Brown bread", "Lange hat es gedauert", "May I ask?". */
const words: ReadonlySet<Upos> = new Set(["ADJ", "ADV", "AUX", "ADP", "DET", "PRON", "INTJ", "SCONJ", "NUM"]);

/** What an article before a surname must lead on to: "the Bush administration". */
const heads: ReadonlySet<Upos> = new Set(["NOUN", "PROPN", "ADJ", "NUM"]);

/** True for a word that could be a surname but is an ordinary word or a month where it stands. */
export function isCommonWord(reading: Reading, word: number): boolean {
  if (isMonth(reading, word) || isNamedByArticle(reading, word)) return true;
  if (!reading.opens(word) || reading.hyphened(word + 1) || !reading.rules.surnameWords.has(reading.form(word))) return false;
  const upos = reading.upos(word);
  return words.has(upos) || (upos === "VERB" && reading.follows(word + 1) && reading.upos(word + 1) === "PRON");
}

/** "in May", "May 2019", "5 May". */
function isMonth(reading: Reading, word: number): boolean {
  const { rules } = reading;
  if (!rules.months.has(reading.form(word))) return false;
  return rules.monthLeads.has(reading.before(word).toLowerCase()) || [word - 1, word + 1].some((other) => isNumber(reading, other, Math.max(other, word)));
}

function isNumber(reading: Reading, word: number, behind: number): boolean {
  return reading.follows(behind) && /^\d{1,4}(st|nd|rd|th)?$/.test(reading.form(word));
}

/** "the Hunt for …", in a language where an article before a surname belongs to the noun behind it; "im Sommer". */
function isNamedByArticle(reading: Reading, word: number): boolean {
  const { rules } = reading;
  if (rules.capitalizedNouns) return reading.upos(word) === "NOUN" && rules.definites.has(reading.before(word));
  if (!rules.definites.has(reading.before(word)) || reading.hyphened(word + 1)) return false;
  return !reading.follows(word + 1) || !heads.has(reading.upos(word + 1));
}
