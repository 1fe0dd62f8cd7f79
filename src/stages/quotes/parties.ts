import type { Party } from "../layers.ts";
import { isNominal } from "./phrases.ts";
import { lower, rangeOf, spanOf, type Range, type Reading } from "./reading.ts";

/** A phrase as a party: its span and the actor that its head names, if any. */
export function partyOf(reading: Reading, phrase: Range): Party {
  const span = spanOf(reading, phrase);
  return { ...span, actor: actorOf(reading, phrase) };
}

/** The actor that a phrase denotes: the one mentioned in its core, before any genitive or preposition. */
function actorOf(reading: Reading, phrase: Range): number | null {
  const core = coreOf(reading, phrase);
  let best: number | null = null;
  let longest = 0;
  reading.actors.forEach((actor, index) => {
    for (const mention of actor.mentions) {
      const range = rangeOf(reading, mention);
      if (range.first < core.first || range.end > core.end || range.end <= range.first) continue;
      if (range.end - range.first > longest) {
        longest = range.end - range.first;
        best = index;
      }
    }
  });
  return best;
}

/** The phrase up to its first genitive, preposition or conjunction behind a noun. */
function coreOf(reading: Reading, { first, end }: Range): Range {
  const { syntax } = reading;
  let noun = false;
  for (let t = first; t < end; t++) {
    const upos = syntax.upos(t);
    if (noun && (upos === "ADP" || upos === "CCONJ" || (upos === "DET" && syntax.feature(t, "Case") !== "Nom"))) return { first, end: t };
    if (isNominal(reading, t)) noun = true;
  }
  return { first, end };
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
