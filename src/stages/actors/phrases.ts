import type { ClassNoun, RoleNoun } from "../../languages/sections/actors.ts";
import type { Echoes } from "./echoes.ts";
import type { Reading } from "./reading.ts";

/** A noun phrase that may describe somebody: "der ukrainische Staatschef", "Spain's prime minister", "das Bündnis". */
export interface Phrase {
  /** First word of its extent. */
  readonly first: number;
  readonly end: number;
  /** Word of the noun. */
  readonly noun: number;
  readonly role: RoleNoun | null;
  readonly classNoun: ClassNoun | null;
  /** The state, region or body whose office it is, as the phrase says it; -1 if it says none. */
  readonly holder: number;
}

const longestRole = 4;
const mostModifiers = 4;

/** All phrases of the article that may describe an actor, in text order. */
export function findPhrases(reading: Reading, echoes: Echoes): Phrase[] {
  const found: Phrase[] = [];
  for (let word = 0; word < reading.length; word++) {
    const phrase = afterArticle(reading, word) ?? afterGenitive(reading, word) ?? echoes.at(word);
    if (phrase) found.push(phrase);
  }
  return found;
}

function afterArticle(reading: Reading, article: number): Phrase | null {
  const { rules } = reading;
  if (!rules.articles.has(reading.form(article))) return null;
  return nounPhrase(reading, rules.articleInExtent ? article : article + 1, article + 1, -1);
}

/** "Polens Regierungschef", "Ukraine's leader". */
function afterGenitive(reading: Reading, owner: number): Phrase | null {
  const match = reading.capitalized(owner) ? reading.namesAt(owner)[0] : undefined;
  if (!match || reading.knowledge.identity(match.entries[0].identity).type === "person") return null;
  const possessive = reading.form(match.end) === "s" && /^['’]$/.test(reading.gapText(match.end));
  if (!possessive && reading.rules.withoutGenitive(reading.form(match.end - 1)) === null) return null;
  if (!possessive && !reading.rules.capitalizedNouns) return null;
  const start = possessive ? match.end + 1 : match.end;
  return nounPhrase(reading, owner, start, match.entries[0].identity);
}

function nounPhrase(reading: Reading, first: number, start: number, owner: number): Phrase | null {
  const { rules, knowledge } = reading;
  let holder = owner;
  let word = start;
  for (let modifiers = 0; modifiers <= mostModifiers; modifiers++) {
    if (!(reading.follows(word) || (word === start && owner >= 0))) return null;
    const form = reading.form(word);
    if (rules.roleSpoilers.has(form) || rules.roleSpoilers.has(form.toLowerCase())) return null;
    const state = knowledge.stateByAdjective(rules.adjectiveStem(form));
    const match = reading.namesAt(word).find(({ end }) => state < 0 || end - word > 1);
    const noun = state < 0 && !(match && match.end - word > 1) ? nounAt(reading, word) : null;
    if (noun) return complete(reading, { first, noun: word, holder, ...noun });
    if (state >= 0 && !match) {
      holder = state;
      word += 1;
    } else if (match && knowledge.identity(match.entries[0].identity).type !== "person") {
      holder = match.entries[0].identity;
      word = match.end;
    } else if (/^\p{Ll}+$/u.test(form) && rules.isModifier(form) && !rules.articles.has(form)) word += 1;
    else return null;
  }
  return null;
}

interface Noun {
  readonly end: number;
  readonly role: RoleNoun | null;
  readonly classNoun: ClassNoun | null;
}

function nounAt(reading: Reading, word: number): Noun | null {
  const { rules } = reading;
  if (rules.capitalizedNouns && !reading.capitalized(word)) return null;
  for (let end = Math.min(reading.length, word + longestRole); end > word; end--) {
    if (!goesOn(reading, word, end) || reading.hyphened(end)) continue;
    const name = rules.capitalizedNouns ? reading.slice(word, end) : reading.slice(word, end).toLowerCase().replaceAll("-", " ");
    const role = rules.roles.get(name) ?? (end === word + 1 ? rules.roleOfCompound(name) : null);
    if (role) return { end, role, classNoun: null };
  }
  const form = reading.form(word);
  const classNoun = reading.hyphened(word + 1) ? undefined : rules.classNouns.get(form);
  if (classNoun) return { end: word + 1, role: null, classNoun };
  if (reading.hyphened(word + 1) || !rules.isTrade(form) || (!rules.capitalizedNouns && reading.capitalized(word))) return null;
  return { end: word + 1, role: { roles: [], gender: null, holder: null }, classNoun: null };
}

function goesOn(reading: Reading, first: number, end: number): boolean {
  for (let word = first + 1; word < end; word++) if (!reading.follows(word)) return false;
  return true;
}

/** True if the word behind a class noun makes it another thing: "der …", "city committee", "Sender Fox News". */
export function specifies(reading: Reading, word: number): boolean {
  const { rules } = reading;
  const form = reading.form(word);
  if (rules.organizationLinks.has(form) && !rules.coordinators.has(form)) return true;
  return rules.capitalizedNouns ? reading.capitalized(word) : reading.upos(word) === "NOUN" || reading.upos(word) === "PROPN";
}

/** True if a relative clause goes on behind the noun: "die Stadt, die …". */
function isRestricted(reading: Reading, word: number): boolean {
  return /^,\s$/.test(reading.gapText(word)) && reading.upos(word) === "PRON" && reading.rules.articles.has(reading.form(word));
}

/** Null for a class noun with a complement, which names something else. Takes in a complement that names the holder: "der Präsident der Ukraine", "president of the European Commission". */
function complete(reading: Reading, phrase: Phrase): Phrase | null {
  const { rules, knowledge } = reading;
  let word = phrase.end;
  if (phrase.classNoun && ((reading.follows(word) && specifies(reading, word)) || isRestricted(reading, word))) return null;
  if (phrase.holder >= 0 || phrase.role === null || !reading.follows(word) || !rules.organizationLinks.has(reading.form(word))) return phrase;
  word += 1;
  if (rules.articles.has(reading.form(word))) word += 1;
  const match = reading.follows(word) ? reading.namesAt(word)[0] : undefined;
  if (!match || knowledge.identity(match.entries[0].identity).type === "person") return rules.genitiveLinks.has(reading.form(phrase.end)) ? null : phrase;
  return { ...phrase, end: match.end, holder: match.entries[0].identity };
}
