import type { Party } from "../layers.ts";
import { antecedentOf, issuerOf } from "./antecedents.ts";
import { isNominal } from "./phrases.ts";
import { firstMention, lower, rangeOf, spanOf, type NamedMention, type Range, type Reading } from "./reading.ts";

/** A phrase as a party: its span and the actor that its head names, if any. */
export function partyOf(reading: Reading, phrase: Range): Party {
  const span = spanOf(reading, phrase);
  return { ...span, actor: actorOf(reading, phrase) };
}

/** The actor that a phrase denotes: the one whose mention holds the phrase's head, or the name that closes it. */
function actorOf(reading: Reading, phrase: Range): number | null {
  const head = headOf(reading, phrase);
  const { mentions, tokens, actors } = reading;
  let closing: number | null = null;
  for (let m = firstMention(reading, tokens.starts[phrase.first]); m < mentions.length && mentions[m].start < tokens.ends[phrase.end - 1]; m++) {
    const range = rangeOf(reading, mentions[m]);
    const { actor } = mentions[m];
    if (range.first <= head && head < range.end) return actor;
    if (range.end === phrase.end && actors[actor].type === "person" && !isPossessive(reading, phrase.end - 1) && reading.syntax.upos(range.first - 1) !== "ADP") closing = actor;
  }
  return closing ?? mediumOf(reading, phrase, head) ?? appositionOf(reading, phrase);
}

/** "Yonhap news agency": the body that the phrase begins with, where its head only says that it is a medium. */
function mediumOf(reading: Reading, phrase: Range, head: number): number | null {
  if (head < 0 || !reading.isMedium(reading.tokens.form(head))) return null;
  const { tokens, mentions, actors } = reading;
  const mention = mentions[firstMention(reading, tokens.starts[phrase.first])] as NamedMention | undefined;
  return mention && mention.end <= tokens.ends[head] && actors[mention.actor].type === "organization" ? mention.actor : null;
}

/** "der Direktor des Amtes, Hans Vogt,": the person named right behind the phrase's comma. */
function appositionOf(reading: Reading, { end }: Range): number | null {
  const { tokens, syntax } = reading;
  if (end + 1 >= tokens.length || tokens.form(end) !== ",") return null;
  let t = end + 1;
  while (t < tokens.length && t < end + 5 && /^(?:NOUN|ADJ)$/.test(syntax.upos(t))) t++;
  const mention = reading.mentions[firstMention(reading, tokens.starts[end + 1])] as NamedMention | undefined;
  if (!mention || mention.start > tokens.starts[Math.min(t, tokens.length - 1)] || !closesAt(reading, mention.end)) return null;
  return reading.actors[mention.actor].type === "person" ? mention.actor : null;
}

function closesAt({ text }: Reading, position: number): boolean {
  return /^\s*[,.)“”"–—:]/u.test(text.slice(position, position + 3)) || position >= text.length;
}

/** The last noun or name before any genitive, preposition or conjunction. */
export function headOf(reading: Reading, { first, end }: Range): number {
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

/** A speaker phrase as a party, third-person pronouns by what they stand for. */
export function speakerParty(reading: Reading, phrase: Range | null): Party | null {
  if (!phrase) return null;
  const pronoun = phrase.end - phrase.first === 1 && reading.lexicon.sets.thirdPersons.has(lower(reading, phrase.first));
  const named = pronoun ? appositionOf(reading, phrase) : null;
  const party = named === null ? partyOf(reading, phrase) : { ...spanOf(reading, phrase), actor: named };
  if (party.actor !== null) return party;
  return pronoun ? antecedentOf(reading, phrase.first, party) : { ...party, actor: issuerOf(reading, phrase) };
}
