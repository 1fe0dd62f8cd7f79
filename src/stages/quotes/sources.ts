import type { SourcePhrase } from "../../languages/sections/quotes.ts";
import type { Draft } from "./draft.ts";
import { contentAround } from "./frames.ts";
import { speakerParty } from "./parties.ts";
import { phraseAt } from "./phrases.ts";
import { lower, spanOf, trimmed, type Range, type Reading } from "./reading.ts";
import type { SentenceReports } from "./reports.ts";
import type { Segment } from "./segments.ts";
import { subjectOfClause } from "./speakers.ts";

/** The quotes of phrases that name a source without a verb: "laut X", "X zufolge", "so X", "according to X". */
export function sourceQuotes(reading: Reading, { sentence, segments }: SentenceReports): Draft[] {
  const drafts: Draft[] = [];
  segments.forEach((segment, index) => {
    const source = segment.kind === "so" ? soSource(reading, segment) : phraseSource(reading, segment);
    if (!source) return;
    const content = segment.kind === "so" || isApart(reading, segment, source)
      ? contentAround(reading, segments, index)
      : contentWith(reading, segments, index, source);
    if (!content || content.end <= content.first) return;
    drafts.push({
      mode: "indirect",
      spans: [spanOf(reading, content)],
      speaker: source.speaker ? speakerParty(reading, source.speaker) : null,
      cue: spanOf(reading, source.cue),
      frame: spanOf(reading, source.whole),
      addressee: null,
      sentence,
    });
  });
  return drafts;
}

/** A source phrase: its fixed words, whom it names, and both together. */
export interface Source {
  readonly cue: Range;
  readonly speaker: Range | null;
  readonly whole: Range;
}

/** ", so Finanzminister X,": the speaker behind a "so" without a verb. */
export function soSource(reading: Reading, segment: Segment): Source | null {
  const first = segment.body + 1;
  if (segment.verb === first) return null;
  const speaker = phraseAt(reading, first, segment.end, reading.lexicon.sets.phraseLinks);
  return speaker ? { cue: { first: segment.body, end: first }, speaker, whole: segment } : null;
}

function phraseSource(reading: Reading, segment: Segment): Source | null {
  for (let t = segment.first; t < segment.end; t++) {
    for (const { words, source } of reading.lexicon.sources.get(lower(reading, t)) ?? []) {
      const end = matchWords(reading, words, t, segment.end);
      const found = end < 0 || isAuthors(reading, t, end) ? null : sourceAt(reading, segment, { first: t, end }, source);
      if (found) return found;
    }
  }
  return null;
}

/** "nach meiner Überzeugung" is the writer's. */
function isAuthors({ lexicon, forms }: Reading, first: number, end: number): boolean {
  for (let t = first; t < end; t++) if (lexicon.sets.firstPossessives.has(forms[t])) return true;
  return false;
}

/** The end of a source phrase's words from a token on, "*" and "@" as the section has them; -1 where they don't match. */
function matchWords(reading: Reading, words: readonly ReadonlySet<string>[], first: number, limit: number): number {
  let t = first;
  for (const alternatives of words) {
    if (alternatives.has("*")) {
      while (t < limit && /^(?:DET|ADJ|NUM)$/.test(reading.syntax.upos(t))) t++;
      continue;
    }
    if (alternatives.has("@")) {
      t = possessorEnd(reading, t, limit);
      if (t < 0) return -1;
      while (t < limit && reading.syntax.upos(t) === "ADJ") t++;
      continue;
    }
    if (t >= limit || !fits(alternatives, lower(reading, t))) return -1;
    t++;
  }
  return t;
}

/** Behind a possessive pronoun, or the mark of a possessor: "his |", "the minister’s |"; -1 if none opens there. */
function possessorEnd(reading: Reading, first: number, limit: number): number {
  if (reading.syntax.feature(first, "Poss") === "Yes") return first + 1;
  for (let t = first; t < limit && /^(?:DET|ADJ|NOUN|PROPN|PART)$/.test(reading.syntax.upos(t)); t++) {
    if (t > first && /^(?:['’]s?|s['’])$/.test(reading.tokens.form(t))) return t + 1;
  }
  return -1;
}

