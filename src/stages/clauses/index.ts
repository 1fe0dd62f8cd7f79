import { bySpan } from "../../article/span.ts";
import type { Clause, Sentence } from "../layers.ts";
import type { Stage } from "../stage.ts";
import type { VerbForms } from "../syntax/verb-forms.ts";
import { readArguments } from "./arguments.ts";
import type { Draft } from "./draft.ts";
import { readPredicate } from "./predicate.ts";
import { antecedentOf, isRestrictive } from "./restrictive.ts";
import { segment } from "./segment.ts";
import { splitSharedVerbs } from "./share.ts";
import { type Words, wordsOf } from "./words.ts";

/** Divides sentences into clauses and reads each clause's predicate and arguments. */
export const clauses: Stage<"clauses", "tokens" | "sentences" | "syntax"> = {
  name: "clauses",
  needs: ["tokens", "sentences", "syntax"],
  adds: "clauses",
  run(_article, { layers, pack, resources }) {
    const words = wordsOf(layers.tokens, layers.syntax, pack.clauses);
    const found: Clause[] = [];
    layers.sentences.forEach((sentence, index) => addSentence({ words, forms: resources.syntax.verbs }, sentence, index, found));
    return found;
  },
};

interface Grammar {
  readonly words: Words;
  /** What verb forms can be; null for a language without such an index. */
  readonly forms: VerbForms | null;
}

function addSentence({ words, forms }: Grammar, sentence: Sentence, index: number, found: Clause[]): void {
  const whole = segment(words, sentence.firstToken, sentence.endToken);
  const drafts = whole.flatMap((clause) => {
    const parts = splitSharedVerbs(words, clause);
    for (const part of [...parts].reverse()) takeOver(part, clause, whole);
    return [clause, ...parts];
  });
  for (const clause of drafts) trim(words, clause);
  const kept = drafts.filter((clause) => clause.ranges.length > 0);
  const spans = new Map(kept.map((clause) => [clause, spanOf(words, clause)]));
  kept.sort((a, b) => bySpan(spans.get(a) ?? sentence, spans.get(b) ?? sentence));
  const offset = found.length;
  for (const clause of kept) {
    const { start, end } = spans.get(clause) ?? sentence;
    const { verb, predicate, lemma, negation, modal, mood, tense } = readPredicate(words, clause, forms);
    const { subject, object } = readArguments(words, clause);
    found.push({
      start,
      end,
      ranges: clause.ranges,
      kind: clause.kind,
      sentence: index,
      parent: clause.parent && kept.includes(clause.parent) ? offset + kept.indexOf(clause.parent) : -1,
      connective: clause.connective,
      restrictive: clause.kind === "relative" ? isRestrictive(words, clause) : null,
      antecedent: clause.kind === "relative" ? antecedentOf(words, clause) : -1,
      verb, predicate, lemma, negation, modal, tense, subject, object,
      mood: mood === "imperative" && !mayCommand(words, clause, subject) ? "indicative" : mood,
    });
  }
}

/** Puts the clauses below one that was split, and behind its second part, below that part: "should act and say | that …". */
function takeOver(part: Draft, clause: Draft, drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    if (draft.parent === clause && draft.kind !== "coordinated" && draft.ranges.length > 0 && part.ranges.length > 0 && draft.ranges[0].first > part.ranges[0].first) draft.parent = part;
  }
}

/** False for an imperative that cannot be one: with a subject before it, in a clause that a conjunction opens, or under a modal verb that it shares. */
function mayCommand(words: Words, { kind, connective, finite, parent }: Draft, subject: Clause["subject"]): boolean {
  if (subject !== null && subject.end <= finite) return false;
  if (kind === "coordinated") return parent === null || parent.finite < 0 || !words.lexicon.modals.has(words.lemma(parent.finite));
  return kind === "main" || kind === "parenthetical" || connective < 0;
}

/** Takes punctuation off the edges of a clause's ranges. */
function trim(words: Words, clause: Draft): void {
  for (const range of clause.ranges) {
    while (range.first < range.end && words.isPunctuation(range.first)) range.first++;
    while (range.end > range.first && words.isPunctuation(range.end - 1)) range.end--;
  }
  const kept = clause.ranges.filter((range) => range.first < range.end);
  clause.ranges.splice(0, clause.ranges.length, ...kept);
}

function spanOf(words: Words, clause: Draft): { start: number; end: number } {
  const last = clause.ranges[clause.ranges.length - 1];
  return { start: words.tokens.starts[clause.ranges[0].first], end: words.tokens.ends[last.end - 1] };
}
