import type { Agreement } from "../../languages/sections/actors.ts";
import type { Appearance, Cast, Member } from "./cast.ts";
import type { Reading } from "./reading.ts";
import { Subjects } from "./subjects.ts";
import { Trail, type Step } from "./trail.ts";

/** How many sentences back a pronoun's antecedent may stand. */
const reach = 1;

/**
 * Gives third-person pronouns and possessives the actor that they stand for (after Hobbs 1978): the subject of a clause
 * around, the nearest first; else the only one that agrees in the sentence so far and the one before; else the only
 * subject among them. Pronouns within quotation marks are left out, since there another's words begin.
 */
export function resolvePronouns(reading: Reading, cast: Cast): void {
  const trail = new Trail(cast);
  const quoted = quotedWords(reading);
  const subjects = new Subjects(reading, trail);
  const resolved: Step[] = [];
  for (let word = 0; word < reading.length; word++) {
    const agreements = reading.rules.pronouns.get(reading.form(word));
    if (agreements === undefined || quoted[word] === 1 || trail.covers(word) || !isPronoun(reading, word)) continue;
    const member = antecedentOf(reading, subjects, nearBefore(reading, trail, resolved, word), word, agreements);
    if (!member) continue;
    const step: Step = { first: word, end: word + 1, kind: "pronoun", member };
    const appearance: Appearance = { first: word, end: word + 1, kind: "pronoun" };
    member.appearances.push(appearance);
    resolved.push(step);
    subjects.note(step);
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

/** Leaves out a verb that looks like the pronoun, and the polite address in a language that writes it large. */
function isPronoun(reading: Reading, word: number): boolean {
  const upos = reading.upos(word);
  if (upos !== "PRON" && upos !== "DET") return false;
  return !reading.rules.capitalizedNouns || reading.opens(word) || !reading.capitalized(word);
}

function antecedentOf(reading: Reading, subjects: Subjects, near: readonly Step[], word: number, agreements: readonly Agreement[]): Member | null {
  const excluded = reading.upos(word) === "DET" ? null : subjects.coargument(word);
  const isPossible = (member: Member): boolean => member !== excluded && agrees(reading, member, agreements, word);
  const around = subjects.around(word, isPossible);
  if (around) return around;
  const fitting = near.filter((step) => isPossible(step.member) && (step.member.type === "person" || agreements.includes("female") || (!agreements.includes("neuter") && subjects.isSubject(step))));
  if (fitting.length === 0 || hasRival(reading, near, fitting, word, agreements)) return null;
  if (new Set(fitting.map(({ member }) => member)).size === 1) return fitting[0].member;
  const leading = fitting.filter((step) => subjects.isSubject(step));
  return new Set(leading.map(({ member }) => member)).size === 1 ? leading[0].member : null;
}

/** A person by gender, anybody else by the grammar of the name. */
function agrees(reading: Reading, member: Member, agreements: readonly Agreement[], word: number): boolean {
  const { rules } = reading;
  if (member.type === "place") return false;
  if (member.type === "person") return member.gender !== null && agreements.includes(member.gender);
  const { first, end } = member.appearances[0];
  const name = member.identity < 0 ? rules.nominative(reading.slice(first, end)) : reading.knowledge.identity(member.identity).name;
  const agreement = rules.agreementOf(name, member.type);
  if (agreement === null || !agreements.includes(agreement)) return false;
  return reading.upos(word) === "DET" || agreement !== "plural" || reading.feature(word, "Number") !== "Sing";
}

/** True if something else that agrees stands between the last possible antecedent and the pronoun. */
function hasRival(reading: Reading, near: readonly Step[], fitting: readonly Step[], word: number, agreements: readonly Agreement[]): boolean {
  const last = fitting[fitting.length - 1].end - 1;
  if (near.some(({ member, first }) => first > last && member.type === "person" && member.gender === null)) return true;
  if (!reading.rules.capitalizedNouns) return false;
  for (let other = last + 1; other < word; other++) {
    if (reading.upos(other) !== "NOUN" || !reading.relation(other).startsWith("nsubj")) continue;
    if (agreements.includes(nounAgreement(reading, other))) return true;
  }
  return false;
}

function nounAgreement(reading: Reading, word: number): Agreement {
  if (reading.feature(word, "Number") === "Plur") return "plural";
  const gender = reading.feature(word, "Gender");
  return gender === "Fem" ? "female" : gender === "Neut" ? "neuter" : "male";
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
