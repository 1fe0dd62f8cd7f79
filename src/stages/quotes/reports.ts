import type { Party } from "../layers.ts";
import { complementBehind, isReported } from "./complements.ts";
import { sourceOf } from "./events/find.ts";
import { SentenceTree } from "./events/sentence-tree.ts";
import { cuesOf, type Cue } from "./cues.ts";
import type { Draft } from "./draft.ts";
import { closesNounClause } from "./nouns.ts";
import { speakerParty, partyOf } from "./parties.ts";
import { lower, spanOf, type Range, type Reading } from "./reading.ts";
import { segmentsOf, type Segment } from "./segments.ts";
import { addresseeOf } from "./addressees.ts";
import { contentAround, frameOf, isTrailing } from "./frames.ts";
import { speakerOf } from "./speakers.ts";

/** A verb of saying with what the sentence tells about it. */
export interface Report {
  readonly cue: Cue;
  readonly speaker: Range | null;
  readonly party: Party | null;
  /** What it reports in words of its own; null where a quotation or an object is all there is. */
  readonly content: Range | null;
  readonly frame: Range;
}

/** A sentence taken apart for the heuristics that follow. */
export interface SentenceReports {
  readonly sentence: number;
  readonly segments: readonly Segment[];
  readonly reports: readonly Report[];
  /** True if a verb of saying in it reports nobody's words: "niemand sagt, …". */
  readonly denies: boolean;
  /** The sentence's tree, built at first use. */
  tree(): SentenceTree;
}

/** Finds every verb of saying in a sentence with its speaker and its complement. */
export function reportsOf(reading: Reading, sentence: number): SentenceReports {
  const segments = segmentsOf(reading, reading.sentences[sentence]);
  const tree = lazyTree(reading, sentence, segments);
  const reports: Report[] = [];
  const used = new Set<number>();
  let denies = false;
  for (const cue of cuesOf(reading, segments)) {
    const report = reportOf(reading, segments, cue, tree);
    if (!report) {
      denies ||= deniesSpeaker(reading, speakerOf(reading, segments, cue)) || isDenied(reading, segments, cue);
      continue;
    }
    if (report.content && used.has(report.content.first)) continue;
    if (report.content) used.add(report.content.first);
    reports.push(report);
  }
  return { sentence, segments, reports, denies, tree };
}

function lazyTree(reading: Reading, sentence: number, segments: readonly Segment[]): () => SentenceTree {
  const { firstToken, endToken } = reading.sentences[sentence];
  let tree: SentenceTree | null = null;
  return () => (tree ??= new SentenceTree(reading, { first: firstToken, end: endToken }, segments));
}

function reportOf(reading: Reading, segments: readonly Segment[], cue: Cue, tree: () => SentenceTree): Report | null {
  const trailing = isTrailing(reading, segments, cue) && !closesNounClause(reading, segments, cue.segment);
  const leadsOn = cue.segment + 1 < segments.length && segments[cue.segment + 1].before === ":";
  const around = trailing && !leadsOn && canCarry(reading, cue) && !answersQuestion(reading, segments, cue) ? contentAround(reading, segments, cue.segment) : null;
  const content = around ?? complementBehind(reading, segments, cue);
  const speaker = speakerOf(reading, segments, cue) ?? (cue.bare || !content ? null : sourceOf(reading, tree, cue.token));
  if (isOwnVoice(reading, cue, speaker) || (isAnybody(reading, speaker) && !isSubjunctive(reading, segments, content)) || isGeneral(reading, segments, cue)) return null;
  if (isShare(reading, speaker)) return null;
  if (speaker === null && opensParticiple(reading, segments, cue)) return null;
  if (content && around === null && !asks(reading, content) && isDenied(reading, segments, cue)) return null;
  return { cue, speaker, party: speakerParty(reading, speaker), content, frame: frameOf(reading, segments, cue, content) };
}

/** Words without marks need a verb that takes clauses, or a mood that tells that they are reported. */
function canCarry({ section }: Reading, { frames }: Cue): boolean {
  return frames.has("clause") || (section.verbSecond && frames.has("quote"));
}

/** "Welche Stadt gewinnt, entscheidet die Jury": a question before its verb is what is settled, not what is said. */
function answersQuestion({ lexicon, forms }: Reading, segments: readonly Segment[], { segment, frames }: Cue): boolean {
  return segment > 0 && lexicon.sets.interrogatives.has(forms[segments[0].body]) && !frames.has("quote") && !frames.has("question");
}

/** The writer's own saying, a denial of any speaker, and bare infinitives report nobody's words. */
function isOwnVoice(reading: Reading, cue: Cue, speaker: Range | null): boolean {
  const { sets } = reading.lexicon;
  if (cue.bare) return true;
  if (!speaker) return false;
  for (let t = speaker.first; t < speaker.end; t++) {
    const form = lower(reading, t);
    if (sets.firstPersons.has(form) && reading.syntax.upos(t) === "PRON") return true;
  }
  return deniesSpeaker(reading, speaker);
}

/** "Niemand sagt, …", "No one claims …". */
function deniesSpeaker({ lexicon: { sets }, forms }: Reading, speaker: Range | null): boolean {
  return speaker !== null && sets.nobodies.has(forms[speaker.first]);
}

