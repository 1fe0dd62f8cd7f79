import { KlartextError } from "../article/errors.ts";
import type { Content } from "../article/formats/format.ts";
import { formatOf } from "../article/formats/index.ts";
import { detectLanguage } from "../article/language.ts";
import { languageCodes, loadPack } from "../languages/load.ts";
import { assemble } from "../output/assemble.ts";
import type { KlartextDocument, OffsetUnit, TextMode } from "../output/document.ts";
import type { Result } from "../output/formats/format.ts";
import { hashModels } from "../pipeline/resources.ts";
import { createPipeline, type Analysis, type Pipeline } from "../pipeline/pipeline.ts";
import type { LayerName } from "../stages/layers.ts";
import type { Stage } from "../stages/stage.ts";
import type { CustomActors } from "./actors.ts";
import { sha256, type ArticleInput } from "./input.ts";
import { packageVersion } from "./version.ts";

/** Everything that can change the bytes of a document, besides the input. */
export interface ExtractorOptions {
  /** "de" or "en"; detected by default. */
  readonly language?: string;
  /** ISO day that relative dates count from where the article names none. */
  readonly date?: string;
  /** Lets `date` win over the article's own date. */
  readonly dateOverride?: boolean;
  /** Unit of all offsets; "codepoint" by default. */
  readonly offsets?: OffsetUnit;
  /** How much of the article's words the document repeats; "spans" by default. */
  readonly text?: TextMode;
  /** Leaves out claims below it, 0 to 1; 0 by default. */
  readonly minCheckWorthiness?: number;
  /** A user's own actors, from `readActors`; they win over the known ones. */
  readonly actors?: CustomActors;
  /** The stages in their order; the standard ones by default. */
  readonly stages?: readonly Stage[];
}

/** Loaded once, serves any number of concurrent calls. */
export interface DocumentExtractor {
  /**
   * Extracts one article.
   * @throws KlartextError "language" if it is in none of the languages that klartext speaks, "empty", "aborted".
   */
  document(input: ArticleInput, signal?: AbortSignal): Promise<KlartextDocument>;
  /** Extracts one article, and gives with the document what output formats need of the analysis; throws like `document`. */
  result(input: ArticleInput, signal?: AbortSignal): Promise<Result>;
  /** The layers of one article, in its reading text, before they become a document. */
  analyse(input: ArticleInput, signal?: AbortSignal): Promise<Analysis>;
  /** The JSON of `generator` in the documents to come, one for each language that they may be in. */
  generators(): Promise<readonly string[]>;
  /** The pipeline that would run on an article: the one of its language. */
  pipeline(input: ArticleInput): Promise<Pipeline>;
}

type LanguageFrom = KlartextDocument["document"]["languageFrom"];

/** The layers that a document shows. */
const documentLayers: readonly LayerName[] = ["tokens", "sentences", "actors", "dates", "quotes", "claims"];

/**
 * Makes an extractor; packs and models are loaded when the first article in their language comes.
 * @throws KlartextError "usage" if an option is out of range, "pipeline" if the stages leave out a layer that a document shows.
 */
