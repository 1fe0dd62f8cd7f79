import { contains, type Span } from "../../../article/span.ts";
import { type Range, type Scene, clauseOf, clausesIn, lowerBound, spanOf } from "./scene.ts";

/** The pieces of a claim that its text is made of: without a connective that only adds, and without frames and other claims between. */
export function piecesOf(scene: Scene): Span[] {
  const { words, unit } = scene.facts;
  const pieces: { start: number; end: number }[] = [{ start: beginOf(scene), end: unit.end }];
  for (let at = 1; at < unit.ranges.length; at++) {
    const gap = { first: unit.ranges[at - 1].end, end: unit.ranges[at].first };
    if (!isForeign(scene, gap)) continue;
    const last = pieces[pieces.length - 1];
    last.end = words.tokens.ends[gap.first - 1];
    pieces.push({ start: words.tokens.starts[gap.end], end: unit.end });
  }
  return pieces;
}

/** Behind a conjunction that only adds or contrasts: "woraufhin", "whereas". */
function beginOf(scene: Scene): number {
  const { words, unit, lexicon, tokens } = scene.facts;
  const [first, second] = tokens;
  const isDropped = second !== undefined && first === clauseOf(scene).connective && lexicon.texts.dropped.has(words.lower(first));
  return isDropped && words.tokens.starts[first] === unit.start ? words.tokens.starts[second] : unit.start;
}

/**
 * True if a gap between commas or dashes holds nothing but a frame or relative clauses that make claims of their own, each
 * with its subject, and what comes behind it does not depend on them.
 */
function isForeign(scene: Scene, gap: Range): boolean {
  const { words, unit } = scene.facts;
  if (gap.end - gap.first < 3 || !words.isPunctuation(gap.first) || !words.isPunctuation(gap.end - 1)) return false;
  const clauses = clausesIn(scene, unit.sentence);
  const inside = new Set(clauses.filter(({ ranges }) => ranges[0].first >= gap.first && ranges[ranges.length - 1].end <= gap.end).map(({ index }) => index));
  if (clauses.some(({ index, parent, ranges }) => !inside.has(index) && (inside.has(parent) || ranges.some(({ first, end }) => first < gap.end && end > gap.first)))) return false;
  const tops = clauses.filter(({ index, parent }) => inside.has(index) && !inside.has(parent));
  const frames = framesOf(scene);
  const span = spanOf(words, gap);
  return tops.every(({ kind, restrictive, subject, start, end }) =>
    (kind === "relative" && restrictive === false) || (subject !== null && (kind === "parenthetical" || frames.some((frame) => frame.start <= start && end <= frame.end)))) &&
    (tops.length > 0 || frames.some((frame) => contains(span, frame)));
}

/** The frames of the quotes in the claim's sentence; quotes are in text order. */
function framesOf({ layers: { quotes }, facts: { unit } }: Scene): Span[] {
  const at = lowerBound(quotes.length, (index) => quotes[index].sentence < unit.sentence);
  const frames: Span[] = [];
  for (let index = at; index < quotes.length && quotes[index].sentence === unit.sentence; index++) {
    const { frame } = quotes[index];
    if (frame) frames.push(frame);
  }
  return frames;
}
