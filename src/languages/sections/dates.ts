/** The grains that a calendar period can have. */
export type Grain = "day" | "week" | "weekend" | "month" | "season" | "quarter" | "half" | "year" | "decade" | "century";

/** The units in which a text counts time. */
export type Unit =
  | "second" | "minute" | "hour" | "day" | "workday" | "night" | "week" | "weekend" | "fortnight" | "month" | "quarter"
  | "half" | "season" | "year" | "decade" | "century" | "millennium";

/** What a matched expression is, before it is resolved. The stage has one normaliser for each. */
export type Meaning =
  /** A place in the calendar, complete or not: slots year, year2, month, day, weekday, season, quarter, half, week, weekend, decade, century, holiday, part, daypart. */
  | "date"
  /** The unit, weekday, month, season or holiday `shift` places from the one that now is: "vergangene Woche". */
  | "shift"
  /** `sign` × `number` × `unit` away from now (`anchor` "now") or from the date told last ("text"). */
  | "offset"
  /** A day counted from today: "gestern"; with `loose` it may mean the present age. */
  | "day"
  /** A stretch of `number` × `unit`. */
  | "duration"
  /** A recurring time: every `number` × `unit`, or every `weekday`, `month`, `season`, `daypart`. */
  | "set"
  /** A time of day: hour, minute, half of the day (`meridiem`). */
  | "clock"
  /** What its slot `value` says: PAST_REF, PRESENT_REF, FUTURE_REF, or a value of the given `type`. */
  | "constant"
  /** No date, and nothing within its extent is one. */
  | "nothing";

export type SlotValue = number | string;
export type Slots = Readonly<Record<string, SlotValue>>;

/** A text, its reference day (null for none), and all expressions that must be found: "3. Mai = DATE 2025-05-03". */
type DateExample = readonly [text: string, reference: string | null, ...found: string[]];

/**
 * A pattern over the pieces of a sentence (runs of letters, runs of digits, single other characters), and what it means.
 *
 * In a pattern a word stands for itself; `$class` for a word of the pack's class, filling the slot of that name, and
 * `$class:slot` filling another; `#slot` for a number in digits or words; `#year`, `#year2`, `#day`, `#month`, `#hour`,
 * `#minute` for digits in range; `@fragment` for a fragment of the pack. `(a|b)` are alternatives, `(a)?` may be
 * missing, `(a){n}` repeats up to n times, `!(a)` forbids what follows. A space is white space, `_` is white space or
 * nothing, pieces written together stand together. `[…]` is the extent; without it everything matched is.
 * `^` is the sentence's start. The longest extent wins, then the longest match, then the earlier rule.
 */
export interface DateRule {
  readonly name: string;
  readonly pattern: string;
  readonly means: Meaning;
  /** Slots that the rule fills by itself. */
  readonly with?: Slots;
  /** Texts in which the rule matches, with everything that is found in them. */
  readonly examples: readonly DateExample[];
  /** Texts in which the rule must not match. */
  readonly not?: readonly string[];
}

/** Words by the value they have, separated by spaces. "~" stands for every ending of the pack; a capital must be one in the text. */
export type WordClass = Readonly<Record<string, string>>;

/** A holiday: a fixed day, days from Easter, or the n-th weekday of a month (n from the end if negative). */
export type Holiday =
  | { readonly month: number; readonly day: number }
  | { readonly easter: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number }
  /** The n-th Sunday before Christmas Day. */
  | { readonly advent: number };

/** Verb forms that tell in which direction of time a clause looks, where no grammar is at hand. */
export interface TenseWords {
  readonly past: string;
  readonly future: string;
  readonly present: string;
  /** Auxiliaries that make a past tense together with a participle. */
  readonly perfect: string;
  /** Lemmas of the auxiliaries that make the future, and of those that make the perfect tense. */
  readonly futureLemmas: readonly string[];
  readonly perfectLemmas: readonly string[];
}

/** What a language says about time: words, patterns and holidays. */
export interface DatesSection {
  readonly endings: readonly string[];
  readonly classes: Readonly<Record<string, WordClass>>;
  /** Words made of a word of one class and one of another, filling both slots: "Montag" + "abend". */
  readonly compounds: Readonly<Record<string, { readonly first: string; readonly second: string; readonly slots: readonly [string, string] }>>;
  readonly numbers: {
    /** Number words by value; those below ten and the tens combine. */
    readonly words: WordClass;
    /** What stands between unit and ten in one word ("und"), unit first; null if they are written "twenty-five". */
    readonly unitThenTen: string | null;
    /** Words for hundred and thousand. */
    readonly scales: WordClass;
    readonly decimal: string;
    readonly thousands: string;
  };
  readonly fragments: Readonly<Record<string, string>>;
  readonly holidays: Readonly<Record<string, Holiday>>;
  readonly tense: TenseWords;
  readonly rules: readonly DateRule[];
}
