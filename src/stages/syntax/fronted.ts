import type { Grid } from "../../learning/templates.ts";
import { columns, isMark } from "./columns.ts";
import type { FormKnowledge } from "./knowledge.ts";
import { uposNumber } from "./tags.ts";
import { paradigmBits } from "./verb-forms.ts";

const [noun, name, verb, auxiliary] = ["NOUN", "PROPN", "VERB", "AUX"].map((tag) => uposNumber(tag) + 1);

/** The shortest particle before a participle: "ab", "an". */
const shortestParticle = 2;

/**
 * "Vorausgegangen war ein Streit": a participle before the auxiliary at a sentence's begin is no noun, though it has a
 * noun's capital letter.
 */
export function tagFrontedParticiple(grid: Grid, formOf: (row: number) => string, knowledge: FormKnowledge): void {
  let row = 0;
  while (row < grid.length && isMark(grid, row)) row++;
  const tag = grid.get(row, columns.tag);
  if (row + 1 >= grid.length || (tag !== noun && tag !== name) || grid.get(row + 1, columns.tag) !== auxiliary) return;
  if (isParticiple(formOf(row).toLowerCase(), knowledge)) grid.set(row, columns.tag, verb);
}

/** True for a form that is a participle, alone or behind a particle: "herausgekommen". */
function isParticiple(lower: string, knowledge: FormKnowledge): boolean {
  if ((knowledge.paradigm(lower) & paradigmBits.participle2) !== 0) return true;
  const stem = lower.indexOf("ge", shortestParticle);
  return stem > 0 && (knowledge.paradigm(lower.slice(stem)) & paradigmBits.participle2) !== 0;
}
