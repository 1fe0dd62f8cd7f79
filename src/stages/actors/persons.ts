import { FULL } from "../../knowledge/forms.ts";
import type { Candidate } from "./candidates.ts";
import type { Reading } from "./reading.ts";

const longestName = 6;

/** Persons that no table knows: a given name and what follows it, or a title and the name behind it. */
export function findPersons(reading: Reading): Candidate[] {
  const found: Candidate[] = [];
  for (let word = 0; word < reading.length; word++) {
    const candidate = afterGivenName(reading, word) ?? afterTitle(reading, word);
    if (candidate) found.push(candidate);
  }
  return found;
}

function afterGivenName(reading: Reading, first: number): Candidate | null {
  const gender = reading.capitalized(first) ? reading.knowledge.givenName(reading.words.hashes[first]) : null;
  if (!gender || reading.hyphened(first) || reading.rules.titles.has(reading.form(first))) return null;
  const end = nameEnd(reading, first + 1);
  return end < 0 ? null : person(first, end, gender === "both" ? null : gender);
}

function afterTitle(reading: Reading, title: number): Candidate | null {
  const gender = reading.rules.titles.get(reading.form(title));
  if (gender === undefined || !reading.capitalized(title)) return null;
  let first = title + 1;
  while (joined(reading, first + 1) && isFunction(reading, first)) first++;
  if (!joined(reading, first) || !isSurname(reading, first) || isFunction(reading, first)) return null;
  let end = first + 1;
  while (end - first < 3 && joined(reading, end) && reading.capitalized(end) && reading.hyphened(end)) end++;
  const given = nameEnd(reading, first + 1);
  return { ...person(first, Math.max(end, given), gender), surname: given < 0 };
}

/** The end of a name whose given name stands before `word`; -1 if no surname follows. */
function nameEnd(reading: Reading, word: number): number {
  let end = -1;
  for (let at = word; at < word + longestName && joined(reading, at); at++) {
    const form = reading.form(at);
    if (isParticle(reading, at)) {
      if (namesBody(reading, at + 1)) break;
      continue;
    }
    if (form.length === 1 && reading.capitalized(at)) continue;
    if (end === at && reading.hyphened(at) && /^\p{Ll}+$/u.test(form)) {
      end = at + 1;
      continue;
    }
    if (!isSurname(reading, at)) break;
    if (reading.hyphened(at) && reading.hyphened(at + 1) === false && isFunction(reading, at)) break;
    end = at + 1;
    const isGiven = reading.knowledge.givenName(reading.words.hashes[at]) !== null;
    if (!isGiven && !reading.hyphened(end) && !bearsOn(reading, end)) break;
  }
  return end;
}

/** True if the next word is a further surname: "António Lobo Antunes". */
function bearsOn(reading: Reading, word: number): boolean {
  return reading.follows(word) && !reading.hyphened(word + 1) && isSurname(reading, word) && !isFunction(reading, word)
    && reading.upos(word) === "PROPN" && reading.namesAt(word).length === 0;
}

/** True for a known state or body: "Reimers von der CDU" ends before it. */
function namesBody(reading: Reading, word: number): boolean {
  const { knowledge } = reading;
  return reading.namesAt(word).some(({ entries: [{ identity, strength }] }) => strength === FULL && /^(organization|country)$/.test(knowledge.identity(identity).type));
}

/** "von", "De", "bin"; "der" only behind "von" or "van". */
function isParticle(reading: Reading, word: number): boolean {
  const form = reading.form(word).toLowerCase();
  if (form === "der") return /^va?on?$/i.test(reading.form(word - 1)) || reading.form(word - 1) === "van";
  return reading.rules.nameParticles.has(form);
}

/** True if the word goes on from the one before it, initials' full stops included. */
function joined(reading: Reading, word: number): boolean {
  if (reading.follows(word)) return true;
  return word > 0 && word < reading.length && /^\.\s?$/.test(reading.gapText(word)) && reading.sentenceOf(word) === reading.sentenceOf(word - 1)
    && (reading.form(word - 1).length <= 2 || reading.rules.titles.has(reading.form(word - 1)));
}

function isSurname(reading: Reading, word: number): boolean {
  const form = reading.form(word);
  return reading.capitalized(word) && form.length > 1 && !/\d/.test(form) && !reading.rules.notNames.has(form);
}

function isFunction(reading: Reading, word: number): boolean {
  const { rules } = reading;
  const form = reading.form(word);
  return rules.titles.has(form) || rules.roles.has(form) || rules.isTrade(form) || rules.roleOfCompound(form) !== null;
}

function person(first: number, end: number, gender: Candidate["gender"]): Candidate {
  return { first, end, identities: [], surname: false, ordinary: false, type: "person", kind: "", gender };
}
