import { groupClaims } from "./group.ts";
import type { Tally } from "./tally.ts";

/** Claims of several articles, or of several speakers, that say the same. */
export interface Group {
  /** By number, in the order of the results. */
  readonly claims: readonly number[];
  readonly articles: number;
  readonly sources: number;
  /** The highest check-worthiness among them, 0 to 1. */
  readonly worth: number;
}

/** Groups of claims that more than one article makes, the most told first. */
export function repeatedClaims(tally: Tally): Group[] {
  const members = new Map<number, number[]>();
  groupClaims(tally.features).forEach((group, claim) => {
    if (group === claim) members.set(group, [claim]);
    else members.get(group)!.push(claim);
  });
  const groups = [...members.values()].filter(({ length }) => length > 1).map((claims) => groupOf(claims, tally));
  return groups.filter(({ articles }) => articles > 1).sort((a, b) => b.articles - a.articles || b.sources - a.sources || b.worth - a.worth || a.claims[0] - b.claims[0]);
}

function groupOf(claims: readonly number[], tally: Tally): Group {
  const distinct = (of: (claim: number) => number): number => new Set(claims.map(of)).size;
  return {
    claims,
    articles: distinct((claim) => tally.articleOf.at(claim)),
    sources: distinct((claim) => tally.sourceOf.at(claim)),
    worth: Math.max(...claims.map((claim) => tally.worthOf.at(claim))) / 10_000,
  };
}

/** The claims that are most worth checking, of a group only the best. */
export function worthiestClaims(tally: Tally, groups: readonly Group[], most: number): number[] {
  const worth = (claim: number): number => tally.worthOf.at(claim);
  const outdone = new Set(groups.flatMap(({ claims }) => {
    const best = claims.reduce((a, b) => (worth(b) > worth(a) ? b : a));
    return claims.filter((claim) => claim !== best);
  }));
  const best: number[] = [];
  for (let claim = 0; claim < tally.claims; claim++) {
    if (outdone.has(claim) || (best.length === most && worth(claim) <= worth(best[most - 1]))) continue;
    best.splice(insertionPoint(best, worth(claim), worth), 0, claim);
    best.length = Math.min(best.length, most);
  }
  return best;
}

/** Where a value goes in a list that falls; behind its equals. */
function insertionPoint(list: readonly number[], value: number, valueOf: (item: number) => number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (valueOf(list[middle]) >= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
