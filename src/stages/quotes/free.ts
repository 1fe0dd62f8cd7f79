import type { Party } from "../layers.ts";
import { isReported } from "./complements.ts";
import type { Draft } from "./draft.ts";
import { isFinite, spanOf, subjunctive, trimmed, type Reading } from "./reading.ts";
import type { SentenceReports } from "./reports.ts";
import { resumedSubject, subjectOfClause } from "./speakers.ts";
import { headOf, speakerParty } from "./parties.ts";
import type { Segment } from "./segments.ts";

/**
 * Free indirect continuation: sentences in the reporting subjunctive without a cue, whose speaker carries on from the
 * quote, the speech act or the person before. One quote a sentence.
 */
export function freeQuotes(reading: Reading, all: readonly SentenceReports[], drafts: readonly Draft[]): Draft[] {
  if (!reading.section.verbSecond) return [];
  const found: Draft[] = [];
  const bySentence = new Map<number, Draft[]>();
  for (const draft of drafts) bySentence.set(draft.sentence, [...(bySentence.get(draft.sentence) ?? []), draft]);
  let speaker: Party | null = null;
  let told = -2;
  all.forEach((here, index) => {
    const own = bySentence.get(index) ?? [];
    const block = reading.sentences[index].block;
    const free = freeSpan(reading, here, own, index - told <= 1) ?? (speaker && own.length === 0 && index - told <= 1 ? resumedSpan(reading, here) : null);
    if (free) {
      const lead = here.segments.findIndex(({ first, verb, kind }) => reading.tokens.starts[first] < reading.tokens.starts[free.first] && verb >= 0 && kind !== "relative");
      const leader = lead >= 0 ? speakerParty(reading, resumedSubject(reading, here.segments, lead) ?? subjectOfClause(reading, here.segments[lead])) : null;
      const party: Party | null = leader ?? (index - told <= 1 ? speaker : lastSubject(reading, all, index));
      found.push({ mode: "indirect", spans: [spanOf(reading, free)], speaker: party, cue: null, frame: null, addressee: null, sentence: index });
      speaker = party;
      told = index;
      return;
    }
    const outer = own.filter((draft) => draft.mode !== "reported" || own.length === 1);
    if (outer.length > 0) {
      speaker = outer[outer.length - 1].speaker ?? speaker;
      told = index;
    } else if (here.reports.length > 0) {
      speaker = here.reports[here.reports.length - 1].party ?? speaker;
      told = index;
    } else if (block !== reading.sentences[Math.max(0, told)]?.block) {
      told = -2;
    }
  });
  return found;
}

/** The part of a sentence that reports without a cue; null if there is none. */
function freeSpan(reading: Reading, { segments, reports, denies }: SentenceReports, own: readonly Draft[], told: boolean): { first: number; end: number } | null {
  const outer = segments.filter((segment) => segment.quotation < 0);
  if (outer.length === 0 || own.some((draft) => draft.mode === "indirect")) return null;
  const start = outer.findIndex((segment) => isMainClause(segment) && !isUnreal(reading, outer, segment));
  if (start < 0) return null;
  const main = outer[start];
  const mood = isFinite(reading, main.verb) ? subjunctive(reading, main.verb) : null;
  if (told && mood === null && isPluralPast(reading, main) && !reports.some((report) => report.content) && outer.some((segment) => isReported(reading, segment))) {
    return trimmed(reading, { first: outer[0].body, end: outer[outer.length - 1].end });
  }
  const later = outer.findIndex((segment, index) => index > start && isMainClause(segment) && joins(segment) && subjunctive(reading, segment.verb) === "reporting" && !isWish(reading, segment, index));
  const goesOn = told && mood === "substitute" && stands(reading, main);
  if (mood !== "reporting" && !goesOn && later > 0 && !denies && !reports.some((report) => report.content)) {
    return trimmed(reading, { first: outer[later].first, end: outer[outer.length - 1].end });
  }
  if (mood === null || isWish(reading, main, start) || (mood === "substitute" && !goesOn) || explainsNoun(reading, outer, start)) return null;
  if (reports.some((report) => report.content)) return null;
  let end = start;
  while (end + 1 < outer.length && !(outer[end + 1].before === ":" && outer[end + 1].verb < 0)) end++;
  return trimmed(reading, { first: outer[0].body, end: outer[end].end });
}

