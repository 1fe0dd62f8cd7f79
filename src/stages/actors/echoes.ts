import type { Member } from "./cast.ts";
import type { Phrase } from "./phrases.ts";
import { specifies } from "./phrases.ts";
import type { Reading } from "./reading.ts";
import type { Trail } from "./trail.ts";

/** Shorter nouns are in too many names. */
const shortest = 5;

/** Nouns by which bodies whose name has them are taken up again: "the commission", "das Komitee". */
export class Echoes {
  readonly #names = new Map<Member, readonly string[]>();

  constructor(private readonly reading: Reading, trail: Trail) {
    for (const { member, kind, first, end } of trail.steps) {
      if (member.type !== "organization" || kind !== "name") continue;
      const words = Array.from({ length: end - first }, (_, at) => reading.form(first + at).toLowerCase());
      this.#names.set(member, [...(this.#names.get(member) ?? []), ...words.filter(({ length }) => length >= shortest)]);
    }
  }

  /** The phrase of an article and the noun behind it that may take up a body's name; null if it takes up none. */
  at(article: number): Phrase | null {
    const { reading } = this;
    const { rules } = reading;
    const noun = article + 1;
    if (!rules.articles.has(reading.form(article)) || !reading.follows(noun) || reading.upos(noun) !== "NOUN") return null;
    if (reading.hyphened(noun + 1) || (reading.follows(noun + 1) && specifies(reading, noun + 1))) return null;
    if (![...this.#names.keys()].some((member) => this.takesUp(member, noun))) return null;
    return { first: rules.articleInExtent ? article : noun, end: noun + 1, noun, role: null, classNoun: null, holder: -1 };
  }

  /** True if the noun is a word of the body's name. */
  takesUp(member: Member, noun: number): boolean {
    const word = this.reading.form(noun).toLowerCase();
    if (word.length < shortest) return false;
    return this.#names.get(member)?.some((part) => part === word) ?? false;
  }
}
