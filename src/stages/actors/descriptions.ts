import type { ActorRules } from "../../languages/sections/actors.ts";
import { findAppositions } from "./appositions.ts";
import type { Cast, Member } from "./cast.ts";
import { Echoes } from "./echoes.ts";
import { findPhrases, type Phrase } from "./phrases.ts";
import type { Reading } from "./reading.ts";
import { Trail, type Step } from "./trail.ts";

/** How many sentences back a class noun ("die Partei") may reach. */
const reach = 6;

/** Resolves descriptions by apposition, by office on the article's day, or by the last actor that fits. */
export function describe(reading: Reading, cast: Cast): void {
  const trail = new Trail(cast);
  for (const step of trail.steps) if (step.member.type === "person") noteTitle(reading, step);
  const taken = new Set<number>();
  for (const { first, end, step: { member } } of findAppositions(reading, trail)) {
    member.appearances.push({ first, end, kind: "description" });
    for (let word = first; word < end; word++) taken.add(word);
  }
  let covered = -1;
  const echoes = new Echoes(reading, trail);
  for (const phrase of findPhrases(reading, echoes)) {
    if (phrase.role !== null && isTitle(reading, phrase, trail)) continue;
    if (reading.feature(phrase.end - 1, "Number") === "Plur" && phrase.holder < 0) continue;
    if (trail.covers(phrase.noun) || taken.has(phrase.noun) || phrase.noun < covered) continue;
    const member = resolve(reading, cast, trail, phrase) ?? lastTakenUp(reading, trail, echoes, phrase);
    if (!member) continue;
    member.appearances.push({ first: phrase.first, end: phrase.end, kind: "description" });
    covered = phrase.end;
  }
}

/** The role noun directly before a name is the bearer's: "Bürgermeister Anna Muster". */
function noteTitle(reading: Reading, { member, first, end }: Step): void {
  const before = reading.follows(first) ? reading.before(first) : "";
  const { rules } = reading;
  if (isFunction(rules, before)) member.titles.add(stemOf(before));
  if (!/^,\s$/.test(reading.gapText(end))) return;
  for (let word = end; word < end + 5 && (word === end || reading.follows(word)) && !isVerb(reading, word); word++) {
    if (!isFunction(rules, reading.form(word))) continue;
    member.titles.add(stemOf(reading.form(word)));
    return;
  }
}

function isVerb(reading: Reading, word: number): boolean {
  const upos = reading.upos(word);
  return upos === "VERB" || upos === "AUX";
}

function isFunction(rules: ActorRules, word: string): boolean {
  return rules.roles.has(word) || rules.roles.has(word.toLowerCase()) || (rules.isTrade(word) && rules.capitalizedNouns === /^\p{Lu}/u.test(word));
}

function isTitle(reading: Reading, { end }: Phrase, trail: Trail): boolean {
  return reading.follows(end) && (trail.startingAt(end)?.member.type === "person" || (reading.capitalized(end) && reading.knowledge.givenName(reading.words.hashes[end]) !== null));
}

function resolve(reading: Reading, cast: Cast, trail: Trail, phrase: Phrase): Member | null {
  if (phrase.classNoun) return lastOfClass(reading, cast, trail, phrase);
  return inApposition(reading, trail, phrase) ?? byOffice(reading, cast, phrase) ?? lastInOffice(reading, trail, phrase);
}

/** "Spain's prime minister, Pedro Sánchez", "Mark Rutte, der Generalsekretär". */
function inApposition(reading: Reading, trail: Trail, { first, end, role }: Phrase): Member | null {
  const isComma = (word: number): boolean => /^,\s$/.test(reading.gapText(word)) && reading.sentenceOf(word) === reading.sentenceOf(word - 1);
  const behind = isComma(end) ? trail.startingAt(end) : undefined;
  if (behind && /^[,.;:)]/.test(reading.gapText(behind.end)) && fits(behind.member, role?.gender ?? null)) return behind.member;
  const start = reading.rules.articleInExtent || !reading.rules.articles.has(reading.form(first - 1)) ? first : first - 1;
  const before = isComma(start) && (isComma(end) || /^[.)]/.test(reading.gapText(end))) ? trail.endingAt(start)?.member : undefined;
  return before && fits(before, role?.gender ?? null) ? before : null;
}

