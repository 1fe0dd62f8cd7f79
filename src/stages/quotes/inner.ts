import { contentEnd, frameShape } from "./complements.ts";
import type { Cue } from "./cues.ts";
import { phraseAt } from "./phrases.ts";
import { isFinite, lower, trimmed, type Range, type Reading } from "./reading.ts";
import type { Segment } from "./segments.ts";
import { joinsReport } from "./speakers.ts";

/** In a language whose complements need no comma: the clause right behind the verb. */
export function complementInside(reading: Reading, segments: readonly Segment[], cue: Cue): Range | null {
  if (reading.section.verbSecond || (cue.passive && !isImpersonal(reading, segments[cue.segment]) && !isToldThat(reading, cue))) return null;
  const segment = segments[cue.segment];
  const { sets } = reading.lexicon;
  const told = behindAddressee(reading, segment, cue);
  const finite = finiteBehind(reading, told, segment.end);
  const start = behindCircumstance(reading, told, finite < 0 ? segment.end : finite);
  if (start >= segment.end || reading.syntax.upos(start) === "CCONJ") return null;
  const clause = (first: number): Range => trimmed(reading, { first, end: Math.min(contentEnd(reading, segments, cue.segment, frameShape(reading, segments, cue)), insertedEnd(reading, segments, cue), joinedEnd(reading, segments, cue)) });
  const that = complementizerAt(reading, cue, start, finite < 0 ? segment.end : finite);
  if (that >= 0) return cue.frames.has("clause") ? clause(that + 1) : null;
  const opener = lower(reading, start);
  if (sets.interrogatives.has(opener)) return cue.frames.has("question") || sets.polarQuestions.has(opener) ? clause(start) : null;
  for (let t = cue.token + 1; t < start; t++) if (sets.interrogatives.has(lower(reading, t))) return null;
  if (!cue.frames.has("clause")) return null;
  if (finite < 0) return openSubject(reading, segments, cue, start);
  for (let t = start; t < finite; t++) if (opensClause(reading, t) || asks(reading, t)) return null;
  if (!cue.frames.has("quote") && clauseBelow(reading, segment, cue.token) < 0) return null;
  if (reading.syntax.upos(finite - 1) === "CCONJ" || finite >= matrixStart(reading, cue)) return null;
  return phraseAt(reading, start, finite, sets.prepositions) ? clause(start) : null;
}

function finiteBehind(reading: Reading, first: number, end: number): number {
  for (let t = first; t < end; t++) if (isFinite(reading, t)) return t;
  return -1;
}

/** The "that" of the complement: where it must stand, whatever its tag, or wherever the tagger sees a conjunction. */
function complementizerAt(reading: Reading, cue: Cue, start: number, end: number): number {
  const { sets } = reading.lexicon;
  if (sets.complementizers.has(lower(reading, start)) && start + 1 < end && !isFinite(reading, start + 1)) return start;
  for (let t = cue.token + 1; t < end && !/^(?:VERB|PART)$/.test(reading.syntax.upos(t)); t++) {
    const noun = reading.lexicon.nouns.get(lower(reading, t - 1));
    const belongsToNoun = t - 1 > cue.token && noun?.frames.has("clause") === true;
    if (sets.complementizers.has(lower(reading, t)) && reading.syntax.upos(t) === "SCONJ" && !belongsToNoun) return t;
  }
  return -1;
}

/** An interrogative that is no relative pronoun: the finite verb behind it is an embedded question's. */
function asks({ lexicon: { sets }, forms }: Reading, token: number): boolean {
  return sets.interrogatives.has(forms[token]) && !sets.relatives.has(forms[token]);
}

/** The complement's verb by the tree; -1 if the cue has none there. */
function clauseBelow({ syntax }: Reading, segment: Range, cue: number): number {
  for (let t = cue + 1; t < segment.end; t++) if (syntax.head(t) === cue && syntax.relation(t) === "ccomp") return t;
  return -1;
}

/** Where what a relative clause reports ends by the tree: "a box that says you are grown up | no longer counts". */
function insertedEnd(reading: Reading, segments: readonly Segment[], cue: Cue): number {
  const { syntax } = reading;
  const end = Math.min(segments[segments.length - 1].end, matrixStart(reading, cue));
  if (!syntax.relation(cue.token).startsWith("acl")) return end;
  const below = clauseBelow(reading, segments[cue.segment], cue.token);
  if (below < 0) return end;
  let last = below;
  for (let t = below + 1; t < end; t++) {
    let up = t;
    while (up > cue.token) {
      if (up === below) last = t;
      up = up === below ? -1 : syntax.head(up);
    }
  }
  return last + 1;
}

