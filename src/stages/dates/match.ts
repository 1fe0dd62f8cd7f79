import type { DateRule, Slots } from "../../languages/sections/dates.ts";
import type { CompiledRule, Grammar } from "./grammar.ts";
import { digitRanges, isDigits, numberAt } from "./numbers.ts";
import { holdsOne, keysOf, type State } from "./graph.ts";
import type { Pieces } from "./pieces.ts";
import type { Form } from "./vocabulary.ts";

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
  const forms = pieces.forms.map((form) => grammar.vocabulary.form(form));
  const words: Words = { pieces, forms, grammar };
  for (let at = 0; at < pieces.length; at++) {
    for (const compiled of grammar.candidates(forms[at])) {
      const candidate = matchAt(compiled, words, at);
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
type Then = (at: number, trail: Trail) => void;

function matchAt(compiled: CompiledRule, words: Words, start: number): Candidate | null {
  let best: Candidate | null = null;
  follow(words, compiled.start, start, "any", null, (end, trail) => {
    const candidate = readTrail(compiled, start, end, trail);
    if (!standsAlone(words.pieces, candidate)) return;
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

/** The pieces of a sentence with what the patterns know of each. */
interface Words {
  readonly pieces: Pieces;
  readonly forms: readonly Form[];
  readonly grammar: Grammar;
}

/** Matches from a state on at piece `at`, and calls `then` for every way to come to the end. */
function follow(words: Words, state: State | null, at: number, gap: Gap, trail: Trail, then: Then): void {
  if (state === null) return then(at, trail);
  if (!holdsOne(keysOf(state, words.grammar.vocabulary), at < words.forms.length ? words.forms[at].keys : noKeys)) return;
  switch (state.kind) {
    case "gap": return follow(words, state.next, at, state.gap, trail, then);
    case "open":
    case "close": return follow(words, state.next, at, gap, { kind: state.kind, at, before: trail }, then);
    case "start": return isStart(words.pieces, at) ? follow(words, state.next, at, gap, trail, then) : undefined;
    case "choice":
      for (let option = 0; option < state.options.length; option++) follow(words, state.options[option], at, gap, trail, then);
      return;
    case "not": return matches(words, state.option, at, gap) ? undefined : follow(words, state.next, at, gap, trail, then);
    default: {
      if (at >= words.forms.length || !gapFits(words.pieces, at, gap)) return;
      const found = consume(words, state, at);
      if (found) follow(words, state.next, found.end, "none", found.slots ? { kind: "slots", at, slots: found.slots, before: trail } : trail, then);
    }
  }
}

const noKeys: readonly number[] = [];

function matches(words: Words, state: State | null, at: number, gap: Gap): boolean {
  let found = false;
  follow(words, state, at, gap, null, () => {
    found = true;
  });
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

interface Consumed {
  readonly end: number;
  readonly slots: Slots | null;
}

function consume({ pieces, forms, grammar }: Words, state: State, at: number): Consumed | null {
  const form = pieces.forms[at];
  switch (state.kind) {
    case "word": return form === state.word || form.toLowerCase() === state.word ? { end: at + 1, slots: null } : null;
    case "class": {
      const slots = forms[at].classes.get(state.name);
      if (!slots) return null;
      return { end: at + 1, slots: state.slot !== state.name && Object.hasOwn(slots, state.name) ? { [state.slot]: slots[state.name] } : slots };
    }
    case "digits": return digitsIn(form, state.name, state.slot, at);
    case "number": {
      const number = numberAt(pieces, forms, at, grammar.section.numbers);
      return number && { end: number.end, slots: { [state.slot]: number.value } };
    }
    default: return null;
  }
}

/** Reads a run of digits, or what patterns may ask about any piece: "digits", "capital". */
function digitsIn(form: string, name: string, slot: string, at: number): Consumed | null {
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
