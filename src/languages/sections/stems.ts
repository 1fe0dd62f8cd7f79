/** How words of one language are told to be the same whatever their endings. */
export interface Stems {
  /** The stem of a word in lower case. */
  readonly stem: (word: string) => string;
  /** Words, in lower case, that say nothing of what a sentence is about; negations too, since polarity is told apart. */
  readonly functionWords: ReadonlySet<string>;
}
