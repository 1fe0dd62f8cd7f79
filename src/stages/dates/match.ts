import type { DateRule, Slots } from "../../languages/sections/dates.ts";
import type { CompiledRule, Grammar } from "./grammar.ts";
import { digitRanges, isDigits, numberAt } from "./numbers.ts";
import type { Node, Sequence } from "./pattern.ts";
import type { Pieces } from "./pieces.ts";

/** A place where a rule matches: pieces `first` (included) to `end` (excluded) are the expression. */
export interface Match {
  readonly rule: DateRule;
  readonly first: number;
  readonly end: number;
  readonly slots: Slots;
}

interface Candidate extends Match {
  readonly context: number;
  readonly order: number;
}

/** The expressions of a sentence in text order: the longest first, and none that overlap. */
export function matchAll(pieces: Pieces, grammar: Grammar): readonly Match[] {
  const candidates: Candidate[] = [];
  for (let at = 0; at < pieces.length; at++) {
    for (const compiled of grammar.candidates(pieces.forms[at])) {
      const candidate = matchAt(compiled, pieces, at, grammar);
      if (candidate) candidates.push(candidate);
    }
  }
  if (candidates.length === 0) return candidates;
  candidates.sort((a, b) => b.end - b.first - (a.end - a.first) || b.context - a.context || a.order - b.order);
  const taken = new Uint8Array(pieces.length);
  const chosen = candidates.filter(({ first, end }) => {
    for (let at = first; at < end; at++) if (taken[at]) return false;
    taken.fill(1, first, end);
    return true;
  });
  return chosen.filter(({ rule }) => rule.means !== "nothing").sort((a, b) => a.first - b.first);
}

/** What a match has gathered so far, as a list from last to first. */
type Trail =
  | { readonly kind: "slots"; readonly at: number; readonly slots: Slots; readonly before: Trail }
  | { readonly kind: "open" | "close"; readonly at: number; readonly before: Trail }
  | null;

type Gap = "space" | "any" | "none";
type Then = (at: number, gap: Gap, trail: Trail) => void;

function matchAt(compiled: CompiledRule, pieces: Pieces, start: number, grammar: Grammar): Candidate | null {
  let best: Candidate | null = null;
  const words: Words = { pieces, grammar };
  follow(words, compiled.pattern, 0, start, "any", null, (end, _gap, trail) => {
    const candidate = readTrail(compiled, start, end, trail);
    if (!standsAlone(pieces, candidate)) return;
    if (best === null || candidate.end > best.end || (candidate.end === best.end && candidate.context > best.context)) best = candidate;
  });
  return best;
}

/** False where the extent cuts a word or a number in two: "2022,5", "A380". */
function standsAlone({ forms, gaps, length }: Pieces, { first, end }: Candidate): boolean {
  const glued = (at: number): boolean => at > 0 && at < length && !gaps[at];
  const isWordLike = (at: number): boolean => /^[\p{L}\p{Nd}]/u.test(forms[at]);
  const isInNumber = (sign: number, beyond: number): boolean => ".,:".includes(forms[sign]) && beyond >= 0 && beyond < length && isDigits(forms[beyond]);
  if (glued(first)) {
    if (isWordLike(first) && isWordLike(first - 1)) return false;
    if (isDigits(forms[first]) && isInNumber(first - 1, first - 2) && (first < 2 || !gaps[first - 1])) return false;
  }
  if (!glued(end)) return true;
  if (isWordLike(end) && isWordLike(end - 1)) return false;
  return !(isDigits(forms[end - 1]) && isInNumber(end, end + 1) && !gaps[end + 1]);
}

interface Words {
  readonly pieces: Pieces;
  readonly grammar: Grammar;
}

