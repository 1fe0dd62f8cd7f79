import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Article, Metadata } from "../../src/article/article.ts";
import { decode } from "../../src/article/decode.ts";
import { formatFor } from "../../src/article/formats/index.ts";
import { readArticle } from "../../src/article/read.ts";
import { loadPack } from "../../src/languages/load.ts";
import type { EvalOptions, Figures } from "./main.ts";

/** What of a gold annotation intake is measured by. */
interface Gold {
  readonly article: string;
  readonly language: string;
  readonly meta: { readonly title: string | null; readonly subtitle: string | null; readonly authors: readonly string[] | null; readonly published: string | null };
  readonly sentences: readonly string[];
}

const fields = ["title", "subtitle", "authors", "published"] as const;

/**
 * Measures metadata and body on the gold articles: the share of fields that are right, the share of gold sentences that
 * begin in a body block, and the share of body blocks in which one begins.
 */
export async function evaluate({ gold, language, errors }: EvalOptions): Promise<Figures> {
  const sealed = new Set((await readFile(join(gold, "SEALED"), "utf8")).split(/\s+/));
  const names = (await readdir(gold)).filter((name) => name.endsWith(".gold.json") && !sealed.has(name.slice(0, -".gold.json".length)));
  const right = { title: 0, subtitle: 0, authors: 0, published: 0 };
  const sentences = { inBody: 0, all: 0 };
  const blocks = { filled: 0, all: 0 };
  let articles = 0;
  for (const name of names.sort()) {
    const annotation = JSON.parse(await readFile(join(gold, name), "utf8")) as Gold;
    if (language !== null && annotation.language !== language) continue;
    const article = await read(join(gold, annotation.article), annotation.language);
    const misses = [...metadataMisses(article.metadata, annotation.meta), ...bodyMisses(article, annotation.sentences, sentences, blocks)];
    for (const field of fields) if (!misses.some((miss) => miss.startsWith(`${field}:`))) right[field] += 1;
    articles += 1;
    if (errors && misses.length > 0) console.log(`${annotation.article}\n  ${misses.join("\n  ")}`);
  }
  console.log(`articles ${articles}; ${fields.map((field) => `${field} ${share(right[field], articles)}`).join(", ")}`);
  console.log(`sentences that begin in body ${share(sentences.inBody, sentences.all)}; body blocks with a sentence ${share(blocks.filled, blocks.all)}`);
  const shares = Object.fromEntries(fields.map((field) => [field, right[field] / articles]));
  return { ...shares, sentences: sentences.inBody / sentences.all, blocks: blocks.filled / blocks.all };
}

async function read(path: string, language: string): Promise<Article> {
  const { text } = await decode(await readFile(path));
  const { intake } = await loadPack(language);
  return readArticle(text, { mediaType: formatFor(path).mediaType, intake, known: {}, date: null, dateOverride: false });
}

function metadataMisses(found: Metadata, meta: Gold["meta"]): string[] {
  const expected = { ...meta, authors: meta.authors ?? [] };
  return fields
    .filter((field) => JSON.stringify(found[field]) !== JSON.stringify(expected[field]))
    .map((field) => `${field}: ${JSON.stringify(found[field])} instead of ${JSON.stringify(expected[field])}`);
}

function bodyMisses(
  article: Article,
  openings: readonly string[],
  sentences: { inBody: number; all: number },
  blocks: { filled: number; all: number },
): string[] {
  const misses: string[] = [];
  const filled = new Set<number>();
  let position = 0;
  for (const opening of openings) {
    const start = article.raw.indexOf(opening, position);
    position = start + 1;
    const block = article.blocks.findIndex((each) => {
      const { start: from, end: to } = article.map.spanToRaw(each);
      return from <= start && start < to;
    });
    sentences.all += 1;
    if (block >= 0 && article.blocks[block].role === "body") {
      sentences.inBody += 1;
      filled.add(block);
    } else {
      misses.push(`not body (${block < 0 ? "no block" : article.blocks[block].role}): ${opening}`);
    }
  }
  for (const [index, block] of article.blocks.entries()) {
    if (block.role !== "body") continue;
    blocks.all += 1;
    if (filled.has(index)) blocks.filled += 1;
    else misses.push(`body: ${article.text.slice(block.start, Math.min(block.end, block.start + 80))}`);
  }
  return misses;
}

function share(part: number, whole: number): string {
  return `${part}/${whole}`;
}
