import { phraseAt, phraseBefore, isOblique, holdsDate, beginsPhrase } from "./phrases.ts";
import { firstMention, isFinite, lower, subjunctive, type NamedMention, type Range, type Reading } from "./reading.ts";
import type { Cue } from "./cues.ts";
import { treeSubject } from "./tree.ts";
import { levelOf, type Segment } from "./segments.ts";

/** Who says it: the phrase that is the cue's subject, or the doer of a passive; null where the clause names nobody. */
export function speakerOf(reading: Reading, segments: readonly Segment[], cue: Cue): Range | null {
  if (reading.section.impersonalCues.includes(cue.lemma)) return placeOf(reading, segments[cue.segment]);
  const subject = subjectOf(reading, segments, cue);
  const speaker = subject && isRelative(reading, segments[cue.segment], subject) ? relativeSpeaker(reading, segments, cue.segment) ?? subject : subject;
  return speaker && levelOf(reading, speaker.first) === segments[cue.segment].quotation ? speaker : null;
}

/** ", der sagte, …": a lone pronoun behind a comma that could be a relative one is taken for one. */
function isRelative(reading: Reading, { before, body }: Segment, { first, end }: Range): boolean {
  return before === "," && first === body && end === first + 1 && reading.lexicon.sets.relatives.has(lower(reading, first)) && reading.syntax.upos(first) === "PRON";
}

/** "In Delegationskreisen hieß es": the place or text that stands for who said it. */
function placeOf(reading: Reading, { first, end }: Range): Range | null {
  for (let t = first; t < end - 1; t++) {
    const phrase = reading.syntax.upos(t) === "ADP" ? phraseAt(reading, t + 1, end, reading.lexicon.sets.phraseLinks) : null;
    if (phrase && !isTime(reading, phrase) && !(phrase.end === phrase.first + 1 && reading.lexicon.sets.inquiries.has(reading.forms[phrase.first]))) return phrase;
  }
  return null;
}

export function subjectOf(reading: Reading, segments: readonly Segment[], cue: Cue): Range | null {
  if (cue.passive) return agentOf(reading, segments[cue.segment], cue);
  const sentence = { first: segments[0].first, end: segments[segments.length - 1].end };
  const segment = segments[cue.segment];
  const parsed = (steps: number): Range | null => {
    const subject = treeSubject(reading, sentence, cue.token, steps);
    return subject && !isTime(reading, subject) ? subject : null;
  };
  if (reading.section.verbSecond) return subjectByOrder(reading, segments, cue) ?? sharedSubject(reading, segments, cue) ?? parsed(3);
  const parsedOwn = parsed(0);
  const own = parsedOwn && parsedOwn.first > cue.token && reading.section.tellVerbs.includes(cue.lemma) ? null : parsedOwn;
  if (own === null && joinsReport(reading, cue.token)) return sharedSubject(reading, segments, cue);
  const near = own && segment.first <= own.first && own.end <= segment.end ? own : null;
  return near ?? subjectByOrder(reading, segments, cue) ?? own ?? parsed(3) ?? sharedSubject(reading, segments, cue);
}

/** "said … and announced that …": a cue behind a conjunction and before its own complementizer goes on with the report. */
export function joinsReport({ syntax, lexicon: { sets }, forms }: Reading, token: number): boolean {
  return syntax.upos(token - 1) === "CCONJ" && sets.complementizers.has(forms[token + 1]);
}

/** The subject of its own by word order alone. */
function subjectByOrder(reading: Reading, segments: readonly Segment[], cue: Cue): Range | null {
  if (segments[cue.segment].kind === "relative") return relativeSpeaker(reading, segments, cue.segment);
  return reading.section.verbSecond ? verbSecondSubject(reading, segments, cue) : leadingSubject(reading, segments, cue);
}

/** "von der Ministerin gefordert", "told by officials". */
function agentOf(reading: Reading, segment: Segment, cue: Cue): Range | null {
  const { sets } = reading.lexicon;
  for (let t = segment.first; t < segment.end - 1; t++) {
    if (!sets.agentPrepositions.has(lower(reading, t))) continue;
    if (!reading.section.verbSecond && t < cue.token) continue;
    const phrase = phraseAt(reading, t + 1, segment.end, sets.phraseLinks);
    if (phrase) return phrase;
  }
  return null;
}

/** The phrase that a relative clause belongs to: what stands before its comma. */
function relativeSpeaker(reading: Reading, segments: readonly Segment[], index: number): Range | null {
  const segment = segments[index];
  const { sets } = reading.lexicon;
  const opener = lower(reading, segment.body);
  if (sets.prepositions.has(opener) || reading.syntax.feature(segment.body, "Case") === "Acc" || reading.syntax.feature(segment.body, "Case") === "Dat") {
    return phraseFrom(reading, segment.body + (sets.prepositions.has(opener) ? 2 : 1), segment.end);
  }
  const before = segments[index - 1] as Segment | undefined;
  if (!before || before.quotation !== segment.quotation) return null;
  return lastPhrase(reading, before);
}

