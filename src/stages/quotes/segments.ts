import type { Sentence } from "../layers.ts";
import { isFinite, isWord, lower, type Range, type Reading } from "./reading.ts";

/** What opens a segment and where its verb stands. */
export type SegmentKind =
  | "complement" | "question" | "subordinate" | "relative" | "verbFirst" | "verbless" | "main" | "as" | "so";

/** A stretch between commas, dashes, colons, brackets or an utterance's quotation marks: the raw material of clauses. */
export interface Segment extends Range {
  readonly kind: SegmentKind;
  /** The quotation in which it stands; -1 outside. */
  readonly quotation: number;
  /** First token behind coordinators. */
  readonly body: number;
  /** First finite verb; -1 if none. */
  readonly verb: number;
  /** Last finite verb; -1 if none. */
  readonly lastVerb: number;
  /** The punctuation before it: "" at the sentence's start. */
  readonly before: string;
}

const separators = new Set([",", ";", ":", "–", "—", "-", "(", ")", "[", "]", "―", "--"]);

/** Splits a sentence into segments. Quoted fragments don't split; utterances in quotation marks are segments apart. */
export function segmentsOf(reading: Reading, sentence: Sentence): readonly Segment[] {
  const segments: Segment[] = [];
  let first = sentence.firstToken;
  let before = "";
  let level = levelOf(reading, first);
  const flush = (end: number): void => {
    while (first < end && !isWord(reading, first)) first++;
    let last = end;
    while (last > first && !isWord(reading, last - 1) && !closesFragment(reading, last - 1)) last--;
    if (last > first) segments.push(segmentAt(reading, first, last, level, before));
  };
  for (let t = sentence.firstToken; t < sentence.endToken; t++) {
    const here = levelOf(reading, t);
    const form = reading.tokens.form(t);
    const changes = here !== level;
    if (!changes && endsWithComma(reading, t)) {
      flush(t + 1);
      before = ",";
      first = t + 1;
      continue;
    }
    if (!changes && !(separators.has(form) && !isWord(reading, t) && separates(reading, t, sentence))) continue;
    flush(t);
    before = changes ? "\"" : form;
    if (changes && segments.length === 0 && before === "\"") before = "";
    first = changes ? t : t + 1;
    level = here;
  }
  flush(sentence.endToken);
  return segments;
}

/** The closing mark of a fragment that holds the clause's comma: “a gift,” he said. */
function endsWithComma(reading: Reading, token: number): boolean {
  return closesFragment(reading, token) && token > 0 && reading.tokens.form(token - 1) === ",";
}

/** The nearest quotation around a token that holds an utterance. */
export function levelOf({ quotationOf, quotations, utterance }: Reading, token: number): number {
  let index = token < quotationOf.length ? quotationOf[token] : -1;
  while (index >= 0 && !utterance[index]) index = quotations[index].parent;
  return index;
}

function separates(reading: Reading, token: number, sentence: Sentence): boolean {
  const quotation = reading.quotationOf[token];
  if (quotation >= 0 && !reading.utterance[quotation]) return false;
  if (reading.tokens.form(token) === "-" && !standsFree(reading, token)) return false;
  if (reading.tokens.form(token) !== ",") return true;
  return !separatesList(reading, token, sentence);
}

/** A hyphen inside a word is no dash. */
function standsFree({ tokens, text }: Reading, token: number): boolean {
  return /\s/.test(text[tokens.starts[token] - 1] ?? " ") && /\s/.test(text[tokens.ends[token]] ?? " ");
}

/** A comma between adjectives ("kurze, heftige Kämpfe") or numbers joins rather than separates. */
function separatesList({ syntax }: Reading, token: number, sentence: Sentence): boolean {
  if (token - 1 < sentence.firstToken || token + 1 >= sentence.endToken) return false;
  return syntax.upos(token - 1) === "ADJ" && syntax.upos(token + 1) === "ADJ";
}

function closesFragment({ quotationOf, quotations, utterance, tokens }: Reading, token: number): boolean {
  const quotation = quotationOf[token];
  return quotation >= 0 && !utterance[quotation] && tokens.ends[token] === quotations[quotation].end;
}

function segmentAt(reading: Reading, first: number, end: number, quotation: number, before: string): Segment {
  const { sets } = reading.lexicon;
  let body = first;
  while (body < end - 1 && sets.coordinators.has(lower(reading, body))) body++;
  let verb = -1;
  let lastVerb = -1;
  for (let t = first; t < end; t++) {
    if (!isFinite(reading, t)) continue;
    if (verb < 0) verb = t;
    lastVerb = t;
  }
  if (verb < 0) verb = lastVerb = overlookedVerb(reading, body, end, before);
  return { first, end, quotation, before, body, verb, lastVerb, kind: kindOf(reading, { first, end, body, verb, lastVerb, before }) };
}

/**
 * The finite verb that the tagger took for something else: what closes a clause with a verb-final opener, or the verb right
 * behind a subject of one phrase. -1 if none.
 */
