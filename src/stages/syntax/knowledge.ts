import { hashString } from "../../learning/hash.ts";
import type { ModelFile } from "../../learning/model-file.ts";
import { HashTable } from "../../learning/table.ts";

/** Knowledge of single lowercase forms from outside the treebanks. */
export class FormKnowledge {
  private readonly clusters: HashTable;
  private readonly entries: HashTable;

  constructor(model: ModelFile) {
    this.clusters = new HashTable(model.uint32("clusters.keys"), model.uint16("clusters.values"));
    this.entries = new HashTable(model.uint32("lexicon.keys"), model.uint16("lexicon.values"));
  }

  /** The class of distributionally similar words that a form belongs to, from 1; 0 if unknown. */
  cluster(lower: string): number {
    return Math.max(0, this.clusters.get(hashString(lower)));
  }

  /** What lexicons say of a form, as bits; 0 if nothing. */
  lexicon(lower: string): number {
    return Math.max(0, this.entries.get(hashString(lower)));
  }
}
