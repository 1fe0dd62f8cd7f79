import { type Span, contains } from "../../article/span.ts";
import type { Article } from "../../article/article.ts";
import type { ClaimLexicon } from "../../languages/sections/claims.ts";
import { Words } from "../clauses/words.ts";
import type { ClaimSource, Clause, Quantity, Sentence } from "../layers.ts";
import type { StageContext } from "../stage.ts";
import { findQuantities, withoutDates } from "./quantities.ts";
import { sourceOf } from "./source.ts";
import { type Unit, findUnits } from "./units.ts";

export type ClaimNeeds = "tokens" | "sentences" | "syntax" | "clauses" | "actors" | "dates" | "quotes";

/** What is known of a claim before its type is told: its clauses, words, source and amounts. */
export interface Facts {
  readonly words: Words;
  readonly lexicon: ClaimLexicon;
  readonly unit: Unit;
  readonly clause: Clause;
  readonly clauses: readonly Clause[];
  /** Tokens of the claim, in text order. */
  readonly tokens: readonly number[];
  /** Tokens of the clause that makes the claim, without its subordinate clauses. */
  readonly main: readonly number[];
  readonly source: ClaimSource;
  readonly quantities: readonly Quantity[];
  /** Indexes into the date and actor layers, ascending. */
  readonly dates: readonly number[];
  readonly actors: readonly number[];
  /** True if the subject names a known actor. */
  readonly subjectActor: boolean;
  readonly place: Place;
}

/** Where a claim's sentence stands in the article. */
export interface Place {
  /** Fifth of the article, from 0. */
  readonly part: number;
  /** First or last in its paragraph. */
  readonly first: boolean;
  readonly last: boolean;
  /** Tokens in the sentence. */
  readonly length: number;
}

/** Gathers an article's claims and what is known of each, in text order. */
export function gatherFacts(article: Article, { layers, pack }: StageContext<ClaimNeeds>): Facts[] {
  const { text } = article;
  const words = new Words(layers.tokens, layers.syntax, pack.clauses);
  const units = findUnits({
    words, text, sentences: layers.sentences, clauses: layers.clauses, quotes: layers.quotes, leading: pack.claims.leading, remarks: pack.claims.remarks,
  });
  return units.map((unit) => {
    const clause = layers.clauses[unit.clause];
    const dates = indexesIn(layers.dates, unit);
    const quantities = findQuantities(text.slice(unit.start, unit.end), unit.start, pack.claims.quantities);
    return {
      words, lexicon: pack.claims, unit, clause, clauses: layers.clauses, dates,
      tokens: tokensIn(unit.ranges), main: tokensIn(clause.ranges),
      source: sourceOf(layers.quotes, unit),
      quantities: withoutDates(quantities, dates.map((index) => layers.dates[index])),
      actors: layers.actors.flatMap((actor, index) => (actor.mentions.some((mention) => contains(unit, mention)) ? [index] : [])),
      subjectActor: clause.subject !== null && namesActor(layers, { start: words.tokens.starts[clause.subject.first], end: words.tokens.ends[clause.subject.end - 1] }),
      place: placeOf(layers.sentences, unit.sentence),
    };
  });
}

function namesActor({ actors }: StageContext<ClaimNeeds>["layers"], span: Span): boolean {
  return actors.some((actor) => actor.mentions.some((mention) => mention.kind !== "pronoun" && contains(span, mention)));
}

function placeOf(sentences: readonly Sentence[], index: number): Place {
  const { block, firstToken, endToken } = sentences[index];
  return {
    part: Math.floor((5 * index) / sentences.length),
    first: sentences[index - 1]?.block !== block,
    last: sentences[index + 1]?.block !== block,
    length: endToken - firstToken,
  };
}

function tokensIn(ranges: Unit["ranges"]): number[] {
  return ranges.flatMap((range) => Array.from({ length: range.end - range.first }, (_, at) => range.first + at));
}

function indexesIn(spans: readonly Span[], outer: Span): number[] {
  return spans.flatMap((span, index) => (contains(outer, span) ? [index] : []));
}
