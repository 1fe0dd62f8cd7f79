/** What the article reader knows of a language: the words of bylines, datelines and captions. */
export interface IntakeRules {
  /** Month names and abbreviations in lower case, without full stop, to 1–12. */
  readonly months: Readonly<Record<string, number>>;
  readonly weekdays: readonly string[];
  /** Words before an author's name: "von", "by", "interview". */
  readonly bylineWords: readonly string[];
  /** Words between authors' names. */
  readonly nameConjunctions: readonly string[];
  /** Words that may stand before a byline's date: "am", "on", "stand". */
  readonly dateWords: readonly string[];
  readonly captionWords: readonly string[];
  /** Words that may follow a real hyphen at a line's end or within a line: "und" in "Staats- und". */
  readonly hyphenConjunctions: readonly string[];
  /** Ends of adjectives that are rightly written with a hyphen after a name: "nah", "weit". Null if nouns and lower-case words are commonly hyphenated in this language. */
  readonly hyphenatedEndings: readonly string[] | null;
}
