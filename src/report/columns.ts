/** Numbers that only grow in count, in as little memory as they take. */
export class NumberList {
  #values = new Uint32Array(1024);
  length = 0;

  push(value: number): void {
    if (this.length === this.#values.length) {
      const grown = new Uint32Array(this.length * 2);
      grown.set(this.#values);
      this.#values = grown;
    }
    this.#values[this.length++] = value;
  }

  at(index: number): number {
    return this.#values[index];
  }

  view(start: number, end: number): Uint32Array {
    return this.#values.subarray(start, end);
  }
}

/** Strings as numbers, in the order in which they first came. */
export class Interner {
  readonly #numbers = new Map<string, number>();
  readonly strings: string[] = [];

  number(text: string): number {
    let number = this.#numbers.get(text);
    if (number === undefined) {
      number = this.strings.length;
      this.#numbers.set(text, number);
      this.strings.push(text);
    }
    return number;
  }
}

/** Lists of features, one a claim, end to end. */
export class FeatureLists {
  readonly names = new Interner();
  readonly #features = new NumberList();
  readonly #ends = new NumberList();

  get length(): number {
    return this.#ends.length;
  }

  add(features: readonly string[]): void {
    for (const feature of features) this.#features.push(this.names.number(feature));
    this.#ends.push(this.#features.length);
  }

  of(claim: number): Uint32Array {
    return this.#features.view(claim === 0 ? 0 : this.#ends.at(claim - 1), this.#ends.at(claim));
  }
}
