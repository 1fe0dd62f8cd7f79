/** A text of one paragraph and its sentences. */
export interface SentenceExample {
  readonly sentences: readonly string[];
}

/** How a language's sentences begin and end, beyond what its tokens tell. Word lists are strings with spaces. */
export interface SentenceRules {
  /** Words that, capitalised, stand at the beginning of a sentence and hardly elsewhere. */
  readonly starters: string;
  /** Verbs of a frame behind a quoted question or exclamation: “Why?” Smith asked. */
  readonly frameVerbs: string;
  readonly examples: readonly SentenceExample[];
}
