import { type Span, contains } from "../../article/span.ts";
import type { Words } from "../clauses/words.ts";
import type { Claim, ClaimType, Clause, Constituent, Predicate } from "../layers.ts";
import type { Stage, StageContext } from "../stage.ts";
import { certaintyOf, polarityOf } from "./attributes.ts";
import { type ClaimNeeds, type Facts, gatherFacts } from "./facts.ts";
import { featuresOf } from "./features.ts";
import type { ClaimModels } from "./models.ts";
import { composeText } from "./text.ts";
import type { Unit } from "./units.ts";

/** Makes claims of clauses: their extent, attributes, content and stand-alone form. */
export const claims: Stage<"claims", ClaimNeeds> = {
  name: "claims",
  needs: ["tokens", "sentences", "syntax", "clauses", "actors", "dates", "quotes"],
  adds: "claims",
  run(article, context) {
    const facts = gatherFacts(article, context);
    return facts.map((_, at) => makeClaim(article.text, context, facts, at));
  },
};

function makeClaim(text: string, { layers, pack, resources }: StageContext<ClaimNeeds>, all: readonly Facts[], at: number): Claim {
  const facts = all[at];
  const { words, unit, clause, source, actors, dates, quantities } = facts;
  return {
    start: unit.start,
    end: unit.end,
    spans: spansOf(words, unit),
    sentence: unit.sentence,
    within: withinOf(all, at),
    ...composeText(text, layers, facts, pack.claims.possessor),
    ...judge(resources.claims, featuresOf(facts, pack.code)),
    source,
    polarity: polarityOf(facts),
    certainty: certaintyOf(facts),
    confidence: clause.predicate.length > 0 ? 0.9 : 0.5,
    attributeConfidence: { type: null, source: null, polarity: null, certainty: null },
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

/** The share of check-worthy claims among those of a type, in the training articles. */
const worthOfType: Readonly<Record<ClaimType, number>> = {
  quantity: 0.99, event: 0.9, state: 0.69, cause: 0.5, rule: 0.88, prediction: 0.2, evaluation: 0, demand: 0,
};

/** The type and check-worthiness that the models see in a claim. */
function judge(models: ClaimModels, features: Set<number>): Pick<Claim, "type" | "checkWorthiness"> {
  const probabilities = models.type.probabilities(features);
  const best = probabilities.indexOf(Math.max(...probabilities));
  const expected = probabilities.reduce((sum, probability, index) => sum + probability * worthOfType[models.type.classes[index] as ClaimType], 0);
  return { type: models.type.classes[best] as ClaimType, checkWorthiness: (models.worth.probabilities(features)[1] + expected) / 2 };
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
  const { words, unit, clause } = facts;
  return { subject: constituent(facts, clause.subject), predicate: predicateOf(words, unit, clause), object: constituent(facts, clause.object) };
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

