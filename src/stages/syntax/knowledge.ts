import { BloomFilter } from "../../learning/bloom.ts";
import { combine, hashSlice, hashString } from "../../learning/hash.ts";
import type { ModelFile } from "../../learning/model-file.ts";
import { HashTable } from "../../learning/table.ts";
import type { VerbForms } from "./verb-forms.ts";

/** The shortest second part of a compound that is looked up as a noun. */
const shortestHead = 4;

/** The key of a word list's member, of which `hash` is the lowercase form's. */
export function listKey(hash: number, list: number): number {
  return combine(hash, list + 1);
}

/** Knowledge of single forms from outside the treebanks; takes lowercase forms. */
export class FormKnowledge {
  private readonly clusters: HashTable;
  private readonly nouns: HashTable;
  private readonly genders: HashTable;
  private readonly members: BloomFilter;
  private readonly lists: number;

  constructor(model: ModelFile, private readonly verbs: VerbForms | null) {
    this.clusters = new HashTable(model.uint32("clusters.keys"), model.uint16("clusters.values"));
    this.nouns = new HashTable(model.uint32("nouns.keys"), model.uint16("nouns.values"));
    this.genders = new HashTable(model.uint32("genders.keys"), model.uint16("genders.values"));
    this.members = new BloomFilter(model.uint32("lists.members"));
    this.lists = model.uint32("lists.count")[0];
  }

  /** The class of distributionally similar words that a form belongs to, from 1; 0 if unknown. */
  cluster(lower: string): number {
    return Math.max(0, this.clusters.get(hashString(lower)));
  }

  /** The word lists that hold a form, one bit each. */
  memberships(lower: string): number {
    const hash = hashString(lower);
    let bits = 0;
    for (let list = 0; list < this.lists; list++) if (this.members.has(listKey(hash, list))) bits |= 1 << list;
    return bits;
  }

  /** The class of nouns declined alike that a lexicon gives a form, or the longest noun that it ends in; 0 if unknown. */
  noun(lower: string): number {
    return longestHead(this.nouns, lower);
  }

  /** The same, told by the articles that stand before a noun in unlabelled text. */
  gender(lower: string): number {
    return withStem(this.genders, lower);
  }

  /** The places that a form can fill in verbs' paradigms, as bits; 0 if it is no known verb form. */
  paradigm(lower: string): number {
    return this.verbs?.paradigm(lower) ?? 0;
  }
}

/** What a table of five bits says of a form, and above it what it says of the form without its last letter or two. */
function withStem(table: HashTable, lower: string): number {
  const stem = longestHead(table, lower, Math.max(0, lower.length - 1)) || longestHead(table, lower, Math.max(0, lower.length - 2));
  return longestHead(table, lower) | (stem << 5);
}

/** The value of a form, up to `end`, or of the longest of its ends that has one; 0 if none has. */
function longestHead(table: HashTable, lower: string, end = lower.length): number {
  for (let start = 0; start <= lastStart(end); start++) {
    const found = table.get(hashSlice(lower, start, end));
    if (found >= 0) return found;
  }
  return 0;
}

/** Where the shortest end of a form begins that is looked up. */
function lastStart(length: number): number {
  return Math.max(0, length - shortestHead);
}

/** A form and the ends of it that may be the last part of a compound, the longest first. */
export function* nounEnds(lower: string): Generator<string> {
  for (let start = 0; start <= lastStart(lower.length); start++) yield lower.slice(start);
}
