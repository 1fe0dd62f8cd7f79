/**
 * What a cue may take. `clause`: a dass-/that-clause or a bare clause. `question`: an ob-/whether- or wh-clause. `quote`:
 * direct speech before or behind it. `fragment`: a quoted part of a sentence inside its own clause. `act`: an object that
 * tells a speech act without its words. `infinitive`: a demand or promise as an infinitive.
 */
export type CueFrame = "clause" | "question" | "quote" | "fragment" | "act" | "infinitive";

/** Cues that take the same frames. */
export interface CueGroup {
  readonly frames: readonly CueFrame[];
  /**
   * Cues in dictionary form with their irregular parts, separated by whitespace; the pack's `inflect…` reads an entry.
   * "+word" names a word that must stand in the cue's clause: "bestehen+darauf".
   */
  readonly entries: string;
}

/** A phrase that names a source without a verb: "laut X", "X zufolge", "according to X". */
export interface SourcePhrase {
  /** Lower-case words; "|" separates alternatives at one place, "*" stands for determiners and adjectives, "@" for a possessor, "-x" for words that end in x. */
  readonly words: readonly string[];
  /** Where the source stands: behind the words, before them, on either side, between them at "@", or nowhere. */
  readonly source: "after" | "before" | "either" | "between" | "none";
}

/**
 * How a verb form reports: in Konjunktiv I ("reporting"), in a Konjunktiv II that can stand for it ("substitute"), in a
 * Konjunktiv I that a first person's indicative looks like ("ambiguous"), or not at all.
 */
export type Subjunctive = "reporting" | "substitute" | "ambiguous" | null;

/** An inflected cue form: the form, and the separable particle that completes it later in the clause ("" if none). */
export interface CueForm {
  readonly form: string;
  readonly particle: string;
  /** True if the form can be a clause's finite verb. */
  readonly finite: boolean;
}

