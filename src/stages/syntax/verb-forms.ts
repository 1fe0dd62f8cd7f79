import { hashString } from "../../learning/hash.ts";
import type { ModelFile } from "../../learning/model-file.ts";

export type VerbMood = "indicative" | "subjunctive1" | "subjunctive2" | "imperative";

/** One reading of a finite verb form. An imperative has person 2 and tense "present". */
export interface FiniteReading {
  readonly infinitive: string;
  readonly mood: VerbMood;
  /** What the form's stem tells: subjunctive 1 is "present", subjunctive 2 "past". */
  readonly tense: "present" | "past";
  readonly person: 1 | 2 | 3;
  readonly number: "singular" | "plural";
}

/** Bits of the paradigm: four finite tenses of six forms (1st to 3rd person singular, then plural), then the rest. */
export const paradigmBits = {
  finite: 0xffffff, infinitive: 1 << 24, participle1: 1 << 25, participle2: 1 << 26, zuInfinitive: 1 << 27,
  imperativeSingular: 1 << 28, imperativePlural: 1 << 29,
} as const;

const finiteTenses = [
  { mood: "indicative", tense: "present" },
  { mood: "indicative", tense: "past" },
  { mood: "subjunctive1", tense: "present" },
  { mood: "subjunctive2", tense: "past" },
] as const;

/** What verb forms can be: an index from forms to infinitives and places in their paradigms. */
export class VerbForms {
  private readonly keys: Uint32Array;
  private readonly paradigms: Uint32Array;
  private readonly paradigmOf: Uint8Array;
  private readonly infinitiveOf: Uint16Array;
  private names: readonly string[] | null = null;

  constructor(private readonly model: ModelFile) {
    this.keys = model.uint32("keys");
    this.paradigms = model.uint32("paradigms");
    this.paradigmOf = model.uint8("paradigmOf");
    this.infinitiveOf = model.uint16("infinitiveOf");
  }

  /** All places in paradigms that a form can fill, as bits (see `paradigmBits`); 0 if it is no known verb form. */
  paradigm(form: string): number {
    let bits = 0;
    this.visit(form, (paradigm) => (bits |= paradigm));
    return bits;
  }

  /** The infinitives that a form can belong to, with one of the given places in the paradigm (see `paradigmBits`). */
  infinitives(form: string, places: number): string[] {
    const found: string[] = [];
    this.visit(form, (paradigm, infinitive) => {
      if (paradigm & places) found.push(this.infinitive(infinitive));
    });
    return found;
  }

  /** The finite readings of a form, upper or lower case; separable prefixes are joined ("abarbeitet"). */
  finiteReadings(form: string): FiniteReading[] {
    const readings: FiniteReading[] = [];
    this.visit(form, (paradigm, number) => {
      const infinitive = this.infinitive(number);
      for (let bit = 0; bit < 24; bit++) {
        if (((paradigm >>> bit) & 1) === 0) continue;
        const { mood, tense } = finiteTenses[Math.floor(bit / 6)];
        readings.push({ infinitive, mood, tense, person: personOf(bit), number: bit % 6 < 3 ? "singular" : "plural" });
      }
      for (const [bit, count] of [[paradigmBits.imperativeSingular, "singular"], [paradigmBits.imperativePlural, "plural"]] as const) {
        if (paradigm & bit) readings.push({ infinitive, mood: "imperative", tense: "present", person: 2, number: count });
      }
    });
    return readings;
  }

  /**
   * The moods, other than imperative, that a finite form can have in a person and number; both null for any. "sei" is
   * subjunctive 1 alone, "habe" in the third person too, "sagte" indicative or subjunctive 2.
   */
  moods(form: string, person: 1 | 2 | 3 | null, number: "singular" | "plural" | null): Set<VerbMood> {
    const fitting = this.finiteReadings(form).filter((reading) =>
      reading.mood !== "imperative" && (person ?? reading.person) === reading.person && (number ?? reading.number) === reading.number);
    return new Set(fitting.map((reading) => reading.mood));
  }

  private visit(form: string, take: (paradigm: number, infinitive: number) => void): void {
    const key = hashString(form.toLowerCase()) >>> 0;
    for (let i = lowerBound(this.keys, key); this.keys[i] === key; i++) take(this.paradigms[this.paradigmOf[i]], this.infinitiveOf[i]);
  }

  private infinitive(number: number): string {
    this.names ??= this.model.strings("infinitives");
    return this.names[number];
  }
}

function personOf(bit: number): 1 | 2 | 3 {
  return ((bit % 3) + 1) as 1 | 2 | 3;
}

/** The first position in ascending `keys` whose key is not below `key`. */
function lowerBound(keys: Uint32Array, key: number): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (keys[middle] < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
