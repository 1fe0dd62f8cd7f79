import type { PlacedMention } from "./gold.ts";

export interface Count {
  readonly hit: number;
  readonly found: number;
  readonly wanted: number;
}

export const measures = ["actorMentions", "actorTyped", "actorLinked", "actorDescriptions"] as const;
export type Tally = Readonly<Record<(typeof measures)[number], Count>>;

/** Counts what is right among the mentions found in an article; lists misses under `errorsOf` if that is given. */
export function score(raw: string, wanted: readonly PlacedMention[], predicted: readonly PlacedMention[], errorsOf: string | null): Tally {
  const at = new Map(wanted.map((mention) => [key(mention), mention]));
  const described = new Set(wanted.filter(({ kind }) => kind === "description").map(key));
  const once = [...new Map([...predicted].reverse().map((mention) => [key(mention), mention])).values()].sort((a, b) => a.start - b.start);
  const isGuess = (mention: PlacedMention): boolean => described.has(key(mention)) || (mention.kind === "description" && !at.has(key(mention)));
  const candidates = once.filter((mention) => !isGuess(mention));
  const guesses = once.filter(isGuess);
  const hits = candidates.filter((mention) => at.has(key(mention)));
  const linked = (mention: PlacedMention): boolean => sameActor(at.get(key(mention)) as PlacedMention, mention);
  const named = wanted.length - wanted.filter(({ kind }) => kind === "description").length;
  const tally = (hit: number): Count => ({ hit, found: candidates.length, wanted: named });
  if (errorsOf !== null) listErrors(errorsOf, raw, wanted, once, at, linked);
  return {
    actorMentions: tally(hits.length),
    actorTyped: tally(hits.filter((mention) => (at.get(key(mention)) as PlacedMention).type === mention.type).length),
    actorLinked: tally(hits.filter(linked).length),
    actorDescriptions: { hit: guesses.filter((mention) => described.has(key(mention)) && linked(mention)).length, found: guesses.length, wanted: described.size },
  };
}

/** True for the same identity: by Wikidata id where both have one, else by name, one name's words among the other's. */
export function sameActor(want: Pick<PlacedMention, "name" | "wikidata">, got: Pick<PlacedMention, "name" | "wikidata">): boolean {
  if (want.wikidata !== null && got.wikidata !== null) return want.wikidata === got.wikidata;
  const words = (name: string): string[] => name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const [few, many] = [words(want.name), words(got.name)].sort((a, b) => a.length - b.length);
  return few.length > 0 && few.every((word) => many.includes(word)) && (few.length > 1 || few[0].length > 3 || few.length === many.length);
}

function listErrors(name: string, raw: string, wanted: readonly PlacedMention[], predicted: readonly PlacedMention[], at: ReadonlyMap<string, PlacedMention>, linked: (mention: PlacedMention) => boolean): void {
  const have = new Set(predicted.map(key));
  const line = (what: string, mention: PlacedMention, more = ""): void => {
    const before = raw.slice(Math.max(0, mention.start - 40), mention.start).replace(/\s+/g, " ");
    const after = raw.slice(mention.end, mention.end + 30).replace(/\s+/g, " ");
    console.log(`${name}\t${what}\t${mention.kind}\t${before}[${raw.slice(mention.start, mention.end).replace(/\s+/g, " ")}]${after}\t${mention.name} ${mention.type} ${mention.wikidata ?? ""}${more}`);
  };
  for (const mention of wanted) if (!have.has(key(mention))) line("missed", mention);
  for (const mention of predicted) {
    const want = at.get(key(mention));
    if (!want) line("extra", mention);
    else if (!linked(mention)) line("mislinked", mention, ` want ${want.name} ${want.type} ${want.wikidata ?? ""}`);
    else if (want.type !== mention.type) line("mistyped", mention, ` want ${want.type}`);
  }
}

function key({ start, end }: PlacedMention): string {
  return `${start}-${end}`;
}

/** A tally of nothing. */
export function newTally(): Tally {
  const zero = (): Count => ({ hit: 0, found: 0, wanted: 0 });
  return { actorMentions: zero(), actorTyped: zero(), actorLinked: zero(), actorDescriptions: zero() };
}

/** Harmonic mean of precision and recall. */
export function f1({ hit, found, wanted }: Count): number {
  return found + wanted === 0 ? 0 : (2 * hit) / (found + wanted);
}

/** A line with the figures of a count. */
export function describe(tally: Count): string {
  const { hit, found, wanted } = tally;
  return `F1 ${f1(tally).toFixed(3)}   P ${(hit / Math.max(1, found)).toFixed(3)}  R ${(hit / Math.max(1, wanted)).toFixed(3)}   (${hit} right of ${found} found, ${wanted} wanted)`;
}

/** Two counts as one. */
export function add(a: Count, b: Count): Count {
  return { hit: a.hit + b.hit, found: a.found + b.found, wanted: a.wanted + b.wanted };
}
