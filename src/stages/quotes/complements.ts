import type { Cue } from "./cues.ts";
import { complementInside } from "./inner.ts";
import { phraseAt } from "./phrases.ts";
import { lower, subjunctive, trimmed, type Range, type Reading } from "./reading.ts";
import type { Segment, SegmentKind } from "./segments.ts";

/** What a cue reports behind it: a dass-, that-, ob- or wh-clause or a bare clause; null if there is none. */
export function complementBehind(reading: Reading, segments: readonly Segment[], cue: Cue): Range | null {
  if (!cue.frames.has("clause") && !cue.frames.has("question")) return null;
  const inside = complementInside(reading, segments, cue);
  if (inside) return inside;
  if (isCondition(reading, segments[cue.segment])) return null;
  for (let i = cue.segment + 1; i < segments.length && i <= cue.segment + 4; i++) {
    const segment = segments[i];
    if (segment.quotation !== segments[cue.segment].quotation) return null;
    const first = complementStart(reading, segments, cue, i);
    if (first >= 0) return trimmed(reading, { first, end: contentEnd(reading, segments, i, frameShape(reading, segments, cue)) });
    if (!isSkippable(reading, segment, cue, i)) return null;
  }
  return null;
}

/** "Hätten Sie gefragt, …": a clause that opens with its verb in the subjunctive is a condition. */
function isCondition(reading: Reading, segment: Segment): boolean {
  return reading.section.verbSecond && segment.kind === "verbFirst" && segment.before === "" && isReported(reading, segment);
}

/** Appositions, relative clauses and remarks may stand between a cue and what it reports. */
function isSkippable(reading: Reading, segment: Segment, cue: Cue, index: number): boolean {
  if (segment.before === ":" || segment.before === ";") return false;
  if (segment.kind === "subordinate") return segment.verb >= 0 && !isReported(reading, segment);
  if (segment.kind === "verbless" || segment.kind === "relative") return true;
  return index > cue.segment + 1 ? false : segment.kind === "as" || segment.kind === "so";
}

/** The content's first token if the segment is the cue's complement; -1 if it is not. */
function complementStart(reading: Reading, segments: readonly Segment[], cue: Cue, index: number): number {
  const segment = segments[index];
  const adjacent = index === cue.segment + 1;
  if (segment.kind === "complement") return cue.frames.has("clause") ? segment.body + 1 : -1;
  if (segment.kind === "question") {
    const indirect = cue.frames.has("question") || reading.lexicon.sets.polarQuestions.has(lower(reading, segment.body));
    return adjacent && (indirect || isSubjectClause(reading, segments, cue, index)) ? segment.first : -1;
  }
  const leads = segment.before === ":" && index + 1 < segments.length && segments[index + 1].verb >= 0;
  if (!cue.frames.has("clause") || (segment.verb < 0 && !leads)) return -1;
  if (segment.before === ":" && segments[cue.segment].kind === "question") return -1;
  if (segment.before === ":") return isReported(reading, segment) || cue.frames.has("quote") ? segment.first : -1;
  if (!reading.section.verbSecond || segment.before === ";") return -1;
  const conditional = segment.kind === "subordinate" || segment.kind === "verbFirst";
  if (segment.kind === "verbFirst" && !adjacent && isReported(reading, segment)) return splitSubject(reading, segments, cue, index);
  if (conditional || segment.kind === "as" || segment.kind === "so") {
    const within = isReported(reading, segment) || reading.lexicon.sets.unreal.has(lower(reading, segment.body));
    return adjacent && within && segment.kind !== "verbFirst" && reportsLater(reading, segments, index) ? segment.first : -1;
  }
  if (segment.body !== segment.first) return -1;
  if (segment.kind === "relative") return subjunctive(reading, segment.verb) === "reporting" ? segment.first : -1;
  if (isReported(reading, segment)) return segment.first;
  if (!adjacent || !cue.frames.has("quote") || cue.passive) return -1;
  const cueClause = segments[cue.segment];
  const own = reading.lexicon.verbs.has(lower(reading, segment.verb)) && reading.lexicon.sets.firstPersons.has(lower(reading, segment.first));
  if (own) return -1;
  const matrix = cueClause.kind === "main" || cueClause.kind === "relative";
  return matrix && isVerbSecond(reading, segment) && !hasObject(reading, cueClause, cue) ? segment.first : -1;
}

