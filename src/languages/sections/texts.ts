/** Case, gender and number after Universal Dependencies; null where they can't be told or the language has none. */
export interface NounGrammar {
  readonly case: string | null;
  readonly gender: string | null;
  readonly number: string | null;
}

/** A noun phrase's words, apart. */
export interface NounPhrase extends NounGrammar {
  /** In lower case; null if there is none. */
  readonly determiner: { readonly form: string; readonly kind: "article" | "demonstrative" | "possessive" | "other" } | null;
  readonly attributes: readonly string[];
  /** The noun as it stands. */
  readonly noun: string;
  readonly lemma: string;
}

/** How claims are made to stand alone. All words are lower case. */
export interface TextLexicon {
  /** Conjunctions that a stand-alone text drops at its begin, because they only add or contrast: obwohl, whereas. */
  readonly dropped: ReadonlySet<string>;
  /** Personal pronouns of the third person whose noun is looked for, with the gender that they have in the singular. */
  readonly pronouns: ReadonlyMap<string, string | null>;
  /** Verbs, as lemmas, whose neuter subject mostly stands for nothing: "es gibt", "it seems". */
  readonly impersonal: ReadonlySet<string>;
  /**
   * The case in which a relative pronoun, in lower case, takes up a noun of a gender and number, as its form tells; null
   * where the two don't agree or the language has no cases.
   */
  readonly relativeCase: (form: string, noun: NounGrammar) => string | null;
  /** Relative pronouns that may stand for a whole clause: "which". */
  readonly clausal: ReadonlySet<string>;
  /** A name as a possessor: "Trumps", "Marx’", "Trump’s". */
  readonly possessor: (name: string) => string;
  /** A noun phrase that was mentioned before, in the case given: "eine kleine Stadt" → "die kleine Stadt"; null where its form is not sure. */
  readonly definite: (phrase: NounPhrase, wanted: string | null) => string | null;
}
