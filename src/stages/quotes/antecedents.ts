import type { Actor, Party } from "../layers.ts";
import { sentenceAt } from "./direct.ts";
import { headOf, partyOf } from "./parties.ts";
import { phraseAt } from "./phrases.ts";
import { firstMention, lower, rangeOf, type Range, type Reading } from "./reading.ts";
import { segmentsOf } from "./segments.ts";
import { subjectOfClause } from "./speakers.ts";

/** How many sentences back a speaking pronoun's antecedent may stand as a subject. */
const subjectReach = 2;
/** How many characters back it may stand at all. */
const reach = 600;

/**
 * Whom a third-person pronoun that speaks stands for: the nearest subject before it that agrees (after Hobbs 1978), a known
 * actor or a person whom the text describes; else the nearest agreeing mention; else the pronoun itself.
 */
export function antecedentOf(reading: Reading, pronoun: number, itself: Party): Party {
  const polite = isPolite(reading, pronoun);
  for (const subject of polite ? [] : subjectsBefore(reading, pronoun)) {
    const party = partyOf(reading, subject);
    if (party.actor !== null && canMean(reading, pronoun, reading.actors[party.actor]) && agreesInNumber(reading, pronoun, subject)) return { ...itself, actor: party.actor };
    if (party.actor === null && describesPerson(reading, pronoun, subject)) return party;
  }
  const limit = reading.tokens.starts[pronoun];
  for (let m = firstMention(reading, limit) - 1; m >= 0 && limit - reading.mentions[m].end < reach; m--) {
    const { actor } = reading.mentions[m];
    const fits = polite ? reading.actors[actor].type === "person" : canMean(reading, pronoun, reading.actors[actor]);
    if (fits && agreesInNumber(reading, pronoun, rangeOf(reading, reading.mentions[m]))) return { ...itself, actor };
  }
  const only = onlyPerson(reading, pronoun);
  return only === null ? itself : { ...itself, actor: only };
}

/** The only person before a pronoun who agrees with it in a gender that is known: whom an obituary or a portrait is about. */
function onlyPerson(reading: Reading, pronoun: number): number | null {
  const gender = reading.syntax.feature(pronoun, "Gender");
  if (gender === null || gender === "Neut" || reading.syntax.feature(pronoun, "Number") === "Plur") return null;
  const end = firstMention(reading, reading.tokens.starts[pronoun]);
  const fitting = new Set(reading.mentions.slice(0, end).map(({ actor }) => actor).filter((actor) => reading.actors[actor].type === "person" && canMean(reading, pronoun, reading.actors[actor])));
  return fitting.size === 1 ? [...fitting][0] : null;
}

/** "Das Landgericht wies die Klage ab. In dem Urteil heißt es, …": the body, last a subject, whose pronouncement the phrase is; null if it is none. */
export function issuerOf(reading: Reading, phrase: Range): number | null {
  const head = headOf(reading, phrase);
  const owned = head < 0 || head + 1 < phrase.end || (reading.syntax.upos(phrase.first) === "DET" && reading.syntax.feature(phrase.first, "Definite") !== "Def");
  if (owned || !reading.lexicon.sets.pronouncements.has(lower(reading, head))) return null;
  for (const subject of subjectsBefore(reading, phrase.first)) {
    const { actor } = partyOf(reading, subject);
    if (actor !== null && reading.actors[actor].type === "organization") return actor;
  }
  return null;
}

/** "Frau Vogt, Sie sagen": the polite address within a sentence; it stands for the person named last. */
function isPolite(reading: Reading, token: number): boolean {
  return reading.lexicon.sets.politePersons.has(reading.tokens.form(token)) && reading.sentences[sentenceAt(reading, token)]?.firstToken !== token;
}

/** The subjects of clauses before a token, nearest first. */
function subjectsBefore(reading: Reading, token: number): Range[] {
  const sentence = sentenceAt(reading, token);
  const subjects: Range[] = [];
  for (let i = sentence; i >= Math.max(0, sentence - subjectReach); i--) {
    for (const segment of [...segmentsOf(reading, reading.sentences[i])].reverse()) {
      if (segment.first > token || segment.kind === "relative" || segment.quotation >= 0) continue;
      const inverted = !reading.section.verbSecond && segment.kind === "verbFirst";
      const subject = inverted ? phraseAt(reading, segment.verb + 1, segment.end, reading.lexicon.sets.phraseLinks) : subjectOfClause(reading, segment);
      if (subject && subject.end <= token) subjects.push(subject);
    }
  }
  return subjects;
}

/** True if a pronoun agrees with an actor: persons in gender, all else in being no person. */
function canMean({ syntax }: Reading, pronoun: number, { type, gender }: Actor): boolean {
  const grammatical = syntax.feature(pronoun, "Gender");
  if (syntax.feature(pronoun, "Number") === "Plur") return type !== "person" && type !== "place";
  if (grammatical === "Neut") return type !== "person" && type !== "place";
  if (grammatical === null) return true;
  return type === "person" && gender !== (grammatical === "Fem" ? "male" : "female");
}

/** A plural pronoun takes up no body in the singular, unless several are named together. */
function agreesInNumber({ syntax }: Reading, pronoun: number, { first, end }: Range): boolean {
  if (syntax.feature(pronoun, "Number") !== "Plur") return true;
  for (let t = first; t < end; t++) if (syntax.upos(t) === "CCONJ" || syntax.feature(t, "Number") === "Plur") return true;
  return false;
}

/** True if the phrase describes a person or people and agrees with the pronoun as far as its words tell. */
function describesPerson(reading: Reading, pronoun: number, phrase: Range): boolean {
  const { syntax, section } = reading;
  const head = headOf(reading, phrase);
  const person = section.personGender(lower(reading, head));
  if (syntax.upos(head) !== "NOUN" || !(person !== null || reading.speaks(reading.tokens.form(head)))) return false;
  const gender = syntax.feature(pronoun, "Gender");
  if (syntax.feature(head, "Gender") === null && gender !== null && (person ?? "Neut") !== gender && person !== "any") return false;
  return ["Number", "Gender"].every((feature) => {
    const [wanted, own] = [syntax.feature(pronoun, feature), syntax.feature(head, feature)];
    return wanted === null || own === null || wanted === own || (feature === "Gender" && syntax.feature(pronoun, "Number") === "Plur");
  });
}
