import { type Span, contains } from "../../article/span.ts";
import { Words } from "../clauses/words.ts";
import type { Actor, Claim, Clause, Constituent, Predicate } from "../layers.ts";
import type { Stage, StageContext } from "../stage.ts";
import { type Facts, certaintyOf, checkWorthinessOf, polarityOf, typeOf } from "./attributes.ts";
import { findQuantities, withoutDates } from "./quantities.ts";
import { sourceOf } from "./source.ts";
import { composeText } from "./text.ts";
import { type Unit, findUnits } from "./units.ts";

type Needs = "tokens" | "sentences" | "syntax" | "clauses" | "actors" | "dates" | "quotes";

/** Makes claims of clauses: their extent, attributes, content and stand-alone form. */
export const claims: Stage<"claims", Needs> = {
  name: "claims",
  needs: ["tokens", "sentences", "syntax", "clauses", "actors", "dates", "quotes"],
  adds: "claims",
  run(article, context) {
    const { layers, pack } = context;
    const words = new Words(layers.tokens, layers.syntax, pack.clauses);
    const units = findUnits({
      words, text: article.text, sentences: layers.sentences, clauses: layers.clauses, quotes: layers.quotes,
      leading: pack.claims.leading, remarks: pack.claims.remarks,
    });
    return units.map((unit) => makeClaim(article.text, words, context, units, unit));
  },
};

function makeClaim(text: string, words: Words, context: StageContext<Needs>, units: readonly Unit[], unit: Unit): Claim {
  const { layers, pack } = context;
  const clause = layers.clauses[unit.clause];
  const dates = indexesIn(layers.dates, unit);
  const actors = layers.actors.flatMap((actor, index) => (actor.mentions.some((mention) => contains(unit, mention)) ? [index] : []));
  const quantities = withoutDates(findQuantities(text.slice(unit.start, unit.end), unit.start, pack.claims.quantities), dates.map((index) => layers.dates[index]));
  const source = sourceOf(layers.quotes, unit);
  const facts: Facts = {
    words, lexicon: pack.claims, unit, clause, clauses: layers.clauses, quantities, reported: source.kind !== "author",
    tokens: tokensIn(unit.ranges), main: tokensIn(clause.ranges),
  };
  const type = typeOf(facts);
  const certainty = certaintyOf(facts);
  const within = units.findLastIndex((other) => other !== unit && contains(other, unit) && other.sentence === unit.sentence);
  return {
    start: unit.start,
    end: unit.end,
    spans: spansOf(words, unit),
    sentence: unit.sentence,
    within: within < 0 ? null : within,
    ...composeText(text, words, layers, unit),
    type,
    source,
    polarity: polarityOf(facts),
    certainty,
    checkWorthiness: checkWorthinessOf(type, certainty, { quantities: quantities.length, names: actors.length, dates: dates.length }),
    confidence: clause.predicate.length > 0 ? 0.9 : 0.5,
    attributeConfidence: { type: null, source: null, polarity: null, certainty: null },
    ...contentOf(words, layers.actors, unit, clause),
    actors,
    dates,
    quantities,
  };
}

function tokensIn(ranges: Unit["ranges"]): number[] {
  return ranges.flatMap((range) => Array.from({ length: range.end - range.first }, (_, at) => range.first + at));
}

function indexesIn(spans: readonly Span[], outer: Span): number[] {
  return spans.flatMap((span, index) => (contains(outer, span) ? [index] : []));
}

/** The pieces of a claim: its token ranges as spans, joined where no other claim's word lies between. */
function spansOf(words: Words, unit: Unit): Span[] {
  const spans: { start: number; end: number }[] = [];
  let next = -1;
  for (const range of unit.ranges) {
    let between = next;
    while (between >= 0 && between < range.first && words.isPunctuation(between)) between++;
    const end = words.tokens.ends[range.end - 1];
    if (between === range.first) spans[spans.length - 1].end = end;
    else spans.push({ start: words.tokens.starts[range.first], end });
    next = range.end;
  }
  if (spans.length > 0) {
    spans[0].start = unit.start;
    spans[spans.length - 1].end = unit.end;
  }
  return spans;
}

function contentOf(words: Words, actors: readonly Actor[], unit: Unit, clause: Clause): Pick<Claim, "subject" | "predicate" | "object"> {
  return { subject: constituent(words, actors, unit, clause.subject), predicate: predicateOf(words, unit, clause), object: constituent(words, actors, unit, clause.object) };
}

function constituent(words: Words, actors: readonly Actor[], unit: Unit, range: Clause["subject"]): Constituent | null {
  if (!range) return null;
  const span = { start: words.tokens.starts[range.first], end: words.tokens.ends[range.end - 1] };
  if (!contains(unit, span)) return null;
  const actor = actors.findIndex((candidate) => candidate.mentions.some((mention) => contains(span, mention)));
  return { ...span, actor: actor < 0 ? null : actor };
}

function predicateOf(words: Words, unit: Unit, clause: Clause): Predicate | null {
  const spans: { start: number; end: number }[] = [];
  let last = -2;
  for (const token of clause.predicate) {
    const span = { start: words.tokens.starts[token], end: words.tokens.ends[token] };
    if (!contains(unit, span)) continue;
    if (token === last + 1) spans[spans.length - 1].end = span.end;
    else spans.push(span);
    last = token;
  }
  if (spans.length === 0) return null;
  return { start: spans[0].start, end: spans[spans.length - 1].end, spans, lemma: clause.lemma };
}

