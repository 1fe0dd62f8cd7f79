import type { ActorType } from "../layers.ts";
import { isCommonWord } from "./common.ts";
import type { Reading } from "./reading.ts";

/** Words that may name somebody: found by one of the finders, not yet linked to an identity. */
export interface Candidate {
  readonly first: number;
  /** Word behind the last one. */
  readonly end: number;
  /** Identities of the knowledge base that the words may name; empty if none. */
  readonly identities: readonly number[];
  /** True if the words may be no more than the surname of somebody whom the article names in full. */
  readonly surname: boolean;
  /** True if the words are ordinary ones too, and the article must support the name. */
  readonly ordinary: boolean;
  readonly type: ActorType;
  readonly kind: string;
  readonly gender: "female" | "male" | null;
  /** What the words name, if not somebody whose surname they are and whom the article names in full. */
  readonly otherwise?: ActorType;
  /** For a body that its noun or legal form tells: the word from which they and the name reach. */
  readonly told?: { readonly from: number };
}

/** True for an organisation told by its form if a known name of several words ends it: "Italian Supreme Court". */
function isWidened(candidate: Candidate, known: ReadonlyMap<number, number>): boolean {
  if (candidate.type !== "organization" || candidate.identities.length > 0) return false;
  const tail = known.get(candidate.end);
  return tail !== undefined && tail >= candidate.first && candidate.end - tail > 1;
}

/** Leaves out ordinary words and candidates that overlap longer ones; in text order. Of two equally long ones the first given stays. */
export function selectCandidates(reading: Reading, all: readonly Candidate[]): Candidate[] {
  const candidates = all.filter(({ first, end, surname, type }) => !(surname && type === "person" && end - first === 1 && isCommonWord(reading, first)));
  const known = new Map(candidates.filter(({ identities, surname }) => identities.length > 0 && !surname).map(({ end, first }) => [end, first]));
  const byLength = candidates.filter((candidate) => !isWidened(candidate, known)).sort((a, b) => b.end - b.first - (a.end - a.first) || a.first - b.first);
  const taken = new Set<number>();
  const chosen = byLength.filter(({ first, end }) => {
    for (let word = first; word < end; word++) if (taken.has(word)) return false;
    for (let word = first; word < end; word++) taken.add(word);
    return true;
  });
  return chosen.sort((a, b) => a.first - b.first);
}
