import type { FeatureLists } from "./columns.ts";
import { roles, type Role } from "./features.ts";
import { cosine, type Vector } from "./weights.ts";

/** Words that claims must share, of those that say what they are about; fewer are no sign: "that is right". */
export const fewestShared = 3;

/** The same for claims that name no actor or day in common, and so may be of different things: "the train is 10 minutes late". */
const fewestSharedUnanchored = 5;
const leastAlikeUnanchored = 0.8;

/** A claim's features by their roles. */
export type Parts = Readonly<Record<Role, readonly string[]>>;

/** Cosine from which claims say the same, if nothing speaks against it. */
export const leastAlike = 0.6;

export function partsOf(lists: FeatureLists, claim: number): Parts {
  const parts = Object.fromEntries(Object.keys(roles).map((role) => [role, [] as string[]])) as Record<Role, string[]>;
  const byPrefix = new Map(Object.entries(roles).map(([role, prefix]) => [prefix as string, role as Role]));
  for (const feature of lists.of(claim)) {
    const name = lists.names.strings[feature];
    parts[byPrefix.get(name[0])!].push(name.slice(1));
  }
  return parts;
}

/**
 * True if two claims say the same of the same: of the same parties, amounts and days, with the same predicate, in like
 * words. Words of likeness can be of opposite meaning ("rose", "fell"), so that another predicate always speaks against it.
 */
export function isSame(a: Parts, aVector: Vector, b: Parts, bVector: Vector): boolean {
  if (a.negated.length !== b.negated.length || !sameSet(a.amount, b.amount) || !oneHoldsOther(a.actor, b.actor)) return false;
  const anchored = share(a.actor, b.actor) || (a.days.length > 0 && b.days.length > 0);
  if (a.word.filter((stem) => b.word.includes(stem)).length < (anchored ? fewestShared : fewestSharedUnanchored)) return false;
  if (!share(a.predicate, [...b.predicate, ...b.word]) && !share(b.predicate, a.word)) return false;
  if (!sameParties(a, b)) return false;
  if (a.days.length > 0 && b.days.length > 0 && !a.days.some((days) => b.days.some((others) => meet(days, others)))) return false;
  return cosine(aVector, bVector) >= (anchored ? leastAlike : leastAlikeUnanchored);
}

/** True if subjects and objects agree, or one clause turns the other into the passive. */
function sameParties(a: Parts, b: Parts): boolean {
  if (a.subject.length === 0 || b.subject.length === 0) return true;
  if (sameParty(a.subject, b.subject)) return a.object.length === 0 || b.object.length === 0 || share(a.object, b.object);
  return isTurned(a, b) || isTurned(b, a);
}

/** True if a clause without an object has the other's object as its subject, or, where that is not known, names who did it. */
function isTurned(passive: Parts, active: Parts): boolean {
  if (passive.object.length > 0) return false;
  if (sameParty(passive.subject, active.object)) return true;
  if (passive.subject.some(isActor) || (active.object.length > 0 && !share(passive.subject, active.object))) return false;
  return active.subject.some((value) => isActor(value) && passive.actor.includes(value.slice(1))) && passive.subject.every((word) => active.word.includes(word));
}

/** True if two noun phrases name the same actor, or have most of their words in common. */
function sameParty(a: readonly string[], b: readonly string[]): boolean {
  const [actors, others] = [a.filter(isActor), b.filter(isActor)];
  if (actors.length > 0 && others.length > 0) return share(actors, others);
  const [words, otherWords] = [a.filter((value) => !isActor(value)), b.filter((value) => !isActor(value))];
  const common = words.filter((word) => otherWords.includes(word)).length;
  return common > (words.length + otherWords.length - common) / 2;
}

const isActor = (value: string): boolean => value.startsWith("@");

function share(a: readonly string[], b: readonly string[]): boolean {
  return a.some((value) => b.includes(value));
}

/** True if the longer of two lists, or either, holds all values of the other. */
function oneHoldsOther(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.every((value) => long.includes(value));
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((value) => b.includes(value));
}

/** True if two spans of days, "from/to", have a day in common. */
function meet(a: string, b: string): boolean {
  const [[from, to], [otherFrom, otherTo]] = [a.split("/"), b.split("/")];
  return from <= otherTo && otherFrom <= to;
}
