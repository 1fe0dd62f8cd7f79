import { tagCount } from "../../../src/learning/parser/features.ts";
import { betweenClasses, distanceClasses } from "../../../src/learning/parser/pairs.ts";
import type { Batch } from "./batch.ts";

const steps = [0, 0, 1, 2, 3, 4, 5, 5, 6, 6, 6, 7, 7, 7, 7, 7];

/** The class of the way from a dependent to its head: nine lengths (1, 2, 3, 4, 5, 6–7, 8–10, 11–15, 16+), two directions. */
export function distanceClass(dependent: number, head: number): number {
  const way = head - dependent;
  const length = way < 0 ? -way : way;
  return (length < 16 ? steps[length] : 8) * 2 + (way > 0 ? 1 : 0);
}

/** The cell of a pair's tags and distance. */
export function distanceCell(batch: Batch, dependent: number, head: number): number {
  const { tags } = batch;
  return (tags[dependent] * tagCount + tags[head]) * distanceClasses + distanceClass(dependent, head);
}

/** The cell of a pair's tags, direction, and what lies between. */
export function betweenCell(batch: Batch, dependent: number, head: number): number {
  const { tags, commas, verbs } = batch;
  const left = dependent < head ? dependent + 1 : head + 1, right = dependent < head ? head : dependent;
  const comma = left < right ? commas[right] - commas[left] : 0;
  const verb = left < right ? verbs[right] - verbs[left] : 0;
  const between = (comma < 2 ? comma : 2) * 3 + (verb < 2 ? verb : 2);
  return ((tags[dependent] * tagCount + tags[head]) * betweenClasses + between) * 2 + (dependent < head ? 1 : 0);
}
