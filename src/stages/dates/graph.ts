import type { Node, Sequence } from "./pattern.ts";
import { digitsKey, numberKey, type Vocabulary } from "./vocabulary.ts";

/** A pattern as a graph of states: what must stand at a piece, and where to go on. A null state is the end of the pattern. */
export type State =
  | { readonly kind: "choice"; readonly options: readonly (State | null)[]; keys?: Keys }
  | (Exclude<Node, { kind: "choice" | "not" }> & { readonly next: State | null; keys?: Keys })
  | { readonly kind: "not"; readonly option: State | null; readonly next: State | null; keys?: Keys };

/** A set of vocabulary keys as bits; "any" for states that may go on at any piece, or end. */
export type Keys = Uint32Array | "any";

/** Builds the states of a sequence that goes on at `next`; what is shared is built once, so the graph grows with the pattern. */
export function buildGraph(sequence: Sequence, next: State | null): State | null {
  let state = next;
  for (let index = sequence.length - 1; index >= 0; index--) state = buildNode(sequence[index], state);
  return state;
}

function buildNode(node: Node, next: State | null): State {
  if (node.kind === "choice") return { kind: "choice", options: node.options.map((option) => buildGraph(option, next)) };
  if (node.kind === "not") return { kind: "not", option: { kind: "choice", options: node.options.map((option) => buildGraph(option, null)) }, next };
  return { ...node, next };
}

/** The keys of the pieces at which a state can match; computed when first asked for. */
export function keysOf(state: State | null, vocabulary: Vocabulary): Keys {
  if (state === null) return "any";
  state.keys ??= computeKeys(state, vocabulary);
  return state.keys;
}

function computeKeys(state: State, vocabulary: Vocabulary): Keys {
  switch (state.kind) {
    case "word": return single(/^\d/.test(state.word) ? digitsKey : vocabulary.wordKey(state.word), vocabulary);
    case "class": return single(vocabulary.classKey(state.name), vocabulary);
    case "digits": return state.name === "capital" ? "any" : single(digitsKey, vocabulary);
    case "number": return union([single(digitsKey, vocabulary), single(numberKey, vocabulary)]);
    case "choice": return union(state.options.map((option) => keysOf(option, vocabulary)));
    default: return keysOf(state.next, vocabulary);
  }
}

const singles = new WeakMap<Vocabulary, Map<number, Keys>>();

function single(key: number, vocabulary: Vocabulary): Keys {
  const made = singles.get(vocabulary) ?? new Map<number, Keys>();
  singles.set(vocabulary, made);
  const known = made.get(key);
  if (known) return known;
  const keys = new Uint32Array((vocabulary.size >> 5) + 1);
  keys[key >> 5] |= 1 << (key & 31);
  made.set(key, keys);
  return keys;
}

function union(sets: readonly Keys[]): Keys {
  let all: Uint32Array | null = null;
  for (const keys of sets) {
    if (keys === "any") return "any";
    all ??= new Uint32Array(keys.length);
    for (let index = 0; index < keys.length; index++) all[index] |= keys[index];
  }
  return all ?? "any";
}

/** True if the set holds one of the keys. */
export function holdsOne(set: Keys, keys: readonly number[]): boolean {
  if (set === "any") return true;
  for (let at = 0; at < keys.length; at++) if ((set[keys[at] >> 5] & (1 << (keys[at] & 31))) !== 0) return true;
  return false;
}
