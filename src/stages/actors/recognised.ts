import { uposTags } from "../syntax/tags.ts";
import type { ActorType } from "../layers.ts";
import type { Candidate } from "./candidates.ts";
import type { NameRecogniser } from "./names/recogniser.ts";
import type { Reading } from "./reading.ts";

const tagNumbers = new Map(uposTags.map((tag, number) => [tag, number]));

/** Names that the trained recogniser tells by form and context. */
export function findRecognised(reading: Reading, recogniser: NameRecogniser): Candidate[] {
  const { tokens, syntax, sentences, words, knowledge } = reading;
  const names = recogniser.run({
    tokens, sentences, words, knowledge,
    upos: (token) => tagNumbers.get(syntax.upos(token)) ?? 0,
    namesAt: (word) => reading.namesAt(word),
  });
  const things = thingsIn(reading);
  return names.flatMap(({ first, end, type }): Candidate[] => {
    if (tokens.kind(first) === "url") return [];
    const start = reading.wordAt(tokens.starts[first]);
    const span = trim(reading, start, wordsBefore(reading, start, tokens.ends[end - 1]), type);
    if (!isName(reading, span, type) || (type === "place" && isNoPlace(reading, span))) return [];
    if (span.end - span.first === 1 && things.has(reading.form(span.first))) return [];
    const given = type === "person" ? knowledge.givenName(words.hashes[span.first]) : null;
    return [{ ...span, identities: [], surname: span.end - span.first === 1, ordinary: false, type, kind: "", gender: given === "both" ? null : given }];
  });
}

/** Abbreviations that an article tells to be laws or things somewhere in the text: "das EEG". */
function thingsIn(reading: Reading): Set<string> {
  const things = new Set<string>();
  for (let word = 1; word < reading.length; word++) {
    const form = reading.form(word);
    if (reading.rules.thingArticles.has(reading.before(word)) && /^\p{Lu}{2,6}$/u.test(form) && reading.namesAt(word).length === 0) things.add(form);
  }
  return things;
}

interface Span {
  readonly first: number;
  readonly end: number;
}

/** The name without titles, offices and days before it, and without what the language knows to be no name behind it. */
function trim(reading: Reading, first: number, end: number, type: ActorType): Span {
  const { rules } = reading;
  let start = first;
  for (let word = first; word < end - 1; word++) {
    const leads = word === start || type !== "organization";
    if (leads && (isFunction(reading, word) || rules.notNames.has(reading.form(word)) || isSmall(reading, word))) start = word + 1;
  }
  let stop = end;
  while (stop > start + 1 && rules.notNames.has(reading.form(stop - 1)) && !rules.organizationHeads.has(reading.form(stop - 1))) stop--;
  if (stop > start + 1 && /^\p{Lu}{2,}$/u.test(reading.form(stop - 1)) && reading.namesAt(stop - 1).length > 0) stop--;
  return { first: start, end: stop };
}

/** A word written small that is no part of names. */
function isSmall(reading: Reading, word: number): boolean {
  const form = reading.form(word);
  return /^\p{Ll}/u.test(form) && !reading.rules.nameParticles.has(form) && !reading.rules.organizationLinks.has(form) && form.length < 3;
}

/** Known names in the light of recognised ones: an ordinary word is a name after all, a surname that of a place. */
export function reconsider(known: readonly Candidate[], recognised: readonly Candidate[]): Candidate[] {
  const types = new Map(recognised.map(({ first, end, type }) => [`${String(first)}-${String(end)}`, type]));
  return known.map((candidate) => {
    const type = types.get(`${String(candidate.first)}-${String(candidate.end)}`);
    if (type === undefined) return candidate;
    if (candidate.ordinary) return isLike(candidate.type, type) ? { ...candidate, ordinary: false } : candidate;
    return candidate.surname && !isLike(candidate.type, type) ? { ...candidate, otherwise: type } : candidate;
  });
}

/** Countries are places to the recogniser. */
function isLike(type: ActorType, recognised: ActorType): boolean {
  return (type === "country" ? "place" : type) === recognised;
}

/** The first word from `first` on that ends behind the position. */
function wordsBefore({ words }: Reading, first: number, position: number): number {
  let end = first;
  while (end < words.length && words.ends[end] <= position) end++;
  return end;
}

/** A title or office, which is no part of the name behind it. */
function isFunction(reading: Reading, word: number): boolean {
  const { rules } = reading;
  const form = reading.form(word);
  return rules.titles.has(form) || rules.roles.has(form) || (rules.capitalizedNouns && rules.isTrade(form)) || rules.roleOfCompound(form) !== null;
}

/** A common noun that stands like a place ("in Erinnerung"), a demonym, or an adjective made of a place ("Genfer Gespräche"). */
function isNoPlace(reading: Reading, { first, end }: Span): boolean {
  const { rules, knowledge } = reading;
  if (end - first > 1) return false;
  const form = reading.form(first);
  return rules.isNoPlace(form) || (rules.isPlaceAdjective(form) && reading.follows(end) && reading.capitalized(end)) || knowledge.stateByAdjective(rules.adjectiveStem(form)) >= 0;
}

/** False for what the rules or the tagger, which takes towns for nouns, know to be none: single letters, nouns of description, treaties, common nouns. */
function isName(reading: Reading, { first, end }: Span, type: ActorType): boolean {
  const { rules } = reading;
  if (end <= first) return false;
  if (end - first === 1 && (reading.form(first).length < 2 || isFunction(reading, first) || rules.classNouns.has(reading.form(first)) || rules.notNames.has(reading.form(first)))) return false;
  if (rules.eventNouns.has(reading.form(end - 1)) || (reading.follows(end) && rules.eventNouns.has(reading.form(end)))) return false;
  if (type === "place" && rules.capitalizedNouns) return true;
  if (type !== "organization") return reading.upos(end - 1) === "PROPN";
  for (let word = first; word < end; word++) if (reading.upos(word) === "PROPN") return true;
  return false;
}
