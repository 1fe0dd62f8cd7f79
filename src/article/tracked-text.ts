import type { PositionMap } from "./article.ts";
import type { Span } from "./span.ts";

/** What a match is rewritten to: stretches of it that stay, and strings that stand for it. */
export type Piece = { readonly from: number; readonly to: number } | string;

/** A text that remembers for each of its characters the position in raw that it was read from. */
export class TrackedText {
  readonly text: string;
  readonly #positions: Int32Array;

  private constructor(text: string, positions: Int32Array) {
    this.text = text;
    this.#positions = positions;
  }

  static of(raw: string): TrackedText {
    return new TrackedText(raw, Int32Array.from({ length: raw.length + 1 }, (_, index) => index));
  }

  /**
   * Rewrites every match of a global pattern. `rewrite` gives the pieces that the match becomes, positions counted within
   * it, or null to leave it; a string's characters are all led back to the match's start.
   */
  replace(pattern: RegExp, rewrite: (match: RegExpExecArray) => readonly Piece[] | null): TrackedText {
    const edits: { readonly at: number; readonly length: number; readonly pieces: readonly Piece[] }[] = [];
    for (const match of this.text.matchAll(pattern)) {
      const pieces = rewrite(match);
      if (pieces !== null) edits.push({ at: match.index, length: match[0].length, pieces });
    }
    return edits.length === 0 ? this : this.#apply(edits);
  }

  #apply(edits: readonly { readonly at: number; readonly length: number; readonly pieces: readonly Piece[] }[]): TrackedText {
    const parts: string[] = [];
    const positions = new Int32Array(this.text.length + 1 + edits.reduce((sum, edit) => sum + edit.pieces.reduce((n, piece) => n + (typeof piece === "string" ? piece.length : 0), 0), 0));
    let length = 0;
    const keep = (from: number, to: number): void => {
      parts.push(this.text.slice(from, to));
      positions.set(this.#positions.subarray(from, to), length);
      length += to - from;
    };
    let done = 0;
    for (const { at, length: matched, pieces } of edits) {
      keep(done, at);
      for (const piece of pieces) {
        if (typeof piece === "string") {
          parts.push(piece);
          positions.fill(this.#positions[at], length, length + piece.length);
          length += piece.length;
        } else keep(at + piece.from, at + piece.to);
      }
      done = at + matched;
    }
    keep(done, this.text.length);
    positions[length] = this.#positions[this.text.length];
    return new TrackedText(parts.join(""), positions.slice(0, length + 1));
  }

  map(): PositionMap {
    const positions = this.#positions;
    return {
      toRaw: (position) => positions[position],
      spanToRaw: ({ start, end }: Span) => ({ start: positions[start], end: end > start ? positions[end - 1] + 1 : positions[start] }),
    };
  }
}
