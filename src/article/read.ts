import type { IntakeRules } from "../languages/sections/intake.ts";
import type { Article, Warning } from "./article.ts";
import { layOut } from "./blocks.ts";
import { readByline } from "./byline.ts";
import type { Content, MediaType } from "./formats/format.ts";
import { formatOf } from "./formats/index.ts";
import { metadataOf, type KnownMetadata } from "./metadata.ts";
import { readingOf } from "./reading.ts";

export interface ReadOptions {
  readonly mediaType: MediaType;
  /** The text read as its format has it, where that is done already. */
  readonly content?: Content;
  /** The rules of the article's language. */
  readonly intake: IntakeRules;
  /** What a record says of the article; it outranks the article. With a title, the first line is one only if it equals it. */
  readonly known: KnownMetadata & { readonly layout?: "article" | "body" };
  /** ISO day to count from where the article names none; null if none is given. */
  readonly date: string | null;
  /** Lets `date` win over all others. */
  readonly dateOverride: boolean;
}

/** Reads a decoded article: its reading text, blocks and metadata. */
export async function readArticle(raw: string, options: ReadOptions): Promise<Article> {
  const { intake, known, date, dateOverride } = options;
  const { layout = "article" } = known;
  const { stated, prose } = options.content ?? (await formatOf(options.mediaType).read(raw));
  const standsAlone = (line: string): boolean =>
    layout === "article" && line.length < 120 && (readByline(line, intake)?.certainty === "certain" || intake.caption.pattern.test(line));
  const reading = readingOf(prose, intake.hyphens, standsAlone);
  const laid = layOut(reading, intake, { layout, title: known.title ?? stated.title ?? null });
  const { metadata, warnings } = metadataOf(reading.text, { known, stated, layout: laid, date, dateOverride }, intake);
  const problem: Warning[] = stated.problem === undefined ? [] : [{ code: "front-matter", severity: "warning", message: stated.problem, span: null }];
  return { raw, text: reading.text, map: reading.map, blocks: laid.blocks, metadata, warnings: [...problem, ...warnings] };
}
