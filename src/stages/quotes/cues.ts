import type { CueFrame } from "../../languages/sections/quotes.ts";
import { isFinite, isWord, lower, type Reading } from "./reading.ts";
import type { Segment } from "./segments.ts";

/** A verb of saying in a sentence. */
export interface Cue {
  readonly token: number;
  /** Token of the separated particle or fixed word; -1 if none. */
  readonly particle: number;
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
  for (const { particle, frames, lemma } of entries) {
    const at = particle === "" ? -1 : findWord(reading, segments, index, token, particle);
    if (particle !== "" && at < 0) continue;
    const finite = isFinite(reading, token);
    const support = finite ? token : segment.verb;
    return {
      token, particle: at, frames, segment: index, lemma,
      passive: !finite && isPassive(reading, segment, token),
      bare: support < 0 || (!finite && isInfinitiveWithTo(reading, token)),
    };
  }
  return null;
}

/** The tagger may take a participle or a rare verb for an adjective; one behind a determiner is one. */
function isVerbal(reading: Reading, segment: Segment, token: number): boolean {
  const upos = reading.syntax.upos(token);
  if (upos === "VERB" || upos === "AUX") return true;
  if (upos !== "ADJ" && upos !== "ADV") return false;
  if (token + 1 < segment.end && /^(?:NOUN|PROPN|ADJ)$/.test(reading.syntax.upos(token + 1))) return false;
  return reading.section.verbSecond && (token === segment.end - 1 || token === segment.body);
}

function findWord(reading: Reading, segments: readonly Segment[], index: number, token: number, word: string): number {
  const segment = segments[index];
  for (let t = segment.end - 1; t >= segment.first; t--) {
    if (t !== token && lower(reading, t) === word) return t;
  }
  const next = segments[index + 1];
  return next && next.verb < 0 && lower(reading, next.end - 1) === word ? next.end - 1 : -1;
}

function isInfinitiveWithTo(reading: Reading, token: number): boolean {
  return token > 0 && reading.syntax.upos(token - 1) === "PART" && reading.syntax.feature(token, "VerbForm") === "Inf";
}

/** A participle with a form of "werden" or, in English, of "be". */
function isPassive(reading: Reading, segment: Segment, token: number): boolean {
  const { syntax } = reading;
  const form = syntax.feature(token, "VerbForm");
  if (form === "Inf" || form === "Ger") return false;
  for (let t = segment.first; t < segment.end; t++) {
    if (t === token || !isWord(reading, t)) continue;
    const lemma = syntax.lemma(t);
    if (reading.lexicon.sets.passives.has(lemma) && (syntax.upos(t) === "AUX" || syntax.upos(t) === "VERB")) {
      return syntax.feature(token, "VerbForm") !== "Inf";
    }
  }
  return false;
}
