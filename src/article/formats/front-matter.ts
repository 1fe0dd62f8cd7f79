import type { StatedMetadata } from "./format.ts";

const block = /^\s*---[ \t]*\r?\n(?:([^]*?)\r?\n)?(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/** Where the article begins, behind the front matter's closing line (0 if there is none), and the YAML between. */
export function findFrontMatter(raw: string): { readonly end: number; readonly yaml: string } {
  const match = block.exec(raw);
  const yaml = match?.[1] ?? "";
  return match && /^["']?[\p{L}_][^:\n]*:/mu.test(yaml) ? { end: match[0].length, yaml } : { end: 0, yaml: "" };
}

/** Reads YAML front matter at the text's beginning; `problem` says why if it can't be read. */
export async function readFrontMatter(raw: string): Promise<StatedMetadata> {
  const { yaml } = findFrontMatter(raw);
  if (yaml === "") return {};
  const { parse } = await import("yaml");
  try {
    const fields: unknown = parse(yaml, { logLevel: "error" });
    return isFields(fields) ? metadataOf(fields) : {};
  } catch (error) {
    const reason = error instanceof Error ? error.message.split("\n", 1)[0] : String(error);
    return { problem: `The front matter is not valid YAML and was left out: ${reason}` };
  }
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function metadataOf(fields: Readonly<Record<string, unknown>>): StatedMetadata {
  const lower = new Map(Object.entries(fields).map(([key, value]) => [key.toLowerCase(), value]));
  const first = (...keys: string[]): unknown => keys.map((key) => lower.get(key)).find((value) => value !== null && value !== undefined);
  return {
    title: textOf(first("title", "headline")),
    subtitle: textOf(first("subtitle", "subheadline", "standfirst", "dek")),
    authors: namesOf(first("authors", "author", "byline", "by")),
    date: textOf(first("date", "published", "publishdate", "pubdate", "datepublished", "created")),
    language: textOf(first("lang", "language", "locale")),
  };
}

function textOf(value: unknown): string | undefined {
  if (value instanceof Date) return value.toISOString();
  if (typeof value !== "string" && typeof value !== "number") return undefined;
  return String(value).trim() || undefined;
}

function namesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(namesOf);
  if (isFields(value)) return namesOf(value.name);
  return [textOf(value)].filter((name) => name !== undefined);
}
