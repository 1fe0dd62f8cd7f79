import type { QuantityKind } from "../../stages/layers.ts";

/** What a unit word means: an English singular noun or an ISO 4217 code, and the kind of quantity that it makes. */
export interface Unit {
  readonly unit: string | null;
  readonly kind: QuantityKind;
}

/** A sentence and the quantities that must be found in it; `text` null marks a counter-example. */
export interface QuantityExample {
  readonly sentence: string;
  readonly quantities: readonly {
    readonly text: string;
    readonly value: number | null;
    readonly min?: number;
    readonly max?: number;
    readonly unit: string | null;
    readonly kind: QuantityKind;
    readonly approximate?: boolean;
  }[];
}

/** How a language writes amounts. All keys are lower-case words as they stand in a text. */
export interface QuantityLexicon {
  readonly decimal: "," | ".";
  /** Characters that group digits by threes. */
  readonly group: string;
  /** The value of a number word ("zweiundzwanzig", "twenty"); null if it is none. */
  number(word: string): number | null;
  /** Number words that are articles or pronouns too; they count only before a unit or scale word. */
  readonly ambiguous: ReadonlySet<string>;
  /** Powers of ten and their abbreviations: "Milliarden", "bn". */
  readonly scales: Readonly<Record<string, number>>;
  readonly fractions: Readonly<Record<string, number>>;
  /** Words that make a ratio before the comparison word: doppelt (so), twice (as). */
  readonly multiples: Readonly<Record<string, number>>;
  /** Makes a multiple of a number, as its ending ("dreimal") or as the next word ("three times"). */
  readonly multiplier: string;
  /** The word that makes a multiple a ratio: "so", "as". */
  readonly comparison: string;
  readonly units: Readonly<Record<string, Unit>>;
  /** Adjective stems that carry a unit after a number: "tägig", "day". */
  readonly adjectives: Readonly<Record<string, Unit>>;
  /** Endings of those adjectives. */
  readonly endings: RegExp;
  readonly approximators: ReadonlySet<string>;
  /** Words, or pairs of words, before a number that make it a bound. */
  readonly bounds: Readonly<Record<string, "min" | "max">>;
  /** "bis", "to": joins the ends of a range. */
  readonly rangeWords: ReadonlySet<string>;
  /** "zwischen … und", "between … and". */
  readonly between: readonly [string, string];
  /** Words before a number that make it a label: Artikel, Resolution. */
  readonly labels: ReadonlySet<string>;
  readonly examples: readonly QuantityExample[];
}
