import { contentEnd, isReported } from "./complements.ts";
import type { Draft } from "./draft.ts";
import { speakerParty } from "./parties.ts";
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
      const speaker = nounSpeaker(reading, segment, t) ?? holder(reading, segment, t);
      if (!speaker || reading.lexicon.sets.firstPersons.has(lower(reading, speaker.first))) continue;
      found.push({
        mode: "indirect", spans: [spanOf(reading, content)], speaker: speakerParty(reading, speaker), cue: spanOf(reading, { first: t, end: t + 1 }),
        frame: spanOf(reading, segment), addressee: null, sentence,
      });
    }
  });
  return found;
}

/** The clause behind the noun: a dass-clause or subjunctive after its comma, a that-clause right behind it. */
function contentOf(reading: Reading, segments: readonly Segment[], index: number, noun: number): Range | null {
  const segment = segments[index];
  if (!reading.section.verbSecond) {
    const that = noun + 1;
    const opens = that < segment.end && reading.lexicon.sets.complementizers.has(lower(reading, that)) && reading.syntax.upos(that) === "SCONJ";
    return opens ? trimmed(reading, { first: that + 1, end: contentEnd(reading, segments, index) }) : null;
  }
  const next = segments[index + 1] as Segment | undefined;
  if (!next || next.quotation !== segment.quotation || !closesPhrase(reading, segment, noun)) return null;
  const reports = next.kind === "complement" || (isReported(reading, next) && (next.kind === "main" || next.before === ":") && next.body === next.first);
  if (!reports) return null;
  return trimmed(reading, { first: next.kind === "complement" ? next.body + 1 : next.first, end: contentEnd(reading, segments, index + 1) });
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

/** Who holds the view in its own clause: the subject, if that is not the noun itself. */
function holder(reading: Reading, segment: Segment, noun: number): Range | null {
  const subject = subjectOfClause(reading, segment);
  return subject && !(subject.first <= noun && noun < subject.end) ? subject : null;
}

/** The speaker that a noun of saying names: a genitive before or behind it, or an of-phrase. */
export function nounSpeaker(reading: Reading, { first, end }: Range, noun: number): Range | null {
  const { syntax, tokens, lexicon } = reading;
  let t = noun - 1;
  while (t > first && syntax.upos(t) === "ADJ") t--;
  const marked = t > first && /^['’]s?$/.test(tokens.form(t));
  if (marked) t--;
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
