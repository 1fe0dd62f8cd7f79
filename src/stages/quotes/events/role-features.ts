import { hashString } from "../../../learning/hash.ts";
import { isReported } from "../complements.ts";
import { isFinite, isWord, lower } from "../reading.ts";
import { behind, cueKey } from "./cue-features.ts";
import type { Candidate, Origin } from "./role-candidates.ts";
import type { SentenceTree } from "./sentence-tree.ts";

/** What is the same for all of a cue's candidates. */
export interface CueFacts {
  readonly token: number;
  readonly key: string;
  readonly upos: string;
  readonly passive: boolean;
  readonly behind: string;
}

/** The facts of a cue for `roleFeatures`. */
export function cueFacts(tree: SentenceTree, token: number): CueFacts {
  const { syntax } = tree.reading;
  const passive = tree.child(token, "aux:pass") >= 0;
  return { token, key: cueKey(tree, token), upos: syntax.upos(token) === "AUX" ? "VERB" : syntax.upos(token), passive, behind: behind(tree, token) };
}

/** What the role of a candidate is learned from: how it hangs on the cue, what opens it, where it lies; hashed. */
export function roleFeatures(tree: SentenceTree, cue: CueFacts, candidate: Candidate): number[] {
  const { reading } = tree;
  const { syntax } = reading;
  const names: string[] = ["bias", `bias ${cue.upos}`];
  for (const origin of candidate.origins) addOrigin(tree, cue, origin, names);
  const { pieces } = candidate;
  const { first } = pieces[0];
  const { end } = pieces[pieces.length - 1];
  const opener = lower(reading, first);
  const length = end - first;
  const size = length > 20 ? 20 : length > 8 ? 8 : length > 3 ? 3 : length;
  const side = first > cue.token ? "behind" : end <= cue.token ? "before" : "around";
  const gap = Math.min(4, side === "behind" ? first - cue.token : cue.token - end + 1);
  let finite = false;
  for (let t = first; t < end; t++) if (isFinite(reading, t)) finite = true;
  names.push(
    `opener ${opener} ${cue.upos}`, `opener ${opener} ${finite}`, `opener ${opener} key ${cue.key}`, `opener ${syntax.upos(first)} ${side} ${cue.upos}`,
    `size ${size} ${finite} ${cue.upos}`, `side ${side} ${gap} ${cue.upos}`, `side ${side} ${finite} ${cue.upos} ${cue.passive}`, `side ${side} ${finite} key ${cue.key}`,
    `pieces ${pieces.length} ${side}`, `last ${syntax.upos(end - 1)} ${finite}`,
  );
  if (length === 1) names.push(`only ${opener} ${cue.upos}`, `only ${syntax.upos(first)} ${syntax.feature(first, "Case")} ${cue.upos}`, `only ${opener} ${cue.passive}`);
  const mark = (at: number): string => (at >= tree.range.first && at < tree.range.end && !isWord(reading, at) ? reading.tokens.form(at) : at >= tree.range.end || at < tree.range.first ? "edge" : "word");
  names.push(`mark before ${mark(first - 1)} ${side} ${finite}`, `mark behind ${mark(end)} ${side} ${finite}`, `marks ${mark(first - 1)} ${mark(end)} ${finite} ${cue.upos}`);
  names.push(`level ${reading.quotationOf[first] === reading.quotationOf[cue.token]} ${finite}`);
  return names.map(hashString);
}

function addOrigin(tree: SentenceTree, cue: CueFacts, origin: Origin, names: string[]): void {
  const { reading } = tree;
  const { syntax } = reading;
  if (origin.kind !== "segments" && origin.kind !== "tree" && origin.kind !== "word") {
    names.push(`rule ${origin.kind} ${cue.upos}`, `rule ${origin.kind} key ${cue.key}`, `rule ${origin.kind} ${cue.behind}`);
    return;
  }
  if (origin.kind === "segments") {
    const own = tree.segmentOf(cue.token);
    const opening = tree.segments.at(own + origin.from);
    const next = own + origin.to + 1 < tree.segments.length ? tree.segments[own + origin.to + 1] : null;
    names.push(
      `segments ${Math.max(-3, origin.from)} ${Math.max(-3, Math.min(3, origin.to))} ${cue.upos}`, `segments end ${next ? `${next.before}${next.kind} ${isReported(reading, next)}` : ""}`,
    );
    if (opening && origin.from !== 0) {
      names.push(
        `segment ${opening.before}${opening.kind} ${cue.upos}`, `segment ${opening.before}${opening.kind} ${Math.max(-3, origin.from)} ${next === null}`, `segment ${opening.before}${opening.kind} key ${cue.key}`,
        `segment ${opening.kind} ${isReported(reading, opening)} ${next ? `${next.before}${next.kind}` : ""}`,
      );
    }
    return;
  }
  const { path, head, kind } = origin;
  const upos = syntax.upos(head);
  const preposition = tree.children(head).find((kid) => syntax.relation(kid) === "case");
  const marker = tree.children(head).find((kid) => syntax.relation(kid) === "mark");
  names.push(
    `${kind} ${path} ${cue.upos}`, `${kind} ${path} ${cue.upos} ${upos}`, `${kind} ${path} key ${cue.key}`, `${kind} ${path} ${cue.passive} ${syntax.feature(head, "Case")}`,
    `${kind} case ${syntax.feature(head, "Case")} ${upos} ${cue.upos}`, `${kind} head ${syntax.lemma(head)} ${cue.upos}`, `${kind} ${path} ${cue.behind}`,
  );
  if (preposition !== undefined) names.push(`case ${lower(reading, preposition)} ${cue.upos} ${path}`, `case ${lower(reading, preposition)} key ${cue.key}`, `case ${lower(reading, preposition)} ${cue.passive}`);
  if (marker !== undefined) names.push(`marker ${lower(reading, marker)} ${cue.upos} ${path}`);
  if (kind === "word") names.push(`word ${lower(reading, head)} key ${cue.key}`);
}
