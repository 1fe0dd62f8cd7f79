import { ModelFile } from "../learning/model-file.ts";
import { HashTable } from "../learning/table.ts";
import type { IdentityType, Office } from "./records.ts";
import { type Spelled, Spellings, type Stem } from "./spellings.ts";
import { hashCapitalized, joinCheck, joinHash, PREFIX, SPACE, type Words } from "./words.ts";

/** What is known of an identity, in the article's language. */
export interface KnownIdentity {
  readonly type: IdentityType;
  readonly id: string | null;
  /** Canonical name in the article's language. */
  readonly name: string;
  /** The English name, by which the tables refer to organisations and places. */
  readonly key: string;
  readonly gender: "female" | "male" | null;
  readonly kind: string;
  readonly code: string;
  readonly country: string;
  readonly standsFor: string;
  readonly adjectives: readonly string[];
  readonly demonyms: readonly string[];
  readonly offices: readonly Office[];
}

/** A stretch of words that the table knows: words `first` to `end` (excluded). */
export interface NameMatch {
  readonly first: number;
  readonly end: number;
  /** Identities and how surely the form names each; see `forms.ts`. */
  readonly entries: readonly { readonly identity: number; readonly strength: number }[];
}

/** The compiled table of identities: who is known, under which names. */
export class Knowledge {
  readonly #table: HashTable;
  readonly #postings: Uint32Array;
  readonly #lines: readonly string[];
  readonly #identities: (KnownIdentity | undefined)[];
  readonly #givenNames: HashTable;
  readonly #file: ModelFile;
  #references: Map<string, number> | null = null;
  #spellings: Spellings | null = null;
  #offices: Map<string, string> | null = null;
  #adjectives: ReadonlyMap<string, number> | null = null;
  #demonyms: ReadonlyMap<string, number> | null = null;

  /** @throws KlartextError "model" if the bytes are no compiled table. */
  constructor(bytes: Uint8Array) {
    const file = new ModelFile(bytes, "knowledge");
    this.#file = file;
    this.#table = new HashTable(file.uint32("keys"), file.uint32("values"));
    this.#postings = file.uint32("postings");
    this.#lines = file.strings("identities");
    this.#identities = new Array<KnownIdentity | undefined>(this.#lines.length);
    this.#givenNames = new HashTable(file.uint32("givenKeys"), file.uint32("givenValues"));
  }

  get size(): number {
    return this.#lines.length;
  }

  identity(index: number): KnownIdentity {
    return (this.#identities[index] ??= readLine(this.#lines[index]));
  }

  /** The longest known name that begins at the word, and the shorter ones before it; longest first. */
  namesAt(text: string, words: Words, first: number): NameMatch[] {
    const plain = this.#follow(words, first, (word) => words.hashes[word]);
    if (plain.length > 0 || !isShouted(text, words, first)) return plain;
    return this.#follow(words, first, (word) =>
      isShouted(text, words, word) ? hashCapitalized(text, words.starts[word], words.ends[word]) : words.hashes[word]);
  }

  /** What a word tells as a given name: the gender of its bearers, "both", or null if it is none. */
  givenName(hash: number): "female" | "male" | "both" | null {
    const code = this.#givenNames.get(hash);
    return code === 1 ? "female" : code === 2 ? "male" : code === 3 ? "both" : null;
  }

  /** Whom a name that the table lacks means by how it is spelt; see `Spellings`. */
  spelled(name: string, isOrganization: boolean, stem: Stem): Spelled[] {
    this.#spellings ??= new Spellings(this.#file);
    return this.#spellings.find(name, isOrganization, stem);
  }

  /** The identity with the given English name or state code; -1 if there is none. */
  find(key: string): number {
    this.#references ??= firstCells(this.#file.strings("references"), Number);
    return this.#references.get(key) ?? -1;
  }

  /** The state or region whose adjective the word is, without its ending ("ukrainisch", "French"); -1 if none. */
  stateByAdjective(adjective: string): number {
    this.#adjectives ??= this.#wordsFor(({ adjectives }) => adjectives);
    return this.#adjectives.get(adjective) ?? -1;
  }

