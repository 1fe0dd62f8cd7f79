import type { Span } from "../../../article/span.ts";
import { leansOnClause, leansOnSentence } from "./leaning.ts";
import { type Scene, clauseOf } from "./scene.ts";
import type { Replacement } from "./stand-alone.ts";

/** How many words must stand before a claim in its sentence to tell what it leans on. */
const leastWords = 4;

/**
 * What a claim leans on, before it: where a word that only its context explains is left, the sentence before, or what
 * stands before it in its own sentence.
 * @param replaced what is put into the claim already
 */
export function context(scene: Scene, replaced: readonly Replacement[]): Replacement[] {
  const needsClause = leansOnClause(scene, replaced);
  if (!needsClause && !leansOnSentence(scene, replaced)) return [];
  const { start } = scene.facts.unit;
  const before = beforeIn(scene, needsClause) ?? sentenceBefore(scene);
  const value = before && wordingOf(scene, before);
  return value ? [{ start, end: start, kind: "context", value, actor: null, date: null }] : [];
}

/** What stands before the claim in its own sentence, without the conjunction or relative word that joins them; null if that is too little. */
function beforeIn(scene: Scene, needsClause: boolean): Span | null {
  const { layers: { sentences }, facts: { words, unit } } = scene;
  const { firstToken } = sentences[unit.sentence];
  let end = Math.min(unit.ranges[0].first, clauseOf(scene).ranges[0].first);
  while (end > firstToken && (words.isPunctuation(end - 1) || words.isCoordinator(end - 1) || Object.hasOwn(words.lexicon.subordinators, words.lower(end - 1)))) end--;
  let first = firstToken;
  while (first < end && words.isPunctuation(first)) first++;
  if (end - first < (needsClause ? 1 : leastWords) || (!needsClause && isFrame(scene, first, end))) return null;
  return { start: words.tokens.starts[first], end: words.tokens.ends[end - 1] };
}

/** True if nothing but who says it stands there. */
function isFrame({ layers: { quotes }, facts: { words, unit, source } }: Scene, first: number, end: number): boolean {
  if (source.kind === "author" || source.quote === null) return false;
  const { frame, sentence } = quotes[source.quote];
  return sentence === unit.sentence && frame !== null && frame.start <= words.tokens.starts[first] && words.tokens.ends[end - 1] <= frame.end + 1;
}

function sentenceBefore({ layers: { sentences }, facts: { unit } }: Scene): Span | null {
  const before = unit.sentence > 0 ? sentences[unit.sentence - 1] : null;
  return before?.role === "body" ? before : null;
}

const marks = /[„“”«»"‚‘‹›]/g;

/** A stretch on one line that ends in a colon, with names for its pronouns and without quotation marks that lack a partner. */
function wordingOf({ text, layers: { actors }, facts: { mentions, lexicon, words } }: Scene, span: Span): string {
  let [wording, at] = ["", span.start];
  for (const { start, end, kind, actor } of mentions.in(span)) {
    if (kind !== "pronoun" || start < at) continue;
    const isPossessive = words.syntax.feature(words.tokens.at(start), "Poss") === "Yes";
    wording += text.slice(at, start) + (isPossessive ? lexicon.texts.possessor(actors[actor].name) : actors[actor].name);
    at = end;
  }
  wording = (wording + text.slice(at, span.end)).replace(/\s+/g, " ").trim();
  if ((wording.match(marks)?.length ?? 0) % 2 === 1) wording = wording.replace(marks, "");
  wording = wording.replace(/[\s.,;:–—-]+$/, "");
  return wording === "" || /[?!]$/.test(wording) ? wording : `${wording}:`;
}
