import { combine } from "../../learning/hash.ts";
import type { ModelFile } from "../../learning/model-file.ts";
import { HashTable } from "../../learning/table.ts";
import { applyRule, type LemmaRule } from "./lemma-rules.ts";

/** The longest ending, in UTF-16 code units, by which the lemma of an unknown form is guessed. */
export const longestEnding = 6;

/** The key of an ending of `length` code units with its tag; `suffix` is the hash of its code units from the last on. */
export function endingKey(suffix: number, length: number, tag: number): number {
  return combine(combine(suffix, length), tag + 64);
}

/** Hashes of the endings of a form, for the lengths 0 to `longestEnding`; the whole word counts as longer than itself. */
export function endings(form: string): number[] {
  const lower = `^${form.toLowerCase()}`;
  const hashes = [0];
  for (let length = 1; length <= Math.min(longestEnding, lower.length); length++) {
    hashes.push(combine(hashes[length - 1], lower.charCodeAt(lower.length - length)));
  }
  return hashes;
}

/** The key of a known form with its tag and bundle; `bundle` -1 for any bundle. `form` is the lowercase form's hash. */
export function lemmaKey(form: number, tag: number, bundle: number): number {
  return combine(combine(form, tag), bundle + 1);
}

/** Finds lemmas: known forms in a table, others by the rule most frequent with their longest known ending. */
export class Lemmatizer {
  private readonly rules: readonly LemmaRule[];
  private readonly known: HashTable;
  private readonly guesses: HashTable;

  constructor(model: ModelFile) {
    this.rules = model.strings("lemma.rules");
    this.known = new HashTable(model.uint32("lemma.keys"), model.uint16("lemma.values"));
    this.guesses = new HashTable(model.uint32("endings.keys"), model.uint16("endings.values"));
  }

  /** @param lower hash of the lowercase form */
  lemma(form: string, lower: number, tag: number, bundle: number): string {
    const exact = this.known.get(lemmaKey(lower, tag, bundle));
    const rule = exact < 0 ? this.known.get(lemmaKey(lower, tag, -1)) : exact;
    const lemma = rule < 0 ? null : applyRule(this.rules[rule], form);
    return lemma ?? this.guess(form, tag);
  }

  private guess(form: string, tag: number): string {
    const hashes = endings(form);
    for (let length = hashes.length - 1; length >= 0; length--) {
      const rule = this.guesses.get(endingKey(hashes[length], length, tag));
      const lemma = rule < 0 ? null : applyRule(this.rules[rule], form);
      if (lemma) return lemma;
    }
    return form;
  }
}
