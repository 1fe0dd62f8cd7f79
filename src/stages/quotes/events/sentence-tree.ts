import { isWord, type Range, type Reading } from "../reading.ts";
import type { Segment } from "../segments.ts";

/** A sentence's dependency tree with its segments, as the features of speech events look at it. */
export class SentenceTree {
  private readonly kids: number[][];
  private readonly lows: Int32Array;
  private readonly highs: Int32Array;
  private readonly segmentAt: Int32Array;

  constructor(readonly reading: Reading, readonly range: Range, readonly segments: readonly Segment[]) {
    const { first, end } = range;
    this.kids = Array.from({ length: end - first }, () => []);
    this.lows = Int32Array.from({ length: end - first }, (_, at) => first + at);
    this.highs = Int32Array.from(this.lows, (token) => token + 1);
    this.segmentAt = new Int32Array(end - first).fill(-1);
    segments.forEach((segment, index) => this.segmentAt.fill(index, segment.first - first, segment.end - first));
    for (let t = first; t < end; t++) {
      const head = reading.syntax.head(t);
      if (head >= first && head < end) this.kids[head - first].push(t);
      if (!isWord(reading, t)) continue;
      for (let up = head, steps = 0; up >= first && up < end && steps < end - first; up = reading.syntax.head(up), steps++) {
        this.lows[up - first] = Math.min(this.lows[up - first], t);
        this.highs[up - first] = Math.max(this.highs[up - first], t + 1);
      }
    }
  }

  children(token: number): readonly number[] {
    return this.kids[token - this.range.first];
  }

  /** The first child whose relation is `relation` or a subtype of it; -1 if none. */
  child(token: number, relation: string): number {
    return this.children(token).find((kid) => this.isRelated(kid, relation)) ?? -1;
  }

  /** From the first to the last word below the token. */
  subtree(token: number): Range {
    return { first: this.lows[token - this.range.first], end: this.highs[token - this.range.first] };
  }

  /** Index of the token's segment; -1 for punctuation between segments. */
  segmentOf(token: number): number {
    return this.segmentAt[token - this.range.first];
  }

  /** The token above; -1 for the sentence's root. */
  head(token: number): number {
    const head = this.reading.syntax.head(token);
    return head >= this.range.first && head < this.range.end ? head : -1;
  }

  private isRelated(token: number, relation: string): boolean {
    const found = this.reading.syntax.relation(token);
    return found === relation || found.startsWith(`${relation}:`);
  }
}
