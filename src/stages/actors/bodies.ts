import type { Upos } from "../layers.ts";
import type { Candidate } from "./candidates.ts";
import type { Reading } from "./reading.ts";

const longestName = 5;
const longestApposition = 7;

/** A body's name that its noun or its legal form tells. */
export interface Body extends Candidate {
  readonly told: { readonly from: number };
}

/** Words that no noun phrase has before its noun. */
const breaks: ReadonlySet<Upos> = new Set(["ADP", "AUX", "PRON", "SCONJ", "CCONJ"]);

/**
 * Bodies that no table knows, told by a noun for a body beside the name ("der Konzern Zollmark", "Zollmark, a shipping company,") or by
 * their legal form. What others take for a name tells where a name ends.
 */
export function findBodies(reading: Reading, others: readonly Candidate[]): Body[] {
  const found: Body[] = [];
  const surnames = new Set(others.filter(({ type, first, end }) => type === "person" && end - first > 1).map(({ end }) => reading.form(end - 1)));
  for (let word = 0; word < reading.length; word++) {
    const body = byLegalForm(reading, word) ?? byNoun(reading, word, others);
    if (body && !(body.end - body.first === 1 && surnames.has(reading.form(body.first)))) found.push(body);
  }
  return found;
}

/** The names that no body takes over or reaches into. */
export function withoutBodies(candidates: readonly Candidate[], bodies: readonly Body[]): Candidate[] {
  return candidates.filter(({ first, end, identities }) => identities.length > 0 || !bodies.some((body) => first < body.end && end > body.told.from));
}

/** "Lodovico AG", "Halden Inc." */
function byLegalForm(reading: Reading, form: number): Body | null {
  if (!reading.rules.legalForms.has(reading.form(form)) || !reading.follows(form)) return null;
  const first = startOf(reading, form);
  return first === form || isKnown(reading, first, form) ? null : body(first, form + 1, first, "company");
}

function byNoun(reading: Reading, noun: number, others: readonly Candidate[]): Body | null {
  const isBehind = /^ ["„“‚‘»«›‹]?$/.test(reading.gapText(noun + 1)) && reading.capitalized(noun + 1);
  const isBefore = !reading.opens(noun) && !isBehind;
  if ((!isBehind && !isBefore) || reading.rules.capitalizedNouns !== (reading.capitalized(noun) || reading.hyphened(noun)) || reading.hyphened(noun + 1)) return null;
  const kind = reading.rules.bodyNoun(reading.form(noun), reading.before(noun));
  if (kind === null) return null;
  return isBehind ? behindNoun(reading, noun, kind, others) : beforeNoun(reading, noun, kind);
}

/** "der Essener Energieversorger Steag", "the think tank Agora Futures". */
function behindNoun(reading: Reading, noun: number, kind: string, others: readonly Candidate[]): Body | null {
  const first = noun + 1;
  if (!reading.follows(first)) return inQuotes(reading, noun, kind);
  if (isNoName(reading, first) || reading.rules.classNouns.has(reading.form(first))) return null;
  const overlapping = others.filter((other) => other.first <= first && other.end > first);
  const upos = reading.upos(first);
  const isNew = upos === "PROPN" || upos === "X" || overlapping.some((other) => other.end > noun);
  const isTitled = opensTitle(reading, first) && !reading.rules.organizationHeads.has(reading.form(noun));
  if (!isNew && !isTitled) return null;
  let end = first + 1;
  while (end < first + longestName && goesOn(reading, end, isTitled && end === first + 1)) end++;
  for (const other of overlapping) end = Math.max(end, other.end);
  if (isKnown(reading, first, end) || isPerson(reading, first, end) || isAttribute(reading, end)) return null;
  return body(first, end, noun, kind);
}

/** True for an adjective or the like that is written as a name's first word: "Offene Stadt", "Clear Skies". */
function opensTitle(reading: Reading, first: number): boolean {
  const { rules } = reading;
  const form = reading.form(first);
  const isAdjective = !rules.capitalizedNouns || reading.upos(first) === "ADJ" || rules.adjectiveStem(form) !== form;
  return isAdjective && reading.follows(first + 1) && reading.capitalized(first + 1);
}

/** "das Magazin „Stadtblick“": capitals alone in quotation marks. */
function inQuotes(reading: Reading, noun: number, kind: string): Body | null {
  const first = noun + 1;
  let end = first + 1;
  while (end < first + longestName && reading.follows(end) && reading.capitalized(end)) end++;
  return reading.quoted(first, end) && reading.sentenceOf(noun) === reading.sentenceOf(first) && !isKnown(reading, first, end) ? body(first, end, noun, kind) : null;
}

/** "Vantor, a Leeds-based defence company, …". */
function beforeNoun(reading: Reading, noun: number, kind: string): Body | null {
  if (!closes(reading, noun + 1)) return null;
  let opener = noun;
  while (opener > noun - longestApposition && joined(reading, opener) && !breaks.has(reading.upos(opener)) && reading.feature(opener, "VerbForm") !== "Fin") opener--;
  if (opener === noun || !/^,\s$/.test(reading.gapText(opener)) || reading.upos(opener) !== "DET" || !introduces(reading, opener, noun)) return null;
  const first = startOf(reading, opener);
  if (first === opener || isKnown(reading, first, opener) || isPerson(reading, first, opener) || reading.rules.placePrepositions.has(reading.before(first))) return null;
  return body(first, opener, first, kind);
}

/** True for an indefinite article; for a definite one where the phrase stands between commas and says more than the noun. */
function introduces(reading: Reading, opener: number, noun: number): boolean {
  const definite = reading.feature(opener, "Definite");
  return definite === "Ind" || (definite === "Def" && noun > opener + 1 && /^[,.)]/.test(reading.gapText(noun + 1)));
}

