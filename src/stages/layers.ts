import type { Role } from "../article/article.ts";
import type { Span } from "../article/span.ts";

/** The shape of a token, told by the tokenizer without a lexicon. */
export type TokenKind = "word" | "number" | "punctuation" | "symbol" | "url" | "abbreviation";

/**
 * Tokens as columns, in text order. Whitespace lies between tokens and belongs to none, so tokens and gaps rebuild the
 * reading text exactly.
 */
export interface TokenLayer {
  readonly length: number;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** The token as it stands in the reading text. */
  form(token: number): string;
  kind(token: number): TokenKind;
  /** The first token whose end lies beyond `position`; `length` if there is none. */
  at(position: number): number;
}

/** A sentence: a span of text and the tokens `firstToken` (included) to `endToken` (excluded). */
export interface Sentence extends Span {
  readonly role: Role;
  readonly firstToken: number;
  readonly endToken: number;
  /** Index of the block that it stands in. */
  readonly block: number;
}

/** Part of speech after Universal Dependencies v2. */
export type Upos =
  | "ADJ" | "ADP" | "ADV" | "AUX" | "CCONJ" | "DET" | "INTJ" | "NOUN" | "NUM" | "PART" | "PRON" | "PROPN" | "PUNCT"
  | "SCONJ" | "SYM" | "VERB" | "X";

/** Grammar of every token, as columns over the token layer. */
export interface SyntaxLayer {
  upos(token: number): Upos;
  lemma(token: number): string;
  /** UD features in CoNLL-U notation, sorted by name: "Case=Nom|Number=Sing"; "" if none. */
  features(token: number): string;
  /** One UD feature's value, e.g. feature(t, "Mood") === "Sub"; null if the token does not have it. */
  feature(token: number, name: string): string | null;
  /** Token index of the head; -1 for the root of a sentence, and -1 everywhere while no parser has run. */
  head(token: number): number;
  /** UD relation to the head ("nsubj", "obl:tmod"); "" while no parser has run. */
  relation(token: number): string;
}

/** What a clause is to the clause above it. */
export type ClauseKind =
  | "main" | "complement" | "adverbial" | "relative" | "coordinated" | "parenthetical" | "participial" | "infinitive" | "apposition";

/** The mood of a clause's finite verb; "ambiguous" where the form is both indicative and Konjunktiv I. */
export type Mood = "indicative" | "subjunctive1" | "subjunctive2" | "imperative" | "ambiguous";

export interface Clause extends Span {
  /** Token ranges, end excluded, that make up the clause without its subordinate clauses; in text order. */
  readonly ranges: readonly { readonly first: number; readonly end: number }[];
  readonly kind: ClauseKind;
  /** Index of the sentence. */
  readonly sentence: number;
  /** Index of the clause above it in the clause layer; -1 for a sentence's first main clause. */
  readonly parent: number;
  /** The conjunction, relative pronoun or adverb that opens it; -1 if none. */
  readonly connective: number;
  /** For relative clauses: false if it adds a fact rather than picks out what is meant; null where it can't be told. */
  readonly restrictive: boolean | null;
  /** For relative clauses: the noun that they belong to; -1 if there is none or the clause is of another kind. */
  readonly antecedent: number;
  /** Token of the finite verb; of the infinitive or participle where there is none. */
  readonly verb: number;
  /** All tokens of the predicate in text order: finite verb, auxiliaries, full verb, particle. */
  readonly predicate: readonly number[];
  /** The predicate's dictionary form, particle included: "ausbauen". */
  readonly lemma: string;
  /** Token range of the subject, end excluded; null if the clause has none of its own. */
  readonly subject: { readonly first: number; readonly end: number } | null;
  /** Token range of the first object; null if none. */
  readonly object: { readonly first: number; readonly end: number } | null;
  /** Tokens that negate the predicate. */
  readonly negation: readonly number[];
  /** Token of the modal verb; -1 if none. */
  readonly modal: number;
  readonly mood: Mood | null;
  readonly tense: "present" | "past" | "future" | null;
}

export type MentionKind = "name" | "metonym" | "description" | "pronoun";
export type ActorType = "person" | "organization" | "country" | "place";

export interface Mention extends Span {
  readonly kind: MentionKind;
  /** Index of the sentence. */
  readonly sentence: number;
}