/** "sagte, | wer viel verdiene, zahle viel": a free relative clause in front of the verb that it is the subject of. */
function isSubjectClause(reading: Reading, segments: readonly Segment[], { frames }: Cue, index: number): boolean {
  const next = segments[index + 1] as Segment | undefined;
  return frames.has("clause") && next?.kind === "verbFirst" && isReported(reading, next) && isReported(reading, segments[index]);
}

/** "sagte, | die Steuer, die seit Mai gilt, sei niedrig": where the content's subject stands before an insertion; -1 if nowhere. */
function splitSubject(reading: Reading, segments: readonly Segment[], cue: Cue, index: number): number {
  let i = index - 1;
  while (i > cue.segment + 1 && (segments[i].kind === "relative" || segments[i].kind === "subordinate" || segments[i].kind === "verbless")) i--;
  const { kind, first, end } = segments[i];
  return i === cue.segment + 1 && kind === "verbless" && phraseAt(reading, first, end, reading.lexicon.sets.prepositions) ? first : -1;
}

/** True if one phrase, pronoun or adverb stands before the segment's verb. */
function isVerbSecond(reading: Reading, { body, verb }: Segment): boolean {
  if (verb - body <= 1) return verb > body;
  const first = reading.syntax.upos(body) === "ADP" ? body + 1 : body;
  return phraseAt(reading, first, verb, reading.lexicon.sets.prepositions)?.end === verb;
}

/** True if the segment's own verb reports: Konjunktiv I, or II behind a verb of saying. */
export function isReported(reading: Reading, segment: Segment): boolean {
  return segment.verb >= 0 && subjunctive(reading, segment.verb) !== null;
}

/** "er sagte, wenn es regne, komme er": the subjunctive comes behind the inserted clause. */
function reportsLater(reading: Reading, segments: readonly Segment[], index: number): boolean {
  for (let i = index; i < Math.min(segments.length, index + 3); i++) {
    const { verb } = segments[i];
    if (verb >= 0 && subjunctive(reading, verb) === "reporting") return true;
  }
  return false;
}

/** True if an accusative or a prepositional phrase behind the verb already says what is told. */
function hasObject(reading: Reading, segment: Segment, cue: Cue): boolean {
  const { syntax, lexicon } = reading;
  for (let t = segment.first; t < segment.end; t++) {
    if (t === cue.token) continue;
    if (syntax.upos(t) === "NOUN" && syntax.feature(t, "Case") === "Acc" && syntax.upos(t - 1) === "DET") return true;
    if (t > cue.token && syntax.upos(t) === "ADP" && !lexicon.particles.has(lower(reading, t)) && !opensAddressee(reading, t)) return true;
  }
  return false;
}

/** "gegenüber Reportern", "vor Journalisten", but not "vor dem Hunger". */
function opensAddressee({ lexicon: { sets }, forms, section }: Reading, preposition: number): boolean {
  if (sets.addresseePrepositions.has(forms[preposition])) return true;
  return sets.audiencePrepositions.has(forms[preposition]) && section.audience.some((word) => forms[preposition + 1]?.startsWith(word) || forms[preposition + 2]?.startsWith(word));
}

/** What the clause of a cue is, and whether a participle closes it: how it can go on behind the content. */
interface FrameShape {
  /** The index of the cue's clause; -1 where it is none of the content's. */
  readonly segment: number;
  readonly kind: SegmentKind;
  readonly perfect: boolean;
  /** True if a main clause must still come: "When she said that …, …". */
  readonly leads: boolean;
}

const independent: FrameShape = { segment: -1, kind: "main", perfect: false, leads: false };

/** The shape of a noun's clause that goes on behind what the noun reports: "die Behauptung, …, ist falsch". */
export const nounShape = ({ verb, kind }: Segment): FrameShape => ({ ...independent, kind: verb < 0 ? "verbless" : kind });

/** The shape of a cue's clause. */
export function frameShape({ syntax }: Reading, segments: readonly Segment[], { segment, token, passive }: Cue): FrameShape {
  const { kind } = segments[segment];
  const leads = (kind === "subordinate" || kind === "as") && segments.slice(0, segment).every(({ verb }) => verb < 0);
  return { segment, kind, perfect: !passive && syntax.feature(token, "VerbForm") === "Part", leads };
}

