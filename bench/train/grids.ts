import { Grid } from "../../src/learning/templates.ts";
import { fillGrid, gridWidth } from "../../src/stages/syntax/columns.ts";
import { Forms } from "../../src/stages/syntax/forms.ts";
import type { FormKnowledge } from "../../src/stages/syntax/knowledge.ts";
import type { Sample } from "./sample.ts";

/** One grid a sample, form columns filled. */
export function toGrids(samples: readonly Sample[], knowledge: FormKnowledge): Grid[] {
  const forms = new Forms(knowledge);
  return samples.map(({ forms: words }) => {
    const grid = new Grid(gridWidth);
    fillGrid(grid, forms, words.map((form) => forms.idOf(form)), 0, words.length);
    return grid;
  });
}
