import type { ModelFile } from "../../learning/model-file.ts";
import { Scorer } from "../../learning/scorer.ts";
import { HashTable } from "../../learning/table.ts";
import type { Grid } from "../../learning/templates.ts";
import { HashedWeights } from "../../learning/weights.ts";
import { columns, gridLayout } from "./columns.ts";
import { uposTags } from "./tags.ts";
import { backwardTemplates, forwardTemplates } from "./templates.ts";

/** Turns a set of tags, one bit a tag number, into their numbers. */
export function tagsOf(bits: number): number[] {
  return uposTags.flatMap((_, tag) => ((bits >>> tag) & 1 ? [tag] : []));
}

/**
 * Part-of-speech tagger: two greedy averaged perceptrons (Collins 2002), one from left to right and one from right to
 * left, whose scores are added (after Giménez & Màrquez 2004); a tag dictionary bounds what well-known forms can be.
 */
export class Tagger {
  private readonly forward: Scorer;
  private readonly backward: Scorer;
  private readonly dictionary: HashTable;
  private readonly candidates = new Map<number, readonly number[]>();
  private scores = new Int32Array(0);
  private readonly total = new Int32Array(uposTags.length);

  constructor(model: ModelFile) {
    this.forward = readScorer(model, "forward", forwardTemplates);
    this.backward = readScorer(model, "backward", backwardTemplates);
    this.dictionary = new HashTable(model.uint32("dictionary.keys"), model.uint32("dictionary.values"));
    this.candidates.set(-1, tagsOf(model.uint32("dictionary.open")[0]));
  }

  /** Prepares for a document of `forms` different forms. */
  start(forms: number): void {
    this.forward.start(forms);
    this.backward.start(forms);
  }

  /** Fills the tag column of a grid whose form columns are filled. */
  run(grid: Grid): void {
    const { length } = grid;
    const tags = uposTags.length;
    if (this.scores.length < length * tags) this.scores = new Int32Array(length * tags * 2);
    this.scores.fill(0, 0, length * tags);
    for (let row = 0; row < length; row++) grid.set(row, columns.tag, this.decide(grid, row, this.forward) + 1);
    for (let row = length - 1; row >= 0; row--) grid.set(row, columns.backTag, this.decide(grid, row, this.backward) + 1);
    for (let row = 0; row < length; row++) {
      const candidates = this.candidatesFor(grid.get(row, columns.form));
      grid.set(row, columns.tag, highest(candidates, this.scores, row * tags) + 1);
    }
  }

  /** The best tag by one direction alone; its scores are added to the row's. */
  private decide(grid: Grid, row: number, scorer: Scorer): number {
    const candidates = this.candidatesFor(grid.get(row, columns.form));
    if (candidates.length === 1) return candidates[0];
    const { total, scores } = this;
    total.fill(0);
    scorer.add(grid, row, total);
    for (let tag = 0; tag < total.length; tag++) scores[row * total.length + tag] += total[tag];
    return highest(candidates, total, 0);
  }

  private candidatesFor(form: number): readonly number[] {
    const bits = this.dictionary.get(form);
    let tags = this.candidates.get(bits);
    if (!tags) this.candidates.set(bits, (tags = tagsOf(bits)));
    return tags;
  }
}

function readScorer(model: ModelFile, name: string, templates: typeof forwardTemplates): Scorer {
  const weights = new HashedWeights(model.int8(`tags.${name}`), model.uint32("tags.filter"));
  return new Scorer(templates, weights, uposTags.length, gridLayout);
}

/** The class with the highest score, where the scores of all classes start at `from`; the first of equals. */
export function highest(classes: readonly number[], scores: Int32Array, from: number): number {
  let best = classes[0];
  for (const c of classes) if (scores[from + c] > scores[from + best]) best = c;
  return best;
}
