import type { ModelFile } from "../../learning/model-file.ts";
import { placeFilter, placeTable, placeWeights, type SharedGrid, tagBytes, TagScoring } from "../../learning/scoring.ts";
import type { Workspace } from "../../learning/workspace.ts";
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
  private readonly forward: TagScoring;
  private readonly backward: TagScoring;
  private readonly dictionary: number;
  private readonly open: number;
  /** Offsets of a set of tags a row, of the row's scores by both directions, and of its scores by one. */
  private readonly candidates: number;
  private readonly totals: number;
  private readonly scores: number;

  constructor(model: ModelFile, private readonly workspace: Workspace, private readonly grid: SharedGrid) {
    const filter = placeFilter(workspace, model.uint32("tags.filter"));
    const read = (name: string, templates: typeof forwardTemplates): TagScoring =>
      new TagScoring(workspace, templates, placeWeights(workspace, model.int8(`tags.${name}`), filter), gridLayout);
    this.forward = read("forward", forwardTemplates);
    this.backward = read("backward", backwardTemplates);
    this.dictionary = placeTable(workspace, model.uint32("dictionary.keys"), model.uint32("dictionary.values"));
    [this.open] = model.uint32("dictionary.open");
    this.candidates = workspace.reserve(grid.capacity * 4);
    this.totals = workspace.reserve(grid.capacity * tagBytes);
    this.scores = workspace.reserve(tagBytes);
  }

  /** Forgets all forms, whose numbers may be given to others. */
  forget(): void {
    this.forward.forget();
    this.backward.forget();
  }

  /** Fills the tag column of the grid, whose form columns are filled. */
  run(): void {
    const { workspace, grid, candidates, totals } = this;
    workspace.integers(totals, (grid.length * tagBytes) / 4).fill(0);
    this.decide(false);
    for (const [direction, column] of [[this.forward, columns.tag], [this.backward, columns.backTag]] as const) {
      workspace.routines.chooseTags(
        direction.scoring, direction.locals, direction.localCount, grid.rows, Number(direction === this.backward), columns.id * 4, column * 4,
        candidates, this.scores, totals,
      );
    }
    this.decide(true);
  }

  private decide(decided: boolean): void {
    const { workspace: { routines }, dictionary, open, grid, candidates, totals } = this;
    routines.decideTags(dictionary, open, grid.rows, columns.form * 4, columns.tag * 4, candidates, totals, Number(decided));
  }
}

/** The class with the highest score, where the scores of all classes start at `from`; the first of equals. */
export function highest(classes: readonly number[], scores: Int32Array, from: number): number {
  let best = classes[0];
  for (const c of classes) if (scores[from + c] > scores[from + best]) best = c;
  return best;
}
