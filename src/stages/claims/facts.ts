import type { Span } from "../../article/span.ts";
import type { Article } from "../../article/article.ts";
import type { ClaimLexicon } from "../../languages/sections/claims.ts";
import { type Words, wordsOf } from "../clauses/words.ts";
import type { ClaimSource, Clause, Quantity, QuoteMode, Timex } from "../layers.ts";
import type { StageContext } from "../stage.ts";
import { Mentions } from "./mentions.ts";
import { findQuantities, withoutDates } from "./quantities.ts";
import { isQuestion } from "./questions.ts";
import { QuoteIndex, sourceOf } from "./source.ts";
import { type LeftOut, type Unit, sortOut } from "./units.ts";

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
  /** The rule that told the source, in words. */
  readonly sourceRule: string;
  /** How the quotation that it comes from is put; null for the author's own. */
  readonly mode: QuoteMode | null;
  readonly quantities: readonly Quantity[];
  /** Indexes into the date and actor layers, ascending. */
  readonly dates: readonly number[];
  readonly timexes: readonly Timex[];
  /** The article's day of publication, ISO 8601; null if it is unknown. */
  readonly published: string | null;
  readonly actors: readonly number[];
  /** All mentions of the article. */
  readonly mentions: Mentions;
  /** True if the subject names a known actor. */
  readonly subjectActor: boolean;
}

/** Gathers an article's claims and what is known of each, in text order. */
export function gatherFacts(article: Article, context: StageContext<ClaimNeeds>): Facts[] {
  return gather(article, context).facts;
}

/** An article's claims with what is known of each, and the clauses that make none; both in text order. */
export function gather({ text, metadata: { published } }: Article, { layers, pack }: Pick<StageContext<ClaimNeeds>, "layers" | "pack">): { readonly facts: Facts[]; readonly leftOut: readonly LeftOut[] } {
  const words = wordsOf(layers.tokens, layers.syntax, pack.clauses);
  const questions = new Set(layers.quotes.filter((quote) => isQuestion(words, quote)));
  const index = new QuoteIndex(layers.quotes, layers.sentences, questions);
  const { units, leftOut } = sortOut({
    words, text, sentences: layers.sentences, clauses: layers.clauses, quotes: layers.quotes.filter((quote) => !questions.has(quote)), index, lexicon: pack.claims,
  });
  const mentions = new Mentions(layers.actors);
  const facts = units.map((unit): Facts => {
    const clause = layers.clauses[unit.clause];
    const dates = datesIn(layers.dates, unit);
    const quantities = findQuantities(text.slice(unit.start, unit.end), unit.start, pack.claims.quantities);
    const timexes = dates.map((index) => layers.dates[index]);
    const { value: source, rule: sourceRule } = sourceOf({ words, lexicon: pack.claims, index, mentions, quotes: layers.quotes }, unit, clause);
    return {
      words, lexicon: pack.claims, unit, clause, clauses: layers.clauses, dates, timexes, published, source, sourceRule,
      mode: source.kind === "author" || source.quote === null ? null : layers.quotes[source.quote].mode,
      tokens: tokensIn(unit.ranges), main: tokensIn(clause.ranges),
      quantities: withoutDates(quantities, timexes),
      mentions, actors: mentions.actorsIn(unit),
      subjectActor: clause.subject !== null && namesActor(mentions, { start: words.tokens.starts[clause.subject.first], end: words.tokens.ends[clause.subject.end - 1] }),
    };
  });
  return { facts, leftOut };
}

function namesActor(mentions: Mentions, span: Span): boolean {
  return mentions.in(span).some(({ kind }) => kind !== "pronoun");
}

function tokensIn(ranges: Unit["ranges"]): number[] {
  return ranges.flatMap((range) => Array.from({ length: range.end - range.first }, (_, at) => range.first + at));
}

/** The indexes of the dates in a span; dates are in text order. */
function datesIn(dates: readonly Timex[], span: Span): number[] {
  let [low, high] = [0, dates.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (dates[middle].start < span.start) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let at = low; at < dates.length && dates[at].start < span.end; at++) if (dates[at].end <= span.end) found.push(at);
  return found;
}
