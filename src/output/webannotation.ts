import type { Span } from "../article/span.ts";
import type { Claim } from "../stages/layers.ts";
import type { KlartextDocument } from "./document.ts";
import type { Result } from "./formats/format.ts";
import { idOf } from "./ids.ts";
import { offsetConverter } from "./offsets.ts";

/** UTF-16 units of the article on either side of what is annotated. */
const contextLength = 32;

/** Our own terms beside those of the Web Annotation vocabulary. */
const ownTerms = {
  klartext: "urn:klartext:terms:",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  claimType: "klartext:claimType",
  sourceKind: "klartext:sourceKind",
  sourceName: "klartext:sourceName",
  sourceIdentity: { "@id": "klartext:sourceIdentity", "@type": "@id" },
  polarity: "klartext:polarity",
  certainty: "klartext:certainty",
  checkWorthiness: { "@id": "klartext:checkWorthiness", "@type": "xsd:double" },
  version: "klartext:version",
};

/**
 * A page of annotations (W3C Web Annotation Data Model, 2017): claims with their stand-alone text and type, names with
 * their Wikidata identities, dates with their values. Places are quotations with context; in plain text also positions
 * in code points.
 */
export function webAnnotations({ document, analysis }: Result): object {
  const { layers } = analysis;
  const base = `ni:///sha-256;${Buffer.from(document.source.textSha256, "hex").toString("base64url")}`;
  const target = targets({ document, analysis }, document.source.url ?? base);
  const claims = new Map(document.claims.map((claim) => [claim.id, claim]));
  const items = [
    ...layers.claims.flatMap((claim, index) => {
      const shown = claims.get(idOf("c", index));
      return shown ? [claimAnnotation(claim, shown, document.document.language, base, target)] : [];
    }),
    ...layers.actors.flatMap(({ mentions, wikidata }, index) =>
      wikidata === null ? [] : mentions.map((mention, number) => annotation(`${base}#${idOf("a", index)}-${number + 1}`, "identifying", [{ type: "SpecificResource", purpose: "identifying", source: entity(wikidata) }], target(mention)))),
    ...layers.dates.map((date, index) => annotation(`${base}#${idOf("d", index)}`, "tagging", [{ type: "TextualBody", purpose: "tagging", value: date.value }], target(date))),
  ];
  return {
    "@context": ["http://www.w3.org/ns/anno.jsonld", ownTerms],
    id: `${base}#annotations`,
    type: "AnnotationPage",
    generator: { type: "Software", name: "klartext", version: document.generator.version },
    items,
  };
}

function claimAnnotation(claim: Claim, shown: KlartextDocument["claims"][number], language: string, base: string, target: (span: Span) => object): object {
  const { source, type, polarity, certainty, checkWorthiness } = shown;
  return {
    ...annotation(
      `${base}#${shown.id}`,
      "describing",
      [
        { type: "TextualBody", purpose: "describing", value: claim.text, format: "text/plain", language },
        { type: "TextualBody", purpose: "tagging", value: type, language: "en" },
      ],
      target(claim),
    ),
    claimType: type,
    sourceKind: source.kind,
    ...(source.name === null ? {} : { sourceName: source.name }),
    ...(source.wikidata === null ? {} : { sourceIdentity: entity(source.wikidata) }),
    polarity,
    certainty,
    checkWorthiness,
  };
}

function annotation(id: string, motivation: string, body: readonly object[], target: object): object {
  return { id, type: "Annotation", motivation, body, target };
}

function entity(wikidata: string): string {
  return `http://www.wikidata.org/entity/${wikidata}`;
}

/** Finds places again: in HTML by the words that a browser shows, else by the source, where positions can be counted. */
function targets({ document, analysis: { article } }: Pick<Result, "document" | "analysis">, source: string): (span: Span) => object {
  const isMarkup = document.source.mediaType === "text/html";
  const text = isMarkup ? article.text : article.raw;
  const point = offsetConverter(text, "codepoint");
  return (reading) => {
    const { start, end } = isMarkup ? reading : article.map.spanToRaw(reading);
    const quote = { type: "TextQuoteSelector", exact: text.slice(start, end), prefix: text.slice(Math.max(0, start - contextLength), start), suffix: text.slice(end, end + contextLength) };
    const position = { type: "TextPositionSelector", start: point(start), end: point(end) };
    return { type: "SpecificResource", source, selector: isMarkup ? quote : [quote, position] };
  };
}
