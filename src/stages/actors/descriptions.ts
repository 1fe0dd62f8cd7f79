import type { ActorRules, ClassNoun } from "../../languages/sections/actors.ts";
import { lastPerson } from "./antecedents.ts";
import { findAppositions } from "./appositions.ts";
import type { Cast, Member } from "./cast.ts";
import { Echoes } from "./echoes.ts";
import { findPhrases, type Phrase } from "./phrases.ts";
import { byOffice, byTopic, holds, inOffice, neighbourOf } from "./offices.ts";
import type { Reading } from "./reading.ts";
import { Subjects } from "./subjects.ts";
import { stateOf, topicOf } from "./topic.ts";
import { Trail, type Step } from "./trail.ts";

/** How many sentences back a class noun ("die Partei") may reach. */
const reach = 6;

/** What descriptions are resolved by. */
interface Scene {
  readonly reading: Reading;
  readonly cast: Cast;
  readonly trail: Trail;
  readonly subjects: Subjects;
  /** Code of the state that the article is about; "" if none is. */
  readonly topic: string;
}

/** Resolves descriptions by apposition, by office on the article's day, or by the last actor that fits. */
export function describe(reading: Reading, cast: Cast): void {
  const trail = new Trail(cast);
  for (const step of trail.steps) if (step.member.type === "person") noteTitle(reading, step);
  const taken = new Set<number>();
  for (const { first, end, step: { member } } of findAppositions(reading, trail)) {
    member.appearances.push({ first, end, kind: "description" });
    for (let word = first; word < end; word++) {
      taken.add(word);
      if (isFunction(reading.rules, reading.form(word))) member.titles.add(stemOf(reading.form(word)));
    }
  }
  let covered = -1;
  const echoes = new Echoes(reading, trail);
  const scene: Scene = { reading, cast, trail, subjects: new Subjects(reading, trail), topic: topicOf(reading, cast) };
  for (const phrase of findPhrases(reading, echoes)) {
    if (phrase.role !== null && isTitle(reading, phrase, trail)) continue;
    if (reading.feature(phrase.end - 1, "Number") === "Plur" && phrase.holder < 0) continue;
    if (trail.covers(phrase.noun) || taken.has(phrase.noun) || phrase.noun < covered) continue;
    const member = resolve(scene, phrase) ?? lastTakenUp(reading, trail, echoes, phrase);
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

function resolve(scene: Scene, phrase: Phrase): Member | null {
  const { reading, cast, trail, topic } = scene;
  if (phrase.classNoun) return phrase.owned ? onlyParty(cast, phrase.classNoun) : lastOfClass(scene, phrase);
  const apposed = inApposition(reading, trail, phrase);
  if (apposed) return apposed;
  if (phrase.owned) return byOwner(scene, phrase);
  if (isWriter(reading, phrase)) return author(reading, trail);
  if (phrase.epithet) return phrase.holder >= 0 && phrase.epithet.from !== undefined ? null : lastPerson(reading, trail, scene.subjects, phrase.first, phrase.epithet);
  return titledAlone(scene, phrase) ?? byOffice(reading, cast, topic, phrase) ?? lastInOffice(scene, phrase) ?? byTopic(reading, cast, topic, phrase) ??
    onlyInOffice(reading, cast, phrase) ?? byBody(scene, phrase) ?? lastUntitled(scene, phrase);
}

/** "unsere Kommentatorin", "our columnist". */
function isWriter(reading: Reading, { first, noun }: Phrase): boolean {
  const { rules } = reading;
  return rules.writers.has(reading.form(noun)) && (rules.possessives.has(reading.form(first)) || rules.possessives.has(reading.before(first)));
}

/** Who alone signs the article. */
function author(reading: Reading, trail: Trail): Member | null {
  const signing = new Set(trail.steps.filter(({ first, member }) => member.type === "person" && reading.roleOf(first) === "byline").map(({ member }) => member));
  return signing.size === 1 ? [...signing][0] : null;
}

/** "Chancellor Jane Sample … the chancellor": whom the article gives the title, where it names nobody else who is known to hold such an office. */
function titledAlone({ reading, cast, trail }: Scene, { role, holder, noun, first, former }: Phrase): Member | null {
  if (!role || holder >= 0 || former) return null;
  const stem = stemOf(reading.form(noun));
  const titled = trail.before(first).find(({ member }) => fits(member, role.gender) && member.titles.has(stem))?.member;
  if (!titled || role.roles.some((name) => holds(reading, titled, name, true))) return null;
  return role.roles.some((name) => cast.members.some((member) => member !== titled && holds(reading, member, name, false))) ? null : titled;
}

/** "the secretary general", before the article names him: the only one of all who holds such an office or bears the title. */
function onlyInOffice(reading: Reading, cast: Cast, { role, holder, former, noun }: Phrase): Member | null {
  if (!role || holder >= 0 || former) return null;
  const stem = stemOf(reading.form(noun));
  const bearers = cast.members.filter((member) => fits(member, role.gender) && (member.titles.has(stem) || role.roles.some((name) => holds(reading, member, name, false))));
  return bearers.length === 1 ? bearers[0] : null;
}

/** "Das hat Gerda Muster erreicht … Die Bürgermeisterin …": the person named last, if nobody knows of any office or title of hers. */
function lastUntitled({ reading, trail, subjects }: Scene, { role, holder, first, former }: Phrase): Member | null {
  if (!role || holder >= 0 || former) return null;
  const person = lastPerson(reading, trail, subjects, first, { gender: role.gender });
  return person && person.identity < 0 && person.titles.size === 0 && reading.sentenceOf(first) - reading.sentenceOf(lastStep(trail, person, first)) <= 1 ? person : null;
}

function lastStep(trail: Trail, person: Member, before: number): number {
  return trail.before(before).find(({ member }) => member === person)?.first ?? -1;
}

/** "Spain's prime minister, Pedro Sánchez", "Mark Rutte, der Generalsekretär". */
function inApposition(reading: Reading, trail: Trail, { first, end, role, epithet }: Phrase): Member | null {
  const gender = role?.gender ?? epithet?.gender ?? null;
  const isComma = (word: number): boolean => /^,\s$/.test(reading.gapText(word)) && reading.sentenceOf(word) === reading.sentenceOf(word - 1);
  const behind = isComma(end) ? trail.startingAt(end) : undefined;
  if (behind && /^[,.;:)]/.test(reading.gapText(behind.end)) && fits(behind.member, gender)) return behind.member;
  const start = reading.rules.articleInExtent || !reading.rules.articles.has(reading.form(first - 1)) ? first : first - 1;
  const before = isComma(start) && (isComma(end) || /^[.)]/.test(reading.gapText(end))) ? trail.endingAt(start)?.member : undefined;
  return before && fits(before, gender) ? before : null;
}

