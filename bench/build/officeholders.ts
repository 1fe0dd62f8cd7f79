/**
 * Drafts src/knowledge/data/officeholders.tsv and given-names.tsv from tables of office holders with Wikidata ids:
 *
 *   npx tsx bench/build/officeholders.ts --data ../shared/data
 *
 * Persons of persons.tsv are left out: that table is kept by hand. Sources are named in src/knowledge/README.md.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { parse } from "yaml";
import { readRows } from "../../src/knowledge/records.ts";
import { readCsv } from "./csv.ts";

const { values } = parseArgs({ options: { data: { type: "string", default: "../shared/data" } } });
const target = new URL("../../src/knowledge/data/", import.meta.url);
const read = (path: string): string => readFileSync(join(values.data, path), "utf8");
const table = (name: string): Record<string, string>[] => readRows(readFileSync(new URL(`${name}.tsv`, target), "utf8"));

interface Draft {
  readonly id: string;
  name: string;
  gender: string;
  readonly offices: Set<string>;
}

const known = new Set(table("persons").map((row) => row["id"]).filter(Boolean));
const knownNames = new Set(table("persons").flatMap((row) => [row["en"], row["de"]]));
const codes = new Set(table("countries").map((row) => row["code"]));
const drafts = new Map<string, Draft>();
const genders = new Map<string, string>();
const givenNames = new Map<string, Set<string>>();

function noteName(name: string, gender: string): void {
  const [given, ...rest] = name.split(/[ -]/);
  if (rest.length === 0 || gender === "" || !/^\p{Lu}\p{Ll}+$/u.test(given)) return;
  givenNames.set(given, (givenNames.get(given) ?? new Set<string>()).add(gender));
}

function draft(id: string, name: string, office: string | null): void {
  if (known.has(id) || knownNames.has(name) || !/^Q\d+$/.test(id) || !/^\p{Lu}[\p{L}’'. -]+ [\p{L}’'. -]+$/u.test(name)) return;
  const entry = drafts.get(id) ?? { id, name, gender: "", offices: new Set<string>() };
  if (office && isOrdered(office)) entry.offices.add(office);
  drafts.set(id, entry);
}

const roles: readonly (readonly [RegExp, string])[] = [
  [/^(Federal )?Minister (of|for) Foreign Affairs|^Foreign Secretary|^Secretary of State for Foreign|^Minister of External Affairs/, "foreign_minister"],
  [/^(Federal )?Minister (of|for) (National )?Defen[cs]e|^Secretary of (State for )?Defen[cs]e/, "defence_minister"],
  [/^(Federal )?Minister (of|for) (the )?(Economy and )?Finances?|^Chancellor of the Exchequer/, "finance_minister"],
  [/^(Federal )?Minister (of|for) (the )?(Interior|Internal Affairs)|^Home Secretary/, "interior_minister"],
  [/^(Federal )?Minister (of|for) Justice|^Attorney General$/, "justice_minister"],
  [/^Secretary of State$/, "secretary_of_state"],
  [/^Secretary of the Treasury/, "treasury_secretary"],
];

for (const row of table("persons")) for (const name of [row["en"], row["de"]]) noteName(name, row["gender"]);
for (const line of readFileSync(new URL("given-names-more.txt", target), "utf8").split("\n")) {
  const [gender, ...names] = line.split(" ");
  if (gender === "female" || gender === "male") for (const name of names) noteName(`${name} X`, gender);
}
for (const row of readCsv(read("world/persons-de.csv"))) {
  noteName(row["name"], row["gender"]);
  genders.set(row["qid"], row["gender"]);
  if (row["kind"] === "memberOfParliament") draft(row["qid"], row["name"], null);
}
for (const row of readCsv(read("world/ministers.csv"))) {
  noteName(row["name"], row["gender"]);
  genders.set(row["qid"], row["gender"]);
  const role = roles.find(([pattern]) => pattern.test(row["position"]))?.[1];
  const ends = row["end"] !== "" || row["country_iso3"] === "DEU";
  if (role && ends && codes.has(row["country_iso3"]) && row["start"] >= "1990") {
    draft(row["qid"], row["name"], `${role}@${row["country_iso3"]}:${row["start"]}..${row["end"]}`);
  }
}
for (const row of readCsv(read("world/leaders.csv"))) {
  const recent = row["end"] >= "1990" || row["current"] === "1";
  if (row["name_source"] === "pt" && !latin(row["country_iso3"])) continue;
  if (recent && codes.has(row["country_iso3"])) {
    draft(row["qid"], row["name"], `${row["role"]}@${row["country_iso3"]}:${row["start"]}..${row["end"]}`);
  }
}
for (const file of ["us-legislators-current", "us-executive"]) {
  for (const person of parse(read(`en/names/${file}.yaml`)) as Legislator[]) {
    const gender = person.bio.gender === "F" ? "female" : "male";
    const name = person.name.nickname ? `${person.name.nickname} ${person.name.last}` : `${person.name.first} ${person.name.last}`;
    noteName(name, gender);
    noteName(person.name.first + " X", gender);
    if (person.id.wikidata) {
      genders.set(person.id.wikidata, gender);
      if (file.endsWith("current") || person.terms.some((term) => term.end > "1950")) draft(person.id.wikidata, name, null);
    }
  }
}

interface Legislator {
  readonly id: { readonly wikidata?: string };
  readonly name: { readonly first: string; readonly last: string; readonly nickname?: string };
  readonly bio: { readonly gender: string };
  readonly terms: readonly { readonly end: string }[];
}

/** States whose names of persons need no transliteration, so that a label in another language is right. */
function latin(code: string): boolean {
  return /^(ARG|AUT|BEL|BOL|BRA|CHE|CHL|COL|CRI|CUB|CZE|DNK|DOM|ECU|ESP|EST|FIN|FRA|GBR|GTM|HND|HRV|HUN|IRL|ISL|ITA|LUX|LTU|LVA|MEX|NIC|NLD|NOR|PAN|PER|POL|PRT|PRY|ROU|SLV|SVK|SVN|SWE|URY|USA|VEN|AUS|NZL|CAN)$/.test(code);
}

const seenNames = new Set<string>();
const lines = [...drafts.values()]
  .sort((a, b) => compare(a.name, b.name) || compare(a.id, b.id))
  .filter(({ name }) => !seenNames.has(name) && seenNames.add(name))
  .map(({ id, name, offices }) => [id, name, genders.get(id) ?? "", [...offices].sort(byDay).join(" ")].join("\t"));
writeFileSync(new URL("officeholders.tsv", target), ["id\ten\tgender\toffices", ...lines, ""].join("\n"));

const names = [...givenNames].filter(([, set]) => set.size > 0).sort(([a], [b]) => compare(a, b));
const gender = (set: ReadonlySet<string>): string => (set.size === 1 ? [...set][0] : "both");
const uncertain = new Set(readFileSync(new URL("given-names-left-out.txt", target), "utf8").split(/\s+/));
const kept = names.filter(([name]) => !uncertain.has(name)).map(([name, set]) => `${name}\t${gender(set)}`);
writeFileSync(new URL("given-names.tsv", target), ["name\tgender", ...kept, ""].join("\n"));
console.log(`${lines.length} office holders, ${kept.length} given names`);

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** False for a term that its source lets end before it begins. */
function isOrdered(office: string): boolean {
  const [from, to] = office.slice(office.lastIndexOf(":") + 1).split("..");
  return to === "" || from <= to;
}

function byDay(a: string, b: string): number {
  return compare(a.slice(a.lastIndexOf(":")), b.slice(b.lastIndexOf(":"))) || compare(a, b);
}
