import type { Warning } from "../article/article.ts";
import type { Actor, Party, Quote, Sentence, Timex } from "../stages/layers.ts";
import type { Analysis } from "../pipeline/pipeline.ts";
import { assembleClaims } from "./claims.ts";
import type { KlartextDocument, OffsetUnit, TextMode } from "./document.ts";
import { idOf } from "./ids.ts";
import { offsetConverter } from "./offsets.ts";
import { Slicer } from "./slicer.ts";

/** What a document says besides the layers: where the article came from and what made it. */
export interface Provenance {
  readonly generator: KlartextDocument["generator"];
  readonly source: Omit<KlartextDocument["source"], "offsetUnit" | "text">;
  readonly languageFrom: KlartextDocument["document"]["languageFrom"];
}

export interface AssembleOptions {
  readonly offsets: OffsetUnit;
  readonly text: TextMode;
  /** Claims below it are left out; ids and everything else stay. */
  readonly minCheckWorthiness: number;
}

/** Turns an analysis into the document that users read: ids for indexes, the decoded article's offsets for the reading text's. */
export function assemble(analysis: Analysis, provenance: Provenance, options: AssembleOptions): KlartextDocument {
  const { article, layers } = analysis;
  const slicer = new Slicer(article, offsetConverter(article.raw, options.offsets), options.text);
  const { title, subtitle, authors, published, publishedFrom } = article.metadata;
  return {
    schemaVersion: "1.0",
    generator: provenance.generator,
    source: {
      ...provenance.source,
      offsetUnit: options.offsets,
      ...(options.text === "full" ? { text: article.raw } : {}),
    },
    document: {
      language: analysis.language,
      languageFrom: provenance.languageFrom,
      title: slicer.copied(title),
      subtitle: slicer.copied(subtitle),
      authors: options.text === "none" ? [] : [...authors],
      published,
      publishedFrom,
    },
    sentences: layers.sentences.map((sentence, index) => assembleSentence(sentence, index, slicer)),
    actors: layers.actors.map((actor, index) => assembleActor(actor, index, slicer)),
    dates: layers.dates.map((date, index) => assembleDate(date, index, slicer)),
    quotes: layers.quotes.map((quote, index) => assembleQuote(quote, index, slicer)),
    claims: assembleClaims(analysis, slicer, provenance.source.textSha256, options),
    warnings: analysis.warnings.map((warning) => assembleWarning(warning, slicer)),
  };
}

function assembleSentence(sentence: Sentence, index: number, slicer: Slicer): KlartextDocument["sentences"][number] {
  return { id: idOf("s", index), ...slicer.span(sentence), role: sentence.role };
}

function assembleActor(actor: Actor, index: number, slicer: Slicer): KlartextDocument["actors"][number] {
  return {
    id: idOf("a", index),
    name: slicer.copied(actor.name),
    type: actor.type,
    wikidata: actor.wikidata,
    mentions: actor.mentions.map((mention) => ({
      ...orderSlice(slicer.slice(mention)),
      kind: mention.kind,
      sentence: idOf("s", mention.sentence),
    })),
  };
}

function assembleDate(date: Timex, index: number, slicer: Slicer): KlartextDocument["dates"][number] {
  const { type, value, from, to } = date;
  return { id: idOf("d", index), ...orderSlice(slicer.slice(date)), type, value, from, to, sentence: idOf("s", date.sentence) };
}

function assembleQuote(quote: Quote, index: number, slicer: Slicer): KlartextDocument["quotes"][number] {
  return {
    id: idOf("q", index),
    sentence: idOf("s", quote.sentence),
    ...orderSlice(slicer.slice(quote)),
    verbatim: slicer.verbatim(quote),
    mode: quote.mode,
    spans: quote.spans.map((span) => slicer.span(span)),
    speaker: quote.speaker && assembleParty(quote.speaker, slicer),
    cue: quote.cue && slicer.slice(quote.cue),
    frame: quote.frame && slicer.span(quote.frame),
    addressee: quote.addressee && assembleParty(quote.addressee, slicer),
    dates: quote.dates.map((date) => idOf("d", date)),
    within: idOf("q", quote.within),
  };
}

function assembleParty(party: Party, slicer: Slicer): { actor: string | null; text: string | null; start: number; end: number } {
  return { actor: idOf("a", party.actor), ...slicer.slice(party) };
}

/** Position first, as everywhere in the contract where an item is a place in the text. */
function orderSlice({ text, start, end }: { text: string | null; start: number; end: number }) {
  return { start, end, text };
}

function assembleWarning(warning: Warning, slicer: Slicer): KlartextDocument["warnings"][number] {
  const { code, severity, message } = warning;
  const { start, end } = warning.span ? slicer.span(warning.span) : { start: null, end: null };
  return { code, severity, message, start, end };
}
