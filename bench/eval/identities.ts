import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { type Identity, type IdentityType, readTables } from "../../src/knowledge/records.ts";
import { soundsOf } from "../../src/knowledge/sounds.ts";
import { readTableFiles } from "../../src/knowledge/sources.ts";
import { readCsv } from "../build/csv.ts";
import type { EvalOptions, Figures } from "./main.ts";

/** The world's tables by the type of what they list, with the columns of its id and its names. */
const sources: readonly (readonly [IdentityType, string, string, readonly string[]])[] = [
  ["person", "leaders", "qid", ["name"]], ["person", "ministers", "qid", ["name", "enwiki"]], ["person", "persons-de", "qid", ["name", "alt"]],
  ["organization", "organizations", "qid", ["name", "short", "name_de", "name_other"]], ["organization", "parties", "qid", ["name", "short", "name_native", "name_de"]],
  ["organization", "media", "qid", ["name"]], ["organization", "companies", "qid", ["name", "name_other"]],
  ["country", "states", "qid", ["name_en", "official_name_en"]],
  ["place", "places", "qid", ["name_en", "name_de", "name_alt"]], ["place", "states", "capital_qid", ["capital_en"]],
];

/** A difference between our tables and the world's that has been looked at: why ours stands. */
interface Review {
  readonly id: string;
  readonly reason: string;
}

/**
 * Checks the Wikidata ids of src/knowledge/data against tables of world facts: ids that stand for somebody else there, ids that
 * no table has, and identities without id whose name has one. Differences in identities-reviewed.tsv were looked at.
 */
export function evaluate({ data, errors }: EvalOptions): Promise<Figures> {
  const world = readWorld(data);
  const reviewed = new Map(readReviews().map(({ id, reason }) => [id, reason]));
  const counts = { agree: 0, differ: 0, absent: 0, reviewed: 0, "could have one": 0, "have none": 0 };
  for (const identity of readTables(readTableFiles(new URL("../../src/knowledge/data/", import.meta.url)))) {
    const verdict = judge(identity, world);
    const isReviewed = identity.id !== null && verdict !== "agree" && reviewed.has(identity.id);
    counts[isReviewed ? "reviewed" : verdict]++;
    if (isReviewed || verdict === "agree" || verdict === "have none") continue;
    if (verdict !== "absent" || errors) console.log(`${verdict}\t${identity.type}\t${identity.id ?? ""}\t${identity.en}\t${evidence(identity, world)}`);
  }
  for (const [verdict, count] of Object.entries(counts)) console.log(`${verdict.padEnd(16)} ${String(count)}`);
  return Promise.resolve({ differ: counts.differ, absent: counts.absent });
}

interface World {
  /** Names in their sounds, and the names themselves, by type and id. */
  readonly names: ReadonlyMap<string, ReadonlySet<string>>;
  /** Ids by type and name. */
  readonly ids: ReadonlyMap<string, ReadonlySet<string>>;
}

function readWorld(data: string): World {
  const names = new Map<string, Set<string>>();
  const ids = new Map<string, Set<string>>();
  const note = (type: IdentityType, id: string, name: string): void => {
    if (!/^Q\d+$/.test(id) || name === "") return;
    names.set(`${type} ${id}`, (names.get(`${type} ${id}`) ?? new Set()).add(name));
    ids.set(`${type} ${name}`, (ids.get(`${type} ${name}`) ?? new Set()).add(id));
  };
  for (const [type, file, id, columns] of sources) {
    for (const row of readCsv(readFileSync(join(data, `world/${file}.csv`), "utf8"))) {
      for (const column of columns) for (const name of (row[column] ?? "").split("|")) note(type, row[id] ?? "", name.replace(/ \(.*\)$/, ""));
    }
  }
  for (const file of ["us-legislators-current", "us-executive"]) {
    const people = parse(readFileSync(join(data, `en/names/${file}.yaml`), "utf8")) as readonly { readonly id: { readonly wikidata?: string }; readonly name: Readonly<Record<string, string>> }[];
    for (const { id, name } of people) note("person", id.wikidata ?? "", name["official_full"] ?? `${name["first"]} ${name["last"]}`);
  }
  return { names, ids };
}

function judge(identity: Identity, { names, ids }: World): "agree" | "differ" | "absent" | "could have one" | "have none" {
  const own = namesOf(identity);
  if (identity.id === null) {
    const found = new Set(own.flatMap((name) => [...(ids.get(`${identity.type} ${name}`) ?? [])]));
    return found.size === 1 ? "could have one" : "have none";
  }
  const theirs = names.get(`${identity.type} ${identity.id}`);
  if (!theirs) return "absent";
  return own.some((name) => [...theirs].some((other) => isSame(name, other))) ? "agree" : "differ";
}

/** True for the same name, or one whose words, more than one, are among the other's. */
function isSame(a: string, b: string): boolean {
  const [few, many] = [a, b].map((name) => name.split(/[\s-]+/).map((word) => soundsOf(word)[0])).sort((one, other) => one.length - other.length);
  return few.every((word) => many.includes(word)) && (few.length > 1 || many.length === 1);
}

function namesOf({ en, de, aliases }: Identity): string[] {
  return [en, de, ...aliases.map(({ text }) => text)];
}

function evidence(identity: Identity, { names, ids }: World): string {
  if (identity.id !== null) return [...(names.get(`${identity.type} ${identity.id}`) ?? [])].slice(0, 4).join(" | ");
  return [...new Set(namesOf(identity).flatMap((name) => [...(ids.get(`${identity.type} ${name}`) ?? [])]))].join(" ");
}

function readReviews(): Review[] {
  const rows = readFileSync(new URL("identities-reviewed.tsv", import.meta.url), "utf8").trimEnd().split("\n").slice(1);
  return rows.map((row) => row.split("\t")).map(([id, , reason]) => ({ id, reason }));
}