  /** The state whose people the noun names, in the singular ("Franzose", "Briton"); -1 if none. */
  stateByDemonym(noun: string): number {
    this.#demonyms ??= this.#wordsFor(({ demonyms }) => demonyms);
    return this.#demonyms.get(noun) ?? -1;
  }

  /** Who holds an office on the given day (ISO 8601); whose term is open if `day` is null. */
  holders(role: string, holder: string, day: string | null): number[] {
    this.#offices ??= firstCells(this.#file.strings("offices"), (rest) => rest);
    const terms = this.#offices.get(`${role}@${holder}`);
    if (terms === undefined) return [];
    const inOffice = terms.split("\t").filter((term) => covers(term.slice(term.indexOf(" ") + 1), day));
    return [...new Set(inOffice.map((term) => Number.parseInt(term, 10)))];
  }

  /** The states and regions by words for what is theirs; the first of two that share one. */
  #wordsFor(list: (identity: KnownIdentity) => readonly string[]): ReadonlyMap<string, number> {
    const found = new Map<string, number>();
    for (let index = 0; index < this.#lines.length && !this.#lines[index].startsWith("person"); index++) {
      for (const word of list(this.identity(index))) if (!found.has(word)) found.set(word, index);
    }
    return found;
  }

  #follow(words: Words, first: number, hashOf: (word: number) => number): NameMatch[] {
    const matches: NameMatch[] = [];
    let hash = 0;
    let check = 0;
    for (let word = first; word < words.length; word++) {
      const gap = word === first ? 0 : words.gaps[word];
      if (word > first && gap === 0) break;
      hash = joinHash(hash, gap, hashOf(word));
      check = joinCheck(check, gap, hashOf(word));
      const value = this.#table.get(hash);
      if (value < 0) break;
      const place = (value & ~PREFIX) >>> 0;
      if (place > 0 && this.#postings[place - 1] === check >>> 0) {
        matches.unshift({ first, end: word + 1, entries: this.#entries(place - 1) });
      }
      if ((value & PREFIX) === 0) break;
    }
    return matches;
  }

  #entries(place: number): NameMatch["entries"] {
    const count = this.#postings[place + 1];
    return Array.from(this.#postings.subarray(place + 2, place + 2 + count), (entry) => ({
      identity: entry >>> 2,
      strength: entry & 3,
    }));
  }
}

/** Lines as a map from what stands before the first tab to the rest. */
function firstCells<Value>(lines: readonly string[], read: (rest: string) => Value): Map<string, Value> {
  return new Map(lines.map((line) => {
    const tab = line.indexOf("\t");
    return [line.slice(0, tab), read(line.slice(tab + 1))];
  }));
}

function covers(term: string, day: string | null): boolean {
  const [from, to] = term.split("..");
  return day === null ? to === "" : (from === "" || from <= day) && (to === "" || day <= to);
}

/** True for a word of at least three capitals and no small letter, or of two if another such word follows ("LA PAZ"). */
function isShouted(text: string, words: Words, word: number): boolean {
  if (word >= words.length) return false;
  const form = text.slice(words.starts[word], words.ends[word]);
  if (form.length < 2 || form !== form.toUpperCase() || form === form.toLowerCase()) return false;
  return form.length > 2 || (words.gaps[word + 1] === SPACE && words.ends[word + 1] - words.starts[word + 1] > 2 && isShouted(text, words, word + 1));
}

function readLine(line: string): KnownIdentity {
  const [type, id, name, key, gender, kind, code, country, standsFor, adjectives, offices, demonyms] = line.split("\t");
  return {
    type: type as IdentityType,
    id: id || null,
    name,
    key,
    gender: (gender || null) as KnownIdentity["gender"],
    kind,
    code,
    country,
    standsFor,
    adjectives: adjectives === "" ? [] : adjectives.split("|"),
    demonyms: demonyms === "" ? [] : demonyms.split("|"),
    offices: offices === "" ? [] : offices.split("|").map(readOffice),
  };
}

function readOffice(text: string): Office {
  const colon = text.lastIndexOf(":");
  const [role, holder] = text.slice(0, colon).split("@");
  const [from, to] = text.slice(colon + 1).split("..");
  return { role, holder, from, to };
}
