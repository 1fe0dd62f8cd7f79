import type { Party } from "../layers.ts";
import { isNominal } from "./phrases.ts";
import { lower, rangeOf, spanOf, type Range, type Reading } from "./reading.ts";

/** A phrase as a party: its span and the actor that its head names, if any. */
export function partyOf(reading: Reading, phrase: Range): Party {
  const span = spanOf(reading, phrase);
  return { ...span, actor: actorOf(reading, phrase) };
}

/** The actor that a phrase denotes: the one whose mention holds the phrase's head, or the name that closes it. */
function actorOf(reading: Reading, phrase: Range): number | null {
  const head = headOf(reading, phrase);
  let closing: number | null = null;
  for (let index = 0; index < reading.actors.length; index++) {
    for (const mention of reading.actors[index].mentions) {
      if (mention.end <= reading.tokens.starts[phrase.first] || mention.start >= reading.tokens.ends[phrase.end - 1]) continue;
      const range = rangeOf(reading, mention);
      if (range.first < phrase.first) continue;
      if (range.first <= head && head < range.end) return index;
      if (range.end === phrase.end && reading.actors[index].type === "person" && !isPossessive(reading, phrase.end - 1)) closing = index;
    }
  }
  return closing ?? appositionOf(reading, phrase);
}

/** "der Direktor des Amtes, Hans Vogt,": the person named right behind the phrase's comma. */
function appositionOf(reading: Reading, { end }: Range): number | null {
  const { tokens, syntax } = reading;
  if (end + 1 >= tokens.length || tokens.form(end) !== ",") return null;
  let t = end + 1;
  while (t < tokens.length && t < end + 5 && /^(?:NOUN|ADJ)$/.test(syntax.upos(t))) t++;
  const index = reading.actors.findIndex((actor) => actor.type === "person" &&
    actor.mentions.some((mention) => mention.start >= tokens.starts[end + 1] && mention.start <= tokens.starts[Math.min(t, tokens.length - 1)] && closesAt(reading, mention.end)));
  return index < 0 ? null : index;
}

function closesAt({ text }: Reading, position: number): boolean {
  return /^\s*[,.)“”"–—:]/u.test(text.slice(position, position + 3)) || position >= text.length;
}

/** The last noun or name before any genitive, preposition or conjunction. */
function headOf(reading: Reading, { first, end }: Range): number {
  const { syntax } = reading;
  let head = -1;
  for (let t = first; t < end; t++) {
    const upos = syntax.upos(t);
    if (head >= 0 && (upos === "ADP" || upos === "CCONJ" || (upos === "DET" && syntax.feature(t, "Case") !== "Nom"))) break;
    if (head >= 0 && upos === "PROPN" && syntax.upos(head) === "NOUN" && isPossessive(reading, t)) break;
    if (isNominal(reading, t)) head = t;
  }
  return head;
}

function isPossessive({ syntax, tokens }: Reading, token: number): boolean {
  return syntax.feature(token, "Case") === "Gen" && /s$|['’]$/u.test(tokens.form(token));
}

/** The last actor mentioned before a position that a pronoun can stand for. */
export function antecedentOf(reading: Reading, token: number): number | null {
  const limit = reading.tokens.starts[token];
  const feminine = reading.syntax.feature(token, "Gender") === "Fem";
  const masculine = reading.syntax.feature(token, "Gender") === "Masc";
  let best: number | null = null;
  let at = -1;
  reading.actors.forEach((actor, index) => {
    if ((feminine && actor.gender === "male") || (masculine && actor.gender === "female")) return;
    if ((feminine || masculine) && actor.type !== "person") return;
    for (const mention of actor.mentions) {
      if (mention.end <= limit && mention.start > at && limit - mention.end < 600) {
        at = mention.start;
        best = index;
      }
    }
  });
  return best;
}

/** A speaker phrase as a party, third-person pronouns by what they stand for. */
export function speakerParty(reading: Reading, phrase: Range | null): Party | null {
  if (!phrase) return null;
  const party = partyOf(reading, phrase);
  const pronoun = phrase.end - phrase.first === 1 && reading.lexicon.sets.thirdPersons.has(lower(reading, phrase.first));
  return party.actor === null && pronoun ? { ...party, actor: antecedentOf(reading, phrase.first) } : party;
}
