import type { InterfaceWords } from "../languages/sections/interface.ts";
import type { KlartextDocument } from "../output/document.ts";
import type { Group } from "./ranking.ts";
import type { ArticleTally, PairTally, Tally } from "./tally.ts";

/** A claim that a report shows in its own words. */
export interface ShownClaim {
  readonly claim: KlartextDocument["claims"][number];
  readonly article: ArticleTally;
}

/** What all parts of a report's page are made from. */
export interface ReportView {
  readonly tally: Tally;
  readonly groups: readonly Group[];
  readonly worthiest: readonly number[];
  readonly pairs: readonly PairTally[];
  /** The claims that are shown, by number. */
  readonly shown: ReadonlyMap<number, ShownClaim>;
  readonly interfaceWords: InterfaceWords;
  readonly version: string;
  /** All months from the first publication to the last; empty if no article is dated. */
  readonly months: readonly string[];
}

/** How many of each list a page shows; the tables hold all. */
export const shownAtMost = { groups: 40, worthiest: 30, pairs: 40, articles: 100, actors: 40, wordings: 12 };

/** Months from the earliest to the latest, without a gap. */
export function monthsBetween(first: string, last: string): string[] {
  const number = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
  const count = number(last) - number(first) + 1;
  return Array.from({ length: count }, (_, index) => {
    const month = number(first) + index;
    return `${String(Math.floor(month / 12)).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}`;
  });
}
