import type { Claim } from "../../layers.ts";
import type { Facts } from "../facts.ts";
import { piecesOf } from "./cuts.ts";
import { days } from "./days.ts";
import { names, nouns } from "./names.ts";
import { places } from "./places.ts";
import { antecedent } from "./relative.ts";
import type { Scene } from "./scene.ts";
import { sharedSubject } from "./shared.ts";
import { type Replacement, standAlone } from "./stand-alone.ts";

/**
 * Composes a claim's stand-alone text: shared subjects, the nouns of relative pronouns, names for pronouns and
 * descriptions, and days for relative dates.
 */
export function composeText(text: string, layers: Scene["layers"], facts: Facts): Pick<Claim, "text" | "insertions"> {
  const scene: Scene = { text, layers, facts };
  const pieces = piecesOf(scene);
  const opening = [...sharedSubject(scene), ...antecedent(scene)];
  const known = new Set(opening.flatMap(({ actor }) => (actor === null ? [] : [actor])));
  const named = [...opening, ...names(scene, pieces, known)];
  const wanted = [...named, ...nouns(scene, named), ...places(scene, pieces), ...days(scene)];
  return standAlone(text, pieces, withoutOverlap(wanted));
}

/** In text order; of two over the same words the first, then the longer. */
function withoutOverlap(wanted: readonly Replacement[]): Replacement[] {
  const kept: Replacement[] = [];
  for (const replacement of [...wanted].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || replacement.start >= last.end) kept.push(replacement);
  }
  return kept;
}
