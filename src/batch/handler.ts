import { access } from "node:fs/promises";
import { join } from "node:path";
import { createDocumentExtractor, type ExtractorOptions } from "../extract/extractor.ts";
import { fileInput, sha256, textInput, type ArticleInput } from "../extract/input.ts";
import type { KlartextDocument } from "../output/document.ts";
import { loadFormat, type FormatName } from "../output/formats/index.ts";
import type { ArticleFormat, FormatOptions, OutputFormat, Result } from "../output/formats/format.ts";
import { failureOf, type FileJob, type Outcome, type RecordJob } from "./job.ts";
import { readBytes } from "./read.ts";
import { readProvenance, readResult, writeWhole } from "./results.ts";

/** What a worker must know to do jobs; it crosses to threads. */
export interface Settings {
  readonly extractor: Omit<ExtractorOptions, "stages">;
  readonly formats: readonly FormatName[];
  readonly formatOptions: FormatOptions;
  /** The folder of result files; null if all goes to one place. */
  readonly outDir: string | null;
  /** Keeps results that are there already and would come out the same. */
  readonly resume: boolean;
}

/** Does one job; never rejects. */
export type Handler = (job: FileJob | RecordJob) => Promise<Outcome>;

/** Makes what does jobs, in this thread. */
export async function createHandler(settings: Settings): Promise<Handler> {
  const { outDir, resume } = settings;
  const extractor = createDocumentExtractor(settings.extractor);
  const formats = await Promise.all(settings.formats.map((name) => loadFormat(name, settings.formatOptions)));
  return async (job) => {
    try {
      const bytes = job.type === "record" ? Buffer.from(job.text) : (job.bytes ?? (await readBytes(job.path)));
      const kept = resume && outDir !== null && (await isDone(job, sha256(bytes))) ? await readResult(pathOf(outDir, job, ".json")) : null;
      const input = await inputOf(job, bytes);
      if (kept) return { type: "kept", claims: kept.claims.length, pieces: piecesOf(kept, input.raw, formats) };
      const result = await extractor.result(input);
      if (outDir !== null) await writeArticle(result, outDir, job, formats);
      const pieces = outDir === null && isArticleFormat(formats[0]) ? [encode(formats[0].render(result)[0])] : piecesOf(result.document, input.raw, formats);
      return { type: "done", claims: result.document.claims.length, pieces };
    } catch (error) {
      return { type: "failed", error: failureOf(error) };
    }
  };

  async function isDone(job: FileJob | RecordJob, hash: string): Promise<boolean> {
    const found = outDir === null ? null : await readProvenance(pathOf(outDir, job, ".json"));
    if (outDir === null || found?.sha256 !== hash || !(await extractor.generators()).includes(found.generator)) return false;
    const files = formats.filter(isArticleFormat).flatMap(({ endings }) => endings.map((ending) => pathOf(outDir, job, ending)));
    return (await Promise.all(files.map((file) => access(file).then(() => true, () => false)))).every(Boolean);
  }
}

const isArticleFormat = (format: OutputFormat): format is ArticleFormat => format.per === "article";

function pathOf(outDir: string, job: FileJob | RecordJob, ending: string): string {
  return join(outDir, job.name + ending);
}

async function inputOf(job: FileJob | RecordJob, bytes: Uint8Array): Promise<ArticleInput> {
  if (job.type === "file") return fileInput(bytes, { id: job.id, kind: job.kind });
  const { id, text, url, meta, known } = job;
  return textInput(text, { id, url, meta, known });
}

/** Writes an article's own files; the JSON comes last, for it says that the others are there. */
async function writeArticle(result: Result, outDir: string, job: FileJob | RecordJob, formats: readonly OutputFormat[]): Promise<void> {
  const files = formats.filter(isArticleFormat).flatMap(({ endings, render }) => render(result).map((text, index) => ({ ending: endings[index], text })));
  const last = files.filter(({ ending }) => ending === ".json");
  for (const { ending, text } of [...files.filter((file) => !last.includes(file)), ...last]) await writeWhole(pathOf(outDir, job, ending), text);
}

/** What a document adds to each of the run's files. */
function piecesOf(document: KlartextDocument, raw: string, formats: readonly OutputFormat[]): Uint8Array[] {
  return formats.flatMap((format) => (format.per === "run" ? format.render(document, raw).map(encode) : []));
}

const encoder = new TextEncoder();
const encode = (text: string): Uint8Array => encoder.encode(text);
