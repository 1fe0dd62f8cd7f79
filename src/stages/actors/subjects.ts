import type { Member } from "./cast.ts";
import type { Reading } from "./reading.ts";
import type { Step, Trail } from "./trail.ts";

/** How many clauses up an antecedent is looked for. */
const height = 4;

/** Who the subjects of clauses are, by the syntax. */
export class Subjects {
  /** Token of the subject by token of the verb; -1 if none. */
  readonly #ofVerb: Int32Array;
  /** Tokens that others are coordinated with. */
  readonly #coordinated = new Set<number>();
  readonly #members = new Map<number, Member>();

  constructor(private readonly reading: Reading, trail: Trail) {
    const { tokens, syntax } = reading;
    this.#ofVerb = new Int32Array(tokens.length).fill(-1);
    for (let token = 0; token < tokens.length; token++) {
      const head = syntax.head(token);
      if (head < 0) continue;
      const relation = syntax.relation(token);
      if (relation.startsWith("nsubj") && this.#ofVerb[head] < 0) this.#ofVerb[head] = token;
      else if (relation === "conj") this.#coordinated.add(head);
    }
    for (const step of trail.steps) this.note(step);
  }

  /** Takes a mention into account; nested ones give way to those around. */
  note({ first, end, member }: Step): void {
    for (let word = first; word < end; word++) if (!this.#members.has(word)) this.#members.set(word, member);
  }

  isSubject({ first, end }: Step): boolean {
    for (let word = first; word < end; word++) if (this.reading.relation(word).startsWith("nsubj")) return true;
    return false;
  }

  /** The subject of the clause that the pronoun is an object in, which it can't mean; null if that is no actor. */
  coargument(word: number): Member | null {
    const { syntax } = this.reading;
    const token = this.#token(word);
    if (syntax.relation(token).startsWith("nsubj")) return null;
    for (let verb = syntax.head(token), steps = 0; verb >= 0 && steps < height; verb = syntax.head(verb), steps++) {
      if (this.#ofVerb[verb] >= 0) return this.#memberAt(this.#ofVerb[verb]);
      if (syntax.relation(verb) !== "conj") return null;
    }
    return null;
  }

  /** The nearest possible subject of a clause around the pronoun that stands before it. */
  around(word: number, isPossible: (member: Member) => boolean): Member | null {
    const { syntax } = this.reading;
    const token = this.#token(word);
    let above = syntax.head(token);
    for (let steps = 0; above >= 0 && steps < 2 * height; above = syntax.head(above), steps++) {
      const subject = this.#ofVerb[above];
      if (subject < 0 || subject > token || this.#coordinated.has(subject) || this.#isWithin(token, subject)) continue;
      const member = this.#memberAt(subject);
      if (member && isPossible(member)) return member;
    }
    return null;
  }

  #token(word: number): number {
    return this.reading.tokens.at(this.reading.words.starts[word]);
  }

  #isWithin(token: number, top: number): boolean {
    for (let at = token, steps = 0; at >= 0 && steps < 3 * height; at = this.reading.syntax.head(at), steps++) if (at === top) return true;
    return false;
  }

  /** The actor that a subject's token names, or that stands right behind it as in "Secretary Mark Rutte". */
  #memberAt(token: number): Member | null {
    const word = this.reading.wordAt(this.reading.tokens.starts[token]);
    const member = this.#members.get(word);
    if (member) return member;
    return this.reading.upos(word) === "NOUN" && this.reading.follows(word + 1) ? this.#members.get(word + 1) ?? null : null;
  }
}
