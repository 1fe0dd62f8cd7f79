import { packModel } from "../learning/model-file.ts";
import { layTable } from "../learning/table.ts";
import { formsOf, type Inflection } from "./forms.ts";
import { laySpellings } from "./lay-spellings.ts";
import { readRows, readTables, type Identity, type Tables } from "./records.ts";
import { joinCheck, joinHash, PREFIX, splitWords } from "./words.ts";

/**
 * Compiles identities for one language: a trie of names, laid out as a hash table over word sequences. A value's top
 * bit says that longer names begin so; the rest is the place of its postings, plus one, or 0.
 */
export function compileIdentities(records: readonly Identity[], givenNames: string, inflection: Inflection): Uint8Array {
  const identities = withKeys(records);
  const trie = new Trie();
  identities.forEach((identity, index) => {
    for (const form of formsOf(identity, inflection)) trie.add(form.text, index * 4 + form.strength);
  });
  const names = layTable(new Map(readRows(givenNames).map((row) => [givenNameHash(row["name"]), genderCode(row["gender"])])));
  const { keys, values, postings } = trie.lay();
  return packModel({
    keys,
    values,
    postings,
    identities: identities.map((identity) => toLine(identity, inflection.language)),
    references: keyLines(identities),
    offices: officeLines(identities),
    givenKeys: names.keys,
    givenValues: names.values,
    ...laySpellings(identities, inflection),
  });
}

/** Offices' holders by the key that `Knowledge.find` knows: a state's code, else the English name. */
function withKeys(identities: readonly Identity[]): Identity[] {
  const keys = new Map<string, string>();
  for (const { type, code, en, aliases } of identities) {
    if (type === "person") continue;
    for (const name of [code, en, ...aliases.map(({ text }) => text)]) if (!keys.has(name)) keys.set(name, code || en);
  }
  return identities.map((identity) => ({
    ...identity,
    offices: identity.offices.map((office) => ({ ...office, holder: keys.get(office.holder) ?? office.holder })),
  }));
}

function givenNameHash(name: string): number {
  return splitWords(name).hashes[0];
}

function genderCode(gender: string): number {
  return gender === "female" ? 1 : gender === "male" ? 2 : 3;
}

/** One identity as the compiled table keeps it; `Knowledge` reads it back. */
function toLine(identity: Identity, language: string): string {
  const { type, id, gender, kind, code, country, standsFor } = identity;
  const names: Readonly<Record<string, string>> = { de: identity.de, en: identity.en };
  const adjectives: Readonly<Record<string, readonly string[]>> = identity.adjectives;
  const demonyms: Readonly<Record<string, readonly string[]>> = identity.demonyms;
  const offices = identity.offices.map(({ role, holder, from, to }) => `${role}@${holder}:${from}..${to}`);
  return [type, id ?? "", names[language], identity.en, gender ?? "", kind, code, country, standsFor, adjectives[language].join("|"), offices.join("|"), demonyms[language].join("|")].join("\t");
}

/** Compiles the tables for one language; see `compileIdentities`. */
export function compileKnowledge(tables: Tables, givenNames: string, inflection: Inflection): Uint8Array {
  return compileIdentities(readTables(tables), givenNames, inflection);
}

/** By which key a table refers to a state, organisation or place, and its index. */
function keyLines(identities: readonly Identity[]): string[] {
  const lines = new Map<string, number>();
  const note = (key: string, index: number): void => {
    if (key !== "" && !lines.has(key)) lines.set(key, index);
  };
  identities.forEach(({ code }, index) => note(code, index));
  identities.forEach(({ type, en }, index) => {
    if (type !== "person") note(en, index);
  });
  return [...lines].map(([key, index]) => `${key}\t${index}`);
}

/** Who held an office when: "role@holder", then identity, first and last day of each term. */
function officeLines(identities: readonly Identity[]): string[] {
  const lines = new Map<string, string[]>();
  identities.forEach(({ offices }, index) => {
    for (const { role, holder, from, to } of offices) {
      const key = `${role}@${holder}`;
      lines.set(key, [...(lines.get(key) ?? []), `${index} ${from}..${to}`]);
    }
  });
  return [...lines].map(([key, terms]) => [key, ...terms].join("\t"));
}

class Trie {
  readonly #prefixes = new Set<number>();
  readonly #names = new Map<number, { readonly check: number; readonly entries: Set<number> }>();

  add(name: string, entry: number): void {
    const words = splitWords(name);
    let hash = 0;
    let check = 0;
    for (let i = 0; i < words.length; i++) {
      if (i > 0) this.#prefixes.add(hash);
      const gap = i === 0 ? 0 : words.gaps[i];
      hash = joinHash(hash, gap, words.hashes[i]);
      check = joinCheck(check, gap, words.hashes[i]);
    }
    const found = this.#names.get(hash);
    if (found) found.entries.add(entry);
    else this.#names.set(hash, { check, entries: new Set([entry]) });
  }

  lay(): { keys: Uint32Array; values: Uint32Array; postings: Uint32Array } {
    const postings: number[] = [];
    const values = new Map<number, number>();
    for (const prefix of this.#prefixes) values.set(prefix, PREFIX);
    for (const [hash, { check, entries }] of this.#names) {
      values.set(hash, ((values.get(hash) ?? 0) | (postings.length + 1)) >>> 0);
      postings.push(check >>> 0, entries.size, ...[...entries].sort((a, b) => a - b));
    }
    const table = layTable(values);
    return { ...table, postings: Uint32Array.from(postings) };
  }
}