export function createDocumentExtractor(options: ExtractorOptions): DocumentExtractor {
  checkOptions(options);
  checkStages(options.stages);
  const pipelines = new Map<string, Promise<Pipeline>>();
  const version = packageVersion();

  function pipelineFor(language: string): Promise<Pipeline> {
    let pipeline = pipelines.get(language);
    if (!pipeline) {
      pipeline = createPipeline({ language, stages: options.stages, actors: options.actors?.identities });
      pipelines.set(language, pipeline);
    }
    return pipeline;
  }

  async function analyseIn(input: ArticleInput, signal?: AbortSignal): Promise<{ analysis: Analysis; languageFrom: LanguageFrom; pipeline: Pipeline }> {
    throwIfAborted(signal);
    const { content, code, from } = await articleLanguage(input, options);
    const pipeline = await pipelineFor(code);
    throwIfAborted(signal);
    const article = await pipeline.read(input.raw, {
      mediaType: input.mediaType,
      content,
      known: input.known,
      date: options.date ?? null,
      dateOverride: options.dateOverride ?? false,
    });
    return { analysis: pipeline.run(article), languageFrom: from, pipeline };
  }

  const generatorOf = (models: string): KlartextDocument["generator"] => ({
    name: "klartext",
    version,
    options: effectiveOptions(options),
    resources: { models, actors: options.actors?.sha256 ?? null },
  });

  let generators: Promise<readonly string[]> | undefined;
  const allGenerators = (): Promise<readonly string[]> =>
    Promise.all((options.language === undefined ? languageCodes : [options.language]).map(async (code) => JSON.stringify(generatorOf(hashModels(await loadPack(code))))));

  async function result(input: ArticleInput, signal?: AbortSignal): Promise<Result> {
    const { analysis, languageFrom, pipeline } = await analyseIn(input, signal);
    const { id, path, url, mediaType, encoding, bytes, meta } = input;
    const document = assemble(
      analysis,
      {
        generator: generatorOf(pipeline.resources.sha256),
        source: { id, path, url, mediaType, encoding, bytes, sha256: input.sha256, textSha256: sha256(input.raw), meta },
        languageFrom,
      },
      assembleOptions(options),
    );
    return { document, analysis, contractions: pipeline.pack.contractions };
  }

  return {
    result,
    generators: () => (generators ??= allGenerators()),
    pipeline: async (input) => pipelineFor((await articleLanguage(input, options)).code),
    analyse: async (input, signal) => (await analyseIn(input, signal)).analysis,
    document: async (input, signal) => (await result(input, signal)).document,
  };
}

function assembleOptions(options: ExtractorOptions) {
  return {
    offsets: options.offsets ?? "codepoint",
    text: options.text ?? "spans",
    minCheckWorthiness: options.minCheckWorthiness ?? 0,
  };
}

function effectiveOptions(options: ExtractorOptions): Record<string, unknown> {
  return {
    language: options.language ?? null,
    date: options.date ?? null,
    dateOverride: options.dateOverride ?? false,
    ...assembleOptions(options),
  };
}

/**
 * Reads an article as its format has it, and tells its language.
 * @throws KlartextError "language", or "empty" if there is nothing, or no article in the markup.
 */
export async function articleLanguage(input: ArticleInput, options: Pick<ExtractorOptions, "language">): Promise<{ readonly content: Content; readonly code: string; readonly from: LanguageFrom }> {
  if (input.raw.trim() === "") throw new KlartextError("empty", "the article is empty; there is nothing to read");
  const content = input.content ?? (await formatOf(input.mediaType).read(input.raw));
  if (options.language !== undefined) return { content, code: options.language, from: "option" };
  if (input.known.language !== undefined) return { content, code: knownLanguage(input.known.language), from: "record" };
  const { language } = content.stated;
  if (language !== undefined) return { content, code: knownLanguage(language), from: "metadata" };
  return { content, code: await detectLanguage(content.prose.text), from: "detected" };
}

/** "de-AT" → "de". */
function knownLanguage(tag: string): string {
  const code = tag.toLowerCase().split(/[-_]/, 1)[0];
  if (languageCodes.includes(code)) return code;
  throw new KlartextError("language", `the article is said to be in "${tag}"; klartext reads ${languageCodes.join(" and ")}`);
}

function checkOptions({ language, date, minCheckWorthiness = 0 }: ExtractorOptions): void {
  if (language !== undefined && !languageCodes.includes(language)) {
    throw new KlartextError("usage", `no language "${language}"; there are: ${languageCodes.join(", ")}`);
  }
  if (date !== undefined && !isDay(date)) {
    throw new KlartextError("usage", `"${date}" is no date; write it as YYYY-MM-DD`);
  }
  if (!(minCheckWorthiness >= 0 && minCheckWorthiness <= 1)) {
    throw new KlartextError("usage", `the least check-worthiness must lie between 0 and 1, not ${minCheckWorthiness}`);
  }
}

function checkStages(stages: readonly Stage[] | undefined): void {
  const missing = stages && documentLayers.find((layer) => !stages.some(({ adds }) => adds === layer));
  if (missing) throw new KlartextError("pipeline", `a document shows the layer "${missing}", which no stage adds; createPipeline runs stages without it`);
}

/** True for an existing day written YYYY-MM-DD. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function throwIfAborted(signal?: AbortSignal): void {
  if (signal?.aborted) throw new KlartextError("aborted", "the extraction was aborted", { cause: signal.reason });
}
