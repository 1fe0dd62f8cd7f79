import { findAcronyms, isAcronym } from "./acronyms.ts";
import type { Candidate } from "./candidates.ts";
import { isCommonWord } from "./common.ts";
import { Cast, type Member } from "./cast.ts";
import { standIn } from "./metonyms.ts";
import type { Reading } from "./reading.ts";
import { findRetakes, retype } from "./retakes.ts";
import { isSupported } from "./support.ts";

/** Gives every candidate an identity within the article: full names first, surnames next, ordinary words last. */
export function link(reading: Reading, all: readonly Candidate[]): Cast {
  const cast = new Cast(reading);
  const later: Candidate[] = [];
  const surnames = new Map<string, Member[]>();
  const short = new Map([...findRetakes(reading, all), ...findAcronyms(reading, all)]);
  const candidates = retype(reading, all).filter(({ first, end, identities, told }) => told || identities.length > 0 || end - first > 1 || !short.has(reading.form(first)));
  for (const candidate of candidates) {
    if (candidate.surname || candidate.ordinary) later.push(candidate);
    else if (candidate.identities.length <= 1) appear(reading, cast, candidate, surnames);
  }
  for (const candidate of candidates) {
    if (!candidate.surname && !candidate.ordinary && candidate.identities.length > 1) appear(reading, cast, candidate, surnames);
  }
  for (const candidate of later) {
    if (!candidate.surname) continue;
    const bearer = bearerOf(reading, candidate, surnames);
    if (bearer) bearer.appearances.push({ first: candidate.first, end: candidate.end, kind: "name" });
    else if (candidate.otherwise) appear(reading, cast, { ...candidate, identities: [], type: candidate.otherwise, kind: "", gender: null }, surnames);
    else appear(reading, cast, candidate, surnames);
  }
  for (const candidate of later) {
    if (candidate.ordinary && isSupported(reading, cast, candidate)) appear(reading, cast, candidate, surnames);
  }
  findAgain(reading, cast, surnames);
  findEverywhere(reading, cast);
  findShort(reading, cast, short);
  return cast;
}

function appear(reading: Reading, cast: Cast, candidate: Candidate, surnames: Map<string, Member[]>): void {
  const { first, end } = candidate;
  const identity = choose(reading, cast, candidate);
  const target = identity < 0 ? -1 : standIn(reading, identity, first, end);
  if (target >= 0) {
    cast.known(target).appearances.push({ first, end, kind: "metonym" });
    return;
  }
  const member = identity >= 0 ? cast.known(identity) : cast.unknown(nameOf(reading, candidate), candidate);
  member.appearances.push({ first, end, kind: "name" });
  if (member.type === "person") noteSurname(reading, member, first, end, surnames);
}

/** The name of an unknown actor by which its mentions are put together. */
function nameOf(reading: Reading, { first, end, type }: Candidate): string {
  const name = reading.slice(first, end);
  if (type === "person" && reading.rules.capitalizedNouns && reading.follows(end) && /^[\p{L}]/u.test(reading.form(end))) {
    const stem = reading.rules.withoutGenitive(name);
    if (stem !== null && reading.capitalized(end)) return stem;
  }
  return type === "person" ? name : reading.rules.nominative(name);
}

/** Which of the identities that share a name is meant; -1 if none is known. */
function choose(reading: Reading, cast: Cast, { identities }: Candidate): number {
  if (identities.length <= 1) return identities[0] ?? -1;
  const present = identities.find((identity) => cast.has(identity));
  if (present !== undefined) return present;
  const day = reading.article.metadata.published;
  const inOffice = identities.find((identity) => reading.knowledge.identity(identity).offices
    .some(({ from, to }) => day !== null && from <= day && (to === "" || day <= to)));
  return inOffice ?? lastInOffice(reading, identities) ?? byCountry(reading, cast, identities);
}

/** Who left office last before the article's day; undefined where nobody did. */
function lastInOffice(reading: Reading, identities: readonly number[]): number | undefined {
  const day = reading.article.metadata.published ?? "9999";
  const left = (identity: number): string => reading.knowledge.identity(identity).offices.map(({ to }) => to).filter((to) => to < day).sort().at(-1) ?? "";
  return identities.filter((identity) => left(identity) !== "").sort((a, b) => (left(a) < left(b) ? 1 : -1))[0];
}

/** The identity of the state that the article speaks of most; the state taken for granted where none is ahead. */
function byCountry(reading: Reading, cast: Cast, identities: readonly number[]): number {
  const { knowledge, rules } = reading;
  const weight = (identity: number): number => {
    const { country } = knowledge.identity(identity);
    if (country === "") return 0;
    const mentions = cast.members.filter((member) => member.identity >= 0 && homeOf(reading, member.identity) === country)
      .reduce((sum, { appearances }) => sum + appearances.length, 0);
    return mentions + (country === rules.home ? 0.5 : 0);
  };
  return identities.reduce((best, identity) => (weight(identity) > weight(best) ? identity : best));
}

