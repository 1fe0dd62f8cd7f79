import type { ClaimType } from "../../stages/layers.ts";
import type { QuantityLexicon } from "./quantities.ts";
import type { SenseLexicon } from "./senses.ts";
import type { TextLexicon } from "./texts.ts";

/** A sentence tagged as in ClauseExample, and one of its claims' attributes. */
export interface CueExample {
  readonly tagged: string;
  readonly type?: ClaimType;
  readonly polarity?: "affirmed" | "negated";
  readonly certainty?: "asserted" | "hedged" | "hypothetical";
}

/** A claim's own words that point to a type. All words and lemmas are lower case. */
export interface TypeCues {
  /** Words or lemmas of the whole claim. */
  readonly words: ReadonlySet<string>;
  /** Lemmas of the predicate. */
  readonly predicates: ReadonlySet<string>;
}

/** The words that tell what a claim is and how firmly it is made. */
export interface ClaimLexicon {
  readonly quantities: QuantityLexicon;
  readonly senses: SenseLexicon;
  /** Connectives that a claim drops at its begin: aber, und, but, and. */
  readonly leading: ReadonlySet<string>;
  readonly texts: TextLexicon;
  /** Words of a whole claim that are no more than a discourse remark, joined by spaces. */
  readonly remarks: ReadonlySet<string>;
  /** How a short clause opens that only names what comes next, or exclaims: "then there is", "what a". */
  readonly remarkOpenings: readonly string[];
  /** Lemmas of verbs whose "was …" is what is asked or learned, not a comment on the whole: lernen, verstehen. */
  readonly questionVerbs: ReadonlySet<string>;
  /** Lemmas of verbs that take a clause with "why" for granted, and the words for "why". */
  readonly explainingVerbs: ReadonlySet<string>;
  readonly whyWords: ReadonlySet<string>;
  /** Participles that are used as prepositions: including. */
  readonly prepositionalParticiples: ReadonlySet<string>;
  readonly cues: Readonly<Record<ClaimType, TypeCues>>;
  /** Lemmas of modals and verbs: what ought to be, what is allowed, what is wanted. */
  readonly obligations: ReadonlySet<string>;
  readonly permissions: ReadonlySet<string>;
  readonly wishes: ReadonlySet<string>;
  /** Conjunctions that give a reason: weil, because. */
  readonly reasons: ReadonlySet<string>;
  /** Words that hedge: vielleicht, perhaps. */
  readonly hedges: ReadonlySet<string>;
  /** Lemmas of verbs and modals that hedge: scheinen, seem. */
  readonly hedgeVerbs: ReadonlySet<string>;
  /** The preposition with which a verb that hedges is an act: "drohen mit". */
  readonly actPrepositions: ReadonlyMap<string, string>;
  /** Finite forms that hedge: könnte, dürfte, might. */
  readonly hedgeForms: ReadonlySet<string>;
  /** Conjunctions of conditions: wenn, falls, if. */
  readonly conditions: ReadonlySet<string>;
  /** Finite forms that make a claim unreal: würde, wäre, would. */
  readonly unrealForms: ReadonlySet<string>;
  /** Forms of the verb by which hearsay is told: "soll" with a perfect infinitive. */
  readonly hearsayForms: ReadonlySet<string>;
  /** Lemmas of verbs whose passive with an infinitive tells hearsay: "is said to". */
  readonly hearsayVerbs: ReadonlySet<string>;
  /** Words that mark hearsay: angeblich, reportedly. */
  readonly hearsayWords: ReadonlySet<string>;
  /** Words after which a negation only sets up the point: "nicht A, sondern B". */
  readonly corrections: ReadonlySet<string>;
  readonly examples: readonly CueExample[];
}
