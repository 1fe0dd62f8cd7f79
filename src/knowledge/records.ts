/** A kind of thing that can be named in an article. */
export type IdentityType = "person" | "organization" | "country" | "place";

/** A term in office: "head_of_government@DEU:2025-05-06..". Days are ISO 8601; an empty end is open. */
export interface Office {
  /** "foreign_minister", "secretary_general", … */
  readonly role: string;
  /** A state's code, or the English name of an organisation or place. */
  readonly holder: string;
  readonly from: string;
  readonly to: string;
}

/** Somebody or something that has a name, as one line of the tables says it. */
export interface Identity {
  readonly type: IdentityType;
  /** Wikidata id; null where none is known for certain. */
  readonly id: string | null;
  readonly en: string;
  readonly de: string;
  readonly gender: "female" | "male" | null;
  /** True if the last word of the person's name is enough to tell who is meant, without a fuller mention. */
  readonly alone: boolean;
  /** "party", "media", "ministry" …; "city", "building" … for places. */
  readonly kind: string;
  /** A state's own code, ISO 3166-1 alpha-3 (X… for blocs and former states). */
  readonly code: string;
  /** The code of the state that it belongs to. */
  readonly country: string;
  /** For places: the state's code or the organisation's English name that it stands for when it acts. */
  readonly standsFor: string;
  readonly adjectives: { readonly en: readonly string[]; readonly de: readonly string[] };
  /** Nouns for somebody from the state, in the singular. */
  readonly demonyms: { readonly en: readonly string[]; readonly de: readonly string[] };
  readonly aliases: readonly Alias[];
  readonly offices: readonly Office[];
}

/** One way of writing a name. */
interface Alias {
  readonly text: string;
  /** The language that writes it so; null for any. */
  readonly language: string | null;
  /** True if it is an ordinary word too ("Welt", "House") and needs a context that tells. */
  readonly ordinary: boolean;
}

/** The tables, by file name without ending, as tab-separated lines under a line of column names. */
export type Tables = Readonly<Record<TableName, string>>;
export type TableName = "persons" | "officeholders" | "organizations" | "countries" | "places";
export const tableNames: readonly TableName[] = ["countries", "organizations", "places", "persons", "officeholders"];

const types: Readonly<Record<TableName, IdentityType>> = {
  persons: "person",
  officeholders: "person",
  organizations: "organization",
  countries: "country",
  places: "place",
};

/** All identities of the tables, in their order. */
export function readTables(tables: Tables): Identity[] {
  return tableNames.flatMap((name) => readRows(tables[name]).map((row) => toIdentity(types[name], row)));
}

/** The lines of a table as records by column name. */
export function readRows(table: string): Record<string, string>[] {
  const [head, ...lines] = table.split("\n").filter((line) => line !== "");
  const columns = head.split("\t");
  return lines.map((line) => {
    const cells = line.split("\t");
    return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? ""]));
  });
}

/** Reads terms in office, separated by blanks; holders have "_" for blanks. */
function readOffices(text: string): Office[] {
  return list(text, " ").map((office) => {
    const colon = office.lastIndexOf(":");
    const [role, holder] = office.slice(0, colon).split("@");
    const [from, to] = office.slice(colon + 1).split("..");
    return { role, holder: holder.replaceAll("_", " "), from, to };
  });
}

function toIdentity(type: IdentityType, row: Readonly<Record<string, string>>): Identity {
  const cell = (column: string): string => row[column] ?? "";
  return {
    type,
    id: cell("id") || null,
    en: cell("en"),
    de: cell("de") || cell("en"),
    gender: (cell("gender") || null) as Identity["gender"],
    alone: cell("alone") === "last",
    kind: cell("kind"),
    code: cell("code"),
    country: cell("country"),
    standsFor: cell("stands_for"),
    adjectives: { en: list(cell("adjectives_en"), "|"), de: list(cell("adjectives_de"), "|") },
    demonyms: { en: list(cell("demonym_en"), "|"), de: list(cell("demonym_de"), "|") },
    aliases: list(cell("aliases"), "|").map(readAlias),
    offices: readOffices(cell("offices")),
  };
}

/** Reads "de:Weltbank", "en:House~noun" or plain "UNO". */
function readAlias(text: string): Alias {
  const [, language, rest] = /^(?:(de|en):)?(.*)$/s.exec(text) as unknown as [string, string | undefined, string];
  const ordinary = rest.endsWith("~noun");
  return { text: ordinary ? rest.slice(0, -"~noun".length) : rest, language: language ?? null, ordinary };
}

function list(text: string, separator: string): string[] {
  return text === "" ? [] : text.split(separator);
}
