import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { z } from "zod";
import { KlartextError } from "../article/errors.ts";
import { isDay } from "../extract/extractor.ts";
import { textInput, type ArticleInput } from "../extract/input.ts";
import { fileError, type NamedInput } from "./inputs.ts";

const record = z.object({
  id: z.union([z.string().min(1), z.number()]).transform(String).optional(),
  text: z.string(),
  date: z.string().refine(isDay, "must be a day, YYYY-MM-DD").optional(),
  language: z.string().min(2).optional(),
  title: z.string().optional(),
  authors: z.array(z.string()).optional(),
  url: z.string().optional(),
  meta: z.unknown().optional(),
  layout: z.enum(["article", "body"]).optional(),
});
const knownFields: ReadonlySet<string> = new Set(Object.keys(record.shape));

/** One line of NDJSON input: an article, or why it is none. */
export type RecordLine =
  | { readonly line: number; readonly input: ArticleInput; readonly unknownFields: readonly string[] }
  | { readonly line: number; readonly id: string | null; readonly error: KlartextError };

/** Reads NDJSON lazily, line by line, so that a stream of any length needs memory for one line; blank lines are skipped. */
export async function* readRecords(input: NamedInput): AsyncGenerator<RecordLine> {
  const stream = input.path === "-" ? process.stdin : createReadStream(input.path);
  const failure = new Promise<never>((_, reject) => stream.once("error", (error: unknown) => reject(fileError(error))));
  failure.catch(() => {});
  const lines = createInterface({ input: stream, crlfDelay: Infinity })[Symbol.asyncIterator]();
  const seen = new Map<string, number>();
  for (let line = 1; ; line++) {
    const next = await Promise.race([lines.next(), failure]);
    if (next.done) return;
    if (next.value.trim() !== "") yield parseRecord(line === 1 ? next.value.replace(/^\ufeff/, "") : next.value, line, input.id, seen);
  }
}

function parseRecord(text: string, line: number, inputId: string, seen: Map<string, number>): RecordLine {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { line, id: null, error: new KlartextError("record", `line ${line} is not valid JSON; write one object a line`, { cause: error }) };
  }
  const parsed = record.safeParse(json);
  if (!parsed.success) return { line, id: readableId(json), error: recordError(parsed.error, line) };
  const { id = `${inputId}:${line}`, text: raw, url, meta, ...known } = parsed.data;
  const before = seen.get(id);
  if (before !== undefined) {
    return { line, id, error: new KlartextError("record", `line ${line} repeats the id of line ${before}; give each record its own`) };
  }
  seen.set(id, line);
  const unknownFields = Object.keys(json as object).filter((field) => !knownFields.has(field));
  return { line, input: textInput(raw.replace(/^\ufeff/, ""), { id, url, meta, known }), unknownFields };
}

function recordError(error: z.ZodError, line: number): KlartextError {
  const { path, message } = error.issues[0];
  const where = path.length === 0 ? "" : ` in "${path.join(".")}"`;
  return new KlartextError("record", `line ${line} is no article record${where}: ${message}`);
}

function readableId(json: unknown): string | null {
  const id = typeof json === "object" && json !== null && "id" in json ? json.id : null;
  return typeof id === "string" || typeof id === "number" ? String(id) : null;
}