/** How a language reports what others say: the words that open, carry and close reported speech. */
export interface QuotesSection {
  readonly verbs: readonly CueGroup[];
  readonly nouns: readonly CueGroup[];
  readonly sources: readonly SourcePhrase[];
  /** Words that open a complement clause and are left out of its content: dass, that. */
  readonly complementizers: readonly string[];
  /** Words that open an indirect question and belong to its content. */
  readonly interrogatives: readonly string[];
  /** Words that open other subordinate clauses; a cue's complement does not begin with them. */
  readonly subordinators: readonly string[];
  /** Relative pronouns. */
  readonly relatives: readonly string[];
  readonly coordinators: readonly string[];
  /** Words that open a parenthesis which names a speaker without a verb: "so X". */
  readonly soWords: readonly string[];
  /** What a statement answers, and who makes none: "auf Anfrage heißt es". */
  readonly inquiries: readonly string[];
  /** Words for a share of a whole: who is counted by them is polled and does not speak. */
  readonly shares: readonly string[];
  /** Adverbs that take up a clause in front at the begin of the main clause: "dann". */
  readonly correlatives: readonly string[];
  /** Words that open a reporting parenthesis: "wie X sagte", "as X said". */
  readonly asWords: readonly string[];
  /** Pronouns of the writer and the reader; what they say is the article's own voice. */
  readonly firstPersons: readonly string[];
  /** Possessives of the writer. */
  readonly firstPossessives: readonly string[];
  /** Adjectives by which a source phrase names the clause's own subject: "nach eigenen Angaben", "by its own account". */
  readonly ownWords: readonly string[];
  /** Adverbs by which a sentence goes on with what the source before said: "demnach". */
  readonly sourceAdverbs: readonly string[];
  /** The polite address as it is written: "Sie". */
  readonly politePersons: readonly string[];
  /** Subjects that make a report a denial or a generality: niemand, nobody. */
  readonly nobodies: readonly string[];
  /** Subjects whose report is a generality unless its content stands in the reporting subjunctive: man. */
  readonly anybodies: readonly string[];
  /** Words by which a verb of saying is denied: nicht, never. */
  readonly denials: readonly string[];
  /** Words that take a denial back: "nicht nur". */
  readonly limits: readonly string[];
  /** Pronouns that, first in a clause, are its subject. */
  readonly pronounSubjects: readonly string[];
  /** Personal pronouns of the third person that can be speakers. */
  readonly thirdPersons: readonly string[];
  /** Verbs whose subject names nobody; a place or text in the clause stands for the speaker: "heißt es aus Kiew". */
  readonly impersonalCues: readonly string[];
  /** Adverbs by which an impersonal cue goes on with the source before: "hieß es weiter". */
  readonly continuing: readonly string[];
  /** Nouns for what a body pronounces and says things in, so that the body named before is the source: "Urteil". */
  readonly pronouncements: readonly string[];
  /** Lemmas of the auxiliaries that form the passive with a participle. */
  readonly passives: readonly string[];
  /** Pronominal adverbs that, last before a complement, make it a cause: "erklärt sich dadurch, dass". */
  readonly causes: readonly string[];
  /** Verbs that things do as well as speakers: an act by them needs a known actor. */
  readonly thingVerbs: readonly string[];
  /** Lemmas of modals under which a verb of thinking tells nobody's thought: "should know that". */
  readonly openModals: readonly string[];
  /** Verbs whose passive subject is the speaker: "wird zitiert". */
  readonly subjectPassives: readonly string[];
  /** Prepositions that name the doer in a passive: von, by. */
  readonly agentPrepositions: readonly string[];
  /** Prepositions that carry a speaker phrase on: "von", "of". */
  readonly phraseLinks: readonly string[];
  /** Words that open an indirect yes-no question. */
  readonly polarQuestions: readonly string[];
  /** Subjects that stand for nobody: "it is said". */
  readonly expletives: readonly string[];
  /** Words that join two noun phrases into one. */
  readonly joiners: readonly string[];
  /** Prepositions that open an addressee only before an audience: "vor Journalisten". */
  readonly audiencePrepositions: readonly string[];
  /** Beginnings of nouns for an audience. */
  readonly audience: readonly string[];
  /** Verbs whose first object is the addressee: "told reporters". */
  readonly tellVerbs: readonly string[];
  /** Prepositions that open an addressee behind the cue: gegenüber, to. */
  readonly addresseePrepositions: readonly string[];
  /** Prepositions that close a speaker phrase. */
  readonly prepositions: readonly string[];
  readonly determiners: readonly string[];
  /** Main clauses in the subjunctive that wish or prescribe: their first word and their verb, "es lebe". */
  readonly wishes: readonly string[];
  /** Conjunctions of conditions, around which a Konjunktiv II is unreal rather than reporting. */
  readonly unreal: readonly string[];
  /** Words that make a Konjunktiv II in their clause unreal or possible rather than reporting: "dann läge er", "ließe sich". */
  readonly unrealWords: readonly string[];
  /** True if the verb stands second or first in main clauses and last in subordinate ones. */
  readonly verbSecond: boolean;
  /**
   * How a finite verb in lower case reports, given its UD mood and tense (null where unknown); always null in a language
   * whose verbs don't tell.
   */
  subjunctive(form: string, mood: string | null, tense: string | null): Subjunctive;
  /** The gender of the person or people that a noun in lower case names, as far as the noun tells; null if it names none. */
  personGender(noun: string): "Masc" | "Fem" | "any" | null;
  /** All forms of a verb entry. */
  inflectVerb(entry: string): readonly CueForm[];
  /** All forms of a noun entry. */
  inflectNoun(entry: string): readonly string[];
}

/** A sentence that shows a rule, with the quotes marked: "{S:Der Minister} {C:sagte}, {I:die Lage sei ernst}." */
export interface QuoteExample {
  /** The phenomenon that it shows. */
  readonly rule: string;
  /** S speaker, C cue, D direct, I indirect, R reported: all that must be found; a counter-example marks nothing. */
  readonly text: string;
  /** The actor that the last quote's speaker is. */
  readonly actor?: string;
  /** True where the first line is the article's title. */
  readonly titled?: true;
}
