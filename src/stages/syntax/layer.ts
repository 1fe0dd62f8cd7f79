import type { SyntaxLayer, Upos } from "../layers.ts";
import type { Morphology } from "./analyser.ts";
import type { BundleInventory } from "./bundles.ts";
import { uposTags } from "./tags.ts";

/** Heads and relations of all tokens, as a parser finds them. */
export interface Dependencies {
  /** Token index of each token's head; -1 for roots. */
  readonly heads: Int32Array;
  /** Numbers into `names`. */
  readonly relations: Uint8Array;
  readonly names: readonly string[];
}

/** The syntax layer over columns; the inventory has the feature bundles that the morphology's numbers stand for. */
export function syntaxLayer(
  { tags, bundles: numbers, lemmas }: Morphology, { bundles, features }: BundleInventory, dependencies: Dependencies,
): SyntaxLayer {
  return {
    upos: (token): Upos => uposTags[tags[token]],
    lemma: (token) => lemmas[token],
    features: (token) => bundles[numbers[token]],
    feature: (token, name) => features[numbers[token]].get(name) ?? null,
    head: (token) => dependencies.heads[token],
    relation: (token) => dependencies.names[dependencies.relations[token]],
  };
}
