/** What a conjunction makes of the clause that it opens. */
export interface Subordinator {
  readonly kind: "complement" | "adverbial";
  /** Where it asserts something of its own: everywhere, behind its main clause, only as a comment ("wie es …"), or nowhere. */
  readonly asserts: "always" | "behind" | "comment" | "never";
}

/** The words by which a language joins clauses and builds predicates. Keys and members are lower case. */
export interface ClauseLexicon {
  /** True if subordinate clauses end in their finite verb and stand between commas, as in German. */
  readonly verbFinal: boolean;
  readonly subordinators: Readonly<Record<string, Subordinator>>;
  /** Subordinators that are adverbs, prepositions or pronouns too. */
  readonly ambiguousSubordinators: ReadonlySet<string>;
  /** Words that may stand before a subordinator and belong to its clause: "vor allem weil", "even though". */
  readonly openerModifiers: ReadonlySet<string>;
  /** Words behind a conjunction that make its clause a comment: "wie es", "as it". */
  readonly commentSubjects: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  readonly interrogatives: ReadonlySet<string>;
  /** Those of them that take up the place or time that a noun before them names: "in Bern, wo". */
  readonly relativeAdverbs: ReadonlySet<string>;
  /** Relatives and interrogatives that look alike as subject and object, where case tells others apart. */
  readonly eitherCase: ReadonlySet<string>;
  /** Genders, or "Plur", of the nouns that a form of the relative pronoun can take up; forms that are missing take up any. */
  readonly relativeAgreement: Readonly<Record<string, readonly string[]>>;
  /** Relative words that take up a whole clause: "was", "which" behind a comma. */
  readonly clausalRelatives: ReadonlySet<string>;
  /** Pronouns and quantifiers that a relative clause always restricts: jeder, derjenige. */
  readonly indefinites: ReadonlySet<string>;
  /** Finite forms of the unreal: würde, könnte. */
  readonly unreal: ReadonlySet<string>;
  /** Pairs of words that open an asserting clause: "ohne dass", "auch wenn". */
  readonly assertingPairs: ReadonlySet<string>;
  /** Conjunctions, each with the adverbs in the clause above that announce it: "deshalb, weil". */
  readonly correlates: ReadonlyMap<string, ReadonlySet<string>>;
  readonly coordinators: ReadonlySet<string>;
  /** Words before what something is compared with, where they may stand behind the verb of a clause that it ends. */
  readonly comparisons: ReadonlySet<string>;
  /** Conjunctions that give a reason: because, weil. */
  readonly reasonConjunctions: ReadonlySet<string>;
  /** Coordinators whose clause gives a reason: "denn", "for". */
  readonly reasons: ReadonlySet<string>;
  /** Words before an infinitive: um, ohne, statt. */
  readonly infinitiveOpeners: ReadonlySet<string>;
  /** "zu", "to". */
  readonly infinitiveParticle: string;
  readonly modals: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
  readonly copulas: ReadonlySet<string>;
  /** Auxiliaries, as word forms, that make a future. */
  readonly futures: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  /** Second words that negate behind a first: "weder … noch". */
  readonly negationPairs: ReadonlyMap<string, string>;
  /** Words that take the force from a negation before them: "nicht nur". */
  readonly negationBreakers: ReadonlySet<string>;
  /** Separable verb particles; empty where verbs have none. */
  readonly particles: ReadonlySet<string>;
  /** Adverbs before an amount by which something has changed: "down 14%". */
  readonly directions: ReadonlySet<string>;
  /** Subject pronouns that are never objects. */
  readonly subjectPronouns: ReadonlySet<string>;
  /** Verbs, as lemmas, that take a clause without a conjunction as complement: "say", "think". */
  readonly bareComplementVerbs: ReadonlySet<string>;
  /** A sentence and its clauses without punctuation, each with its kind; executed by the tests on given tags. */
  readonly examples: readonly ClauseExample[];
}

/** A tagged sentence ("Er/PRON/Case=Nom sagte/VERB/VerbForm=Fin") and its clauses in text order. */
export interface ClauseExample {
  readonly tagged: string;
  readonly clauses: readonly { readonly text: string; readonly kind: string; readonly lemma?: string }[];
}