function fits(member: Member, gender: "female" | "male" | null): boolean {
  return member.type === "person" && (gender === null || member.gender === null || member.gender === gender);
}

/** Who holds the office that the phrase names, by the tables. */
function byOffice(reading: Reading, cast: Cast, { role, holder }: Phrase): Member | null {
  if (!role) return null;
  const { knowledge } = reading;
  const key = role.holder ?? (holder >= 0 ? knowledge.identity(holder).code || knowledge.identity(holder).key : null);
  if (key === null) return null;
  for (const name of role.roles) {
    const holders = knowledge.holders(name, key, reading.article.metadata.published)
      .filter((identity) => role.gender === null || knowledge.identity(identity).gender === role.gender);
    const present = holders.find((identity) => cast.has(identity)) ?? holders[0];
    if (present !== undefined) return cast.known(present);
  }
  return null;
}

/** The last person before the phrase who holds such an office or was given the title. */
function lastInOffice(reading: Reading, trail: Trail, { role, holder, noun, first }: Phrase): Member | null {
  if (!role || holder >= 0) return null;
  const stem = stemOf(reading.form(noun));
  const members = trail.before(first).map(({ member }) => member).filter((member) => fits(member, role.gender));
  const titled = members.find(({ titles }) => [...titles].some((title) => title.endsWith(stem)));
  if (titled) return titled;
  for (const name of role.roles) {
    const bearer = members.find((member) => holdsNow(reading, member, name));
    if (bearer) return bearer;
  }
  return null;
}

function holdsNow(reading: Reading, member: Member, role: string): boolean {
  const day = reading.article.metadata.published;
  return member.identity >= 0 && reading.knowledge.identity(member.identity).offices.some((office) =>
    office.role === role && (day === null || office.from <= day) && (office.to === "" || (day !== null && day <= office.to)));
}

/** "das Bündnis", "the court": the only one meant, else the last one of its kind within reach. */
function lastOfClass(reading: Reading, cast: Cast, trail: Trail, { classNoun, holder, first }: Phrase): Member | null {
  if (!classNoun) return null;
  const { knowledge } = reading;
  const only = classNoun.key === null ? -1 : knowledge.find(classNoun.key);
  if (only >= 0) return cast.has(only) && holder < 0 ? cast.known(only) : null;
  const home = knowledge.find(reading.rules.home);
  const isOurs = reading.rules.possessives.has(reading.form(first)) || reading.rules.possessives.has(reading.before(first));
  if (classNoun.type === "country" && isOurs && holder < 0) return cast.has(home) || reading.rules.articleInExtent ? cast.known(home) : null;
  const sentence = reading.sentenceOf(first);
  const isNear = (step: Step): boolean => sentence - reading.sentenceOf(step.first) <= reach;
  const isUnknownCompany = (member: Member): boolean => member.identity < 0 && member.kind === "" && classNoun.kinds.includes("company");
  const ofClass = (member: Member): boolean => member.type === classNoun.type && (classNoun.kinds.includes(member.kind) || isUnknownCompany(member));
  const isOnly = cast.members.filter(ofClass).length === 1;
  const isHolders = (member: Member): boolean =>
    holder < 0 || (member.identity >= 0 && knowledge.identity(member.identity).country === knowledge.identity(holder).code);
  return trail.before(first).find((step) => ofClass(step.member) && (isOnly || isNear(step)) && isHolders(step.member))?.member ?? null;
}

/** The last body within reach whose name has the noun: "das Komitee". */
function lastTakenUp(reading: Reading, trail: Trail, echoes: Echoes, { role, classNoun, holder, first, noun }: Phrase): Member | null {
  if (role || classNoun || holder >= 0) return null;
  const sentence = reading.sentenceOf(first);
  return trail.before(first).find((step) => sentence - reading.sentenceOf(step.first) <= reach && echoes.takesUp(step.member, noun))?.member ?? null;
}

/** A noun without ending, so that its cases compare equal: "Abgeordneten" and "Abgeordneter". */
function stemOf(noun: string): string {
  return noun.toLowerCase().replace(/(er|en|es|e|s|n)$/, "");
}
