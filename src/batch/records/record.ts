import { z } from "zod";
import { KlartextError } from "../../article/errors.ts";
import { isDay } from "../../extract/extractor.ts";
import type { RecordJob } from "../job.ts";
import type { Fields, RecordOptions } from "./fields.ts";

/** An article's record, or why it is none. `line` counts from 1. */
export type RecordLine =
  | { readonly line: number; readonly id: string | null; readonly article: RecordArticle; readonly ignored: readonly string[] }
  | { readonly line: number; readonly id: string | null; readonly error: KlartextError };

export type RecordArticle = Pick<RecordJob, "text" | "url" | "meta" | "known">;

const shape = {
  id: z.union([z.string(), z.number()]).transform(String).optional(),
  text: z.string(),
  language: z.string().min(2).optional(),
  title: z.string().optional(),
  authors: z.array(z.string()).optional(),
  url: z.string().optional(),
  meta: z.unknown().optional(),
  layout: z.enum(["article", "body"]).optional(),
};
const strict = z.object({ ...shape, id: z.union([z.string().min(1), z.number()]).transform(String).optional(), date: z.string().refine(isDay, "must be a day, YYYY-MM-DD").optional() });
/** Tables and mapped fields write dates in many ways, and leave cells empty. */
const loose = z.object({ ...shape, date: z.union([z.string(), z.number()]).transform(String).optional() });
const known: ReadonlySet<string> = new Set(Object.keys(strict.shape));

/**
 * Makes an article's record of what a line, row or element holds.
 * @param place what messages call it: "line 3"
 */
export function readRecord(value: unknown, line: number, place: string, { fields, mapped }: RecordOptions): RecordLine {
  const record = mapped ? mapFields(value, fields) : value;
  const parsed = (mapped ? loose : strict).safeParse(record);
  if (!parsed.success) return { line, id: readableId(record), error: recordError(parsed.error, place, fields) };
  const { id, text, url, meta, ...rest } = parsed.data;
  const ignored = mapped ? [] : Object.keys(value as object).filter((field) => !known.has(field));
  return { line, id: id || null, article: { text: text.replace(/^\ufeff/, ""), url, meta, known: rest }, ignored };
}

/** Gives fields their standard names and gathers the others in `meta`; empty values of tables are none. */
function mapFields(value: unknown, fields: Fields): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const names = new Map<string, string>(Object.entries(fields).map(([standard, field]) => [field, standard]));
  const article: Record<string, unknown> = {};
  const meta: Record<string, unknown> = {};
  for (const [field, content] of Object.entries(value)) {
    const standard = names.get(field) ?? (known.has(field) && !Object.hasOwn(fields, field) ? field : null);
    if (standard === null) meta[field] = content;
    else if (standard === "text" || (content !== "" && content !== null)) article[standard] = standard === "authors" ? listOf(content) : content;
  }
  return Object.keys(meta).length === 0 ? article : { ...article, meta: article.meta === undefined ? meta : { ...meta, meta: article.meta } };
}

function listOf(authors: unknown): unknown {
  return typeof authors === "string" ? authors.split(/\s*[;|]\s*/).filter((name) => name !== "") : authors;
}

function recordError(error: z.ZodError, place: string, fields: Fields): KlartextError {
  const { path, message } = error.issues[0];
  const field = path.length === 0 ? "" : ` in "${[Object.entries(fields).find(([standard]) => standard === path[0])?.[1] ?? path[0], ...path.slice(1)].join(".")}"`;
  return new KlartextError("record", `${place} is no article record${field}: ${message}`);
}

function readableId(value: unknown): string | null {
  const id = typeof value === "object" && value !== null && "id" in value ? value.id : null;
  return typeof id === "string" || typeof id === "number" ? String(id) : null;
}