/** Where the clause goes on whose subject the cue's relative clause describes: "men who said it was late | were told to go"; Infinity if nowhere. */
function matrixStart({ syntax }: Reading, { token }: Cue): number {
  const subject = syntax.relation(token).startsWith("acl") ? syntax.head(token) : -1;
  if (subject < 0 || !syntax.relation(subject).startsWith("nsubj") || syntax.head(subject) < token) return Infinity;
  const verb = syntax.head(subject);
  let first = verb;
  while (first - 1 > token && /^(?:aux|cop|advmod)/.test(syntax.relation(first - 1)) && syntax.head(first - 1) === verb) first--;
  return first;
}

/** Where a further cue goes on with the report: "said the tax was low | and announced that …". */
function joinedEnd(reading: Reading, segments: readonly Segment[], cue: Cue): number {
  const { end } = segments[cue.segment];
  for (let t = cue.token + 2; t < end; t++) {
    if (joinsReport(reading, t) && reading.lexicon.verbs.get(lower(reading, t))?.some(({ frames }) => frames.has("clause")) === true) return t - 1;
  }
  return segments[segments.length - 1].end;
}

/** A relative pronoun or conjunction: the finite verb behind it is not the complement's. */
function opensClause({ syntax, lexicon, forms }: Reading, token: number): boolean {
  if (syntax.upos(token) === "SCONJ") return lexicon.sets.subordinators.has(forms[token]);
  return lexicon.sets.relatives.has(forms[token]) && syntax.feature(token, "PronType")?.includes("Rel") === true;
}

/** "says tariffs, if they last, might …": the subject stands alone before an insertion. */
function openSubject(reading: Reading, segments: readonly Segment[], cue: Cue, first: number): Range | null {
  const segment = segments[cue.segment];
  const inserted = segments[cue.segment + 1] as Segment | undefined;
  const verb = segments[cue.segment + 2] as Segment | undefined;
  if (!inserted || !verb || inserted.before !== "," || verb.kind !== "verbFirst") return null;
  const subject = phraseAt(reading, first, segment.end, reading.lexicon.sets.prepositions);
  return subject && subject.end === segment.end ? { first, end: contentEnd(reading, segments, cue.segment + 2) } : null;
}

/** "They were told that …": whoever hears it is the passive's subject, and nobody says it. */
function isToldThat({ section, lexicon, forms }: Reading, { lemma, token }: Cue): boolean {
  return section.tellVerbs.includes(lemma) && lexicon.sets.complementizers.has(forms[token + 1]);
}

/** "it is said": the passive that reports without a speaker. */
export function isImpersonal(reading: Reading, segment: Segment): boolean {
  return reading.lexicon.sets.expletives.has(lower(reading, segment.body));
}

function behindAddressee(reading: Reading, segment: Segment, cue: Cue): number {
  let t = cue.token + 1;
  while (t < segment.end && reading.syntax.upos(t) === "ADV" && !reading.lexicon.sets.interrogatives.has(lower(reading, t))) t++;
  if (reading.section.tellVerbs.includes(cue.lemma) && t < segment.end) {
    const asks = reading.lexicon.sets.interrogatives.has(lower(reading, t));
    const phrase = asks ? null : reading.syntax.upos(t) === "PRON" ? { first: t, end: t + 1 } : phraseAt(reading, t, segment.end, new Set());
    if (phrase) t = phrase.end;
  }
  return t;
}

/** Skips "on Thursday", "in a statement" between verb and clause. */
function behindCircumstance(reading: Reading, first: number, finite: number): number {
  let t = first;
  while (t < finite && (reading.syntax.upos(t) === "ADP" || reading.syntax.upos(t) === "ADV") && !reading.lexicon.sets.interrogatives.has(lower(reading, t))) {
    if (reading.syntax.upos(t) === "ADV") {
      t++;
      continue;
    }
    const date = t + 1 < finite ? reading.dateOf[t + 1] : -1;
    let next = t + 1;
    if (date >= 0) {
      while (next < finite && reading.dateOf[next] === date) next++;
    } else {
      const phrase = phraseAt(reading, t + 1, finite, new Set());
      if (!phrase || phrase.end >= finite) return t;
      next = phrase.end;
    }
    t = next;
  }
  return t;
}
