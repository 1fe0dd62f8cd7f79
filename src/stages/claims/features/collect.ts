import { combine, hashString } from "../../../learning/hash.ts";

type Value = string | number | boolean | null;

/** Collects binary features as hashes: shared ones, and ones of the language's own words. */
export class Features {
  readonly hashes = new Set<number>();
  private readonly language: number;

  /** @param names collects what each hash stands for, if given. */
  constructor(language: string, private readonly names?: Map<number, string>) {
    this.language = hashString(language);
  }

  /** A feature that means the same in every language. */
  shared(name: string, a?: Value, b?: Value, c?: Value): void {
    this.add(hashString(name), name, a, b, c);
  }

  /** A feature of a language's words. */
  word(name: string, a?: Value, b?: Value, c?: Value): void {
    this.add(combine(this.language, hashString(name)), name, a, b, c);
  }

  private add(seed: number, name: string, a?: Value, b?: Value, c?: Value): void {
    let hash = seed;
    if (a !== undefined) hash = combine(hash, hashOf(a));
    if (b !== undefined) hash = combine(hash, hashOf(b));
    if (c !== undefined) hash = combine(hash, hashOf(c));
    this.hashes.add(hash);
    this.names?.set(hash, [name, a, b, c].filter((part) => part !== undefined).join(" "));
  }
}

function hashOf(value: Value): number {
  return typeof value === "number" ? value : hashString(String(value));
}