function homeOf(reading: Reading, identity: number): string {
  const { code, country } = reading.knowledge.identity(identity);
  return code || country;
}

function noteSurname(reading: Reading, member: Member, first: number, end: number, surnames: Map<string, Member[]>): void {
  if (end - first < 2) return;
  for (const surname of surnamesOf(reading, first, end)) {
    const bearers = surnames.get(surname) ?? [];
    if (!bearers.includes(member)) bearers.push(member);
    surnames.set(surname, bearers);
  }
}

/** The last word, with what a hyphen joins to it; without a genitive's ending too. */
function surnamesOf(reading: Reading, first: number, end: number): string[] {
  let start = end - 1;
  while (start > first && reading.hyphened(start)) start--;
  const name = reading.slice(start, end).normalize("NFC");
  const stem = reading.rules.withoutGenitive(name);
  return stem !== null && reading.capitalized(end) && reading.follows(end) ? [stem] : [name];
}

/** The last bearer of the surname before the candidate, else the first behind it. */
function bearerOf(reading: Reading, candidate: Candidate, surnames: ReadonlyMap<string, readonly Member[]>): Member | null {
  const name = reading.slice(candidate.first, candidate.end);
  const stem = reading.rules.withoutGenitive(name);
  const bearers = surnames.get(name) ?? (stem === null ? undefined : surnames.get(stem));
  if (!bearers) return null;
  const told = candidate.identities.length > 0 ? null : candidate.gender;
  const agreeing = bearers.filter(({ gender }) => gender === null || told === null || gender === told);
  const at = (member: Member): number => Math.max(...member.appearances.map(({ first }) => (first < candidate.first ? first : -first)));
  return [...agreeing].sort((a, b) => at(b) - at(a))[0] ?? null;
}

/** Abbreviations that the article explains, and single words for bodies that it tells, wherever they stand as names. */
function findShort(reading: Reading, cast: Cast, short: ReadonlyMap<string, Candidate>): void {
  if (short.size === 0) return;
  const taken = takenWords(cast);
  for (let word = 0; word < reading.length; word++) {
    const full = taken.has(word) ? undefined : short.get(reading.form(word));
    if (!full || (full.end - full.first > 1 && !isAcronym(reading.form(word)) && reading.upos(word) !== "PROPN")) continue;
    const member = full.identities.length > 0 ? cast.known(full.identities[0]) : cast.unknown(nameOf(reading, full), full);
    member.appearances.push({ first: word, end: word + 1, kind: "name" });
  }
}

/** Names of places and organisations that no table has and that the finders passed over elsewhere. */
function findEverywhere(reading: Reading, cast: Cast): void {
  const names = new Map<string, Member>();
  for (const member of cast.members) {
    if (member.identity >= 0 || member.type === "person") continue;
    for (const { first, end } of member.appearances) if (end - first === 1) names.set(reading.form(first).toLowerCase(), member);
  }
  if (names.size === 0) return;
  const taken = takenWords(cast);
  for (let word = 0; word < reading.length; word++) {
    const member = taken.has(word) || !reading.capitalized(word) ? undefined : names.get(reading.form(word).toLowerCase());
    if (member && !reading.hyphened(word)) member.appearances.push({ first: word, end: word + 1, kind: "name" });
  }
}

function takenWords(cast: Cast): Set<number> {
  const taken = new Set<number>();
  for (const { appearances } of cast.members) for (const { first, end } of appearances) for (let word = first; word < end; word++) taken.add(word);
  return taken;
}

/** Surnames that the finders passed over, now that their bearers are known. */
function findAgain(reading: Reading, cast: Cast, surnames: ReadonlyMap<string, readonly Member[]>): void {
  const taken = takenWords(cast);
  for (let word = 0; word < reading.length; word++) {
    if (taken.has(word) || !reading.capitalized(word)) continue;
    let end = word + 1;
    while (reading.hyphened(end) && reading.capitalized(end) && !taken.has(end)) end++;
    for (let stop = end; stop > word; stop--) {
      const candidate: Candidate = { first: word, end: stop, identities: [], surname: true, ordinary: false, type: "person", kind: "", gender: null };
      const bearer = bearerOf(reading, candidate, surnames);
      if (!bearer || !standsAlone(reading, word, stop)) continue;
      bearer.appearances.push({ first: word, end: stop, kind: "name" });
      break;
    }
  }
}

/** False for a surname that an article makes a common noun, or that goes on as another name. */
function standsAlone(reading: Reading, first: number, end: number): boolean {
  const { rules } = reading;
  if (rules.capitalizedNouns && rules.articles.has(reading.before(first))) return false;
  if (end - first === 1 && isCommonWord(reading, first)) return false;
  if (reading.follows(first) && reading.capitalized(first - 1) && reading.knowledge.givenName(reading.words.hashes[first - 1]) !== null) return false;
  return !(reading.hyphened(end) && !reading.capitalized(end));
}
