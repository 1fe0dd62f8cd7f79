import { decodeHTML } from "entities";
import type { Span } from "../article/span.ts";
import type { Cell } from "./csv.ts";
import type { KlartextDocument } from "./document.ts";
import { slicer } from "./offsets.ts";
import type { TableName } from "./formats/format.ts";

/** A document, ready to be put in rows. */
interface Subject {
  readonly document: KlartextDocument;
  readonly actors: ReadonlyMap<string, KlartextDocument["actors"][number]>;
  readonly dates: ReadonlyMap<string, KlartextDocument["dates"][number]>;
  readonly sentences: ReadonlyMap<string, Span>;
  /** The words of a span of the decoded article, on one line; null where none may be repeated. */
  words(span: Span): string | null;
}

type Item = KlartextDocument[TableName][number];
type Column<T> = readonly [name: string, cell: (item: T, subject: Subject) => Cell];

/** What every row begins with. */
const articleColumns: readonly Column<unknown>[] = [
  ["article_id", (_, { document }) => document.source.id],
  ["article_title", (_, { document }) => oneLine(document.document.title)],
  ["article_authors", (_, { document }) => list(document.document.authors)],
  ["article_published", (_, { document }) => document.document.published],
  ["article_language", (_, { document }) => document.document.language],
];

/** What every row ends with. */
const versionColumns: readonly Column<unknown>[] = [
  ["schema_version", (_, { document }) => document.schemaVersion],
  ["klartext_version", (_, { document }) => document.generator.version],
];

const claimColumns: readonly Column<KlartextDocument["claims"][number]>[] = [
  ["key", ({ key }) => key],
  ["id", ({ id }) => id],
  ["type", ({ type }) => type],
  ["source_kind", ({ source }) => source.kind],
  ["source_name", ({ source }) => oneLine(source.name)],
  ["source_wikidata", ({ source }) => source.wikidata],
  ["polarity", ({ polarity }) => polarity],
  ["certainty", ({ certainty }) => certainty],
  ["check_worthiness", ({ checkWorthiness }) => checkWorthiness],
  ["confidence", ({ confidence }) => confidence],
  ["text", ({ text }) => oneLine(text)],
  ["verbatim", ({ verbatim }) => verbatim],
  ["sentence_text", ({ sentence }, { sentences, words }) => words(sentences.get(sentence)!)],
  ["actors", ({ actors }, subject) => list(actors.map((id) => subject.actors.get(id)!.name))],
  ["actor_wikidata", ({ actors }, subject) => list(actors.map((id) => subject.actors.get(id)!.wikidata ?? ""))],
  ["dates", ({ dates }, subject) => list(dates.map((id) => subject.dates.get(id)!.value))],
  ["start", ({ start }) => start],
  ["end", ({ end }) => end],
];

const actorColumns: readonly Column<KlartextDocument["actors"][number]>[] = [
  ["id", ({ id }) => id],
  ["name", ({ name }) => oneLine(name)],
  ["type", ({ type }) => type],
  ["wikidata", ({ wikidata }) => wikidata],
  ["mentions", ({ mentions }) => mentions.length],
  ["forms", ({ mentions }) => list([...new Set(mentions.filter(({ kind }) => kind !== "pronoun").map(({ text }) => oneLine(text)))])],
  ["claims", ({ id }, { document }) => document.claims.filter(({ actors }) => actors.includes(id)).length],
  ["claims_made", ({ id }, { document }) => document.claims.filter(({ source }) => source.actor === id).length],
  ["start", ({ mentions }) => mentions[0].start],
  ["end", ({ mentions }) => mentions[0].end],
];

const dateColumns: readonly Column<KlartextDocument["dates"][number]>[] = [
  ["id", ({ id }) => id],
  ["type", ({ type }) => type],
  ["value", ({ value }) => value],
  ["from", ({ from }) => from],
  ["to", ({ to }) => to],
  ["text", ({ text }) => oneLine(text)],
  ["sentence_text", ({ sentence }, { sentences, words }) => words(sentences.get(sentence)!)],
  ["start", ({ start }) => start],
  ["end", ({ end }) => end],
];

const quoteColumns: readonly Column<KlartextDocument["quotes"][number]>[] = [
  ["id", ({ id }) => id],
  ["mode", ({ mode }) => mode],
  ["speaker", ({ speaker }, subject) => partyName(speaker, subject)],
  ["speaker_wikidata", ({ speaker }, { actors }) => (speaker?.actor ? actors.get(speaker.actor)!.wikidata : null)],
  ["speaker_text", ({ speaker }) => oneLine(speaker?.text ?? null)],
  ["cue", ({ cue }) => oneLine(cue?.text ?? null)],
  ["verbatim", ({ verbatim }) => verbatim],
  ["addressee", ({ addressee }, subject) => partyName(addressee, subject)],
  ["dates", ({ dates }, subject) => list(dates.map((id) => subject.dates.get(id)!.value))],
  ["start", ({ start }) => start],
  ["end", ({ end }) => end],
];

const columns: Readonly<Record<TableName, readonly Column<never>[]>> = { claims: claimColumns, actors: actorColumns, dates: dateColumns, quotes: quoteColumns };

const columnsOf = (table: TableName): readonly Column<Item>[] => [...articleColumns, ...(columns[table] as readonly Column<Item>[]), ...versionColumns];

/** The names of a table's columns. */
export function tableColumns(table: TableName): readonly string[] {
  return columnsOf(table).map(([name]) => name);
}

/**
 * A document's rows in a table, in text order.
 * @param raw the decoded article, which sentences are cut from
 */
export function tableRows(table: TableName, document: KlartextDocument, raw: string): readonly (readonly Cell[])[] {
  const subject = subjectOf(document, raw);
  return document[table].map((item) => columnsOf(table).map(([, cell]) => cell(item, subject)));
}

function subjectOf(document: KlartextDocument, raw: string): Subject {
  const cut = slicer(raw, document.source.offsetUnit);
  const readable = document.source.mediaType === "text/html" ? withoutMarkup : (text: string) => text;
  const words = (span: Span): string => oneLine(readable(cut(span))) ?? "";
  return {
    document,
    actors: new Map(document.actors.map((actor) => [actor.id, actor])),
    dates: new Map(document.dates.map((date) => [date.id, date])),
    sentences: new Map(document.sentences.map((sentence) => [sentence.id, sentence])),
    words: document.generator.options["text"] === "none" ? () => null : words,
  };
}

function partyName(party: KlartextDocument["quotes"][number]["speaker"], { actors }: Subject): string | null {
  return oneLine((party?.actor ? actors.get(party.actor)!.name : null) ?? party?.text ?? null);
}

/** The words of a piece of HTML source, which may begin or end between an element's tags. */
function withoutMarkup(source: string): string {
  return decodeHTML(source.replace(/<!--[^]*?-->|<[^>]*>/g, ""));
}

function list(values: readonly (string | null)[]): string {
  return values.map((value) => value ?? "").join(" | ");
}

function oneLine(text: string): string;
function oneLine(text: string | null): string | null;
function oneLine(text: string | null): string | null {
  return text === null ? null : text.replace(/\s+/g, " ").trim();
}