/** The last noun phrase of a segment, from its determiner to its end. */
function lastPhrase(reading: Reading, segment: Range): Range | null {
  let found: Range | null = null;
  let t = segment.first;
  while (t < segment.end) {
    const phrase = beginsPhrase(reading, t) ? phraseAt(reading, t, segment.end, reading.lexicon.sets.phraseLinks) : null;
    if (phrase) found = phrase;
    t = phrase ? phrase.end : t + 1;
  }
  return found;
}

/** The first phrase in the range that can be a subject. */
export function phraseFrom(reading: Reading, first: number, end: number): Range | null {
  const { sets } = reading.lexicon;
  let t = first;
  while (t < end) {
    const upos = reading.syntax.upos(t);
    if (upos === "ADP") {
      const phrase = phraseAt(reading, t + 1, end, sets.phraseLinks);
      t = phrase ? phrase.end : t + 1;
      continue;
    }
    if (upos === "PRON" && reading.syntax.feature(t, "Reflex") === "Yes") {
      t++;
      continue;
    }
    const phrase = beginsPhrase(reading, t) ? phraseAt(reading, t, end, sets.phraseLinks) : null;
    if (!phrase) {
      t++;
      continue;
    }
    if ((!isOblique(reading, phrase) || isBareName(reading, phrase)) && !isTime(reading, phrase)) return phrase;
    t = phrase.end;
  }
  return null;
}

/** A name alone, whose case no word tells; the genitive's ending aside. */
function isBareName({ syntax }: Reading, { first, end }: Range): boolean {
  for (let t = first; t < end; t++) if (syntax.upos(t) !== "PROPN" || syntax.feature(t, "Case") === "Gen") return false;
  return true;
}

/** True for a phrase that tells when and names nobody. */
export function isTime(reading: Reading, phrase: Range): boolean {
  if (!holdsDate(reading, phrase)) return false;
  const mention = reading.mentions[firstMention(reading, reading.tokens.starts[phrase.first])] as NamedMention | undefined;
  return !mention || mention.end > reading.tokens.ends[phrase.end - 1];
}

/** The subject in a language whose verb stands second or last. */
function verbSecondSubject(reading: Reading, segments: readonly Segment[], cue: Cue): Range | null {
  const segment = segments[cue.segment];
  const verb = segment.verb;
  if (verb < 0) return null;
  if (segment.kind === "complement" || segment.kind === "subordinate" || segment.kind === "question" || segment.kind === "as") {
    if (verb > segment.body + 1) return phraseFrom(reading, segment.body + 1, cue.token);
  }
  const finite = finiteOf(reading, segment, cue);
  const resumed = finite <= segment.body ? resumedSubject(reading, segments, cue.segment) : null;
  if (resumed) return resumed;
  const clauseStart = clauseStartBefore(reading, segment, finite);
  if (finite > clauseStart) {
    const prefield = prefieldSubject(reading, clauseStart, finite);
    if (prefield) return prefield;
  }
  if (segment.kind === "main" && clauseStart < segment.verb && finite !== segment.verb) return null;
  const after = phraseFrom(reading, finite + 1, segment.end);
  return after && !isObjectPronoun(reading, after, finite) ? after : null;
}

/** "erzählen es": a pronoun in the singular is no subject of a plural verb. */
function isObjectPronoun({ syntax }: Reading, { first, end }: Range, finite: number): boolean {
  return end === first + 1 && syntax.upos(first) === "PRON" && syntax.feature(finite, "Number") === "Plur" &&
    syntax.feature(first, "Number") === "Sing" && syntax.feature(first, "Gender") === "Neut";
}

/** The phrase that fills the place before the finite verb, focus adverbs aside ("Auch der Minister …"). */
function prefieldSubject(reading: Reading, first: number, finite: number): Range | null {
  while (first < finite && reading.syntax.upos(first) === "ADV") first++;
  const phrase = phraseAt(reading, first, finite, everyPreposition(reading));
  const fits = phrase && phrase.end >= finite - 1 && !isOblique(reading, phrase) && !isTime(reading, phrase);
  return fits && agrees(reading, phrase, finite) ? phrase : null;
}

/** A plural phrase before a singular verb is its object: "Seine Kritiker nannte er …". */
function agrees({ syntax }: Reading, { first, end }: Range, finite: number): boolean {
  if (syntax.feature(finite, "Number") !== "Sing") return true;
  const determiner = syntax.feature(first, "Number") === "Plur";
  return !(determiner && syntax.feature(end - 1, "Number") === "Plur");
}

function everyPreposition(reading: Reading): ReadonlySet<string> {
  return reading.lexicon.sets.prepositions;
}

