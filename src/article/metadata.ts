import type { IntakeRules } from "../languages/sections/intake.ts";
import type { Block, Metadata, Warning } from "./article.ts";
import type { Layout } from "./blocks.ts";
import { isoDay } from "./day.ts";
import type { StatedMetadata } from "./formats/format.ts";
import { namesIn } from "./names.ts";

/** What a record says of an article. */
export interface KnownMetadata {
  readonly title?: string;
  readonly authors?: readonly string[];
  readonly date?: string;
}

/** All that is said of an article, by whom. */
export interface MetadataSources {
  readonly known: KnownMetadata;
  readonly stated: StatedMetadata;
  readonly layout: Layout;
  /** ISO day given as an option, and whether it goes before all others or behind them. */
  readonly date: string | null;
  readonly dateOverride: boolean;
}

type Origin = Exclude<Metadata["publishedFrom"], null>;

/** Where a date comes from, as warnings call it. */
const origins: Readonly<Record<Origin, string>> = {
  option: "the option",
  record: "the record",
  metadata: "the metadata",
  text: "the text",
};

/** Puts metadata together: a record goes before front matter, and that before the text's own words. */
export function metadataOf(
  text: string,
  sources: MetadataSources,
  rules: IntakeRules,
): { readonly metadata: Metadata; readonly warnings: readonly Warning[] } {
  const { known, stated, layout } = sources;
  const { published, publishedFrom, warnings } = publication(sources, rules);
  const metadata: Metadata = {
    title: known.title ?? stated.title ?? textOf(text, layout.blocks, "title", rules),
    subtitle: stated.subtitle ?? textOf(text, layout.blocks, "subtitle", rules),
    authors: authorsOf(sources, rules),
    published,
    publishedFrom,
  };
  return { metadata, warnings };
}

function textOf(text: string, blocks: readonly Block[], role: "title" | "subtitle", rules: IntakeRules): string | null {
  const parts = blocks.filter((block) => block.role === role).map(({ start, end }) => text.slice(start, end).replace(rules.introLabel.pattern, ""));
  return parts.length > 0 ? parts.join(" ") : null;
}

function authorsOf({ known, stated, layout }: MetadataSources, rules: IntakeRules): readonly string[] {
  if (known.authors !== undefined) return known.authors;
  if (stated.authors !== undefined && stated.authors.length > 0) {
    return stated.authors.flatMap((author) => {
      const names = namesIn(rules.author.pattern.exec(author)?.groups?.names ?? author, rules, true);
      return names.length > 0 ? names : [author];
    });
  }
  return [...new Set(layout.bylines.flatMap((byline) => byline.authors))];
}

function publication(
  { known, stated, layout, date, dateOverride }: MetadataSources,
  rules: IntakeRules,
): Pick<Metadata, "published" | "publishedFrom"> & { readonly warnings: readonly Warning[] } {
  const day = (given: string | null | undefined): string | null => (given ? isoDay(given, rules) : null);
  const found: readonly (readonly [Origin, string | null])[] = [
    ["record", day(known.date)],
    ["metadata", day(stated.date)],
    ["text", layout.bylines.find((byline) => byline.published !== null)?.published ?? null],
  ];
  const option = ["option", day(date)] as const;
  const dates = (dateOverride ? [option, ...found] : [...found, option]).filter((pair): pair is [Origin, string] => pair[1] !== null);
  if (dates.length === 0) return { published: null, publishedFrom: null, warnings: [noDate] };
  const [publishedFrom, published] = dates[0];
  const warnings = dates.filter(([, other]) => other !== published).map(([from, other]) => conflict(publishedFrom, published, from, other));
  return { published, publishedFrom, warnings };
}

const noDate: Warning = {
  code: "no-date",
  severity: "info",
  message: "No publication date found; relative dates are left unresolved.",
  span: null,
};

function conflict(from: Origin, date: string, otherFrom: Origin, otherDate: string): Warning {
  return {
    code: "date-conflict",
    severity: "warning",
    message: `The publication date is ${date} after ${origins[from]}, but ${otherDate} after ${origins[otherFrom]}; ${date} is used.`,
    span: null,
  };
}