/** "-angaben" takes every compound that ends so. */
function fits(alternatives: ReadonlySet<string>, form: string): boolean {
  if (alternatives.has(form)) return true;
  for (const word of alternatives) if (word.startsWith("-") && form.endsWith(word.slice(1))) return true;
  return false;
}

function sourceAt(reading: Reading, segment: Segment, cue: Range, side: SourcePhrase["source"]): Source | null {
  if (side === "none") return { cue, speaker: null, whole: cue };
  const { sets } = reading.lexicon;
  if (side === "between") return possessorSource(reading, cue);
  for (let t = cue.first; t < cue.end; t++) {
    if (sets.ownWords.has(lower(reading, t))) return { cue, speaker: subjectOfClause(reading, segment), whole: cue };
  }
  if (side !== "before") {
    let first = cue.end;
    if (first < segment.end && sets.phraseLinks.has(lower(reading, first))) first++;
    const speaker = phraseAt(reading, first, segment.end, sets.phraseLinks);
    if (speaker) return { cue, speaker, whole: { first: cue.first, end: speaker.end } };
    if (cue.end - cue.first > 1 && side === "after") {
      return { cue: { first: cue.first, end: cue.first + 1 }, speaker: { first: cue.first + 1, end: cue.end }, whole: cue };
    }
  }
  if (side !== "after") {
    for (let t = segment.first; t < cue.first; t++) {
      const speaker = phraseAt(reading, t, cue.first, sets.phraseLinks);
      if (speaker && speaker.end === cue.first) return { cue, speaker, whole: { first: speaker.first, end: cue.end } };
    }
    if (cue.end - cue.first > 1) {
      const speaker = phraseAt(reading, segment.body, cue.end - 1, sets.phraseLinks);
      if (speaker) return { cue: { first: cue.end - 1, end: cue.end }, speaker, whole: { first: speaker.first, end: cue.end } };
    }
  }
  return null;
}

/** "in the minister’s words": the possessor speaks, the noun is the cue. */
function possessorSource(reading: Reading, whole: Range): Source {
  const first = whole.first + 1;
  const end = possessorEnd(reading, first, whole.end);
  const marked = reading.syntax.upos(end - 1) === "PART";
  return { cue: { first: whole.end - 1, end: whole.end }, speaker: { first, end: marked ? end - 1 : end }, whole };
}

/** True if the phrase is all there is between its commas. */
function isApart(reading: Reading, segment: Segment, { whole }: Source): boolean {
  if (segment.verb >= 0 || whole.first > segment.body) return false;
  for (let t = whole.end; t < segment.end; t++) if (/^(?:VERB|AUX)$/.test(reading.syntax.upos(t))) return false;
  return true;
}

/** What a source phrase inside a clause reports: the sentence, without the phrase where it stands at an edge. */
function contentWith(reading: Reading, segments: readonly Segment[], index: number, source: Source): Range | null {
  const segment = segments[index];
  let end = segment.end;
  for (let i = index + 1; i < segments.length && segments[i].quotation === segment.quotation && segments[i].before !== ";"; i++) {
    end = segments[i].end;
  }
  let first = segment.body;
  if (segment.kind !== "relative" && segment.kind !== "complement") {
    for (let i = index - 1; i >= 0 && segments[i].quotation === segment.quotation && segments[i + 1].before === ","; i--) {
      if (segments[i].verb >= 0 && segments[i].kind === "main" && segment.verb >= 0 && segment.kind === "main") break;
      first = segments[i].body;
    }
  }
  if (source.whole.first <= first) first = source.whole.end;
  if (source.whole.end >= end) end = source.whole.first;
  const content = trimmed(reading, { first, end });
  return content.end - content.first > 1 ? content : null;
}
