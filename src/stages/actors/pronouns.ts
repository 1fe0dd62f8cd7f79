import type { Cast, Member } from "./cast.ts";
import type { Reading } from "./reading.ts";

/** How many sentences back a pronoun's antecedent may stand. */
const reach = 1;

interface Antecedent {
  readonly first: number;
  /** The mention's last word. */
  readonly word: number;
  readonly sentence: number;
  readonly member: Member;
}

/**
 * Gives third-person pronouns the person that they stand for where only one can be meant: the only one of the gender
 * in the sentence so far and the one before, else the subject of the sentence before. Pronouns within quotation marks
 * are left out, since there another's words begin.
 */
export function resolvePronouns(reading: Reading, cast: Cast): void {
  const trail = mentionTrail(reading, cast);
  const quoted = quotedWords(reading);
  for (let word = 0; word < reading.length; word++) {
    const gender = reading.rules.pronouns.get(reading.form(word));
    if (gender === undefined || quoted[word] === 1 || !isPronoun(reading, word, gender)) continue;
    const member = antecedentOf(reading, trail, word, gender);
    if (!member) continue;
    member.appearances.push({ first: word, end: word + 1, kind: "pronoun" });
    insert(trail, { first: word, word, sentence: reading.sentenceOf(word), member });
  }
}

function mentionTrail(reading: Reading, cast: Cast): Antecedent[] {
  return cast.members
    .flatMap((member) => member.appearances.map(({ first, end }) => ({ first, word: end - 1, sentence: reading.sentenceOf(first), member })))
    .sort((a, b) => a.word - b.word);
}

function insert(trail: Antecedent[], antecedent: Antecedent): void {
  const at = trail.findIndex(({ word }) => word > antecedent.word);
  trail.splice(at < 0 ? trail.length : at, 0, antecedent);
}

/** Leaves out a verb or a plural that looks like the pronoun. */
function isPronoun(reading: Reading, word: number, gender: "female" | "male"): boolean {
  const upos = reading.upos(word);
  if (upos !== "PRON" && upos !== "DET") return false;
  if (!reading.rules.capitalizedNouns) return true;
  if (gender === "female" && (reading.feature(word, "Number") !== "Sing" || !reading.opens(word) && reading.capitalized(word))) return false;
  return reading.feature(word, "Number") !== "Plur" || upos === "DET";
}

function antecedentOf(reading: Reading, trail: readonly Antecedent[], word: number, gender: "female" | "male"): Member | null {
  const sentence = reading.sentenceOf(word);
  if (sentence < 0) return null;
  const near = trail.filter((other) => other.word < word && other.sentence <= sentence && sentence - other.sentence <= reach);
  const persons = near.filter(({ member }) => member.type === "person" && member.gender === gender);
  if (persons.length === 0 || hasRival(reading, near, persons, word, gender)) return null;
  if (new Set(persons.map(({ member }) => member)).size === 1) return persons[0].member;
  const subjects = persons.filter((other) => isSubject(reading, other));
  return new Set(subjects.map(({ member }) => member)).size === 1 ? subjects[0].member : null;
}

function isSubject(reading: Reading, { first, word }: Antecedent): boolean {
  for (let at = first; at <= word; at++) if (/^nsubj/.test(reading.relation(at))) return true;
  return false;
}

/** True if something else of the gender stands between the last possible antecedent and the pronoun. */
function hasRival(reading: Reading, near: readonly Antecedent[], persons: readonly Antecedent[], word: number, gender: "female" | "male"): boolean {
  const last = persons[persons.length - 1].word;
  const unknown = near.some(({ member, word: at }) => at > last && member.type === "person" && member.gender === null);
  if (unknown) return true;
  const isDeterminer = reading.upos(word) === "DET";
  if (reading.rules.capitalizedNouns && isDeterminer && near.some(({ member, word: at }) => at > last && member.type !== "person")) return true;
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