/** The finite verb that carries the cue: itself, or the nearest one before it, or the segment's first. */
function finiteOf(reading: Reading, segment: Segment, cue: Cue): number {
  if (isFinite(reading, cue.token)) return cue.token;
  for (let t = cue.token; t >= segment.first; t--) if (isFinite(reading, t)) return t;
  return segment.verb;
}

/** Where the clause around a finite verb begins: the segment's body, or behind "und" where the segment holds two clauses. */
function clauseStartBefore(reading: Reading, segment: Segment, finite: number): number {
  const { sets } = reading.lexicon;
  for (let t = finite - 1; t > segment.body; t--) {
    if (isFinite(reading, t)) {
      for (let u = t + 1; u < finite; u++) if (sets.coordinators.has(lower(reading, u))) return u + 1;
      return finite;
    }
  }
  return segment.body;
}

/** "Der Sender, der das Recht hat, begründete …": the subject stands before an inserted clause or apposition. */
export function resumedSubject(reading: Reading, segments: readonly Segment[], index: number): Range | null {
  if (segments[index].before !== "," && segments[index].before !== ")" && segments[index].before !== "–") return null;
  let inserted = 0;
  for (let i = index - 1; i >= 0; i--) {
    const segment = segments[i];
    if (segment.quotation !== segments[index].quotation) return null;
    const joined = segment.body > segment.first;
    const opensWithPhrase = segment.kind === "verbless" && (joined || segment.before !== ",") && segment.before !== "(";
    if (opensWithPhrase && inserted > 0 && (i === 0 || segment.before !== "–")) {
      const phrase = phraseAt(reading, segment.body, segment.end, everyPreposition(reading));
      if (phrase) return phrase.end >= segment.end - 1 && !isOblique(reading, phrase) ? phrase : null;
      return inserted > 1 ? phraseAt(reading, segments[i + 1].body, segments[i + 1].end, everyPreposition(reading)) : null;
    }
    const nested = segment.kind === "complement" || segment.kind === "question" || segment.kind === "subordinate";
    if (segment.kind !== "relative" && segment.kind !== "verbless" && !(nested && segments[i - 1]?.kind === "relative")) return null;
    inserted++;
  }
  return null;
}

/** The subject in a language where it stands before its verb; behind it only in a frame beside a quotation. */
function leadingSubject(reading: Reading, segments: readonly Segment[], cue: Cue): Range | null {
  const segment = segments[cue.segment];
  const group = verbGroupStart(reading, segment, cue.token);
  const before = phraseBefore(reading, segment.body, group);
  if (before && !isTime(reading, before)) return before;
  if (cue.token === segment.body) {
    const resumed = resumedSubject(reading, segments, cue.segment);
    if (resumed) return resumed;
    if (isFinite(reading, cue.token) && !reading.section.tellVerbs.includes(cue.lemma)) {
      const after = phraseAt(reading, cue.token + 1, segment.end, reading.lexicon.sets.phraseLinks);
      if (after) return after;
    }
  }
  return null;
}

function verbGroupStart({ syntax }: Reading, segment: Segment, token: number): number {
  let t = token;
  while (t > segment.first && /^(?:AUX|ADV|PART)$/.test(syntax.upos(t - 1))) t--;
  return t;
}

/** The subject that a cue without its own shares with the clause before it: "… und forderte", ", saying". */
function sharedSubject(reading: Reading, segments: readonly Segment[], cue: Cue): Range | null {
  const segment = segments[cue.segment];
  for (let i = cue.segment; i >= 0; i--) {
    const other = segments[i];
    if (other.quotation !== segment.quotation) continue;
    if (i < cue.segment && isTold(reading, other) && !isTold(reading, segment)) continue;
    if (i < cue.segment && (other.kind === "relative" || other.kind === "complement" || other.kind === "question" || other.verb < 0)) continue;
    if (i === cue.segment && (other.verb < 0 || other.verb >= cue.token)) continue;
    return subjectOfClause(reading, other);
  }
  return null;
}

/** A clause in the reporting subjunctive is what somebody says, not where they say it. */
function isTold(reading: Reading, { verb }: Segment): boolean {
  return verb >= 0 && subjunctive(reading, verb) === "reporting";
}

/** The subject of a segment's first finite verb. */
export function subjectOfClause(reading: Reading, segment: Segment): Range | null {
  if (segment.verb < 0) return null;
  if (!reading.section.verbSecond) {
    const phrase = phraseBefore(reading, segment.body, verbGroupStart(reading, segment, segment.verb)) ?? (segment.verb === segment.body ? phraseFrom(reading, segment.verb + 1, segment.end) : null);
    return phrase && !isTime(reading, phrase) ? phrase : null;
  }
  if (segment.verb > segment.body) {
    const prefield = prefieldSubject(reading, segment.body, segment.verb);
    if (prefield) return prefield;
  }
  return phraseFrom(reading, segment.verb + 1, segment.end);
}
