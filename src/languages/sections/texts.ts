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
  /** Possessive pronouns of things whose noun is looked for, with its number: "its". */
  readonly possessives: ReadonlyMap<string, "Sing" | "Plur">;
  /** Demonstratives that may stand for a whole clause: "das", "this". */
  readonly clausePronouns: ReadonlySet<string>;
  /** Adverbs that may stand for a clause, and whether they do so where they open a sentence: "daran". */
  readonly clauseAdverbs: ReadonlyMap<string, boolean>;
  /** Demonstratives before a noun: "dieser", "such". */
  readonly demonstratives: ReadonlySet<string>;
  /** Nouns, as lemmas, that name nothing in particular: "thing". */
  readonly vagueNouns: ReadonlySet<string>;
  /** True for a noun, as a lemma, that names what a clause tells: "Vorwurf", "belief". */
  readonly isClauseNoun: (lemma: string) => boolean;
  /** Verbs, as lemmas, that with such a pronoun stand for another verb, or say that a thing exists: "das tut niemand". */
  readonly proVerbs: ReadonlySet<string>;
  /** Words beside such a pronoun that make it stand for more than one clause: "all this". */
  readonly totals: ReadonlySet<string>;
  /** Adverbs of place, each with the preposition before the place's name that it stands for: "dort" → "in". */
  readonly places: ReadonlyMap<string, string>;
  /** Verbs, as lemmas, whose neuter subject mostly stands for nothing: "es gibt", "it seems". */
  readonly impersonal: ReadonlySet<string>;
  /** Verbs, as lemmas, whose subject is a person or a body: "wissen", "want". */
  readonly personal: ReadonlySet<string>;
  /** Nouns for persons that are neither trades nor offices, as lemmas: "child". */
  readonly persons: ReadonlySet<string>;
  /** Nouns for an amount, as lemmas, with what is counted behind them: "Hälfte", "quarter". */
  readonly shares: ReadonlySet<string>;
  /**
   * The case in which a relative pronoun, in lower case, takes up a noun of a gender and number, as its form tells; null
   * where the two don't agree or the language has no cases.
   */
  readonly relativeCase: (form: string, noun: NounGrammar) => string | null;
  /** Relative pronouns that only persons have: "who". */
  readonly personalRelatives: ReadonlySet<string>;
  /** Relative pronouns that may stand for a whole clause: "which". */
  readonly clausal: ReadonlySet<string>;
  /** Verbs, as lemmas, whose relative subject is a whole clause: "which means". */
  readonly clausalVerbs: ReadonlySet<string>;
  /** Prepositions behind which a relative pronoun is a whole clause: "after which". */
  readonly clausalAdpositions: ReadonlySet<string>;
  /** True for a name that always has an article, told by its form: "United States". */
  readonly takesArticle: (name: string) => boolean;
  /** A name or noun phrase as a possessor before a noun: "Trumps", "Marx’", "Trump’s"; null where it can't stand there. */
  readonly possessor: (name: string, isPerson: boolean) => string | null;
  /** A noun phrase that was mentioned before, in the case given: "eine kleine Stadt" → "die kleine Stadt"; null where its form is not sure. */
  readonly definite: (phrase: NounPhrase, wanted: string | null) => string | null;
}