/** True if the noun phrase is over or goes on with what no verb is. */
function closes(reading: Reading, word: number): boolean {
  if (!reading.follows(word)) return /^[,.;)]/.test(reading.gapText(word));
  return !/^(?:NOUN|PROPN|AUX)$/.test(reading.upos(word)) && reading.feature(word, "VerbForm") !== "Fin";
}

/** The first word of the name that ends before the word; the word itself if none does. */
function startOf(reading: Reading, end: number): number {
  let first = end;
  while (first > end - longestName && (first === end || joined(reading, first)) && reading.capitalized(first - 1) && reading.sentenceOf(first - 1) === reading.sentenceOf(end - 1)
    && reading.upos(first - 1) === "PROPN" && !isNoName(reading, first - 1)) first--;
  return first;
}

function goesOn(reading: Reading, word: number, isTitle: boolean): boolean {
  if (!reading.capitalized(word)) return false;
  if (reading.hyphened(word) || /^ [&+] $/.test(reading.gapText(word))) return true;
  if (!reading.follows(word) || isNoName(reading, word)) return false;
  return isTitle || !reading.rules.capitalizedNouns || reading.upos(word) === "PROPN";
}

function joined(reading: Reading, word: number): boolean {
  return reading.follows(word) || reading.hyphened(word);
}

/** A word that names no body: a title, an office, a day. */
function isNoName(reading: Reading, word: number): boolean {
  const { rules } = reading;
  const form = reading.form(word);
  return rules.titles.has(form) || rules.roles.has(form) || rules.roles.has(form.toLowerCase()) || rules.notNames.has(form);
}

/** True if a table knows the whole name. */
function isKnown(reading: Reading, first: number, end: number): boolean {
  return reading.namesAt(first).some((match) => match.end >= end);
}

/** A given name and what follows it. */
function isPerson(reading: Reading, first: number, end: number): boolean {
  return end - first > 1 && reading.knowledge.givenName(reading.words.hashes[first]) !== null;
}

/** "the union Unite members": the name goes on as another noun's attribute. */
function isAttribute(reading: Reading, end: number): boolean {
  return !reading.rules.capitalizedNouns && reading.follows(end) && reading.upos(end) === "NOUN";
}

function body(first: number, end: number, from: number, kind: string): Body {
  return { first, end, identities: [], surname: false, ordinary: false, type: "organization", kind, gender: null, told: { from } };
}
