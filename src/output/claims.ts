import { createHash } from "node:crypto";
import type { Span } from "../article/span.ts";
import type { Analysis } from "../pipeline/pipeline.ts";
import type { Claim, Constituent, Predicate, Quantity } from "../stages/layers.ts";
import type { AssembleOptions } from "./assemble.ts";
import type { KlartextDocument } from "./document.ts";
import { idOf } from "./ids.ts";
import { offsetConverter } from "./offsets.ts";
import { rounded } from "./scores.ts";
import { Slicer } from "./slicer.ts";

type ClaimDocument = KlartextDocument["claims"][number];

/** The claims of a document, those below the threshold left out; ids count all of them. */
export function assembleClaims(
  analysis: Analysis,
  slicer: Slicer,
  textSha256: string,
  options: AssembleOptions,
): ClaimDocument[] {
  const { article, layers } = analysis;
  const points = new Slicer(article, offsetConverter(article.raw, "codepoint"), "none");
  const kept = new Set<number>();
  layers.claims.forEach((claim, index) => {
    if (rounded(claim.checkWorthiness) >= options.minCheckWorthiness) kept.add(index);
  });
  return layers.claims.flatMap((claim, index) => {
    if (!kept.has(index)) return [];
    return [
      {
        id: idOf("c", index),
        key: claimKey(textSha256, points.span(claim)),
        sentence: idOf("s", claim.sentence),
        ...slicer.span(claim),
        spans: claim.spans.map((span) => slicer.span(span)),
        within: claim.within !== null && kept.has(claim.within) ? idOf("c", claim.within) : null,
        quote: slicer.slice(claim).text,
        verbatim: slicer.verbatim(claim),
        text: slicer.copied(claim.text),
        insertions: assembleInsertions(claim, slicer, options),
        type: claim.type,
        source: assembleSource(claim, analysis, slicer),
        polarity: claim.polarity,
        certainty: claim.certainty,
        checkWorthiness: rounded(claim.checkWorthiness),
        confidence: rounded(claim.confidence),
        attributeConfidence: {
          type: roundedOrNull(claim.attributeConfidence.type),
          source: roundedOrNull(claim.attributeConfidence.source),
          polarity: roundedOrNull(claim.attributeConfidence.polarity),
          certainty: roundedOrNull(claim.attributeConfidence.certainty),
        },
        subject: claim.subject && assembleConstituent(claim.subject, slicer),
        predicate: claim.predicate && assemblePredicate(claim.predicate, slicer),
        object: claim.object && assembleConstituent(claim.object, slicer),
        actors: claim.actors.map((actor) => idOf("a", actor)),
        dates: claim.dates.map((date) => idOf("d", date)),
        quantities: claim.quantities.map((quantity) => assembleQuantity(quantity, slicer)),
      },
    ];
  });
}

/** The same in every version that finds the same span, whatever the offset unit: it counts code points. */
function claimKey(textSha256: string, span: Span): string {
  return createHash("sha256").update(`${textSha256}:${span.start}:${span.end}`).digest("hex").slice(0, 16);
}

function assembleInsertions(claim: Claim, slicer: Slicer, options: AssembleOptions): ClaimDocument["insertions"] {
  const convert = offsetConverter(claim.text, options.offsets);
  return claim.insertions.map((insertion) => ({
    start: convert(insertion.start),
    end: convert(insertion.end),
    replaces: slicer.copied(insertion.replaces),
    kind: insertion.kind,
    actor: idOf("a", insertion.actor),
    date: idOf("d", insertion.date),
  }));
}

function assembleSource(claim: Claim, analysis: Analysis, slicer: Slicer): ClaimDocument["source"] {
  const { source } = claim;
  const { article, layers } = analysis;
  if (source.kind === "author") {
    const { authors } = article.metadata;
    const name = slicer.copied(authors.length > 0 ? authors.join("; ") : null);
    return { kind: "author", name, actor: null, wikidata: null, text: null, quote: null };
  }
  const text = source.phrase && slicer.slice(source.phrase).text;
  const quote = idOf("q", source.quote);
  if (source.kind === "unnamed") {
    const name = source.phrase && slicer.verbatim(source.phrase);
    return { kind: "unnamed", name, actor: null, wikidata: null, text, quote };
  }
  const { name, wikidata } = layers.actors[source.actor];
  return { kind: "actor", name: slicer.copied(name), actor: idOf("a", source.actor), wikidata, text, quote };
}

function assembleConstituent(constituent: Constituent, slicer: Slicer): NonNullable<ClaimDocument["subject"]> {
  return { ...slicer.slice(constituent), actor: idOf("a", constituent.actor) };
}

function assemblePredicate(predicate: Predicate, slicer: Slicer): NonNullable<ClaimDocument["predicate"]> {
  const { text, start, end } = slicer.slice(predicate);
  return {
    text,
    words: slicer.words(predicate.spans),
    lemma: slicer.copied(predicate.lemma),
    start,
    end,
    spans: predicate.spans.map((span) => slicer.span(span)),
  };
}

function assembleQuantity(quantity: Quantity, slicer: Slicer): ClaimDocument["quantities"][number] {
  const { value, min, max, unit, kind, approximate } = quantity;
  return { ...slicer.slice(quantity), value, min, max, unit, kind, approximate };
}

function roundedOrNull(score: number | null): number | null {
  return score === null ? null : rounded(score);
}
