import type { SenseLexicon } from "../../languages/sections/senses.ts";

/** How many letters the last part of a compound has at least. */
const shortestPart = 4;

/** The senses of words, looked up by lemma; each answer is a list of senses, empty if none is known. */
export class Senses {
  private readonly verbs: ReadonlyMap<string, readonly string[]>;
  private readonly nouns: ReadonlyMap<string, readonly string[]>;
  private readonly adjectives: ReadonlyMap<string, readonly string[]>;
  private readonly adverbs: ReadonlyMap<string, readonly string[]>;
  private readonly endings: readonly (readonly [string, readonly string[]])[];
  private readonly compounds: boolean;

  private constructor({ verbs, nouns, adjectives, adverbs, nounEndings, compounds }: SenseLexicon) {
    this.verbs = byWord(verbs);
    this.nouns = byWord(nouns);
    this.adjectives = byWord(adjectives);
    this.adverbs = byWord(adverbs);
    this.endings = [...byWord(nounEndings)].sort(([a], [b]) => b.length - a.length);
    this.compounds = compounds;
  }

  /** The senses of a language's words; a lexicon is read once. */
  static of(lexicon: SenseLexicon): Senses {
    let senses = read.get(lexicon);
    if (!senses) read.set(lexicon, (senses = new Senses(lexicon)));
    return senses;
  }

  verb(lemma: string): readonly string[] {
    return this.verbs.get(lemma) ?? none;
  }

  adjective(lemma: string): readonly string[] {
    return this.adjectives.get(lemma) ?? none;
  }

  adverb(form: string): readonly string[] {
    return this.adverbs.get(form) ?? none;
  }

  /** A noun's senses or, for a compound, those of the longest last part that is known. */
  noun(lemma: string): readonly string[] {
    const whole = this.nouns.get(lemma);
    if (whole) return whole;
    if (this.compounds) {
      for (let at = 2; at <= lemma.length - shortestPart; at++) {
        const part = this.nouns.get(lemma.slice(at));
        if (part) return part;
      }
    }
    return this.endings.find(([ending]) => lemma.length > ending.length + 2 && lemma.endsWith(ending))?.[1] ?? none;
  }
}

const none: readonly string[] = [];

const read = new WeakMap<SenseLexicon, Senses>();

/** Lists of words by sense, turned about: lists of senses by word. */
function byWord(lists: Readonly<Record<string, string>>): ReadonlyMap<string, readonly string[]> {
  const senses = new Map<string, string[]>();
  for (const [sense, words] of Object.entries(lists)) {
    for (const word of words.split(" ")) {
      const known = senses.get(word);
      if (!known) senses.set(word, [sense]);
      else if (!known.includes(sense)) known.push(sense);
    }
  }
  return senses;
}
