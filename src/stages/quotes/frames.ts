import { contentEnd, isReported } from "./complements.ts";
import type { Cue } from "./cues.ts";
import { isImpersonal } from "./inner.ts";
import { phraseAt } from "./phrases.ts";
import { isFinite, isWord, lower, subjunctive, trimmed, type Range, type Reading } from "./reading.ts";
import type { Segment } from "./segments.ts";
import { phraseFrom, resumedSubject } from "./speakers.ts";

/** True if a frame stands inside or behind what it reports: ", sagte X", ", X said on Monday,", "wie X sagte". */
export function isTrailing(reading: Reading, segments: readonly Segment[], cue: Cue): boolean {
  const segment = segments[cue.segment];
  if (segment.kind === "as") return !opensComplement(reading, segment, cue);
  const next = segments[cue.segment + 1] as Segment | undefined;
  if (next?.before === "," && leadsToComplement(reading, segments.slice(0, cue.segment), next)) return false;
  if (resumedSubject(reading, segments, cue.segment)) return false;
  const joined = segment.before === "," || segment.before === "–" || segment.before === "—" || segment.before === "\"";
  if (segment.kind === "so") return cue.segment > 0 && cue.token === segment.verb && !cue.passive;
  if (!joined) return false;
  if (reading.section.verbSecond) {
    const habit = reading.syntax.feature(cue.token, "VerbForm") === "Inf" && segments.slice(0, cue.segment).some(({ verb }) => verb >= 0 && subjunctive(reading, verb) === "reporting");
    const carried = habit || (reading.syntax.upos(segment.first) === "AUX" && reading.syntax.feature(cue.token, "VerbForm") !== "Inf");
    const perfect = carried && cue.token === segment.end - 1 && !cue.passive && !isReported(reading, segment);
    return segment.verb >= 0 && segment.verb === segment.first && (segment.first === cue.token || perfect) && !(next?.kind === "complement" && !hasSubject(reading, segment));
  }
  if (segment.body !== segment.first || segment.kind === "relative" || segment.kind === "complement" || segment.kind === "subordinate") return false;
  for (let t = segment.body; t < cue.token; t++) if (reading.lexicon.sets.interrogatives.has(lower(reading, t))) return false;
  if (cue.bare || segment.verb < 0 || !ownsVerb(reading, segment, cue) || (cue.passive && !isImpersonal(reading, segment))) return false;
  if (cue.token === segment.first && (reading.syntax.upos(cue.token + 1) === "NUM" || isParticiple(reading, cue.token) || reading.syntax.feature(cue.token, "Mood") === "Imp")) return false;
  return (cue.token === segment.first && cue.frames.has("quote")) || endsWithCircumstance(reading, segment, cue);
}

/** "As the bank announced that it would close, …": what it reports stands in the clause itself. */
function opensComplement(reading: Reading, { end }: Segment, cue: Cue): boolean {
  for (let t = cue.token + 1; t < end; t++) if (reading.lexicon.sets.complementizers.has(lower(reading, t)) && reading.syntax.upos(t) === "SCONJ") return true;
  return false;
}

/** "…, beharrt aber darauf, dass": a frame behind what it reports names its speaker. */
function hasSubject(reading: Reading, { verb, end }: Segment): boolean {
  return phraseFrom(reading, verb + 1, end) !== null;
}

/** "Als sie fragte, beschied man ihr, …": what the cue reports stands behind it, not in the circumstances before. */
function leadsToComplement(reading: Reading, before: readonly Segment[], next: Segment): boolean {
  if (before.some((segment) => isReported(reading, segment))) return false;
  return next.kind === "complement" || (isReported(reading, next) && before.every(({ kind, verb }) => kind === "subordinate" && verb >= 0));
}

/** ", saying the bridge was safe": what follows is reported, not what stands before. */
function isParticiple({ syntax }: Reading, token: number): boolean {
  return syntax.feature(token, "VerbForm") === "Ger" || (syntax.feature(token, "VerbForm") === "Part" && syntax.feature(token, "Tense") === "Pres");
}

/** True if the segment's first finite verb is the cue's own: nothing but auxiliaries and adverbs stands between them. */
function ownsVerb({ syntax }: Reading, { verb }: Segment, cue: Cue): boolean {
  for (let t = verb; t < cue.token; t++) if (!/^(?:AUX|ADV|PART)$/.test(syntax.upos(t))) return false;
  return true;
}

