import type { IntakeRules } from "../languages/sections/intake.ts";
import type { Article, Metadata, Warning } from "./article.ts";
import { readLayout, type Layout } from "./blocks.ts";
import { formatOf } from "./formats/index.ts";
import type { StatedMetadata } from "./formats/format.ts";
import { readingText } from "./reading.ts";

export interface ReadOptions {
  readonly mediaType: "text/plain" | "text/markdown";
  readonly intake: IntakeRules;
  /** What a record says of the article; it outranks the article. */
  readonly known: { readonly title?: string; readonly authors?: readonly string[]; readonly date?: string; readonly layout?: "article" | "body" };
  /** ISO day to count from where the article names none; null if none is given. */
  readonly date: string | null;
  /** Lets `date` win over all others. */
  readonly dateOverride: boolean;
}

/** Reads a decoded article: its reading text, blocks and metadata. */
export async function readArticle(raw: string, options: ReadOptions): Promise<Article> {
  const format = formatOf(options.mediaType);
  const stated = await format.metadata(raw);
  const { known, intake } = options;
  const reading = readingText(format.prose(raw), intake);
  const layout = readLayout(reading.text, intake, {
    hasHead: known.layout !== "body",
    title: known.title ?? stated.title ?? null,
    markdown: options.mediaType === "text/markdown",
  });
  const warnings: Warning[] = [];
  if (stated.problem !== undefined) warnings.push(warning("front-matter", "warning", stated.problem));
  const metadata: Metadata = {
    title: known.title ?? stated.title ?? layout.title,
    subtitle: stated.subtitle ?? layout.subtitle,
    authors: known.authors ?? (stated.authors?.length ? stated.authors : layout.bylines.flatMap(({ authors }) => authors)),
    ...publication(stated, layout, options, warnings),
  };
  return { raw, text: reading.text, map: reading.map(), blocks: layout.blocks, metadata, warnings };
}

function publication(stated: StatedMetadata, layout: Layout, options: ReadOptions, warnings: Warning[]): Pick<Metadata, "published" | "publishedFrom"> {
  const dateline = layout.bylines.find(({ date }) => date !== null)?.date ?? null;
  const candidates: readonly (readonly [Metadata["publishedFrom"], string | null])[] = [
    ["option", options.dateOverride ? options.date : null],
    ["record", options.known.date ?? null],
    ["metadata", stated.date ?? null],
    ["text", dateline],
    ["option", options.date],
  ];
  const named = candidates.filter(([, date]) => date !== null);
  if (named.length === 0) {
    warnings.push(warning("no-date", "info", "No publication date found; relative dates are left unresolved."));
    return { published: null, publishedFrom: null };
  }
  const [[publishedFrom, published]] = named;
  const other = named.find(([from, date]) => date !== published && from !== "option");
  if (other) warnings.push(warning("date-conflict", "warning", `The publication date is ${published} by ${publishedFrom}, but ${other[1]} by ${other[0]}.`));
  return { published, publishedFrom };
}

function warning(code: string, severity: Warning["severity"], message: string): Warning {
  return { code, severity, message, span: null };
}
