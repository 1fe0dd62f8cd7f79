import { contains, type Span } from "../../article/span.ts";
import type { Party } from "../layers.ts";
import { sentenceAt } from "./direct.ts";
import type { Draft } from "./draft.ts";
import type { Quotation } from "./marks.ts";
import { nounSpeaker } from "./nouns.ts";
import { speakerParty } from "./parties.ts";
import { lower, spanOf, type Range, type Reading } from "./reading.ts";
import { cueSpan, type SentenceReports } from "./reports.ts";
import type { Segment } from "./segments.ts";

interface Voice {
  readonly speaker: Party | null;
  readonly cue: Span | null;
  readonly frame: Span | null;
}

/**
 * Quoted parts of sentences that somebody said: those inside reported speech, and those whose clause holds a verb or noun
 * of saying with a speaker. Titles, names and scare quotes are left alone.
 */
export function fragmentQuotes(reading: Reading, all: readonly SentenceReports[], drafts: readonly Draft[]): Draft[] {
  const found: Draft[] = [];
  const bySentence = new Map<number, Draft[]>();
  for (const draft of drafts) bySentence.set(draft.sentence, [...(bySentence.get(draft.sentence) ?? []), draft]);
  reading.quotations.forEach((quotation, index) => {
    const first = reading.tokens.at(quotation.start);
    const sentence = sentenceAt(reading, first);
    const near = bySentence.get(sentence) ?? [];
    if (sentence < 0 || isTold(near, quotation) || isTitle(reading, quotation, first) || namesSpeaker(near, quotation)) return;
    const voice = enclosingVoice(near, quotation) ?? (reading.utterance[index] ? null : clauseVoice(reading, all[sentence], quotation));
    if (voice) found.push({ mode: "direct", spans: [quotation.content], ...voice, addressee: null, sentence });
  });
  return found;
}

function isTold(drafts: readonly Draft[], { content }: Quotation): boolean {
  return drafts.some((draft) => draft.mode === "direct" && draft.spans.some((span) => contains(content, span) && span.end - span.start > (content.end - content.start) / 2));
}

/** A quoted name inside a speaker phrase: laut „Bote“. */
function namesSpeaker(drafts: readonly Draft[], quotation: Quotation): boolean {
  return drafts.some(({ speaker }) => speaker !== null && speaker.start <= quotation.start && quotation.content.end <= speaker.end);
}

/** A capitalised name behind a noun that it names: Magazin „Bote“, the film “Dawn”. */
function isTitle({ syntax, tokens }: Reading, { content }: Quotation, first: number): boolean {
  const before = first > 0 ? syntax.upos(first - 1) : "";
  const inner = tokens.at(content.start);
  return before === "NOUN" && (syntax.upos(inner) === "PROPN" || /^\p{Lu}/u.test(tokens.form(inner)) && syntax.upos(inner) === "DET");
}

/** The speaker of the reported speech around the fragment. */
function enclosingVoice(drafts: readonly Draft[], quotation: Quotation): Voice | null {
  let best: Draft | null = null;
  for (const draft of drafts) {
    if (draft.mode !== "indirect" || !draft.spans.some((span) => contains(span, quotation.content) && span.end - span.start > quotation.end - quotation.start)) continue;
    if (!best || draft.spans[0].start >= best.spans[0].start) best = draft;
  }
  return best && { speaker: best.speaker, cue: best.cue, frame: best.frame };
}

/** The verb or noun of saying in the fragment's own clause. */
function clauseVoice(reading: Reading, { segments, reports }: SentenceReports, quotation: Quotation): Voice | null {
  const { tokens } = reading;
  const at = tokens.at(quotation.content.start);
  const index = segments.findIndex((segment) => segment.first <= at && at < segment.end);
  if (index < 0) return null;
  const segment = segments[index];
  const candidates = reports.filter(({ cue, speaker }) =>
    speaker !== null && !holds(speaker, at) && cue.frames.has("fragment") && tokens.ends[cue.token] !== quotation.end &&
    (cue.segment === index || (segment.verb < 0 && cue.segment === index - 1)));
  const nearest = candidates.sort((a, b) => Math.abs(a.cue.token - at) - Math.abs(b.cue.token - at))[0] as (typeof candidates)[number] | undefined;
  if (nearest) return { speaker: nearest.party, cue: cueSpan(reading, nearest.cue), frame: spanOf(reading, segments[nearest.cue.segment]) };
  return nounVoice(reading, segment, at);
}

function holds({ first, end }: Range, token: number): boolean {
  return first <= token && token < end;
}

/** "in Vogts Worten „…“", "die Rede der Ministerin vom „…“": a noun of saying with its speaker in the genitive. */
function nounVoice(reading: Reading, segment: Segment, at: number): Voice | null {
  for (let t = at - 1; t >= Math.max(segment.first, at - 8); t--) {
    const noun = reading.lexicon.nouns.get(lower(reading, t));
    if (!noun?.frames.has("fragment") || reading.syntax.upos(t) !== "NOUN") continue;
    const speaker = nounSpeaker(reading, segment, t);
    if (speaker) return { speaker: speakerParty(reading, speaker), cue: spanOf(reading, { first: t, end: t + 1 }), frame: null };
  }
  return null;
}
