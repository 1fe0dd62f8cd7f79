/** A word that is written as part of a longer token. */
export interface ContractionWord {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
}

/** Tokens that stand for a preposition and an article, in lower case: "im" for "in" and "dem". */
export type Contractions = Readonly<Record<string, readonly [ContractionWord, ContractionWord]>>;
