import { complementBehind } from "../complements.ts";
import { contentAround, isTrailing } from "../frames.ts";
import { isPassive, type Cue } from "../cues.ts";
import type { CueFrame } from "../../../languages/sections/quotes.ts";
import { isWord, trimmed, type Range, type Reading } from "../reading.ts";
import { subjectOf } from "../speakers.ts";
import type { SentenceTree } from "./sentence-tree.ts";

/** A stretch that may fill a role of a cue, in one or two pieces, with the ways in which it was found. */
export interface Candidate {
  readonly pieces: readonly Range[];
  readonly origins: Origin[];
}

/** How a candidate was found: by a path in the tree, as a run of segments, or by a rule. */
export type Origin =
  | { readonly kind: "tree" | "word"; readonly path: string; readonly head: number }
  | { readonly kind: "segments"; readonly from: number; readonly to: number }
  | { readonly kind: "speaker" | "content" };

const everyFrame: ReadonlySet<CueFrame> = new Set<CueFrame>(["clause", "question", "quote"]);
const longestPath = 4;
const longestRun = 8;

/** Everything that may fill a role of the cue: what hangs near it in the tree, segments around it, and the rules' finds. */
export function candidatesOf(tree: SentenceTree, token: number): readonly Candidate[] {
  const found = new Map<string, Candidate>();
  const add = (pieces: readonly Range[], origin: Origin): void => {
    const words = pieces.map((piece) => trimmed(tree.reading, piece)).filter(({ first, end }) => first < end);
    if (words.length === 0) return;
    const key = words.map(({ first, end }) => `${first}-${end}`).join(" ");
    const known = found.get(key);
    if (known) known.origins.push(origin);
    else found.set(key, { pieces: words, origins: [origin] });
  };
  addTree(tree, token, add);
  addSegments(tree, token, add);
  addRules(tree, token, add);
  return [...found.values()];
}

type Add = (pieces: readonly Range[], origin: Origin) => void;

function addTree(tree: SentenceTree, token: number, add: Add): void {
  const walk = (at: number, path: string, steps: number, from: number): void => {
    if (at !== token) {
      add([tree.subtree(at)], { kind: "tree", path, head: at });
      if (steps <= 2) add([{ first: at, end: at + 1 }], { kind: "word", path, head: at });
    }
    if (steps === longestPath) return;
    for (const kid of tree.children(at)) {
      if (kid !== from && isWord(tree.reading, kid)) walk(kid, `${path}>${tree.reading.syntax.relation(kid)}`, steps + 1, at);
    }
  };
  walk(token, "", 0, -1);
  let below = token;
  let path = "";
  for (let up = tree.head(token), steps = 1; up >= 0 && steps <= 3; below = up, up = tree.head(up), steps++) {
    path += `<${tree.reading.syntax.relation(below)}`;
    add(without(tree.subtree(up), tree.subtree(below)), { kind: "tree", path, head: up });
    if (steps === 1) add([{ first: up, end: up + 1 }], { kind: "word", path, head: up });
    for (const kid of tree.children(up)) {
      if (kid === below || !isWord(tree.reading, kid)) continue;
      const down = `${path}>${tree.reading.syntax.relation(kid)}`;
      add([tree.subtree(kid)], { kind: "tree", path: down, head: kid });
      for (const grandchild of tree.children(kid)) {
        if (isWord(tree.reading, grandchild)) add([tree.subtree(grandchild)], { kind: "tree", path: `${down}>${tree.reading.syntax.relation(grandchild)}`, head: grandchild });
      }
    }
  }
}

function without(whole: Range, hole: Range): Range[] {
  if (hole.end <= whole.first || hole.first >= whole.end) return [whole];
  return [{ first: whole.first, end: hole.first }, { first: hole.end, end: whole.end }].filter(({ first, end }) => first < end);
}

function addSegments(tree: SentenceTree, token: number, add: Add): void {
  const { segments, range } = tree;
  const own = tree.segmentOf(token);
  for (let from = own + 1; from < segments.length && from <= own + 3; from++) {
    for (let to = from; to < segments.length; to++) {
      if (to - from <= longestRun || to === segments.length - 1) add([{ first: segments[from].first, end: segments[to].end }], { kind: "segments", from: from - own, to: to - own });
    }
  }
  for (let from = Math.max(0, own - longestRun); from < own; from++) {
    for (let to = from; to < own; to++) add([{ first: segments[from].first, end: segments[to].end }], { kind: "segments", from: from - own, to: to - own });
  }
  add([{ first: token + 1, end: segments[own].end }], { kind: "segments", from: 0, to: 0 });
  add([{ first: token + 1, end: range.end }], { kind: "segments", from: 0, to: 1 });
  if (own > 0 && own + 1 < segments.length) add([{ first: segments[0].first, end: segments[own - 1].end }, { first: segments[own + 1].first, end: range.end }], { kind: "segments", from: -1, to: 1 });
}

function addRules(tree: SentenceTree, token: number, add: Add): void {
  const cue = cueAs(tree, token);
  const speaker = subjectOf(tree.reading, tree.segments, cue);
  if (speaker) add([speaker], { kind: "speaker" });
  const around = isTrailing(tree.reading, tree.segments, cue) ? contentAround(tree.reading, tree.segments, cue.segment) : null;
  const content = around ?? complementBehind(tree.reading, tree.segments, cue);
  if (content) add(around ? without(content, tree.segments[cue.segment]) : [content], { kind: "content" });
}

/** Any token as a cue for the rules. */
function cueAs(tree: SentenceTree, token: number): Cue {
  const { reading, segments } = tree;
  const segment = tree.segmentOf(token);
  return {
    token, segment, frames: everyFrame, lemma: reading.syntax.lemma(token), bare: false,
    passive: reading.syntax.feature(token, "VerbForm") === "Part" && isPassive(reading, segments[segment], token),
  };
}

/** The words of a candidate. */
export function wordsIn(reading: Reading, { pieces }: Pick<Candidate, "pieces">): number[] {
  return pieces.flatMap(({ first, end }) => Array.from({ length: end - first }, (_, at) => first + at)).filter((t) => isWord(reading, t));
}
