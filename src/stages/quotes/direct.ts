import type { Span } from "../../article/span.ts";
import type { Party } from "../layers.ts";
import type { Draft } from "./draft.ts";
import { labelOf } from "./headlines.ts";
import { nounSpeaker } from "./nouns.ts";
import type { Quotation } from "./marks.ts";
import { partyOf, speakerParty } from "./parties.ts";
import { isWord, spanOf, type Range, type Reading } from "./reading.ts";
import { addresseeOf } from "./addressees.ts";
import { cueSpan, type Report, type SentenceReports } from "./reports.ts";
import { soSource } from "./sources.ts";
import { subjectOfClause } from "./speakers.ts";

interface Attribution {
  readonly speaker: Party | null;
  readonly cue: Span | null;
  readonly frame: Span | null;
  readonly addressee: Party | null;
}

/** Direct speech: utterances in quotation marks with the frame beside them, or with the speaker carried on. */
export function directQuotes(reading: Reading, all: readonly SentenceReports[]): Draft[] {
  const drafts: Draft[] = [];
  let last: { readonly end: number; readonly attribution: Attribution; readonly block: number } | null = null;
  reading.quotations.forEach((quotation, index) => {
    const continued = last !== null && last.attribution.cue !== null && interrupts(reading, last.end, quotation.start);
    if (!reading.utterance[index] && !continued) return;
    const first = reading.tokens.at(quotation.start);
    const sentence = sentenceAt(reading, first);
    if (sentence < 0 || reading.sentences[sentence].role === "byline") return;
    const piece = trimmedContent(reading, quotation);
    if (!piece) return;
    const block = reading.sentences[sentence].block;
    const own = attributionOf(reading, all, quotation, sentence);
    if (last && continued && (!reading.utterance[index] || own?.cue?.start === last.attribution.cue?.start)) {
      const previous = drafts[drafts.length - 1];
      drafts[drafts.length - 1] = { ...previous, spans: [...previous.spans, piece] };
      last = { ...last, end: quotation.end };
      return;
    }
    const attribution = own ?? toldBefore(reading, all, quotation, sentence) ?? (last && carriesOn(reading, last, quotation, block) ? { ...last.attribution, cue: null, frame: null } : null);
    if (!attribution || (!attribution.speaker && !attribution.cue)) return;
    drafts.push({ mode: "direct", spans: [piece], ...attribution, sentence });
    last = { end: quotation.end, attribution, block };
  });
  return drafts;
}

/** The sentence that holds the token; -1 if none (labels belong to none). */
export function sentenceAt({ sentences }: Pick<Reading, "sentences">, token: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle].endToken <= token) low = middle + 1;
    else high = middle;
  }
  return low < sentences.length && sentences[low].firstToken <= token && token < sentences[low].endToken ? low : -1;
}

function trimmedContent({ text }: Reading, { content }: Quotation): Span | null {
  let { start, end } = content;
  while (start < end && /\s/.test(text[start])) start++;
  while (end > start && /\s/.test(text[end - 1])) end--;
  return end > start ? { start, end } : null;
}

/** True if the frame between two pieces goes on into the second: no sentence ends in it. */
function interrupts({ text }: Reading, from: number, to: number): boolean {
  return to - from < 300 && /[,–—:]\s*$/.test(text.slice(from, to)) && !/[.!?]\s/.test(text.slice(from, to - 1));
}

function carriesOn({ text }: Reading, last: { readonly end: number; readonly block: number }, quotation: Quotation, block: number): boolean {
  const between = text.slice(last.end, quotation.start);
  if (block - last.block > 1) return false;
  return between.length < 300 && !/\p{L}.*[.!?]\s+\p{Lu}.*[.!?]\s/su.test(between) && (block === last.block || /^[\s\p{P}]*$/u.test(between.slice(-3)));
}

/** "She wrote that … . “First …”": a quotation that is a sentence of its own goes on with the report in the sentence before. */
function toldBefore(reading: Reading, all: readonly SentenceReports[], quotation: Quotation, sentence: number): Attribution | null {
  const { sentences } = reading;
  if (sentence === 0 || sentences[sentence].start < quotation.start || sentences[sentence].block !== sentences[sentence - 1].block) return null;
  const { reports, segments } = all[sentence - 1];
  const outer = reports.filter(({ cue, party, content }) => segments[cue.segment].quotation < 0 && party !== null && (content !== null || cue.frames.has("quote")));
  if (outer.length !== 1 || segments.some((segment) => segment.quotation >= 0)) return null;
  return { speaker: outer[0].party, cue: null, frame: null, addressee: null };
}

