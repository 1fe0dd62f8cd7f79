import type { Appearance, Cast, Member } from "./cast.ts";

/** How many mentions back an antecedent may stand. */
const memory = 400;

export interface Step extends Appearance {
  readonly member: Member;
}

/** The mentions of a cast in text order, to look back on. */
export class Trail {
  readonly steps: readonly Step[];
  readonly #starts = new Map<number, Step>();
  readonly #ends = new Map<number, Step>();
  readonly #covered = new Set<number>();

  constructor(cast: Cast) {
    this.steps = cast.members
      .flatMap((member) => member.appearances.map((appearance): Step => ({ ...appearance, member })))
      .sort((a, b) => a.first - b.first);
    for (const step of this.steps) {
      this.#starts.set(step.first, step);
      this.#ends.set(step.end, step);
      for (let word = step.first; word < step.end; word++) this.#covered.add(word);
    }
  }

  /** The mention whose first word it is. */
  startingAt(word: number): Step | undefined {
    return this.#starts.get(word);
  }

  /** The mention that the word comes right behind. */
  endingAt(word: number): Step | undefined {
    return this.#ends.get(word);
  }

  covers(word: number): boolean {
    return this.#covered.has(word);
  }

  /** Index of the first mention that begins at `word` or behind it. */
  indexAt(word: number): number {
    let low = 0;
    let high = this.steps.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.steps[middle].first < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The members mentioned before `word` with their last mention, the latest first. */
  before(word: number): Step[] {
    const seen = new Set<Member>();
    const found: Step[] = [];
    const end = this.indexAt(word);
    for (let index = end - 1; index >= 0 && index >= end - memory; index--) {
      const step = this.steps[index];
      if (seen.has(step.member)) continue;
      seen.add(step.member);
      found.push(step);
    }
    return found;
  }
}
