import type { Content } from "../article/formats/format.ts";
import { readArticle } from "../article/read.ts";
import { articleLanguage, type ExtractorOptions } from "../extract/extractor.ts";
import { fileInput, textInput, type ArticleInput } from "../extract/input.ts";
import { loadPack } from "../languages/load.ts";
import { failureOf, type FileJob, type Job } from "./job.ts";
import { readBytes } from "./read.ts";

/** What would become of an input; "-" stands for what it has not. */
export interface Preview {
  readonly path: string;
  readonly format: string;
  readonly encoding: string;
  readonly language: string;
  readonly date: string;
  /** Why it would be skipped; "" if it would not. */
  readonly skipped: string;
}

/** Reads an input as far as a run would before the stages begin. */
export async function previewOf(job: Job, options: ExtractorOptions): Promise<Preview> {
  const path = job.where;
  let seen: Pick<Preview, "format" | "encoding"> = { format: "-", encoding: "-" };
  if (job.type === "broken") return { path, ...seen, language: "-", date: "-", skipped: job.error.message };
  try {
    const input = job.type === "file" ? await openFile(job) : textInput(job.text, { id: job.id, known: job.known });
    seen = { format: input.mediaType, encoding: input.encoding };
    const { content, code } = await articleLanguage(input, options);
    return { path, ...seen, language: code, date: (await dateOf(input, content, code, options)) ?? "-", skipped: "" };
  } catch (error) {
    return { path, ...seen, language: "-", date: "-", skipped: failureOf(error).message };
  }
}

async function openFile(job: FileJob): Promise<ArticleInput> {
  return fileInput(job.bytes ?? (await readBytes(job.path)), { id: job.id, kind: job.kind });
}

async function dateOf(input: ArticleInput, content: Content, language: string, { date, dateOverride = false }: ExtractorOptions): Promise<string | null> {
  const { intake } = await loadPack(language);
  const article = await readArticle(input.raw, { mediaType: input.mediaType, content, intake, known: input.known, date: date ?? null, dateOverride });
  return article.metadata.published;
}

const columns = ["path", "format", "encoding", "language", "date", "skipped"] as const;

/** Previews as a table with tabs between its columns, one line each as they come. */
export async function* previewTable(previews: AsyncIterable<Preview>): AsyncGenerator<string> {
  yield `${columns.join("\t")}\n`;
  for await (const preview of previews) yield `${columns.map((column) => preview[column].replace(/[\t\r\n]+/g, " ")).join("\t")}\n`;
}
