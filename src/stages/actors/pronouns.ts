import type { Appearance, Cast, Member } from "./cast.ts";
import type { Reading } from "./reading.ts";
import { Trail, type Step } from "./trail.ts";

/** How many sentences back a pronoun's antecedent may stand. */
const reach = 1;

/**
 * Gives third-person pronouns the person that they stand for where only one can be meant: the only one of the gender
 * in the sentence so far and the one before, else the subject of the sentence before. Pronouns within quotation marks
 * are left out, since there another's words begin.
 */
export function resolvePronouns(reading: Reading, cast: Cast): void {
  const trail = new Trail(cast);
  const quoted = quotedWords(reading);
  const resolved: Step[] = [];
  for (let word = 0; word < reading.length; word++) {
    const gender = reading.rules.pronouns.get(reading.form(word));
    if (gender === undefined || quoted[word] === 1 || !isPronoun(reading, word, gender)) continue;
    const member = antecedentOf(reading, nearBefore(reading, trail, resolved, word), word, gender);
    if (!member) continue;
    const appearance: Appearance = { first: word, end: word + 1, kind: "pronoun" };
    member.appearances.push(appearance);
    resolved.push({ ...appearance, member });
  }
}

/** Mentions in the word's sentence before it and in the sentence before, pronouns resolved so far among them. */
function nearBefore(reading: Reading, trail: Trail, resolved: readonly Step[], word: number): Step[] {
  const sentence = reading.sentenceOf(word);
  const isNear = (step: Step): boolean => sentence >= 0 && sentence - reading.sentenceOf(step.first) <= reach;
  const near: Step[] = [];
  for (let index = trail.indexAt(word) - 1; index >= 0 && isNear(trail.steps[index]); index--) near.push(trail.steps[index]);
  for (let index = resolved.length - 1; index >= 0 && isNear(resolved[index]); index--) near.push(resolved[index]);
  return near.sort((a, b) => a.first - b.first);
}

/** Leaves out a verb or a plural that looks like the pronoun. */
function isPronoun(reading: Reading, word: number, gender: "female" | "male"): boolean {
  const upos = reading.upos(word);
  if (upos !== "PRON" && upos !== "DET") return false;
  if (!reading.rules.capitalizedNouns) return true;
  if (gender === "female" && (reading.feature(word, "Number") !== "Sing" || !reading.opens(word) && reading.capitalized(word))) return false;
  return reading.feature(word, "Number") !== "Plur" || upos === "DET";
}

function antecedentOf(reading: Reading, near: readonly Step[], word: number, gender: "female" | "male"): Member | null {
  const persons = near.filter(({ member }) => member.type === "person" && member.gender === gender);
  if (persons.length === 0 || hasRival(reading, near, persons, word, gender)) return null;
  if (new Set(persons.map(({ member }) => member)).size === 1) return persons[0].member;
  const subjects = persons.filter((other) => isSubject(reading, other));
  return new Set(subjects.map(({ member }) => member)).size === 1 ? subjects[0].member : null;
}

function isSubject(reading: Reading, { first, end }: Step): boolean {
  for (let at = first; at < end; at++) if (/^nsubj/.test(reading.relation(at))) return true;
  return false;
}

/** True if something else of the gender stands between the last possible antecedent and the pronoun. */
function hasRival(reading: Reading, near: readonly Step[], persons: readonly Step[], word: number, gender: "female" | "male"): boolean {
  const last = persons[persons.length - 1].end - 1;
  const unknown = near.some(({ member, first }) => first > last && member.type === "person" && member.gender === null);
  if (unknown) return true;
  const isDeterminer = reading.upos(word) === "DET";
  if (reading.rules.capitalizedNouns && isDeterminer && near.some(({ member, first }) => first > last && member.type !== "person")) return true;
  if (!reading.rules.capitalizedNouns) return false;
  for (let other = last + 1; other < word; other++) {
    const subject = /^nsubj/.test(reading.relation(other)) && reading.upos(other) === "NOUN";
    if (subject && reading.feature(other, "Gender") === (gender === "male" ? "Masc" : "Fem") && reading.feature(other, "Number") !== "Plur") return true;
  }
  return false;
}

/** 1 for words within quotation marks of their block. */
function quotedWords(reading: Reading): Uint8Array {
  const quoted = new Uint8Array(reading.length);
  let open = false;
  for (let word = 0; word < reading.length; word++) {
    const gap = reading.gapText(word);
    if (gap.includes("\n\n")) open = false;
    for (const mark of gap) {
      if (mark === "„" || mark === "»" || mark === "«") open = mark === "„" || !open;
      else if (mark === "“") open = !open && !reading.rules.capitalizedNouns;
      else if (mark === "”") open = false;
      else if (mark === '"') open = !open;
    }
    if (open) quoted[word] = 1;
  }
  return quoted;
}
