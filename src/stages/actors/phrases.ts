import type { ClassNoun, Epithet, RoleNoun } from "../../languages/sections/actors.ts";
import type { Echoes } from "./echoes.ts";
import { nounAt, untold, type Noun } from "./nouns.ts";
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
  /** What the noun tells of somebody named before; null if it takes up nobody. */
  readonly epithet: Epithet | null;
  /** The state, region or body whose office it is, as the phrase says it; -1 if it says none. */
  readonly holder: number;
  /** True if the office is said to be over: "the former president". */
  readonly former: boolean;
  /** True if a possessive of the third person opens it: "its foreign minister". */
  readonly owned: boolean;
}

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
  const form = reading.form(article);
  const owned = rules.owners.has(form);
  if (!owned && !rules.articles.has(form)) return rules.addresses.has(form) ? addressed(reading, article) : null;
  return nounPhrase(reading, { first: rules.articleInExtent ? article : article + 1, start: article + 1, owner: -1, owned });
}

/** "Frau Bundeskanzlerin": an office alone behind the title. */
function addressed(reading: Reading, title: number): Phrase | null {
  const noun = reading.follows(title + 1) ? nounAt(reading, title + 1, false) : null;
  return noun?.role ? { first: title, noun: title + 1, holder: -1, former: false, owned: false, ...noun } : null;
}

/** "Polens Regierungschef", "Ukraine's leader". */
function afterGenitive(reading: Reading, owner: number): Phrase | null {
  const match = reading.capitalized(owner) ? reading.namesAt(owner)[0] : undefined;
  if (!match || reading.knowledge.identity(match.entries[0].identity).type === "person") return null;
  const possessive = isPossessive(reading, match.end);
  if (!possessive && reading.rules.withoutGenitive(reading.form(match.end - 1)) === null) return null;
  if (!possessive && !reading.rules.capitalizedNouns) return null;
  return nounPhrase(reading, { first: owner, start: possessive ? match.end + 1 : match.end, owner: match.entries[0].identity, owned: false });
}

