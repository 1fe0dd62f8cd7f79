import { type Span, contains } from "../../article/span.ts";
import type { Clause, Quote, Sentence } from "../layers.ts";
import type { Words } from "../clauses/words.ts";
import { withQuotationMarks } from "./marks.ts";

/** What becomes of a clause: a claim of its own, a part of the claim above it, or nothing. */
export type Fate = "own" | "inside" | "dropped";

/** A stretch of a sentence that makes one claim. */
export interface Unit extends Span {
  readonly sentence: number;
  /** Index of the clause that makes the claim. */
  readonly clause: number;
  /** Indexes of all its clauses, ascending. */
  readonly clauses: readonly number[];
  /** Token ranges, end excluded, in text order. */
  readonly ranges: readonly { readonly first: number; readonly end: number }[];
}

/** What the units of an article are made from. */
export interface UnitInput {
  readonly words: Words;
  readonly sentences: readonly Sentence[];
  readonly clauses: readonly Clause[];
  readonly quotes: readonly Quote[];
  readonly leading: ReadonlySet<string>;
  readonly remarks: ReadonlySet<string>;
  readonly text: string;
}

/** Gathers the clauses of an article to claims, in text order. */
export function findUnits(input: UnitInput): Unit[] {
  const fates = decideFates(input);
  const groups = new Map<number, number[]>();
  input.clauses.forEach((_clause, index) => {
    const owner = ownerOf(input.clauses, fates, index);
    if (owner >= 0) groups.set(owner, [...(groups.get(owner) ?? []), index]);
  });
  const units: Unit[] = [];
  for (const [clause, members] of groups) {
    const unit = makeUnit(input, clause, members);
    if (unit) units.push(unit);
  }
  return units.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The clause whose claim a clause belongs to; -1 if none. */
function ownerOf(clauses: readonly Clause[], fates: readonly Fate[], index: number): number {
  let at = index;
  for (let step = 0; at >= 0 && step < clauses.length; step++) {
    if (fates[at] === "own") return at;
    if (fates[at] === "dropped") return -1;
    at = clauses[at].parent;
  }
  return -1;
}

function makeUnit(input: UnitInput, clause: number, members: readonly number[]): Unit | null {
  const { words, clauses } = input;
  const ranges = members.flatMap((member) => clauses[member].ranges.map((range) => ({ ...range }))).sort((a, b) => a.first - b.first);
  const [first, last] = [ranges[0], ranges[ranges.length - 1]];
  while (first.first < first.end - 1 && words.isPunctuation(first.first)) first.first++;
  if (first.first < last.end - 1 && input.leading.has(words.lower(first.first)) && isConnective(words, first.first)) first.first++;
  first.first = withoutRemark(input, first.first, first.end);
  const said = ranges.flatMap((range) => Array.from({ length: range.end - range.first }, (_, at) => words.lower(range.first + at)));
  if (input.remarks.has(said.join(" "))) return null;
  const span = withQuotationMarks(input.text, { start: words.tokens.starts[first.first], end: words.tokens.ends[last.end - 1] });
  return { ...span, sentence: clauses[clause].sentence, clause, clauses: members, ranges };
}

/** How many words a remark before a colon has at most. */
const remarkLength = 4;

/** Where a claim begins behind a remark: "Im Ernst: …", "Gewiss, …". */
function withoutRemark({ words, remarks }: UnitInput, first: number, end: number): number {
  let said = "";
  for (let token = first; token < end - 1 && token <= first + remarkLength; token++) {
    if (words.isFinite(token)) return first;
    const mark = words.lower(token);
    if (mark === ":" || (mark === "," && (said === "" || remarks.has(said)))) return token + 1;
    said += said === "" ? mark : ` ${mark}`;
  }
  return first;
}

function isConnective(words: Words, token: number): boolean {
  const upos = words.upos(token);
  return upos === "CCONJ" || upos === "ADV" || upos === "SCONJ";
}

function decideFates(input: UnitInput): Fate[] {
  const { clauses, sentences } = input;
  const fates: Fate[] = [];
  clauses.forEach((clause, index) => {
    const sentence = sentences[clause.sentence];
    fates[index] = sentence.role !== "body" || isQuestion(input.text, sentence) ? "dropped" : fateOf(input, clause);
  });
  return fates;
}

function isQuestion(text: string, sentence: Sentence): boolean {
  const tail = text.slice(Math.max(sentence.start, sentence.end - 3), sentence.end);
  return /[?!]/.test(tail);
}

function fateOf(input: UnitInput, clause: Clause): Fate {
  const { clauses } = input;
  if (clause.mood === "imperative") return "dropped";
  if (isFrame(input, clause)) return "dropped";
  if (clause.kind === "infinitive") return clause.parent < 0 ? "own" : "inside";
  const parent = clause.parent >= 0 ? clauses[clause.parent] : null;
  if (!parent) return clause.predicate.length > 0 || clause.kind !== "main" ? "own" : "dropped";
  switch (clause.kind) {
    case "main":
      return "own";
    case "coordinated":
      return isAsserted(input, clause.parent) ? "own" : "inside";
    case "complement":
      return isFrame(input, parent) ? "own" : "inside";
    case "adverbial":
      return asserts(input, clause, parent) && isAsserted(input, clause.parent) ? "own" : "inside";
    case "relative":
      return isNonRestrictive(input, clause) && isAsserted(input, clause.parent) ? "own" : "inside";
    case "participial":
      return "own";
    case "parenthetical":
      return "dropped";
  }
}

/** True if the clause at `index` stands as a claim of its own, or reports one. */
function isAsserted(input: UnitInput, index: number): boolean {
  const clause = input.clauses[index];
  const parent = clause.parent >= 0 ? input.clauses[clause.parent] : null;
  return fateOf(input, clause) !== "inside" || (parent !== null && isFrame(input, parent));
}

/** True for the clause that tells who says what others contain. */
function isFrame(input: UnitInput, clause: Clause): boolean {
  return input.quotes.some((quote) => quote.mode !== "reported" && quote.cue !== null && contains(clause, quote.cue) && !quote.spans.some((span) => contains(span, clause))
    && quote.spans.some((span) => span.start >= clause.end || span.end <= clause.start || contains(clause, span)) && !(clause.start < quote.start && quote.end < clause.end && clause.predicate.length === 0));
}

function asserts(input: UnitInput, clause: Clause, parent: Clause): boolean {
  const { lexicon } = input.words;
  if (clause.connective < 0) return false;
  const rule = lexicon.subordinators[input.words.lower(clause.connective)];
  if (!rule || clause.predicate.length === 0) return false;
  const behind = clause.start > (input.words.tokens.starts[parent.verb] ?? 0) && input.text.slice(0, clause.start).trimEnd().endsWith(",");
  if (rule.asserts === "comment") return behind && lexicon.commentSubjects.has(input.words.lower(clause.connective + 1));
  return rule.asserts === "always" || (rule.asserts === "behind" && behind);
}

/** True if a relative clause adds a fact: behind a name, about a whole clause, or with a date or number of its own. */
function isNonRestrictive(input: UnitInput, clause: Clause): boolean {
  const { words } = input;
  if (!words.lexicon.verbFinal) return clause.connective >= 0 && words.lower(clause.connective) !== "that" && /[,–—(]\s*$/.test(input.text.slice(Math.max(0, clause.start - 3), clause.start));
  const first = clause.ranges[0].first;
  let before = first - 1;
  while (before > 0 && words.isPunctuation(before)) before--;
  return words.upos(before) === "PROPN";
}
