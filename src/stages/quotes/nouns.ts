import { contentEnd, isReported, nounShape } from "./complements.ts";
import type { Draft } from "./draft.ts";
import { headOf, speakerParty } from "./parties.ts";
import { phraseAt } from "./phrases.ts";
import { isFinite, lower, spanOf, trimmed, type Range, type Reading } from "./reading.ts";
import type { SentenceReports } from "./reports.ts";
import type { Segment } from "./segments.ts";
import { subjectOfClause } from "./speakers.ts";

/** What nouns of saying report: "die Behauptung der Ministerin, sie habe …", "Vogt's claim that …". */
export function nounQuotes(reading: Reading, { sentence, segments, reports }: SentenceReports): Draft[] {
  const found: Draft[] = [];
  segments.forEach((segment, index) => {
    for (let t = segment.first; t < segment.end; t++) {
      const entry = reading.lexicon.nouns.get(lower(reading, t));
      if (!entry?.frames.has("clause") || reading.syntax.upos(t) !== "NOUN") continue;
      const content = contentOf(reading, segments, index, t);
      if (!content || content.end - content.first < 2) continue;
      if (reports.some((report) => report.content && report.content.first === content.first)) continue;
      const speaker = nounSpeaker(reading, segment, t) ?? holder(reading, segment, t, content);
      if (!speaker || reading.lexicon.sets.firstPersons.has(lower(reading, speaker.first))) continue;
      found.push({
        mode: "indirect", spans: [spanOf(reading, content)], speaker: speakerParty(reading, speaker), cue: spanOf(reading, { first: t, end: t + 1 }),
        frame: spanOf(reading, segment), addressee: null, sentence,
      });
    }
  });
  return found;
}

/** True if the segment before the cue's is what a noun of saying in front of it reports: "Die Behauptung, die Lage sei ernst, überzeugte …". */
export function closesNounClause(reading: Reading, segments: readonly Segment[], index: number): boolean {
  for (let i = index - 2; i >= 0; i--) {
    for (let t = segments[i].first; t < segments[i].end; t++) {
      if (reading.syntax.upos(t) !== "NOUN" || !reading.lexicon.nouns.get(lower(reading, t))?.frames.has("clause")) continue;
      if (contentOf(reading, segments, i, t)?.end === segments[index - 1].end) return true;
    }
  }
  return false;
}

/** The clause behind the noun: a dass-clause or subjunctive after its comma, a that-clause right behind it. */
function contentOf(reading: Reading, segments: readonly Segment[], index: number, noun: number): Range | null {
  const segment = segments[index];
  if (!reading.section.verbSecond) {
    const { sets } = reading.lexicon;
    const owner = sets.phraseLinks.has(lower(reading, noun + 1)) ? phraseAt(reading, noun + 2, segment.end, sets.phraseLinks) : null;
    const that = owner ? owner.end : noun + 1;
    const opens = that < segment.end && sets.complementizers.has(lower(reading, that)) && reading.syntax.upos(that) === "SCONJ";
    return opens ? trimmed(reading, { first: that + 1, end: clauseEnd(reading, that, contentEnd(reading, segments, index)) }) : null;
  }
  const next = segments[index + 1] as Segment | undefined;
  if (!next || next.quotation !== segment.quotation || !closesPhrase(reading, segment, noun)) return null;
  const reports = next.kind === "complement" || (isReported(reading, next) && (next.kind === "main" || next.before === ":") && next.body === next.first);
  if (!reports) return null;
  return trimmed(reading, { first: next.kind === "complement" ? next.body + 1 : next.first, end: contentEnd(reading, segments, index + 1, nounShape(segment)) });
}

/** Where a that-clause ends before its sentence's own verb: "the claim that the tax is low | convinced nobody". */
function clauseEnd(reading: Reading, that: number, end: number): number {
  let finite = -1;
  for (let t = that + 1; t < end; t++) {
    if (!isFinite(reading, t)) continue;
    if (finite >= 0 && !opensClause(reading, finite, t) && !isAuxiliaryOf(reading, finite, t)) return t;
    finite = t;
  }
  return end;
}

/** True if a conjunction, pronoun or comma between two verbs opens a clause for the second. */
function opensClause({ syntax, lexicon: { sets }, forms, tokens }: Reading, from: number, to: number): boolean {
  for (let t = from + 1; t < to; t++) {
    if (tokens.form(t) === "," || syntax.upos(t) === "SCONJ" || syntax.upos(t) === "CCONJ" || sets.relatives.has(forms[t]) || sets.interrogatives.has(forms[t])) return true;
  }
  return false;
}

function isAuxiliaryOf({ syntax }: Reading, first: number, second: number): boolean {
  for (let t = first + 1; t < second; t++) if (!/^(?:AUX|ADV|PART)$/.test(syntax.upos(t))) return false;
  return syntax.upos(first) === "AUX";
}

/** True if only the noun's own genitive, a verb or a particle stands between it and the comma. */
function closesPhrase(reading: Reading, segment: Segment, noun: number): boolean {
  for (let t = noun + 1; t < segment.end; t++) {
    const upos = reading.syntax.upos(t);
    const genitive = reading.syntax.feature(t, "Case") === "Gen" || upos === "PROPN" || reading.lexicon.sets.phraseLinks.has(lower(reading, t));
    if (!genitive && upos !== "VERB" && upos !== "AUX" && upos !== "NOUN" && upos !== "ADJ" && !isFinite(reading, t)) return false;
  }
  return true;
}

/**
 * Who holds the view in its own clause: the subject, if that is not the noun itself; where the clause may be a relative
 * one ("a report that they wrote"), only somebody who can speak.
 */
function holder(reading: Reading, segment: Segment, noun: number, content: Range): Range | null {
  const subject = subjectOfClause(reading, segment);
  if (!subject || (subject.first <= noun && noun < subject.end)) return null;
  const head = headOf(reading, subject);
  const isThing = head >= 0 && reading.syntax.upos(head) === "NOUN" && !reading.speaks(reading.tokens.form(head)) && speakerParty(reading, subject)?.actor === null;
  const mayBeRelative = !reading.section.verbSecond && reading.syntax.upos(content.end - 1) === "VERB" && reading.syntax.feature(content.end - 1, "VerbForm") !== "Inf";
  return isThing && mayBeRelative ? null : subject;
}

/** The speaker that a noun of saying names: a genitive before or behind it, or an of-phrase. */
export function nounSpeaker(reading: Reading, { first, end }: Range, noun: number): Range | null {
  const { syntax, tokens, lexicon } = reading;
  let t = noun - 1;
  while (t > first && syntax.upos(t) === "ADJ") t--;
  const apart = t > first && /^['’]s?$/.test(tokens.form(t));
  const marked = apart || /\p{L}['’]$/u.test(tokens.form(t));
  if (apart) t--;
  if (t >= first && (marked || syntax.upos(t) === "PROPN")) {
    const last = t + 1;
    while (t - 1 >= first && /^(?:PROPN|NOUN|ADJ|DET)$/.test(syntax.upos(t - 1)) && (marked || syntax.upos(t - 1) === "PROPN")) t--;
    return { first: t, end: last };
  }
  if (t >= first && syntax.feature(t, "Poss") === "Yes") return { first: t, end: t + 1 };
  let next = noun + 1;
  if (next < end && lexicon.sets.phraseLinks.has(lower(reading, next))) next++;
  else if (!(next < end && syntax.feature(next, "Case") === "Gen")) return null;
  return phraseAt(reading, next, end, lexicon.sets.phraseLinks);
}