/** Behind a trailing English verb only circumstances, an addressee or its subject may follow. */
function endsWithCircumstance(reading: Reading, segment: Segment, cue: Cue): boolean {
  let t = cue.token + 1;
  if (reading.section.tellVerbs.includes(cue.lemma)) {
    const phrase = phraseAt(reading, t, segment.end, reading.lexicon.sets.prepositions);
    if (phrase) t = phrase.end;
  }
  for (; t < segment.end; t++) if (isFinite(reading, t)) return false;
  const next = cue.token + 1 < segment.end ? reading.syntax.upos(cue.token + 1) : "";
  return !/^(?:DET|NOUN|PROPN|PRON|SCONJ)$/.test(next) || reading.section.tellVerbs.includes(cue.lemma) || reading.dateOf[cue.token + 1] >= 0;
}

/** What a trailing, inserted or "wie"-frame reports: the sentence around it; null if there is no clause. */
export function contentAround(reading: Reading, segments: readonly Segment[], cueSegment: number): Range | null {
  const frame = segments[cueSegment];
  const { sets } = reading.lexicon;
  let from = cueSegment;
  const split = segments[cueSegment - 1] as Segment | undefined;
  if (split && segments[cueSegment + 1]?.quotation === frame.quotation) {
    const opened = split.verb < 0 && (split.kind === "subordinate" || split.kind === "complement") && reading.syntax.feature(split.end - 1, "VerbForm") !== "Inf";
    if (opened) return trimmed(reading, { first: split.body + 1, end: contentEnd(reading, segments, cueSegment + 1) });
    if (opensClause(reading, split.end - 1)) return trimmed(reading, { first: segments[cueSegment + 1].first, end: contentEnd(reading, segments, cueSegment + 1) });
  }
  while (from > 0 && segments[from - 1].quotation === frame.quotation && !endsUnit(segments[from])) from--;
  from = clauseSplit(reading, segments, from, cueSegment);
  if (from < cueSegment && segments[from].end - segments[from].first === 1 && sets.coordinators.has(lower(reading, segments[from].first))) from++;
  const before = segments.slice(from, cueSegment);
  const behind = segments.slice(cueSegment + 1).filter((segment) => segment.quotation === frame.quotation);
  if (before.length === 0) {
    if (frame.kind !== "as" && frame.verb >= 0) return null;
    const next = segments.findIndex(({ verb }, index) => index > cueSegment && verb >= 0);
    if (next < 0 || next > cueSegment + 3 || segments[next].quotation !== frame.quotation) return null;
    return trimmed(reading, { first: segments[next].first, end: contentEnd(reading, segments, next) });
  }
  const complete = before.some((segment) => isWhole(reading, segment));
  if (!complete && !(behind.length > 0 && finishes(reading, before, behind))) return null;
  const goesOn = behind.length > 0 && carriesOn(reading, before, behind[0], complete, frame);
  const end = goesOn ? contentEnd(reading, segments, segments.indexOf(behind[0])) : before[before.length - 1].end;
  return trimmed(reading, { first: before[0].kind === "complement" ? before[0].body + 1 : before[0].body, end });
}

/** Behind a frame that splits a sentence comes its main clause: at once where a subordinate clause stands before the frame. */
function finishes({ syntax }: Reading, before: readonly Segment[], behind: readonly Segment[]): boolean {
  const phrase = before.every(({ kind, first }) => kind === "verbless" && syntax.feature(first, "VerbForm") !== "Part");
  const { kind, before: mark, body, first } = behind[0];
  return phrase ? behind.some(({ verb }) => verb >= 0) : kind === "complement" || ((kind === "main" || kind === "verbFirst") && mark !== ";" && body === first);
}

/** "a man who, he said, …": the word before the frame opens a clause that only goes on behind it. */
function opensClause({ lexicon: { sets }, forms, section }: Reading, token: number): boolean {
  return !section.verbSecond && (sets.relatives.has(forms[token]) || sets.subordinators.has(forms[token]) || sets.coordinators.has(forms[token]));
}

/** A clause that can be reported by itself: no relative clause, condition, embedded question or participle phrase. */
function isWhole(reading: Reading, segment: Segment): boolean {
  const { syntax, section } = reading;
  const { verb, kind, body, before } = segment;
  const phrase = kind === "verbFirst" && (section.verbSecond ? before === "" && !isReported(reading, segment) : syntax.upos(verb) === "VERB");
  const dependent = phrase || kind === "relative" || kind === "subordinate" || kind === "as" || kind === "question";
  return verb >= 0 && !dependent && (verb === body || syntax.feature(body, "VerbForm") !== "Part");
}