/** One identity in the article. Actors stand in the order of their first mentions; mentions in text order. */
export interface Actor {
  /** Canonical name in the article's language. */
  readonly name: string;
  readonly type: ActorType;
  /** Wikidata id ("Q7747"); null where none is known for certain. */
  readonly wikidata: string | null;
  readonly gender: "female" | "male" | null;
  readonly mentions: readonly Mention[];
}

/** A time expression after TIMEX3 (ISO-TimeML). */
export interface Timex extends Span {
  readonly type: "DATE" | "TIME" | "DURATION" | "SET";
  readonly value: string;
  /** First and last day covered, ISO 8601, both included; null where they can't be told. */
  readonly from: string | null;
  readonly to: string | null;
  readonly sentence: number;
}

/** A phrase that names a party to an utterance, with the index of the actor that it denotes; null if it is none known. */
export interface Party extends Span {
  readonly actor: number | null;
}

export type QuoteMode = "direct" | "indirect" | "reported";

export interface Quote extends Span {
  readonly mode: QuoteMode;
  /** The pieces where the frame interrupts, without quotation marks; `start` and `end` are their hull. */
  readonly spans: readonly Span[];
  readonly speaker: Party | null;
  readonly cue: Span | null;
  readonly frame: Span | null;
  readonly addressee: Party | null;
  /** Indexes of the dates that say when it was said. */
  readonly dates: readonly number[];
  /** Index of the smallest quote around it; null if none. */
  readonly within: number | null;
  readonly sentence: number;
}

export type ClaimType = "event" | "state" | "quantity" | "cause" | "rule" | "prediction" | "evaluation" | "demand";
export type Certainty = "asserted" | "hedged" | "hypothetical";
export type Polarity = "affirmed" | "negated";

export type ClaimSource =
  | { readonly kind: "author" }
  | { readonly kind: "actor"; readonly actor: number; readonly phrase: Span | null; readonly quote: number | null }
  | { readonly kind: "unnamed"; readonly phrase: Span | null; readonly quote: number | null };

export interface Constituent extends Span {
  readonly actor: number | null;
}

export interface Predicate extends Span {
  readonly spans: readonly Span[];
  readonly lemma: string;
}

export type QuantityKind = "count" | "money" | "percent" | "duration" | "measure" | "ratio";

export interface Quantity extends Span {
  /** Null for a range, which has `min` and `max`. */
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  /** ISO 4217 code for money, else an English singular noun; null for a bare number. */
  readonly unit: string | null;
  readonly kind: QuantityKind;
  readonly approximate: boolean;
}

/** Text put into a claim's stand-alone form, in brackets, at `start`–`end` of that form. */
export interface Insertion extends Span {
  readonly replaces: string | null;
  readonly kind: "subject" | "pronoun" | "description" | "date";
  readonly actor: number | null;
  readonly date: number | null;
}

export interface Claim extends Span {
  readonly spans: readonly Span[];
  readonly sentence: number;
  /** Index of the claim that it is nested in; null if none. */
  readonly within: number | null;
  /** The stand-alone form, brackets included. */
  readonly text: string;
  readonly insertions: readonly Insertion[];
  readonly type: ClaimType;
  readonly source: ClaimSource;
  readonly polarity: Polarity;
  readonly certainty: Certainty;
  /** 0 to 1. */
  readonly checkWorthiness: number;
  /** 0 to 1. */
  readonly confidence: number;
  /** 0 to 1 each; null where not calibrated. */
  readonly attributeConfidence: {
    readonly type: number | null;
    readonly source: number | null;
    readonly polarity: number | null;
    readonly certainty: number | null;
  };
  readonly subject: Constituent | null;
  readonly predicate: Predicate | null;
  readonly object: Constituent | null;
  /** Indexes into the actor, date layers, ascending. */
  readonly actors: readonly number[];
  readonly dates: readonly number[];
  readonly quantities: readonly Quantity[];
}

/**
 * What the stages add to an article, by name. All spans are in the reading text, all cross-references are indexes, all
 * lists are in text order. A custom stage declares its own layer in the module "klartext/layers".
 */
export interface Layers {
  readonly tokens: TokenLayer;
  readonly sentences: readonly Sentence[];
  readonly syntax: SyntaxLayer;
  readonly clauses: readonly Clause[];
  readonly actors: readonly Actor[];
  readonly dates: readonly Timex[];
  readonly quotes: readonly Quote[];
  readonly claims: readonly Claim[];
}

export type LayerName = keyof Layers;
