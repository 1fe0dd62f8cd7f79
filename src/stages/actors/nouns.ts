import type { ActorRules, ClassNoun, Epithet, RoleNoun } from "../../languages/sections/actors.ts";
import type { Reading } from "./reading.ts";

/** What a description's noun says, and the word behind it. */
export interface Noun {
  readonly end: number;
  readonly role: RoleNoun | null;
  readonly classNoun: ClassNoun | null;
  readonly epithet: Epithet | null;
}

const longestNoun = 4;
/** Meanings that are kept; more nouns than articles use. */
const mostMeanings = 20_000;
/** A function that no table has. */
export const untold: RoleNoun = { roles: [], gender: null, holder: null };

/** The noun of a description that begins at the word, the longest first; an office before a class, a class before a calling. */
export function nounAt(reading: Reading, word: number, isAdjective: boolean): Noun | null {
  const { rules } = reading;
  if (rules.capitalizedNouns && !reading.capitalized(word)) return null;
  const longest = rules.longNouns.has(reading.form(word).toLowerCase()) || reading.hyphened(word + 1) ? longestNoun : 1;
  for (let end = Math.min(reading.length, word + longest); end > word; end--) {
    if (!goesOn(reading, word, end) || reading.hyphened(end)) continue;
    const noun = known(reading, word, end);
    if (noun && !(isAdjective && end === word + 1)) return noun;
  }
  const form = reading.form(word);
  if (reading.hyphened(word + 1)) return null;
  const demonym = demonymAt(reading, word);
  if (demonym || isAdjective) return demonym;
  if (rules.neighbours.has(form)) return { end: word + 1, role: untold, classNoun: null, epithet: null };
  if (!rules.isTrade(form) || (!rules.capitalizedNouns && (reading.capitalized(word) || reading.upos(word) !== "NOUN"))) return null;
  return { end: word + 1, role: untold, classNoun: null, epithet: null };
}

function known(reading: Reading, word: number, end: number): Noun | null {
  const name = end === word + 1 ? reading.form(word) : reading.slice(word, end);
  const meaning = meaningOf(reading.rules, name, end === word + 1);
  return meaning && { end, ...meaning };
}

type Meaning = Omit<Noun, "end">;

/** What the nouns of an article's descriptions mean, by language and noun. */
const meanings = new WeakMap<ActorRules, Map<string, Meaning | null>>();

function meaningOf(rules: ActorRules, name: string, isSingle: boolean): Meaning | null {
  const known = meanings.get(rules) ?? new Map<string, Meaning | null>();
  meanings.set(rules, known);
  let meaning = known.get(name);
  if (meaning === undefined) {
    meaning = lookUp(rules, name, isSingle);
    if (known.size < mostMeanings) known.set(name, meaning);
  }
  return meaning;
}

function lookUp(rules: ActorRules, name: string, isSingle: boolean): Meaning | null {
  const form = rules.capitalizedNouns ? name : name.toLowerCase().replaceAll("-", " ");
  const role = rules.roles.get(form) ?? (isSingle ? rules.roleOfCompound(form) : null);
  if (role) return { role, classNoun: null, epithet: null };
  const classNoun = rules.classNouns.get(name) ?? (isSingle ? rules.classOfCompound(form) : null);
  if (classNoun) return { role: null, classNoun, epithet: null };
  const epithet = rules.epithet(form);
  return epithet && { role: null, classNoun: null, epithet };
}

function goesOn(reading: Reading, first: number, end: number): boolean {
  for (let word = first + 1; word < end; word++) if (!reading.follows(word)) return false;
  return true;
}

/** "der Franzose", "the Briton": somebody from the state; not before a noun, where it is an adjective. */
function demonymAt(reading: Reading, word: number): Noun | null {
  if (!reading.capitalized(word)) return null;
  const end = word + 1;
  if (!reading.rules.capitalizedNouns && reading.follows(end) && /^(?:NOUN|PROPN|ADJ|NUM)$/.test(reading.upos(end))) return null;
  const found = reading.rules.demonyms(reading.form(word)).find(({ noun }) => reading.knowledge.stateByDemonym(noun) >= 0);
  if (!found) return null;
  return { end, role: null, classNoun: null, epithet: { gender: found.gender, from: reading.knowledge.stateByDemonym(found.noun) } };
}
