import type { CueFrame } from "../../languages/sections/quotes.ts";
import { isFinite, isWord, lower, type Reading } from "./reading.ts";
import type { Segment } from "./segments.ts";

/** A verb of saying in a sentence. */
export interface Cue {
  readonly token: number;
  readonly frames: ReadonlySet<CueFrame>;
  /** Index of its segment. */
  readonly segment: number;
  readonly lemma: string;
  /** True for a passive, whose subject is what was said. */
  readonly passive: boolean;
  /** True where no finite verb carries it: an infinitive, a participle phrase. */
  readonly bare: boolean;
}

/** All verbs of saying in a sentence's segments, in text order. */
export function cuesOf(reading: Reading, segments: readonly Segment[]): readonly Cue[] {
  const cues: Cue[] = [];
  segments.forEach((segment, index) => {
    for (let t = segment.first; t < segment.end; t++) {
      const cue = cueAt(reading, segments, index, t);
      if (cue) cues.push(cue);
    }
  });
  return cues;
}

function cueAt(reading: Reading, segments: readonly Segment[], index: number, token: number): Cue | null {
  const entries = reading.lexicon.verbs.get(lower(reading, token));
  if (!entries) return null;
  const segment = segments[index];
  if (!isVerbal(reading, segment, token)) return null;
  const strayed = separatedParticle(reading, segment, token);
  for (const { particle, word, frames, lemma } of entries) {
    if (particle !== strayed && (strayed !== "" || !endsWith(reading, segments[index + 1], particle))) continue;
    if (word !== "" && !holdsWord(reading, segment, word)) continue;
    const finite = token === segment.verb || isFinite(reading, token);
    return {
      token, frames, segment: index, lemma,
      passive: !finite && !reading.section.subjectPassives.includes(lemma) && isPassive(reading, segment, token),
      bare: reading.section.verbSecond ? segment.verb < 0 : isInfinitiveWithTo(reading, token) || isBareParticiple(reading, segment, token),
    };
  }
  return null;
}

/** "Economists reckon that": taken for a noun, but a subject stands before it and a conjunction behind. */
function isNounlike(reading: Reading, token: number): boolean {
  const { lexicon, syntax } = reading;
  return !lexicon.nouns.has(lower(reading, token)) && token > 0 && /^(?:NOUN|PROPN|PRON)$/.test(syntax.upos(token - 1)) &&
    lexicon.sets.complementizers.has(lower(reading, token + 1));
}

/** The particle that stands apart from a finite verb at its clause's end: "teilte … mit"; "" if none. */
export function separatedParticle(reading: Reading, segment: Segment, token: number): string {
  const { syntax, lexicon } = reading;
  if (!isFinite(reading, token) && token !== segment.verb) return "";
  if (!reading.section.verbSecond) {
    const next = token + 1 < segment.end ? lower(reading, token + 1) : "";
    return lexicon.particles.has(next) ? next : "";
  }
  for (let t = token + 1; t < segment.end; t++) {
    const closes = t === segment.end - 1 || lexicon.sets.coordinators.has(lower(reading, t + 1));
    if (closes && (syntax.upos(t) === "ADP" || lexicon.particles.has(lower(reading, t)))) return lower(reading, t);
  }
  return "";
}

/** The particle of a clause that an insertion splits may close the next segment. */
function endsWith(reading: Reading, segment: Segment | undefined, particle: string): boolean {
  return particle === "" || (segment !== undefined && segment.verb < 0 && lower(reading, segment.end - 1) === particle);
}

function holdsWord(reading: Reading, segment: Segment, word: string): boolean {
  for (let t = segment.first; t < segment.end; t++) if (lower(reading, t) === word) return true;
  return false;
}

/** The tagger may take a participle or a rare verb for an adjective; one behind a determiner is one. */
function isVerbal(reading: Reading, segment: Segment, token: number): boolean {
  const upos = reading.syntax.upos(token);
  if (token === segment.verb) return true;
  if (upos === "VERB" || upos === "AUX") return true;
  if (upos === "NOUN" && !reading.section.verbSecond) return isNounlike(reading, token);
  if (upos !== "ADJ" && upos !== "ADV") return false;
  if (token + 1 < segment.end && /^(?:NOUN|PROPN|ADJ)$/.test(reading.syntax.upos(token + 1))) return false;
  return reading.section.verbSecond && (token === segment.end - 1 || token === segment.verb);
}

function isInfinitiveWithTo(reading: Reading, token: number): boolean {
  const { syntax } = reading;
  return token > 0 && syntax.upos(token - 1) === "PART" && syntax.feature(token - 1, "Polarity") !== "Neg" && syntax.feature(token, "VerbForm") === "Inf";
}

/** "Asked whether …": a past participle that opens its clause. */
function isBareParticiple({ syntax }: Reading, segment: Segment, token: number): boolean {
  return token === segment.body && syntax.feature(token, "VerbForm") === "Part" && syntax.feature(token, "Tense") !== "Pres" && segment.verb !== token;
}

/** A participle with a form of "werden" or, in English, of "be". */
export function isPassive(reading: Reading, segment: Segment, token: number): boolean {
  const { syntax } = reading;
  const form = syntax.feature(token, "VerbForm");
  if (form === "Inf" || form === "Ger") return false;
  const [first, end] = reading.section.verbSecond ? [segment.first, segment.end] : [Math.max(segment.first, token - 3), token];
  for (let t = first; t < end; t++) {
    if (t === token || !isWord(reading, t)) continue;
    const lemma = syntax.lemma(t);
    if (reading.lexicon.sets.passives.has(lemma) && (syntax.upos(t) === "AUX" || syntax.upos(t) === "VERB")) {
      return syntax.feature(token, "VerbForm") !== "Inf";
    }
  }
  return false;
}
