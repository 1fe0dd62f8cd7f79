import type { Candidate } from "./candidates.ts";
import type { Reading } from "./reading.ts";

/** Abbreviations that explain themselves, with the candidate that each stands for: "Verein der Imker (VDI)". */
export function findAcronyms(reading: Reading, candidates: readonly Candidate[]): ReadonlyMap<string, Candidate> {
  const found = new Map<string, Candidate>();
  for (const candidate of candidates) {
    if (candidate.type !== "organization" || candidate.identities.length > 0) continue;
    const { end } = candidate;
    const form = reading.form(end);
    if (reading.gapText(end) === " (" && /^\)/.test(reading.gapText(end + 1)) && isAcronym(form) && agrees(reading, candidate, form)) {
      found.set(form, candidate);
    }
  }
  return found;
}

/** True for a short word with two capitals or more. */
export function isAcronym(form: string): boolean {
  return /^\p{Lu}[\p{L}\d]{1,7}$/u.test(form) && (form.match(/\p{Lu}/gu)?.length ?? 0) >= 2;
}

/** True if the abbreviation begins as a word of the name does. */
function agrees(reading: Reading, { first, end }: Candidate, form: string): boolean {
  for (let word = first; word < end; word++) if (reading.form(word)[0].toLowerCase() === form[0].toLowerCase()) return true;
  return false;
}
