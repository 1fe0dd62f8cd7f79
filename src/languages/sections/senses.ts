/**
 * What a word is about, as far as it tells the type of a claim: lemmas in lower case, joined by spaces, by sense. A word may
 * have several. Words with a sense that the kind of claim does not depend on are left out.
 */
export interface SenseLexicon {
  readonly verbs: Readonly<Record<VerbSense, string>>;
  readonly nouns: Readonly<Record<NounSense, string>>;
  readonly adjectives: Readonly<Record<AdjectiveSense, string>>;
  readonly adverbs: Readonly<Record<AdverbSense, string>>;
  /** Endings of nouns that name a person, or a process or quality, where the lists don't know them. */
  readonly nounEndings: Readonly<Partial<Record<NounSense, string>>>;
  /** True if a compound has the sense of its last part: "Grundgesetz". */
  readonly compounds: boolean;
}

/** Senses of verbs after what their clauses tell: an act, a change, a lasting state, an effect, a norm, a measure, a verdict. */
export type VerbSense =
  | "say" | "rule" | "do" | "go" | "happen" | "end or begin" | "stay" | "have" | "lie" | "relate" | "think" | "want" | "work"
  | "make" | "help" | "harm" | "bind" | "measure" | "judge" | "need";

export type NounSense =
  | "person" | "body" | "law" | "process" | "mind" | "quality" | "verdict" | "picture" | "measure" | "time" | "cause" | "place"
  | "thing" | "money" | "text" | "matter";

export type AdjectiveSense = "praise" | "blame" | "needed" | "lawful" | "known" | "plain" | "size" | "able";

export type AdverbSense = "before" | "now" | "after" | "lasting" | "often" | "stance" | "degree" | "only" | "link";
