import { combine, hashString } from "../../../learning/hash.ts";

type Value = string | number | boolean | null;

/** Collects binary features as hashes: shared ones, and ones of the language's own words. */
export class Features {
  private readonly found = new Set<number>();
  private readonly language: number;

  /** @param names collects what each hash stands for, if given. */
  constructor(language: string, private readonly names?: Map<number, string>) {
    this.language = hashString(language);
  }

  /** Each feature once. */
  get hashes(): number[] {
    return [...this.found];
  }

  /** A feature that means the same in every language. */
  shared(name: string, a?: Value, b?: Value, c?: Value): void {
    this.add(seedOf(name), name, a, b, c);
  }

  /** A feature of a language's words. */
  word(name: string, a?: Value, b?: Value, c?: Value): void {
    this.add(combine(this.language, seedOf(name)), name, a, b, c);
  }

  private add(seed: number, name: string, a?: Value, b?: Value, c?: Value): void {
    let hash = seed;
    if (a !== undefined) hash = combine(hash, hashOf(a));
    if (b !== undefined) hash = combine(hash, hashOf(b));
    if (c !== undefined) hash = combine(hash, hashOf(c));
    this.found.add(hash);
    this.names?.set(hash, [name, a, b, c].filter((part) => part !== undefined).join(" "));
  }
}

const seeds = new Map<string, number>();

/** The hash of a feature's name, of which there are few. */
function seedOf(name: string): number {
  let seed = seeds.get(name);
  if (seed === undefined) seeds.set(name, (seed = hashString(name)));
  return seed;
}

function hashOf(value: Value): number {
  return typeof value === "number" ? value : hashString(String(value));
}
