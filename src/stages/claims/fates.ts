import type { Clause, Quote, Sentence } from "../layers.ts";
import type { Words } from "../clauses/words.ts";
import type { UnitInput } from "./units.ts";

/** What becomes of a clause: a claim of its own, a part of the claim above it, or nothing. */
export type Fate = "own" | "inside" | "dropped";

/** Decides for every clause of an article whether it makes a claim. */
export function decideFates(input: UnitInput): Fate[] {
  const frames = framesIn(input);
  const fates = new Array<Fate | undefined>(input.clauses.length);
  const fate = (index: number): Fate => (fates[index] ??= decide(input, frames, index, fate));
  return input.clauses.map((clause, index) => (isBody(input, input.sentences[clause.sentence]) ? fate(index) : "dropped"));
}

/** Questions, exclamations, headings, bylines and captions claim nothing. */
function isBody({ text }: UnitInput, sentence: Sentence): boolean {
  return sentence.role === "body" && !/[?!]/.test(text.slice(Math.max(sentence.start, sentence.end - 2), sentence.end));
}

/** The clauses that tell who says what others contain: the cue stands in them, the content does not. */
function framesIn({ clauses, quotes, words }: UnitInput): Set<number> {
  const cues = new Map<number, Quote>();
  for (const quote of quotes) if (quote.cue && quote.mode !== "reported") cues.set(words.tokens.at(quote.cue.start), quote);
  const frames = new Set<number>();
  clauses.forEach((clause, index) => {
    for (const { first, end } of clause.ranges) {
      for (let token = first; token < end; token++) {
        const quote = cues.get(token);
        if (quote && !holdsContent(words, clause, quote)) frames.add(index);
      }
    }
  });
  return frames;
}

function holdsContent(words: Words, clause: Clause, quote: Quote): boolean {
  const content = words.tokens.at(quote.spans[0].start);
  return clause.ranges.some(({ first, end }) => first <= content && content < end);
}

function decide(input: UnitInput, frames: ReadonlySet<number>, index: number, fate: (index: number) => Fate): Fate {
  const clause = input.clauses[index];
  if (clause.mood === "imperative" || clause.kind === "parenthetical" || frames.has(index)) return "dropped";
  if (clause.parent < 0) return clause.kind === "main" && clause.predicate.length === 0 ? "dropped" : "own";
  const above = fate(clause.parent);
  switch (clause.kind) {
    case "main":
      return "own";
    case "coordinated":
      return above === "inside" ? "inside" : "own";
    case "complement":
      return frames.has(clause.parent) ? "own" : "inside";
    case "adverbial":
      return above !== "inside" && asserts(input, clause) ? "own" : "inside";
    case "relative":
      return above !== "inside" && clause.restrictive === false ? "own" : "inside";
    case "participial":
      return above !== "inside" ? "own" : "inside";
    case "infinitive":
      return "inside";
  }
}

/** True if an adverbial clause asserts something of its own. */
function asserts({ words, clauses, text }: UnitInput, clause: Clause): boolean {
  if (clause.connective < 0 || clause.predicate.length === 0) return false;
  const { subordinators, commentSubjects } = words.lexicon;
  const form = words.lower(clause.connective);
  const rule = Object.hasOwn(subordinators, form) ? subordinators[form].asserts : "never";
  const verb = clauses[clause.parent].verb;
  const behind = verb >= 0 && clause.start > words.tokens.starts[verb] && /,\s*$/.test(text.slice(Math.max(0, clause.start - 3), clause.start));
  if (rule === "comment") return behind && commentSubjects.has(words.lower(clause.connective + 1));
  return rule === "always" || (rule === "behind" && behind);
}
