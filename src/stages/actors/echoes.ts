import type { Member } from "./cast.ts";
import { type Phrase, specifies } from "./phrases.ts";
import type { Reading } from "./reading.ts";
import type { Trail } from "./trail.ts";

/** Shorter nouns are in too many names. */
const shortest = 5;
/** The most words of a name that are taken up. */
const longest = 3;

/** Nouns by which bodies whose name has them are taken up again: "the commission", "das Komitee". */
export class Echoes {
  /** The bodies by the words of their names, in small letters. */
  readonly #bearers = new Map<string, Set<Member>>();

  constructor(private readonly reading: Reading, trail: Trail) {
    for (const { member, kind, first, end } of trail.steps) {
      if (member.type === "person" || member.type === "country" || kind !== "name") continue;
      for (let word = first; word < end; word++) {
        const part = reading.form(word).toLowerCase();
        if (part.length >= shortest) this.#bearers.set(part, (this.#bearers.get(part) ?? new Set()).add(member));
      }
    }
  }

  /** The phrase of an article and the words behind it that may take up a body's name; null if they take up none. */
  at(article: number): Phrase | null {
    const { reading } = this;
    const { rules } = reading;
    if (!rules.articles.has(reading.form(article)) || !reading.follows(article + 1)) return null;
    let noun = article + 1;
    while (!rules.capitalizedNouns && noun < article + longest && reading.follows(noun + 1) && reading.upos(noun + 1) === "NOUN") noun++;
    if (reading.upos(noun) !== "NOUN" || reading.hyphened(noun + 1) || (reading.follows(noun + 1) && specifies(reading, noun + 1))) return null;
    for (let word = article + 1; word <= noun; word++) if (!this.#bearers.has(reading.form(word).toLowerCase())) return null;
    return {
      first: rules.articleInExtent ? article : article + 1, end: noun + 1, noun, role: null, classNoun: null, epithet: null, holder: -1, former: false, owned: false,
    };
  }

  /** True if the phrase's words are words of the body's name. */
  takesUp(member: Member, { first, end, noun }: Phrase): boolean {
    const start = this.reading.rules.capitalizedNouns ? noun : first;
    for (let word = start; word < end; word++) if (this.#bearers.get(this.reading.form(word).toLowerCase())?.has(member) !== true) return false;
    return true;
  }
}
