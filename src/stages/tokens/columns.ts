import type { TokenKind, TokenLayer } from "../layers.ts";

const kinds: readonly TokenKind[] = ["word", "number", "punctuation", "symbol", "url", "abbreviation"];

/** Collects tokens in text order into columns that grow as needed. */
export class TokenColumns {
  length = 0;
  #starts: Uint32Array;
  #ends: Uint32Array;
  #kinds: Uint8Array;

  constructor(capacity: number) {
    this.#starts = new Uint32Array(capacity);
    this.#ends = new Uint32Array(capacity);
    this.#kinds = new Uint8Array(capacity);
  }

  add(start: number, end: number, kind: TokenKind): void {
    if (this.length === this.#starts.length) this.#grow();
    this.#starts[this.length] = start;
    this.#ends[this.length] = end;
    this.#kinds[this.length++] = kinds.indexOf(kind);
  }

  /** The last token but `back`, as it stands in `text`; "" if there is none. */
  form(text: string, back = 0): string {
    const token = this.length - 1 - back;
    return token < 0 ? "" : text.slice(this.#starts[token], this.#ends[token]);
  }

  layer(text: string): TokenLayer {
    const { length } = this;
    const starts = this.#starts.slice(0, length);
    const ends = this.#ends.slice(0, length);
    const codes = this.#kinds.slice(0, length);
    return {
      length,
      starts,
      ends,
      form: (token) => text.slice(starts[token], ends[token]),
      kind: (token) => kinds[codes[token]],
      at: (position) => firstEndBeyond(ends, position),
    };
  }

  #grow(): void {
    const capacity = Math.max(64, this.#starts.length * 2);
    this.#starts = resized(this.#starts, new Uint32Array(capacity));
    this.#ends = resized(this.#ends, new Uint32Array(capacity));
    this.#kinds = resized(this.#kinds, new Uint8Array(capacity));
  }
}

function resized<Column extends Uint32Array | Uint8Array>(from: Column, to: Column): Column {
  to.set(from);
  return to;
}

function firstEndBeyond(ends: Uint32Array, position: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ends[middle] > position) high = middle;
    else low = middle + 1;
  }
  return low;
}