function overlookedVerb(reading: Reading, body: number, end: number, before: string): number {
  const { syntax, tokens, lexicon, section } = reading;
  if (end - body < 2) return -1;
  if (closesInsertion(reading, body, end, before)) return end - 1;
  const { sets } = lexicon;
  const opener = lower(reading, body);
  const verbal = (t: number): boolean => /^\p{Ll}+$/u.test(tokens.form(t)) && /^(?:VERB|ADJ|NOUN|PROPN|X)$/.test(syntax.upos(t));
  const known = (t: number): boolean => lexicon.verbs.get(lower(reading, t))?.some(({ finite }) => finite) === true && !lexicon.nouns.has(lower(reading, t));
  if (section.verbSecond && sets.complementizers.has(opener)) {
    return verbal(end - 1) && /(?:t|e|en)$/.test(tokens.form(end - 1)) && syntax.feature(end - 1, "VerbForm") !== "Part" ? end - 1 : -1;
  }
  if (sets.subordinators.has(opener)) return section.verbSecond && verbal(end - 1) && known(end - 1) ? end - 1 : -1;
  let t = body + 1;
  while (t < end && (/^(?:DET|ADJ|NOUN|PROPN|PRON)$/.test(syntax.upos(t)) || marksFragment(reading, t)) && !(verbal(t) && known(t))) t++;
  const named = marksFragment(reading, t - 1) ? t - 2 : t - 1;
  const follows = t < end && (/^(?:NOUN|PROPN|PRON)$/.test(syntax.upos(named)) || (t === body + 1 && /^\p{Lu}/u.test(tokens.form(body))));
  if (follows && verbal(t) && known(t)) return t;
  if (!section.verbSecond) return -1;
  const second = body + 1;
  const ending = /^\p{Ll}{3,}(?:t|e|en)$/u.test(tokens.form(second)) && syntax.feature(second, "VerbForm") !== "Part";
  if (sets.pronounSubjects.has(opener) && ending && /^(?:VERB|ADJ|NOUN|PROPN|PRON|X)$/.test(syntax.upos(second))) return second;
  const uninflected = syntax.upos(second) === "ADJ" && syntax.feature(second, "Case") === null && tokens.form(second).endsWith("e");
  return syntax.upos(body) === "PROPN" && ending && uninflected ? second : -1;
}

/** ", the budget office estimates,": a form that could be a noun closes a phrase between commas. */
function closesInsertion({ syntax, tokens, lexicon, section }: Reading, body: number, end: number, before: string): boolean {
  if (section.verbSecond || before !== "," || end >= tokens.length || tokens.form(end) !== "," || !/^(?:DET|PROPN|PRON)$/.test(syntax.upos(body))) return false;
  const cue = syntax.upos(end - 1) === "NOUN" && lexicon.verbs.get(tokens.form(end - 1))?.some(({ finite }) => finite) === true;
  return cue && /^(?:NOUN|PROPN)$/.test(syntax.upos(end - 2));
}

/** True for a mark of a quoted name or fragment. */
function marksFragment({ quotationOf, utterance, syntax }: Reading, token: number): boolean {
  return syntax.upos(token) === "PUNCT" && quotationOf[token] >= 0 && !utterance[quotationOf[token]];
}

function kindOf(
  reading: Reading,
  { end, body, verb, lastVerb, before }: Pick<Segment, "first" | "end" | "body" | "verb" | "lastVerb" | "before">,
): SegmentKind {
  const { sets } = reading.lexicon;
  const opener = lower(reading, body);
  const second = body + 1 < end ? lower(reading, body + 1) : "";
  if (before !== "" && sets.soWords.has(opener) && (verb < 0 || body + 1 === verb)) return "so";
  if (sets.complementizers.has(opener) && (verb >= 0 || reading.section.verbSecond)) return "complement";
  const final = !reading.section.verbSecond || (verb > body + 1 && isFinal(reading, lastVerb, end));
  if (sets.asWords.has(opener) && verb >= 0 && (final || !reading.section.verbSecond)) return "as";
  if (verb < 0) return sets.subordinators.has(opener) ? "subordinate" : "verbless";
  if (before === "," || before === "–" || before === "—") {
    const pronoun = sets.prepositions.has(opener) ? second : opener;
    const relative = sets.relatives.has(pronoun) && reading.syntax.upos(sets.prepositions.has(opener) ? body + 1 : body) !== "DET";
    if (relative && final && !(reading.section.verbSecond && sets.interrogatives.has(opener))) return "relative";
  }
  const preposition = reading.section.verbSecond && reading.syntax.upos(body) === "ADP" && !sets.complementizers.has(second);
  if (sets.subordinators.has(opener) && !preposition) return "subordinate";
  if (sets.interrogatives.has(opener) && final && verb > body) return "question";
  if (verb === body) return "verbFirst";
  return "main";
}

function isFinal(reading: Reading, verb: number, end: number): boolean {
  for (let t = verb + 1; t < end; t++) {
    const upos = reading.syntax.upos(t);
    if (upos !== "VERB" && upos !== "AUX" && upos !== "PART" && isWord(reading, t)) return false;
  }
  return true;
}