/** Matches the nodes from `index` on at piece `at`, and calls `then` for every way to do so. */
function follow(words: Words, sequence: Sequence, index: number, at: number, gap: Gap, trail: Trail, then: Then): void {
  if (index === sequence.length) return then(at, gap, trail);
  const node = sequence[index];
  const next: Then = (end, nextGap, nextTrail) => follow(words, sequence, index + 1, end, nextGap, nextTrail, then);
  switch (node.kind) {
    case "gap": return next(at, node.gap, trail);
    case "open":
    case "close": return next(at, gap, { kind: node.kind, at, before: trail });
    case "start": return isStart(words.pieces, at) ? next(at, gap, trail) : undefined;
    case "choice":
      for (const option of node.options) follow(words, option, 0, at, gap, trail, next);
      return;
    case "not": return matchesAny(words, node.options, at, gap) ? undefined : next(at, gap, trail);
    default: {
      if (at >= words.pieces.length || !gapFits(words.pieces, at, gap)) return;
      const found = consume(words, node, at);
      if (found) next(found.end, "none", found.slots ? { kind: "slots", at, slots: found.slots, before: trail } : trail);
    }
  }
}

function matchesAny(words: Words, options: readonly Sequence[], at: number, gap: Gap): boolean {
  let found = false;
  for (const option of options) follow(words, option, 0, at, gap, null, () => { found = true; });
  return found;
}

function gapFits(pieces: Pieces, at: number, gap: Gap): boolean {
  return gap === "any" || pieces.gaps[at] === (gap === "space");
}

/** True if nothing but punctuation stands before the piece. */
function isStart(pieces: Pieces, at: number): boolean {
  for (let before = at - 1; before >= 0; before--) if (/[\p{L}\p{Nd}]/u.test(pieces.forms[before])) return false;
  return true;
}

function consume({ pieces, grammar }: Words, node: Node, at: number): { readonly end: number; readonly slots: Slots | null } | null {
  const form = pieces.forms[at];
  switch (node.kind) {
    case "word": return form === node.word || form.toLowerCase() === node.word ? { end: at + 1, slots: null } : null;
    case "class": {
      const slots = grammar.lexicon.words.get(form)?.get(node.name);
      if (!slots) return null;
      return { end: at + 1, slots: node.slot !== node.name && Object.hasOwn(slots, node.name) ? { [node.slot]: slots[node.name] } : slots };
    }
    case "digits": return digitsIn(form, node.name, node.slot, at);
    case "number": {
      const number = numberAt(pieces, at, grammar.lexicon, grammar.section.numbers);
      return number && { end: number.end, slots: { [node.slot]: number.value } };
    }
    default: return null;
  }
}

/** Reads a run of digits, or what patterns may ask about any piece: "digits", "capital". */
function digitsIn(form: string, name: string, slot: string, at: number): { readonly end: number; readonly slots: Slots | null } | null {
  if (name === "capital") return /^\p{Lu}/u.test(form) ? { end: at + 1, slots: null } : null;
  if (!isDigits(form)) return null;
  if (name === "digits") return { end: at + 1, slots: null };
  const { width, range } = digitRanges[name];
  if (form.length < width[0] || form.length > width[1]) return null;
  const value = Number(form);
  return value < range[0] || value > range[1] ? null : { end: at + 1, slots: { [slot]: value } };
}

/** The extent, and the slots: the rule's own, then the context's, then those of the extent. */
function readTrail({ rule, order }: CompiledRule, start: number, end: number, trail: Trail): Candidate {
  const open = findStep(trail, "open") ?? start;
  const close = findStep(trail, "close") ?? end;
  const inside: Slots[] = [];
  const outside: Slots[] = [];
  for (let step = trail; step; step = step.before) {
    if (step.kind === "slots") (step.at >= open && step.at < close ? inside : outside).unshift(step.slots);
  }
  return { rule, order, first: open, end: close, context: end - start, slots: Object.assign({}, rule.with, ...outside, ...inside) as Slots };
}

function findStep(trail: Trail, kind: "open" | "close"): number | null {
  for (let step = trail; step; step = step.before) if (step.kind === kind) return step.at;
  return null;
}
