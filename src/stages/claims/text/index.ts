import type { Span } from "../../../article/span.ts";
import type { Facts } from "../facts.ts";
import { clausesTakenUp } from "./clausal.ts";
import { piecesOf } from "./cuts.ts";
import { days } from "./days.ts";
import { names, nouns } from "./names.ts";
import { places } from "./places.ts";
import { antecedent } from "./relative.ts";
import { ArticleIndex, type Scene } from "./scene.ts";
import { sharedSubject } from "./shared.ts";
import { type Composed, type Replacement, standAlone } from "./stand-alone.ts";
import { type Told, told } from "./told.ts";

/** Composes the stand-alone texts of an article's claims, which must be in text order. */
export function composeTexts(text: string, layers: Scene["layers"], rules: Scene["rules"], all: readonly Facts[]): Composed[] {
  const earlier: Told[] = [];
  const [first] = all;
  if (first === undefined) return [];
  const index = new ArticleIndex(layers.clauses, first.words, first.mentions.in({ start: 0, end: text.length }));
  return all.map((facts) => {
    const scene: Scene = { text, layers, facts, rules, earlier, index };
    const pieces = piecesOf(scene);
    const replacements = replacementsOf(scene, pieces);
    const composed = standAlone(text, pieces, replacements);
    earlier.push(told(scene, composed, replacements));
    return composed;
  });
}

/**
 * What goes into a claim's text: shared subjects, the nouns of relative pronouns, names for pronouns and descriptions, what
 * demonstratives take up, and days for relative dates.
 */
function replacementsOf(scene: Scene, pieces: readonly Span[]): Replacement[] {
  const opening = [...sharedSubject(scene), ...antecedent(scene)];
  const known = new Set(opening.flatMap(({ actor }) => (actor === null ? [] : [actor])));
  const named = [...opening, ...names(scene, pieces, known)];
  return withoutOverlap([...named, ...nouns(scene, named), ...clausesTakenUp(scene, pieces), ...places(scene, pieces), ...days(scene)]);
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
