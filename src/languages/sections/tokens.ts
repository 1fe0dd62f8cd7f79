/** A text of one line and its tokens, joined by spaces. */
export interface TokenExample {
  readonly text: string;
  readonly tokens: string;
}

/**
 * How a language writes its words. Word lists are strings with spaces between the words; abbreviations stand without their
 * full stop, and a lower-case one also counts with a capital where a sentence begins.
 */
export interface TokenRules {
  /** Abbreviations that always have more behind them: "Dr.", "bzw.". */
  readonly openAbbreviations: string;
  /** Abbreviations that a sentence may end with: "Mrd.", "Inc.". */
  readonly finalAbbreviations: string;
  /** Abbreviations that close a list, so that a capital behind them begins a sentence: "usw.", "u. a. m." as "u.a.m". */
  readonly closingAbbreviations: string;
  /** Abbreviations only before a number, ordinary words elsewhere: "Art. 5", "No. 10". */
  readonly numberAbbreviations: string;
  /** Abbreviations only before a capital, ordinary words elsewhere: "Gen. Miller". */
  readonly nameAbbreviations: string;
  /** Single capitals that are words and hence no initials: "I". */
  readonly capitalWords: string;
  /** True if a full stop makes an ordinal of a number: "20. August", "Friedrich II.". */
  readonly ordinals: boolean;
  /** Words before a number that tell an ordinal: "am 20. August", "der 3. Platz"; lower-case, "-es" for a two-letter ending. */
  readonly ordinalHosts: string;
  /** Names of months: before them a number with a full stop is a day, and the short name of a weekday keeps its stop. */
  readonly months: string;
  /** What becomes of "A-B": one token, or three unless A is one of the prefixes. */
  readonly hyphens: { readonly join: true } | { readonly join: false; readonly prefixes: string };
  /** Word ends that are tokens of their own, written with ': "n't", "'s". */
  readonly clitics: string;
  /** Words that a clitic leaves; a capitalised word not among them keeps it ("Zettel's"). Empty: every word. */
  readonly capitalHosts: string;
  /** Last letters of names whose genitive is an apostrophe ("Marx' Werk"); empty where the apostrophe is a token. */
  readonly genitiveApostrophe: string;
  /** Clipped words that begin with an apostrophe: "'em". */
  readonly clippedWords: string;
  /** Words of several tokens without a mark between them, the bar where they part: "can|not". */
  readonly fusions: string;
  /** Units that part from the number before them: "7pm"; lower-case. */
  readonly units: string;
  /** Endings that ":" joins to a word: "Bürger:innen". */
  readonly colonEndings: string;
  readonly examples: readonly TokenExample[];
}
