import { uposNumber } from "../../src/stages/syntax/tags.ts";
import type { TreebankSentence } from "./conllu.ts";

/** Values that a bundle's features may have, by name; a bundle without Gender fits any. */
export type BundleConstraint = Readonly<Record<string, readonly string[]>>;

/** A training sentence; what its corpus does not tell is left open. */
export interface Sample {
  readonly forms: readonly string[];
  /** The tags that may be right, one bit a tag number. */
  readonly tags: readonly number[];
  /** Feature bundles in CoNLL-U notation, or what is known of them; null where open. */
  readonly bundles: readonly (string | BundleConstraint | null)[];
  /** Lemmas; null where open. */
  readonly lemmas: readonly (string | null)[];
}

/** A treebank sentence as a sample, nothing open. */
export function toSample({ tokens }: TreebankSentence): Sample {
  return {
    forms: tokens.map((token) => token.form),
    tags: tokens.map((token) => 1 << uposNumber(token.upos)),
    bundles: tokens.map((token) => token.features),
    lemmas: tokens.map((token) => token.lemma),
  };
}
