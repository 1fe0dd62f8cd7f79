import type { Member } from "./cast.ts";
import type { Epithet } from "../../languages/sections/actors.ts";
import type { Reading } from "./reading.ts";
import type { Subjects } from "./subjects.ts";
import { stateOf } from "./topic.ts";
import type { Step, Trail } from "./trail.ts";

/** How many sentences back the person whom an epithet takes up may stand. */
const reach = 2;

/**
 * The person whom an epithet takes up: the only one that fits in the nearest sentence that names any, else the only
 * subject among them. A demonym takes up somebody whose offices are the state's, or whose state nobody knows.
 */
export function lastPerson(reading: Reading, trail: Trail, subjects: Subjects, first: number, { gender, from }: Epithet): Member | null {
  const sentence = reading.sentenceOf(first);
  const code = from === undefined ? null : reading.knowledge.identity(from).code;
  const fits = ({ member }: Step): boolean => {
    if (member.type !== "person" || (gender !== null && member.gender !== null && member.gender !== gender)) return false;
    const state = code === null ? "" : stateOf(reading, member);
    return state === "" || state === code;
  };
  for (let distance = 0; distance <= reach; distance++) {
    const near = stepsIn(reading, trail, sentence - distance, first).filter((step) => reading.roleOf(step.first) !== "byline" && fits(step));
    if (near.length === 0) continue;
    const members = new Set(near.map(({ member }) => member));
    if (members.size === 1) return near[0].member;
    if (near.some((step) => isJoined(reading, step))) return null;
    const leading = new Set(near.filter((step) => subjects.isSubject(step)).map(({ member }) => member));
    return leading.size === 1 ? [...leading][0] : null;
  }
  return null;
}

/** "Brandl und Haas": neither of two leads. */
function isJoined(reading: Reading, { first, end }: Step): boolean {
  for (let word = first; word < end; word++) if (reading.relation(word) === "conj") return true;
  return false;
}

/** The mentions in a sentence before a word. */
function stepsIn(reading: Reading, trail: Trail, sentence: number, before: number): Step[] {
  const found: Step[] = [];
  for (let index = trail.indexAt(before) - 1; index >= 0 && reading.sentenceOf(trail.steps[index].first) >= sentence; index--) {
    if (reading.sentenceOf(trail.steps[index].first) === sentence) found.push(trail.steps[index]);
  }
  return found;
}