/** "Asked whether the plan was dear, she said …": a participle, taken for a past, before the sentence's subject. */
function opensParticiple({ section, syntax }: Reading, segments: readonly Segment[], { token }: Cue): boolean {
  return !section.verbSecond && segments.length > 1 && token === segments[0].body && /^(?:Past|null)$/.test(String(syntax.feature(token, "Tense")));
}

/** "did not say whether …": a question left open is told all the same. */
function asks({ lexicon: { sets }, forms }: Reading, { first }: Range): boolean {
  return sets.interrogatives.has(forms[first]) || sets.polarQuestions.has(forms[first]);
}

/** "X did not claim that …": what a verb of saying denies has not been said; "nicht nur" denies nothing. */
function isDenied({ syntax, lexicon: { sets }, forms }: Reading, segments: readonly Segment[], { token, segment, frames }: Cue): boolean {
  if (!frames.has("quote")) return false;
  const { first, end } = segments[segment];
  for (let t = first; t < end; t++) {
    if (sets.denials.has(forms[t]) && syntax.head(t) === token && !sets.limits.has(forms[t + 1])) return true;
  }
  return false;
}

/** "62 per cent think that …": what a poll counts is a number, and nobody's words; "the third minister" is somebody. */
function isShare({ lexicon: { sets }, forms, syntax }: Reading, speaker: Range | null): boolean {
  if (speaker === null) return false;
  for (let t = speaker.first; t < speaker.end; t++) {
    const counts = t + 1 < speaker.end && /^(?:ADJ|NOUN|PROPN)$/.test(syntax.upos(t + 1));
    if (sets.shares.has(forms[t]) && !counts) return true;
  }
  return false;
}

/** "Man sagt, …": in the indicative nobody in particular does. */
function isAnybody({ lexicon: { sets }, forms }: Reading, speaker: Range | null): boolean {
  return speaker !== null && sets.anybodies.has(forms[speaker.first]);
}

function isSubjunctive(reading: Reading, segments: readonly Segment[], content: Range | null): boolean {
  const opening = content && segments.find(({ end, verb }) => end > content.first && verb >= 0);
  return opening !== null && opening !== undefined && isReported(reading, opening);
}

/**
 * What anybody may say, think or cause has not been said: "Wer das sagt, gibt zu, dass …", "X should know that …",
 * "erklärt sich dadurch, dass …".
 */
function isGeneral(reading: Reading, segments: readonly Segment[], { token, segment, frames }: Cue): boolean {
  const { sets } = reading.lexicon;
  const { kind, body, end } = segments[segment];
  const before = segments[segment - 1] as Segment | undefined;
  if (kind === "verbFirst" && before && before.before === "" && before.verb >= 0) {
    const opener = lower(reading, before.body);
    if (sets.nobodies.has(opener) && sets.interrogatives.has(opener)) return true;
  }
  if (kind === "verbFirst" && segments[segment].before === "" && isOrder(reading, segments, body)) return true;
  if (sets.causes.has(lower(reading, end - 1))) return true;
  if (frames.has("quote") || frames.has("act") || reading.syntax.feature(token, "VerbForm") !== "Inf") return false;
  for (let t = body; t < end; t++) if (sets.openModals.has(reading.syntax.lemma(t))) return true;
  return false;
}

/** "Fragen Sie einmal, …": a verb before its polite subject asks nobody's question where the sentence is none. */
function isOrder({ tokens, lexicon }: Reading, segments: readonly Segment[], verb: number): boolean {
  const { end } = segments[segments.length - 1];
  return lexicon.sets.politePersons.has(tokens.form(verb + 1)) && (end >= tokens.length || tokens.form(end) !== "?");
}

/** The indirect quotes of a sentence's verbs of saying. */
export function indirectQuotes(reading: Reading, { sentence, segments, reports }: SentenceReports): Draft[] {
  const drafts: Draft[] = [];
  for (const report of reports) {
    if (!report.content || report.content.end <= report.content.first) continue;
    const segment = segments[report.cue.segment];
    const addressee = addresseeOf(reading, segment, report.cue, report.speaker);
    drafts.push({
      mode: isVerbatim(reading, segments, report.content) ? "direct" : "indirect",
      spans: [spanOf(reading, report.content)],
      speaker: report.party,
      cue: cueSpan(reading, report.cue),
      frame: spanOf(reading, report.frame),
      addressee: addressee ? partyOf(reading, addressee) : null,
      sentence,
    });
  }
  return drafts;
}

/** Behind a colon, words in the indicative are the speaker's own, quotation marks or not. */
function isVerbatim(reading: Reading, segments: readonly Segment[], content: Range): boolean {
  const opening = segments.findIndex(({ first, before }) => first === content.first && before === ":");
  return opening >= 0 && !segments.slice(opening).some((segment) => isReported(reading, segment));
}

/** The span of a cue's verb. */
export function cueSpan(reading: Reading, cue: Cue): { readonly start: number; readonly end: number } {
  return spanOf(reading, { first: cue.token, end: cue.token + 1 });
}
