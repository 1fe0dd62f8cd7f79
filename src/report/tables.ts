import type { Cell } from "../output/csv.ts";
import type { KlartextDocument } from "../output/document.ts";
import type { Group } from "./ranking.ts";
import type { Tally } from "./tally.ts";

/** The files of a report beside its page. */
export const fileNames = {
  repeated: "report-repeated.csv",
  statements: "report-statements.csv",
  sources: "report-sources.csv",
  actors: "report-actors.csv",
  dates: "report-dates.csv",
} as const;

export type TableKey = keyof typeof fileNames;

export const columns: Readonly<Record<TableKey, readonly string[]>> = {
  repeated: ["group", "group_articles", "group_sources", "article_id", "article_published", "claim_id", "claim_key", "type", "source_kind", "source_name", "source_wikidata", "check_worthiness", "text"],
  statements: ["article_published", "article_id", "source_kind", "source_name", "source_wikidata", "about_name", "about_wikidata", "claim_id", "claim_key", "type", "polarity", "certainty", "check_worthiness", "text"],
  sources: ["article_id", "article_title", "article_published", "source_kind", "source_name", "source_wikidata", "claims", "share"],
  actors: ["name", "type", "wikidata", "mentions", "articles", "claims_about", "claims_made", "first_month", "last_month"],
  dates: ["value", "from", "to", "mentions", "articles"],
};

type Row = readonly Cell[];

/**
 * What a document adds to the tables of repeated claims and of statements.
 * @param first the number of its first claim
 */
export function claimRows(document: KlartextDocument, first: number, groupOf: ReadonlyMap<number, { readonly name: number; readonly group: Group }>): { readonly repeated: Row[]; readonly statements: Row[] } {
  const { published } = document.document;
  const actors = new Map(document.actors.map((actor) => [actor.id, actor]));
  const repeated: Row[] = [];
  const statements: Row[] = [];
  document.claims.forEach((claim, index) => {
    const { id, key, type, source, polarity, certainty, checkWorthiness, text } = claim;
    const said: Row = [source.kind, source.name, source.wikidata];
    const found = groupOf.get(first + index);
    if (found) repeated.push([found.name, found.group.articles, found.group.sources, document.source.id, published, id, key, type, ...said, checkWorthiness, text]);
    for (const about of claim.actors.map((actor) => actors.get(actor)!)) {
      if (about.id === source.actor) continue;
      statements.push([published, document.source.id, ...said, about.name, about.wikidata, id, key, type, polarity, certainty, checkWorthiness, text]);
    }
  });
  return { repeated, statements };
}

export function sourceRows({ articles }: Tally): Row[] {
  return articles.flatMap(({ id, title, published, claims, sources }) => sources.map((source) => [id, title, published, source.kind, source.name, source.wikidata, source.claims, Math.round((source.claims / claims) * 10_000) / 10_000]));
}

export function actorRows({ actors }: Tally): Row[] {
  const ranked = [...actors.values()].sort((a, b) => b.mentions - a.mentions);
  return ranked.map(({ name, type, wikidata, mentions, articles, about, made, months }) => {
    const sorted = [...months.keys()].sort();
    return [name, type, wikidata, mentions, articles, about, made, sorted[0] ?? null, sorted.at(-1) ?? null];
  });
}

export function dateRows({ dates }: Tally): Row[] {
  return [...dates].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, { value, from, to, mentions, articles }]) => [value, from, to, mentions, articles]);
}