function isPossessive(reading: Reading, word: number): boolean {
  return reading.form(word) === "s" && /^['’]$/.test(reading.gapText(word));
}

interface Opening {
  readonly first: number;
  /** First word behind the article or owner. */
  readonly start: number;
  readonly owner: number;
  readonly owned: boolean;
}

function nounPhrase(reading: Reading, { first: opener, start, owner, owned }: Opening): Phrase | null {
  const { rules, knowledge } = reading;
  let [first, holder, former, deputy, word] = [opener, owner, false, false, start];
  for (let modifiers = 0; modifiers <= mostModifiers; modifiers++) {
    if (!(reading.follows(word) || (word === start && owner >= 0))) return null;
    const form = reading.form(word);
    const lower = form.toLowerCase();
    if (rules.roleSpoilers.has(form) || rules.roleSpoilers.has(lower)) return null;
    const pair = reading.follows(word + 1) ? knowledge.stateByAdjective(`${form} ${reading.form(word + 1)}`) : -1;
    const state = pair >= 0 ? pair : knowledge.stateByAdjective(rules.adjectiveStem(form));
    const match = reading.namesAt(word).find(({ end }) => state < 0 || end - word > 1);
    const aged = ageEnd(reading, word);
    const ends = rules.formerWords.has(lower);
    const lowers = rules.deputyWords.has(lower) && rules.roles.get(`${lower} ${reading.form(word + 1).toLowerCase()}`) === undefined;
    const noun = aged < 0 && !ends && !lowers && !(match && match.end - word > 1) ? nounAt(reading, word, state >= 0) : null;
    if (noun && deputy && !noun.role) return null;
    if (noun) return complete(reading, { first, noun: word, holder, former: former || noun.role?.former === true, owned, ...noun, ...(deputy ? { role: untold } : {}) });
    if (aged >= 0) {
      if (endsPhrase(reading, aged)) return { first, end: aged, noun: aged - 1, role: null, classNoun: null, epithet: { gender: null }, holder, former: false, owned };
      word = aged;
    } else if (state >= 0 && !match) {
      holder = state;
      word += pair >= 0 ? 2 : 1;
    } else if (match && knowledge.identity(match.entries[0].identity).type !== "person") {
      holder = match.entries[0].identity;
      word = isPossessive(reading, match.end) ? match.end + 1 : match.end;
    } else if (ends) {
      former = true;
      word += 1;
    } else if (lowers) {
      deputy = true;
      word += 1;
    } else if (isModifier(reading, word)) {
      if (holder < 0 && reading.capitalized(word)) holder = knowledge.stateByDemonym(form);
      word += 1;
      if (!rules.articleInExtent && first === word - 1) first = word;
    }
    else return null;
  }
  return null;
}

/** An adjective, or a town's in -er that stands before a noun: "Münchner Konzern". */
function isModifier(reading: Reading, word: number): boolean {
  const { rules } = reading;
  const form = reading.form(word);
  if (/^\p{Ll}+$/u.test(form)) return rules.isModifier(form) && !rules.articles.has(form);
  return rules.isPlaceAdjective(form) && /^\p{Lu}\p{Ll}{3,}$/u.test(form) && reading.upos(word) !== "NOUN" && reading.capitalized(word + 1);
}

/** The end of an age: "69-Jährige", "45-year-old"; -1 where none begins. */
function ageEnd(reading: Reading, word: number): number {
  if (!/^\d{2,3}$/.test(reading.form(word)) || !reading.hyphened(word + 1)) return -1;
  let end = word + 1;
  while (reading.hyphened(end)) end++;
  return reading.rules.ages.has(reading.slice(word + 1, end)) ? end : -1;
}

/** True if no noun goes on behind an age that stands for a noun itself: "die 69-Jährige" by its capital. */
function endsPhrase(reading: Reading, end: number): boolean {
  if (reading.rules.capitalizedNouns) return reading.capitalized(end - 1);
  return !(reading.follows(end) && /^(?:NOUN|PROPN|ADJ)$/.test(reading.upos(end)));
}

/** True if the word behind a class noun makes it another thing: "der …", "city committee", "Sender Fox News". */
export function specifies(reading: Reading, word: number): boolean {
  const { rules } = reading;
  const form = reading.form(word);
  if (rules.organizationLinks.has(form) && !rules.coordinators.has(form)) return true;
  return rules.capitalizedNouns ? reading.capitalized(word) : reading.upos(word) === "NOUN" || reading.upos(word) === "PROPN";
}

/** True if a relative clause goes on behind the noun: "die Stadt, die …", "the lawyer who …". */
function isRestricted(reading: Reading, word: number): boolean {
  if (!reading.rules.capitalizedNouns) return reading.follows(word) && /^(?:who|that|whose|whom|which)$/.test(reading.form(word));
  return /^,\s$/.test(reading.gapText(word)) && reading.upos(word) === "PRON" && reading.rules.articles.has(reading.form(word));
}

/** True if a genitive that names nobody goes on behind the noun: "der Präsident eines Verbands". */
function isIndefinite(reading: Reading, word: number): boolean {
  return reading.rules.capitalizedNouns && reading.follows(word) && reading.upos(word) === "DET" && reading.feature(word, "Case") === "Gen";
}

/**
 * Null for a class noun or an epithet with a complement, which names something else. Takes in a complement that names the
 * holder: "der Präsident der Ukraine", "president of the European Commission".
 */
function complete(reading: Reading, phrase: Phrase & Noun): Phrase | null {
  const { rules, knowledge } = reading;
  let word = phrase.end;
  if (phrase.role === null && ((reading.follows(word) && specifies(reading, word)) || isRestricted(reading, word))) return null;
  if (!rules.organizationLinks.has(reading.form(word)) && isIndefinite(reading, word)) return null;
  if (phrase.holder >= 0 || phrase.role === null || !reading.follows(word) || !rules.organizationLinks.has(reading.form(word))) return phrase;
  word += 1;
  if (rules.articles.has(reading.form(word))) word += 1;
  const match = reading.follows(word) ? reading.namesAt(word)[0] : undefined;
  if (!match || knowledge.identity(match.entries[0].identity).type === "person") return rules.genitiveLinks.has(reading.form(phrase.end)) ? null : phrase;
  return { ...phrase, end: match.end, holder: match.entries[0].identity };
}
