/** A pattern with lines that it must match and lines that it must not; one test runs them all for every pack. */
export interface LineRule {
  /** Without the flag u where case is ignored: V8 takes a millisecond to compile \p{L} with both. */
  readonly pattern: RegExp;
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
}

/** What reading an article's layout needs to know of its language. Word lists are lower-case. */
export interface IntakeRules {
  /** Month names and their abbreviations without full stop, to 1–12. */
  readonly months: Readonly<Record<string, number>>;
  /** Weekday names and their abbreviations without full stop. */
  readonly weekdays: readonly string[];
  /** How numeric dates with slashes read where both orders are possible; null if they are not to be read. */
  readonly slashedDates: "day-first" | "month-first" | null;
  /** Words between the last two of several names. */
  readonly conjunctions: readonly string[];
  /** Titles before a name that are no part of it. */
  readonly honorifics: readonly string[];
  /** Lower-case words within names. */
  readonly nameParticles: readonly string[];
  /** Common given names, to tell a person's name from a place or a section. */
  readonly givenNames: ReadonlySet<string>;
  /** Words that name a post: with one of them a phrase in a byline is no name. */
  readonly posts: readonly string[];
  /** A line or a part of one that names its authors; group "names". */
  readonly author: LineRule;
  /** A name with the place that its bearer reports from; group "names". */
  readonly stationed: LineRule;
  /** The same for those who are no authors: translators, photographers. */
  readonly contributor: LineRule;
  /** A part of a byline that says something else: "Stand:", "Lesezeit: 5 Minuten", "18:30 Uhr". */
  readonly bylineFiller: LineRule;
  /** A line that gives the article's kind or its section above the title. */
  readonly kicker: LineRule;
  /** A label in front of a subtitle, colon included: "Vorspann:". */
  readonly introLabel: LineRule;
  /** A caption or credit. */
  readonly caption: LineRule;
  /** The words by which a text turns to its audience; they begin its body. */
  readonly salutation: LineRule;
  /** A line that closes a letter before its signature. */
  readonly closing: LineRule;
  /** A closing line about the author or the article. */
  readonly about: LineRule;
  /** A closing sentence that says who somebody is; group "name". */
  readonly note: LineRule;
  readonly hyphens: HyphenRules;
}

/** How words broken at a line's end are told from words with a hyphen of their own. */
export interface HyphenRules {
  /** Words that may follow a hanging hyphen: "Staats- und Regierungschefs". */
  readonly hanging: readonly string[];
  /** First parts that keep their hyphen: "well-known". */
  readonly firsts: ReadonlySet<string>;
  /** Rests that keep a hyphen before them: "-freundlich", "-led". */
  readonly ownRest: LineRule;
  /** Rests that never stand by themselves: "-lichen", "-ment". */
  readonly boundRest: LineRule;
  /**
   * For languages that write no hyphen between a noun and a lower-case word but for some adjectives: those that keep it
   * within a line besides `ownRest`. Any other is left over from a line's end. Null for other languages.
   */
  readonly keptInLine: LineRule | null;
  /** Function words that are no surname before a name like "Jong-un". */
  readonly functionWords: readonly string[];
}