/** The frame of a quotation: behind it, before it, elsewhere in its sentences, or the phrase before a colon. */
function attributionOf(reading: Reading, all: readonly SentenceReports[], quotation: Quotation, sentence: number): Attribution | null {
  const { tokens } = reading;
  let next = tokens.at(quotation.end);
  while (next < tokens.length && !isWord(reading, next) && tokens.starts[next] - quotation.end < 4) next++;
  const behind = next < tokens.length ? sentenceAt(reading, next) : -1;
  if (behind >= 0 && all[behind] && reading.sentences[behind].block === reading.sentences[sentence].block && follows(reading, quotation, next)) {
    const report = reportIn(reading, all[behind], (r) => startsFrame(all[behind], r, next));
    if (report) return attribution(reading, all[behind], report);
    const so = all[behind].segments.find((segment) => segment.kind === "so" && segment.first === next);
    const source = so ? soSource(reading, so) : null;
    if (source) return { speaker: speakerParty(reading, source.speaker), cue: spanOf(reading, source.cue), frame: spanOf(reading, source.whole), addressee: null };
  }
  const here = all[sentence];
  const before = nearestBefore(reading, here, quotation);
  if (before) return attribution(reading, here, before);
  const elsewhere = behind >= 0 && behind === sentence ? reportIn(reading, here, (r) => tokens.starts[r.cue.token] >= quotation.end) : null;
  if (elsewhere) return attribution(reading, here, elsewhere);
  return colonSpeaker(reading, all, quotation, sentence);
}

/** The frame goes on where the quotation ended: no new sentence begins there. */
function follows({ text, tokens }: Reading, quotation: Quotation, next: number): boolean {
  const between = text.slice(quotation.end, tokens.starts[next]);
  if (/[.!?]/.test(between)) return false;
  return /^\s*[,–—-]/.test(between) || /[,!?…]\s*$/u.test(text.slice(quotation.content.start, quotation.content.end)) || /^\p{Ll}/u.test(tokens.form(next));
}

function reportIn(reading: Reading, { reports, segments }: SentenceReports, test: (report: Report) => boolean): Report | null {
  return reports.find((report) => canQuote(reading, report, segments[report.cue.segment].quotation) && test(report)) ?? null;
}

function canQuote(_reading: Reading, { cue }: Report, quotation: number): boolean {
  return quotation < 0 && (cue.frames.has("quote") || cue.frames.has("clause") || cue.frames.has("act"));
}

function startsFrame({ segments }: SentenceReports, { cue }: Report, next: number): boolean {
  const segment = segments[cue.segment];
  return segment.first <= next && next < segment.end && segment.first === next;
}

/** The last verb of saying before the quotation in its sentence whose clause leads up to it. */
function nearestBefore(reading: Reading, here: SentenceReports, quotation: Quotation): Report | null {
  const { tokens, text } = reading;
  let best: Report | null = null;
  for (const report of here.reports) {
    if (here.segments[report.cue.segment].quotation >= 0 && !inside(reading, here.segments[report.cue.segment].quotation, quotation)) continue;
    if (tokens.ends[report.cue.token] > quotation.start || !canQuote(reading, report, -1)) continue;
    const led = /:\s*$/.test(text.slice(Math.max(0, quotation.start - 3), quotation.start));
    if (report.content && tokens.starts[report.content.first] < quotation.start && tokens.ends[report.content.end - 1] > quotation.start && !led) continue;
    best = report;
  }
  return best;
}

function inside({ quotations }: Reading, outer: number, quotation: Quotation): boolean {
  return quotations[outer].start < quotation.start && quotation.end <= quotations[outer].end;
}

function attribution(reading: Reading, { segments }: SentenceReports, report: Report): Attribution {
  const segment = segments[report.cue.segment];
  const addressee = addresseeOf(reading, segment, report.cue, report.speaker);
  return {
    speaker: report.party,
    cue: cueSpan(reading, report.cue),
    frame: spanOf(reading, segment),
    addressee: addressee ? partyOf(reading, addressee) : null,
  };
}

/** "Der Parteichef zeigte sich gelassen: „…“": who acts in the clause before the colon speaks. */
function colonSpeaker(reading: Reading, all: readonly SentenceReports[], quotation: Quotation, sentence: number): Attribution | null {
  const lead = reading.text.slice(Math.max(0, quotation.start - 3), quotation.start).trimEnd();
  if (!lead.endsWith(":")) return null;
  const before = sentenceAt(reading, Math.max(0, reading.tokens.at(quotation.start) - 1));
  const { segments } = all[before >= 0 ? before : sentence];
  const leading = segments.filter((segment) => segment.quotation < 0 && reading.tokens.ends[segment.end - 1] <= quotation.start);
  for (const segment of leading.reverse()) {
    const subject = segment.kind === "relative" ? null : subjectOfClause(reading, segment) ?? wordOwner(reading, segment) ?? labelOf(reading, segment);
    if (subject) return { speaker: speakerParty(reading, sayer(reading, segment, subject)), cue: null, frame: spanOf(reading, segment), addressee: null };
  }
  return null;
}

/** "In Vogts Worten: „…“": the owner of a noun of saying. */
function wordOwner(reading: Reading, segment: Range): Range | null {
  for (let t = segment.end - 1; t >= segment.first; t--) {
    if (reading.syntax.upos(t) === "NOUN" && reading.lexicon.nouns.has(reading.forms[t])) return nounSpeaker(reading, segment, t);
  }
  return null;
}

/** "Ein Satz des Kanzlers bleibt: …": where a word or phrase is the subject, its owner speaks. */
function sayer(reading: Reading, segment: Range, subject: Range): Range {
  for (let t = subject.first; t < subject.end; t++) {
    if (reading.syntax.upos(t) === "NOUN") return reading.lexicon.nouns.has(reading.forms[t]) ? nounSpeaker(reading, segment, t) ?? subject : subject;
  }
  return subject;
}