function fits(member: Member, gender: "female" | "male" | null): boolean {
  return member.type === "person" && (gender === null || member.gender === null || member.gender === gender);
}

/** "its foreign minister", "seine Vorgängerin": whose office it is, or was before, by the last state, body or person. */
function byOwner({ reading, cast, trail, subjects }: Scene, { role, noun, first, holder }: Phrase): Member | null {
  if (!role || holder >= 0) return null;
  const sentence = reading.sentenceOf(first);
  const near = trail.before(first).filter((step) => sentence - reading.sentenceOf(step.first) <= 1).map(({ member }) => member);
  const side = reading.rules.neighbours.get(reading.form(noun));
  if (side) {
    const office = lastPerson(reading, trail, subjects, first, { gender: null });
    return office ? neighbourOf(reading, cast, office, side) : null;
  }
  const owner = near.find(({ type, identity }) => (type === "country" || type === "organization") && identity >= 0);
  if (!owner) return null;
  const { code, key } = reading.knowledge.identity(owner.identity);
  return inOffice(reading, cast, role.roles, [code || key], role.gender);
}

/** The last person before the phrase who holds such an office, held it, or was given the title. */
function lastInOffice({ reading, trail }: Scene, { role, holder, noun, first, former }: Phrase): Member | null {
  if (!role) return null;
  const stem = stemOf(reading.form(noun));
  const code = holder >= 0 ? reading.knowledge.identity(holder).code : "";
  if (holder >= 0 && !former && (code === "" || role.roles.length > 0)) return null;
  const members = trail.before(first).map(({ member }) => member)
    .filter((member) => fits(member, role.gender) && (code === "" || ["", code].includes(stateOf(reading, member))));
  const titled = former ? undefined : members.find(({ titles }) => [...titles].some((title) => title.endsWith(stem)));
  if (titled) return titled;
  for (const name of role.roles) {
    const bearer = members.find((member) => holds(reading, member, name, former));
    if (bearer) return bearer;
  }
  return null;
}

