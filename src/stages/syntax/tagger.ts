import type { ModelFile } from "../../learning/model-file.ts";
import { HashTable } from "../../learning/table.ts";
import { type Grid, TemplateSet } from "../../learning/templates.ts";
import { HashedWeights } from "../../learning/weights.ts";
import { columns, gridWidth } from "./columns.ts";
import { uposTags } from "./tags.ts";
import { tagTemplates } from "./templates.ts";

/** Turns a set of tags, one bit a tag number, into their numbers. */
export function tagsOf(bits: number): number[] {
  return uposTags.flatMap((_, tag) => ((bits >>> tag) & 1 ? [tag] : []));
}

/** Part-of-speech tagger: greedy averaged perceptron from left to right (Collins 2002), helped by a tag dictionary. */
export class Tagger {
  private readonly templates = new TemplateSet(tagTemplates, gridWidth);
  private readonly features = new Int32Array(this.templates.count);
  private readonly scores = new Int32Array(uposTags.length);
  private readonly weights: HashedWeights;
  private readonly dictionary: HashTable;
  private readonly candidates = new Map<number, readonly number[]>();

  constructor(model: ModelFile) {
    this.candidates.set(-1, tagsOf(model.uint32("dictionary.open")[0]));
    this.weights = new HashedWeights(model.int8("tag.cells"), model.uint32("tag.filter"));
    this.dictionary = new HashTable(model.uint32("dictionary.keys"), model.uint32("dictionary.values"));
  }

  /** Fills the tag column of a grid whose form columns are filled. */
  run(grid: Grid): void {
    for (let row = 0; row < grid.length; row++) grid.set(row, columns.tag, this.decide(grid, row) + 1);
  }

  private decide(grid: Grid, row: number): number {
    const candidates = this.candidatesFor(grid.get(row, columns.form));
    if (candidates.length === 1) return candidates[0];
    const { scores } = this;
    scores.fill(0);
    const count = this.templates.fill(grid, row, this.features);
    this.weights.addAll(this.features, count, uposTags.length, scores);
    let best = candidates[0];
    for (const tag of candidates) if (scores[tag] > scores[best]) best = tag;
    return best;
  }

  private candidatesFor(form: number): readonly number[] {
    const bits = this.dictionary.get(form);
    let tags = this.candidates.get(bits);
    if (!tags) this.candidates.set(bits, (tags = tagsOf(bits)));
    return tags;
  }
}
