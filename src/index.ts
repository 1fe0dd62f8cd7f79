/**
 * klartext as a library. Node only.
 *
 * @example
 * import { extract } from "klartext";
 * const document = await extract(text, { date: "2025-08-20" });
 * for (const claim of document.claims) console.log(claim.source.name, claim.text);
 */
import { createDocumentExtractor, type ExtractorOptions } from "./extract/extractor.ts";
import { textInput, type KnownMetadata, type MediaType } from "./extract/input.ts";
import type { KlartextDocument } from "./output/document.ts";

export { KlartextError, type KlartextErrorCode } from "./article/errors.ts";
export type { Article, Block, Metadata, PositionMap, Role, Warning } from "./article/article.ts";
export type { Span } from "./article/span.ts";
export { readActors, type CustomActors } from "./extract/actors.ts";
export type { ExtractorOptions } from "./extract/extractor.ts";
export { languageCodes } from "./languages/load.ts";
export type { LanguagePack } from "./languages/pack.ts";
export type { KlartextDocument, KlartextFailure, OffsetUnit, TextMode } from "./output/document.ts";
export { slice } from "./output/offsets.ts";
export { order as standardStages } from "./pipeline/order.ts";
export { createPipeline, type Analysis, type Pipeline, type PipelineOptions } from "./pipeline/pipeline.ts";
export type * from "./stages/layers.ts";
export type { Stage, StageContext } from "./stages/stage.ts";

/** What is known of one article beside its text, and how to stop. */
export interface ArticleOptions extends KnownMetadata {
  /** `source.id` of the document; "-" by default. */
  readonly id?: string;
  readonly url?: string;
  readonly mediaType?: MediaType;
  /** Copied through to `source.meta`. */
  readonly meta?: unknown;
  readonly signal?: AbortSignal;
}

export interface Extractor {
  /**
   * Extracts one article. What `article` says of it outranks what its text says.
   * @throws KlartextError "empty", "language" or "aborted".
   */
  extract(text: string, article?: ArticleOptions): Promise<KlartextDocument>;
}

/**
 * Makes an extractor that loads packs and models once and serves any number of concurrent calls.
 * @throws KlartextError "usage" if an option is out of range.
 */
export function createExtractor(options: ExtractorOptions = {}): Extractor {
  const extractor = createDocumentExtractor(options);
  return {
    extract: async (text, article = {}) => {
      const { id = "-", url, mediaType, meta, signal, ...known } = article;
      return extractor.document(textInput(text, { id, url, mediaType, meta, known }), signal);
    },
  };
}

/**
 * Extracts the claims, sources, actors and dates of one article.
 * @param text the article, its title and byline included
 * @throws KlartextError "usage", "empty", "language" or "aborted".
 */
export async function extract(
  text: string,
  options: ExtractorOptions & Pick<ArticleOptions, "id" | "url" | "mediaType" | "meta" | "signal"> = {},
): Promise<KlartextDocument> {
  const { id, url, mediaType, meta, signal, ...rest } = options;
  return createExtractor(rest).extract(text, { id, url, mediaType, meta, signal });
}
