import type { Member } from "./cast.ts";
import { type Phrase, specifies } from "./phrases.ts";
import type { Reading } from "./reading.ts";
import type { Trail } from "./trail.ts";

/** Shorter nouns are in too many names. */
const shortest = 5;

/** Nouns by which bodies whose name has them are taken up again: "the commission", "das Komitee". */
export class Echoes {
  /** The bodies by the words of their names, in small letters. */
  readonly #bearers = new Map<string, Set<Member>>();

  constructor(private readonly reading: Reading, trail: Trail) {
    for (const { member, kind, first, end } of trail.steps) {
      if (member.type !== "organization" || kind !== "name") continue;
      for (let word = first; word < end; word++) {
        const part = reading.form(word).toLowerCase();
        if (part.length >= shortest) this.#bearers.set(part, (this.#bearers.get(part) ?? new Set()).add(member));
      }
    }
  }

  /** The phrase of an article and the noun behind it that may take up a body's name; null if it takes up none. */
  at(article: number): Phrase | null {
    const { reading } = this;
    const { rules } = reading;
    const noun = article + 1;
    if (!rules.articles.has(reading.form(article)) || !reading.follows(noun) || reading.upos(noun) !== "NOUN") return null;
    if (reading.hyphened(noun + 1) || (reading.follows(noun + 1) && specifies(reading, noun + 1))) return null;
    if (!this.#bearers.has(reading.form(noun).toLowerCase())) return null;
    return { first: rules.articleInExtent ? article : noun, end: noun + 1, noun, role: null, classNoun: null, holder: -1 };
  }

  /** True if the noun is a word of the body's name. */
  takesUp(member: Member, noun: number): boolean {
    return this.#bearers.get(this.reading.form(noun).toLowerCase())?.has(member) ?? false;
  }
}