/** "der DIW-Präsident": an office in a body that no table has, of the person named last. */
function byBody({ reading, trail, subjects }: Scene, { role, holder, first, noun, end, former }: Phrase): Member | null {
  if (!role || holder < 0 || former || end > noun + 1 || reading.knowledge.identity(holder).type !== "organization") return null;
  const person = lastPerson(reading, trail, subjects, first, { gender: role.gender });
  return person && !role.roles.some((name) => holds(reading, person, name, false)) ? person : null;
}

/** "his party": the only one that the article names. */
function onlyParty(cast: Cast, { kinds }: ClassNoun): Member | null {
  const parties = kinds.includes("party") ? cast.members.filter(({ kind }) => kind === "party") : [];
  return parties.length === 1 ? parties[0] : null;
}

/** "das Bündnis", "the court": the only one meant, else the last one of its kind within reach. */
function lastOfClass({ reading, cast, trail, topic }: Scene, { classNoun, holder, first }: Phrase): Member | null {
  if (!classNoun) return null;
  const { knowledge } = reading;
  const only = classNoun.key === null ? -1 : knowledge.find(classNoun.key);
  if (only >= 0 && cast.has(only)) return holder < 0 ? cast.known(only) : null;
  const home = knowledge.find(reading.rules.home);
  const isOurs = reading.rules.possessives.has(reading.form(first)) || reading.rules.possessives.has(reading.before(first));
  if (classNoun.type === "country" && isOurs && holder < 0) return cast.has(home) || reading.rules.articleInExtent ? cast.known(home) : null;
  const sentence = reading.sentenceOf(first);
  const isNear = (step: Step): boolean => sentence - reading.sentenceOf(step.first) <= reach;
  const isTitle = ({ appearances }: Member): boolean => appearances.some((step) => step.kind === "name" && reading.quoted(step.first, step.end));
  const isUntold = (member: Member): boolean =>
    member.identity < 0 && member.kind === "" && (classNoun.kinds.includes("company") || (classNoun.kinds.includes("media") && isTitle(member)));
  const isUnknownTown = (member: Member): boolean => member.identity < 0 && member.appearances.length > 1 && classNoun.kinds.includes("city");
  const ofClass = (member: Member): boolean => member.type === classNoun.type && (classNoun.kinds.includes(member.kind) || isUntold(member) || isUnknownTown(member));
  const isOnly = cast.members.filter(ofClass).length === 1;
  const isHolders = (member: Member): boolean =>
    holder < 0 || (member.identity < 0 && member.type === "organization") || (member.identity >= 0 && knowledge.identity(member.identity).country === knowledge.identity(holder).code);
  const points = !reading.rules.articleInExtent || !reading.rules.definites.has(reading.form(first));
  const last = trail.before(first).find((step) => ofClass(step.member) && (isOnly || isNear(step)) && isHolders(step.member))?.member;
  if (classNoun.type !== "country" || holder >= 0 || topic === "" || !points) return last ?? null;
  return last && sentence === reading.sentenceOf(lastStep(trail, last, first)) ? last : cast.known(knowledge.find(topic));
}

/** The last body within reach whose name has the noun: "das Komitee". */
function lastTakenUp(reading: Reading, trail: Trail, echoes: Echoes, phrase: Phrase): Member | null {
  const { role, classNoun, epithet, holder, first } = phrase;
  if (role || classNoun || epithet || holder >= 0) return null;
  const sentence = reading.sentenceOf(first);
  return trail.before(first).find((step) => sentence - reading.sentenceOf(step.first) <= reach && echoes.takesUp(step.member, phrase))?.member ?? null;
}

/** A noun without ending, so that its cases compare equal: "Abgeordneten" and "Abgeordneter". */
function stemOf(noun: string): string {
  return noun.toLowerCase().replace(/(er|en|es|e|s|n)$/, "");
}
