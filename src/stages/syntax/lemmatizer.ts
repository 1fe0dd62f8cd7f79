import { combine } from "../../learning/hash.ts";
import type { ModelFile } from "../../learning/model-file.ts";
import { HashTable } from "../../learning/table.ts";
import { applyRule, type LemmaRule } from "./lemma-rules.ts";
import { uposNumber } from "./tags.ts";
import { paradigmBits, type VerbForms } from "./verb-forms.ts";

/** The longest ending, in UTF-16 code units, by which the lemma of an unknown form is guessed. */
const longestEnding = 6;

const properNoun = uposNumber("PROPN");
const verb = uposNumber("VERB");

/** A token as the lemmatizer sees it. */
export interface Inflected {
  readonly form: string;
  /** Hashes of the form as written and in lowercase. */
  readonly exact: number;
  readonly lower: number;
  readonly tag: number;
  readonly bundle: number;
}

/** The keys under which a token's rule may be stored, best first; `bundle` −1 stands for any. */
export function lemmaKeys({ exact, lower, tag, bundle }: Inflected): number[] {
  const asWritten = [combine(combine(exact, tag), bundle + 1), combine(combine(exact, tag), 0)];
  if (tag === properNoun) return asWritten;
  return [...asWritten, combine(combine(lower, tag + 32), bundle + 1), combine(combine(lower, tag + 32), 0)];
}

/** The keys of a form's endings with its tag, from the empty one to the longest; the word's start counts as a letter. */
export function endingKeys(form: string, tag: number): number[] {
  const lower = `^${form.toLowerCase()}`;
  let hash = combine(0x3c6ef372, tag);
  const keys = [hash];
  for (let length = 1; length <= Math.min(longestEnding, lower.length); length++) {
    keys.push((hash = combine(hash, lower.charCodeAt(lower.length - length))));
  }
  return keys;
}

/** True if a form's lemma can be stored under the form: numbers are not, as their hashes don't tell digits apart. */
export function isStorable(form: string): boolean {
  return !/\d/.test(form);
}

/**
 * Finds lemmas: of known forms in a table, of verbs in the verb index, of others by the rule most frequent with their
 * longest known ending.
 */
export class Lemmatizer {
  private readonly rules: readonly LemmaRule[];
  private readonly known: HashTable;
  private readonly guesses: HashTable;

  constructor(model: ModelFile, private readonly verbs: VerbForms | null) {
    this.rules = model.strings("lemma.rules");
    this.known = new HashTable(model.uint32("lemma.keys"), model.uint16("lemma.values"));
    this.guesses = new HashTable(model.uint32("endings.keys"), model.uint16("endings.values"));
  }

  lemma(token: Inflected): string {
    if (isStorable(token.form)) {
      for (const key of lemmaKeys(token)) {
        const rule = this.known.get(key);
        const lemma = rule < 0 ? null : applyRule(this.rules[rule], token.form);
        if (lemma) return lemma;
      }
    }
    const guess = this.guess(token);
    return token.tag === verb ? this.infinitive(token.form, guess) : guess;
  }

  private guess({ form, tag }: Inflected): string {
    for (const key of endingKeys(form, tag).reverse()) {
      const rule = this.guesses.get(key);
      const lemma = rule < 0 ? null : applyRule(this.rules[rule], form);
      if (lemma) return lemma;
    }
    return form;
  }

  /** The infinitive that the verb index knows for a form; the guess if it is among them or there is none. */
  private infinitive(form: string, guess: string): string {
    const places = ~(paradigmBits.imperativeSingular | paradigmBits.imperativePlural);
    const known = this.verbs?.infinitives(form, places) ?? [];
    return known.length === 0 || known.includes(guess) ? guess : known[0];
  }
}
