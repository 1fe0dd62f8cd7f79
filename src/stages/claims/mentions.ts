import type { Span } from "../../article/span.ts";
import type { Actor, Mention } from "../layers.ts";

/** A mention with the index of its actor. */
export interface ActorMention extends Mention {
  readonly actor: number;
}

/** All mentions of an article in text order, so that those in a span are found without looking at all. */
export class Mentions {
  private readonly sorted: readonly ActorMention[];

  constructor(actors: readonly Actor[]) {
    this.sorted = actors.flatMap(({ mentions }, actor) => mentions.map((mention) => ({ ...mention, actor }))).sort((a, b) => a.start - b.start);
  }

  /** The mentions that lie in a span. */
  in({ start, end }: Span): ActorMention[] {
    let [low, high] = [0, this.sorted.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.sorted[middle].start < start) low = middle + 1;
      else high = middle;
    }
    const found: ActorMention[] = [];
    for (let at = low; at < this.sorted.length && this.sorted[at].start < end; at++) if (this.sorted[at].end <= end) found.push(this.sorted[at]);
    return found;
  }

  /** The actors mentioned in a span, ascending. */
  actorsIn(span: Span): number[] {
    return [...new Set(this.in(span).map(({ actor }) => actor))].sort((a, b) => a - b);
  }
}