/** "Der Vorwurf, der Rat habe gelogen, ist absurd": the clause says what the sentence's subject is. */
function explainsNoun(reading: Reading, outer: readonly Segment[], index: number): boolean {
  const before = outer[index - 1] as Segment | undefined;
  return before?.kind === "verbless" && outer.slice(index + 1).some((segment) => segment.kind === "verbFirst" && segment.body === segment.first && subjunctive(reading, segment.verb) === null);
}

/** "Demnach stieg der Preis": a sentence whose adverb says that the source before goes on. */
function resumedSpan(reading: Reading, { segments }: SentenceReports): { first: number; end: number } | null {
  const last = segments[segments.length - 1];
  for (const { first, end, kind } of segments) {
    if (kind !== "main" && kind !== "verbFirst") continue;
    for (let t = first; t < end; t++) if (reading.lexicon.sets.sourceAdverbs.has(reading.forms[t])) return trimmed(reading, { first: segments[0].first, end: last.end });
  }
  return null;
}

/** Behind a colon, or a comma without a conjunction, a clause can begin to report. */
function joins({ before, body, first, kind }: Segment): boolean {
  return before === ":" || (before === "," && body === first && kind === "main");
}

function isMainClause(segment: Segment): boolean {
  return segment.verb >= 0 && (segment.kind === "main" || segment.kind === "verbFirst");
}

/** A weak past in the plural looks like its Konjunktiv II. */
function isPluralPast({ syntax }: Reading, { verb }: Segment): boolean {
  return syntax.feature(verb, "Number") === "Plur" && syntax.feature(verb, "Tense") === "Past";
}

/** Konjunktiv II stands for I in the plural, where I looks like the indicative, and in full verbs, which it rarely makes unreal. */
function stands({ syntax }: Reading, { verb }: Segment): boolean {
  return syntax.feature(verb, "Number") === "Plur" || syntax.upos(verb) === "VERB";
}

/** A conditional around the clause, or a word within it, makes its subjunctive unreal. */
function isUnreal(reading: Reading, outer: readonly Segment[], main: Segment): boolean {
  if (subjunctive(reading, main.verb) !== "substitute") return false;
  for (let t = main.first; t < main.end; t++) if (reading.lexicon.sets.unrealWords.has(reading.forms[t])) return true;
  return outer.some((segment) => segment.kind === "subordinate" && reading.lexicon.sets.unreal.has(reading.forms[segment.body]));
}

/** "Möge er recht behalten", "es lebe", "man nehme", "wie dem auch sei": wishes, recipes and set phrases. */
function isWish({ forms, lexicon }: Reading, { body, verb, end }: Segment, index: number): boolean {
  const saying = /^sei(?:en)?$/.test(forms[verb]) && lexicon.verbs.get(forms[end - 1])?.some(({ finite }) => !finite) === true;
  return saying || (verb === body && index === 0) || (verb === end - 1 && verb > body + 1) || isSetPhrase(forms, lexicon.sets.wishes, body);
}

/** True if the clause begins with two or three words of the list. */
function isSetPhrase(forms: readonly string[], phrases: ReadonlySet<string>, first: number): boolean {
  const two = `${forms[first]} ${forms[first + 1] ?? ""}`;
  return phrases.has(two) || phrases.has(`${two} ${forms[first + 2] ?? ""}`);
}

function lastSubject(reading: Reading, all: readonly SentenceReports[], index: number): Party | null {
  for (let i = index - 1; i >= Math.max(0, index - 1); i--) {
    for (const segment of [...all[i].segments].reverse()) {
      if (segment.kind !== "main" && segment.kind !== "verbFirst") continue;
      const subject = subjectOfClause(reading, segment);
      const party = speakerParty(reading, subject);
      if (party && subject && (party.actor !== null || reading.speaks(reading.tokens.form(headOf(reading, subject))))) return party;
    }
  }
  return null;
}
