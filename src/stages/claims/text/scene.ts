import type { Span } from "../../../article/span.ts";
import type { ActorRules } from "../../../languages/sections/actors.ts";
import type { Words } from "../../clauses/words.ts";
import type { Clause, Layers } from "../../layers.ts";
import type { Facts } from "../facts.ts";
import type { ActorMention } from "../mentions.ts";
import type { Told } from "./told.ts";

/** A claim, and the article that it is taken from. */
export interface Scene {
  readonly text: string;
  readonly layers: Pick<Layers, "sentences" | "clauses" | "actors" | "dates" | "quotes">;
  readonly facts: Facts;
  /** How the language names persons. */
  readonly rules: ActorRules;
  /** The claims before it. */
  readonly earlier: readonly Told[];
  readonly index: ArticleIndex;
}

/** What is looked up time and again in an article, read once. */
export class ArticleIndex {
  /** The nouns that the article's pronouns mean, as far as they were looked for. */
  readonly referents = new Map<number, number | null>();
  private readonly bySentence = new Map<number, IndexedClause[]>();
  private readonly byToken = new Map<number, ActorMention>();

  constructor(clauses: readonly Clause[], { tokens }: Words, mentions: readonly ActorMention[]) {
    clauses.forEach((clause, index) => {
      const others = this.bySentence.get(clause.sentence);
      if (others) others.push({ ...clause, index });
      else this.bySentence.set(clause.sentence, [{ ...clause, index }]);
    });
    for (const mention of mentions) {
      for (let token = tokens.at(mention.start); token < tokens.length && tokens.ends[token] <= mention.end; token++) {
        if (!this.byToken.has(token)) this.byToken.set(token, mention);
      }
    }
  }

  clausesIn(sentence: number): readonly IndexedClause[] {
    return this.bySentence.get(sentence) ?? [];
  }

  mentionAt(token: number): ActorMention | null {
    return this.byToken.get(token) ?? null;
  }
}

/** A token range, end excluded. */
export type Range = NonNullable<Clause["subject"]>;

/** What to put in brackets for a pronoun or a subject. */
export interface Named {
  readonly value: string;
  readonly actor: number | null;
}

export function spanOf({ tokens }: Words, { first, end }: Range): Span {
  return { start: tokens.starts[first], end: tokens.ends[end - 1] };
}

/** The clause that makes the claim. */
export const clauseOf = ({ layers, facts }: Scene): Clause => layers.clauses[facts.unit.clause];

/** True for "er", "they": the third person, which means somebody or something told before. */
export function isThirdPerson(words: Words, token: number): boolean {
  return words.upos(token) === "PRON" && words.syntax.feature(token, "Person") === "3" && words.syntax.feature(token, "Poss") !== "Yes";
}

/** The first index of a sorted list for which `isBefore` is false. */
export function lowerBound(length: number, isBefore: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The index of the sentence that a token stands in. */
export function sentenceAt({ layers: { sentences } }: Scene, token: number): number {
  return lowerBound(sentences.length, (index) => sentences[index].endToken <= token);
}

/** A clause with its place in the layer. */
export type IndexedClause = Clause & { readonly index: number };

/** The clauses of a sentence. */
export const clausesIn = ({ index }: Scene, sentence: number): readonly IndexedClause[] => index.clausesIn(sentence);

/** True if a token is one of the clause's own, not of those below it. */
export const holds = ({ ranges }: Clause, token: number): boolean => ranges.some(({ first, end }) => first <= token && token < end);

/** The mention that a token is a word of, if any. */
export const mentionAt = ({ index }: Scene, token: number): ActorMention | null => index.mentionAt(token);

/** True if a token is a word of a time expression. */
export function isTime({ layers: { dates }, facts: { words } }: Scene, token: number): boolean {
  const start = words.tokens.starts[token];
  const at = lowerBound(dates.length, (index) => dates[index].end <= start);
  return at < dates.length && dates[at].start <= start;
}