/** "A did this, and this year, it says, …": where the frame splits a coordinated clause, only that clause is reported. */
function clauseSplit(reading: Reading, segments: readonly Segment[], from: number, cueSegment: number): number {
  const split = segments[cueSegment - 1] as Segment | undefined;
  const next = segments[cueSegment + 1] as Segment | undefined;
  const first = segments[from];
  if (split && next && split !== first && first.verb >= 0 && closesBracket(reading, split, next)) {
    if (isReported(reading, split) !== isReported(reading, first) || (split.kind === "main" && split.before === ",")) return cueSegment - 1;
  }
  const coordinated = split && split.verb < 0 && split.body > split.first && cueSegment - 1 > from && next && next.before !== ";";
  return coordinated ? cueSegment - 1 : from;
}

function endsUnit(segment: Segment): boolean {
  return segment.before === ":" || segment.before === ";";
}

function carriesOn(reading: Reading, before: readonly Segment[], next: Segment, complete: boolean, frame: Segment): boolean {
  if (next.before === ":") return false;
  if (next.before === ";") return next.kind === "main" && before.some((segment) => isReported(reading, segment)) && isReported(reading, next);
  if (!complete) return true;
  if (isFragment(reading, next)) return false;
  if (!reading.section.verbSecond && next.verb < 0 && isFinite(reading, before[before.length - 1].end - 1)) return true;
  if (!reading.section.verbSecond && frame.kind === "main" && resumes(reading, next)) return true;
  if (next.verb < 0 && (isSplit(reading, before, next) || (frame.kind !== "main" && frame.kind !== "verbFirst" && /^(?:ADP|ADV|NUM|SYM)$/.test(reading.syntax.upos(next.body))))) return true;
  if (next.verb < 0 && (before.some((segment) => isReported(reading, segment)) || closesBracket(reading, before[before.length - 1], next))) return true;
  if (next.verb >= 0 && subjunctive(reading, next.verb) !== null) return true;
  return next.kind === "complement" || next.kind === "subordinate" || next.kind === "question" || before[0].kind === "subordinate";
}

/** "A town that saves, she says, | is punished", "out of love, she says, | for the place": a verb without subject, or a phrase that names nobody. */
function resumes({ syntax }: Reading, { before, body, first, verb, kind }: Segment): boolean {
  if (before !== "," || body !== first) return false;
  if (kind === "verbFirst") return syntax.upos(verb) === "AUX";
  return /^(?:ADP|PART)$/.test(syntax.upos(first));
}

/** A segment that is nothing but a quoted fragment. */
function isFragment({ quotationOf, quotations, utterance, tokens }: Reading, { first, end }: Segment): boolean {
  const index = quotationOf[first];
  if (index < 0 || utterance[index]) return false;
  return tokens.at(quotations[index].content.start) === first && tokens.ends[end - 1] >= quotations[index].content.end;
}

/** "They are therefore, he says, not free": a word before the frame belongs to one behind it. */
function isSplit({ syntax }: Reading, before: readonly Segment[], { first, end }: Segment): boolean {
  const last = before[before.length - 1];
  for (let t = last.first; t < last.end; t++) if (syntax.head(t) >= first && syntax.head(t) < end) return true;
  return false;
}

/** "Dort sollen, so X, Menschen gestorben sein": the verb's second part stands behind the frame. */
function closesBracket({ syntax, section }: Reading, { verb, end }: Segment, next: Segment): boolean {
  const open = verb >= 0 && syntax.upos(verb) === "AUX" && verb >= end - 2;
  return section.verbSecond && open && /^(?:VERB|AUX)$/.test(syntax.upos(next.end - 1));
}

/** The frame without its complement: the cue's segment up to the content, and where the content comes first, to its end. */
export function frameOf(reading: Reading, segments: readonly Segment[], cue: { readonly segment: number }, content: Range | null): Range {
  const segment = segments[cue.segment];
  const first = resumedSubject(reading, segments, cue.segment)?.first ?? segment.first;
  let { end } = segment;
  if (content && content.first > segment.first && content.first <= segment.end) end = content.first;
  if (content && content.first >= segment.end) {
    end = content.first;
    while (end > segment.end && !isWord(reading, end - 1)) end--;
    if (end > segment.end && reading.lexicon.sets.complementizers.has(lower(reading, end - 1))) end--;
  }
  return trimmed(reading, { first, end });
}