/** Where content that begins in segment `index` ends: at the sentence's end, or where the frame's own level returns. */
export function contentEnd(reading: Reading, segments: readonly Segment[], index: number, frame: FrameShape = independent): number {
  const opening = segments[index];
  const reporting = isReported(reading, opening);
  let end = opening.end;
  let told = index === frame.segment ? opening.lastVerb > opening.verb : opening.verb >= 0;
  for (let i = index + 1; i < segments.length; i++) {
    const segment = segments[i];
    if (segment.quotation !== opening.quotation && segment.quotation >= 0 && !isWithin(reading, segment.quotation, opening.quotation)) break;
    if (segment.quotation === opening.quotation && endsContent(reading, segments, i, opening, reporting)) break;
    if (segment.quotation === opening.quotation && told && (resumesFrame(reading, segment, frame, reporting) || (frame.leads && isMainClause(reading, segments, i)))) break;
    told ||= segment.verb >= 0;
    end = segment.end;
  }
  return end;
}

/** "When she said that the bridge was safe, | two councillors resigned": where verbs come second, "dann" opens it; else only the order tells. */
function isMainClause(reading: Reading, segments: readonly Segment[], index: number): boolean {
  const { section, syntax, lexicon } = reading;
  const { kind, body, verb, first, end, before } = segments[index];
  if (body !== first || before !== ",") return false;
  if (section.verbSecond) return kind === "main" && verb === body + 1 && lexicon.sets.correlatives.has(lower(reading, body)) && !isReported(reading, segments[index]);
  if (kind !== "verbless" || segments.slice(index + 1).some((later) => later.kind === "main")) return kind === "main";
  for (let t = first + 1; t < end; t++) if (syntax.upos(t) === "VERB") return /^(?:NOUN|PROPN|PRON)$/.test(syntax.upos(t - 1));
  return false;
}

/** True where the sentence around the cue's clause goes on: with its verb, or with a second participle. */
function resumesFrame(reading: Reading, segment: Segment, { kind, perfect }: FrameShape, reporting: boolean): boolean {
  const inserted = kind === "subordinate" || kind === "relative" || kind === "complement" || kind === "verbless";
  if (segment.kind === "verbFirst" && segment.body === segment.first) return (inserted || reporting) && !isReported(reading, segment);
  if (!perfect || segment.verb >= 0 || segment.body === segment.first || !reading.section.verbSecond) return false;
  return reading.syntax.feature(segment.end - 1, "VerbForm") === "Part" && reading.syntax.upos(segment.end - 1) === "VERB";
}

function isWithin({ quotations }: Reading, inner: number, outer: number): boolean {
  return outer >= 0 && quotations[inner].parent === outer;
}

function endsContent(reading: Reading, segments: readonly Segment[], index: number, opening: Segment, reporting: boolean): boolean {
  const segment = segments[index];
  const breaks = segment.before === ";" || segment.before === "–" || segment.before === "—";
  if (breaks) {
    const main = segments.slice(index).find(({ verb, kind }) => verb >= 0 && (kind === "main" || kind === "verbFirst"));
    if (segment.before === ";") return !reading.section.verbSecond || main === undefined || subjunctive(reading, main.verb) === null;
    return reading.section.verbSecond && segment.kind === "main" && subjunctive(reading, segment.verb) === null;
  }
  if (segment.verb < 0) return false;
  if (segment.kind === "so" && opening.quotation < 0) return subjunctive(reading, segment.verb) !== "reporting";
  const indicative = subjunctive(reading, segment.verb) === null;
  if (!indicative) return false;
  const coordinated = segment.body > segment.first;
  if (coordinated && reading.section.verbSecond) {
    const mainOrder = (segment.verb === segment.body || isVerbSecond(reading, segment)) && segment.kind !== "complement" && segment.kind !== "question" && segment.kind !== "relative";
    return (opening.kind === "complement" || reporting) && mainOrder && segment.verb !== segment.end - 1;
  }
  return !reading.section.verbSecond && coordinated && segment.kind === "main" && !reading.lexicon.sets.complementizers.has(lower(reading, segment.body));
}
