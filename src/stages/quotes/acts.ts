import { contains } from "../../article/span.ts";
import type { Draft } from "./draft.ts";
import { isSpeech } from "./events/find.ts";
import type { Cue } from "./cues.ts";
import { headOf, partyOf } from "./parties.ts";
import { spanOf, trimmed, type Reading } from "./reading.ts";
import { cueSpan, type Report, type SentenceReports } from "./reports.ts";
import type { Segment } from "./segments.ts";
import { addresseeOf } from "./addressees.ts";

/** Where the cues stand that carry direct speech outside their own clause: these are no mere acts. */
export function quotingCues(drafts: readonly Draft[]): ReadonlySet<number> {
  const starts = new Set<number>();
  for (const { mode, cue, frame, spans } of drafts) if (mode === "direct" && cue && frame && !contains(frame, spans[0])) starts.add(cue.start);
  return starts;
}

/** Speech acts told without their words, by cues that quote nothing: "kritisierte die Pläne", "forderte, … zu …". */
export function actQuotes(reading: Reading, { sentence, segments, reports, tree }: SentenceReports, quoting: ReadonlySet<number>): Draft[] {
  const found: Draft[] = [];
  for (const report of reports) {
    if (report.content || !report.party || !tellsAct(reading, segments, report.cue) || report.cue.bare || isMere(reading, segments[report.cue.segment], report)) continue;
    const segment = segments[report.cue.segment];
    if (segment.quotation >= 0 || !isTold(reading, segments, report)) continue;
    const cue = cueSpan(reading, report.cue);
    if (quoting.has(cue.start) || !isSpeech(reading, tree, report.cue.token)) continue;
    const range = trimmed(reading, { first: segment.body, end: actEnd(segments, report.cue.segment) });
    const addressee = addresseeOf(reading, segment, report.cue, report.speaker);
    found.push({
      mode: "reported", spans: [spanOf(reading, range)], speaker: report.party, cue, frame: spanOf(reading, segment),
      addressee: addressee ? partyOf(reading, addressee) : null, sentence,
    });
  }
  return found;
}

/** True if the cue can tell an act: by itself, or by the infinitive behind it ("behauptete, … zu haben"). */
function tellsAct(reading: Reading, segments: readonly Segment[], { frames, segment, token }: Cue): boolean {
  if (frames.has("act")) return true;
  if (!frames.has("infinitive")) return false;
  if (!reading.section.verbSecond) return reading.syntax.upos(token + 1) === "PART" && reading.syntax.feature(token + 2, "VerbForm") === "Inf";
  const next = segments[segment + 1] as Segment | undefined;
  return next !== undefined && next.verb < 0 && reading.syntax.feature(next.end - 1, "VerbForm") === "Inf";
}

/**
 * What nobody has said: "will kritisieren", "could reject"; "if they agree"; "did not deny"; "an estimated cost"; and what a
 * thing may as well do: "die Zeit drängt und droht".
 */
function isMere(reading: Reading, segment: Segment, { cue, party, speaker }: Report): boolean {
  const { syntax, lexicon: { sets }, forms } = reading;
  if (syntax.feature(cue.token, "VerbForm") === "Inf" || syntax.relation(cue.token).startsWith("amod")) return true;
  for (let t = segment.first; t < cue.token; t++) if (sets.unreal.has(forms[t]) && syntax.upos(t) === "SCONJ") return true;
  if (sets.thingVerbs.has(cue.lemma) && party?.actor === null && !(speaker && reading.speaks(reading.tokens.form(headOf(reading, speaker))))) return true;
  for (let t = segment.body; t < segment.end; t++) if (syntax.feature(t, "Polarity") === "Neg" && syntax.head(t) === cue.token) return true;
  return false;
}

/** True if the clause says what the act is about: an object, a prepositional phrase, or an infinitive behind it. */
function isTold(reading: Reading, segments: readonly Segment[], { cue, speaker }: Report): boolean {
  const segment = segments[cue.segment];
  for (let t = segment.body; t < segment.end; t++) {
    if (speaker && t >= speaker.first && t < speaker.end) continue;
    const upos = reading.syntax.upos(t);
    if (t !== cue.token && (upos === "NOUN" || upos === "PROPN")) return true;
  }
  const next = segments[cue.segment + 1] as Segment | undefined;
  return next !== undefined && next.verb < 0 && next.before === ",";
}

/** The act's clause takes in the infinitives and relative clauses behind it. */
function actEnd(segments: readonly Segment[], index: number): number {
  let end = segments[index].end;
  for (let i = index + 1; i < segments.length; i++) {
    const { kind, quotation, body, first } = segments[i];
    if (quotation !== segments[index].quotation || body > first || (kind !== "relative" && kind !== "verbless" && kind !== "subordinate")) break;
    end = segments[i].end;
  }
  return end;
}
