import { type Span, contains } from "../../article/span.ts";
import type { Words } from "../clauses/words.ts";
import type { Claim, Clause, Constituent, Predicate } from "../layers.ts";
import type { Stage, StageContext } from "../stage.ts";
import { certaintyOf, polarityOf } from "./attributes.ts";
import { type ClaimNeeds, type Facts, gatherFacts } from "./facts.ts";
import { featuresOf } from "./features/index.ts";
import { type Outline, outlineOf } from "./features/outline.ts";
import { trustFeaturesOf } from "./features/trust.ts";
import { judge } from "./judge.ts";
import { composeTexts } from "./text/index.ts";
import type { Composed } from "./text/stand-alone.ts";
import type { Unit } from "./units.ts";

/** Makes claims of clauses: their extent, attributes, content and stand-alone form. */
export const claims: Stage<"claims", ClaimNeeds> = {
  name: "claims",
  needs: ["tokens", "sentences", "syntax", "clauses", "actors", "dates", "quotes"],
  adds: "claims",
  run(article, context) {
    const facts = gatherFacts(article, context);
    const outlines = facts.map(outlineOf);
    const texts = composeTexts(article.text, context.layers, context.pack.actors, facts);
    return facts.map((_, at) => makeClaim(texts[at], context, facts, outlines, at));
  },
};

function makeClaim(text: Composed, { pack, resources }: StageContext<ClaimNeeds>, all: readonly Facts[], outlines: readonly Outline[], at: number): Claim {
  const facts = all[at];
  const { words, unit, source, actors, dates, quantities } = facts;
  return {
    start: unit.start,
    end: unit.end,
    spans: spansOf(words, unit),
    sentence: unit.sentence,
    within: withinOf(all, at),
    ...text,
    ...judge(resources.claims, featuresOf(facts, { outlines, at, connected: true }, pack.code), trustFeaturesOf(facts, pack.code)),
    source,
    polarity: polarityOf(facts),
    certainty: certaintyOf(facts),
    ...contentOf(facts),
    actors,
    dates,
    quantities,
  };
}

/** The index of the smallest claim around the one at `at`; claims are in text order, so it stands before. */
function withinOf(all: readonly Facts[], at: number): number | null {
  const { unit } = all[at];
  for (let other = at - 1; other >= 0 && all[other].unit.sentence === unit.sentence; other--) {
    if (contains(all[other].unit, unit)) return other;
  }
  return null;
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

function contentOf(facts: Facts): Pick<Claim, "subject" | "predicate" | "object"> {
  const { words, unit } = facts;
  const clause = contentClause(facts);
  return { subject: constituent(facts, clause.subject), predicate: predicateOf(words, unit, clause), object: constituent(facts, clause.object) };
}

/** The clause that tells what a claim says: its own or, where only a part of it is reported, the first whose predicate stands in that part. */
function contentClause({ words, unit, clause, clauses }: Facts): Clause {
  const isInside = ({ predicate }: Clause): boolean => predicate.some((token) => contains(unit, { start: words.tokens.starts[token], end: words.tokens.ends[token] }));
  if (isInside(clause)) return clause;
  const told = unit.clauses.find((index) => isInside(clauses[index]));
  return told === undefined ? clause : clauses[told];
}

function constituent({ words, unit, mentions }: Facts, range: Clause["subject"]): Constituent | null {
  if (!range) return null;
  const span = { start: words.tokens.starts[range.first], end: words.tokens.ends[range.end - 1] };
  if (!contains(unit, span)) return null;
  return { ...span, actor: mentions.in(span)[0]?.actor ?? null };
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

