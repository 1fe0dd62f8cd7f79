import { Knowledge, type KnownIdentity, type NameMatch } from "./knowledge.ts";
import type { Spelled, Stem } from "./spellings.ts";
import type { Words } from "./words.ts";

/** The table of identities with a user's actors on top; theirs replace known ones of the same id or name. */
export class ExtendedKnowledge extends Knowledge {
  readonly #replaced = new Map<number, number>();

  /** @param base the compiled table; @param own the user's actors, compiled likewise */
  constructor(base: Uint8Array, private readonly own: Knowledge) {
    super(base);
    const ids = new Map<string, number>();
    const keys = new Map<string, number>();
    for (let index = 0; index < own.size; index++) {
      const { id, key, type } = own.identity(index);
      if (id !== null) ids.set(id, index);
      keys.set(`${type} ${key}`, index);
    }
    for (let index = 0; index < super.size; index++) {
      const { id, key, type } = super.identity(index);
      const by = (id === null ? undefined : ids.get(id)) ?? keys.get(`${type} ${key}`);
      if (by !== undefined) this.#replaced.set(index, super.size + by);
    }
  }

  override get size(): number {
    return super.size + this.own.size;
  }

  override identity(index: number): KnownIdentity {
    return index < super.size ? super.identity(index) : this.own.identity(index - super.size);
  }

  override namesAt(text: string, words: Words, first: number): NameMatch[] {
    const own = this.own.namesAt(text, words, first).map((match) => ({
      ...match,
      entries: match.entries.map((entry) => ({ ...entry, identity: entry.identity + super.size })),
    }));
    const known = super.namesAt(text, words, first)
      .filter((match) => !own.some(({ end }) => end === match.end))
      .map((match) => ({ ...match, entries: match.entries.map((entry) => ({ ...entry, identity: this.#current(entry.identity) })) }));
    return [...own, ...known].sort((a, b) => b.end - a.end);
  }

  override spelled(name: string, isOrganization: boolean, stem: Stem): Spelled[] {
    const own = this.own.spelled(name, isOrganization, stem);
    if (own.length > 0) return own.map(({ identity, strength }) => ({ identity: identity + super.size, strength }));
    return super.spelled(name, isOrganization, stem).map(({ identity, strength }) => ({ identity: this.#current(identity), strength }));
  }

  override find(key: string): number {
    const own = this.own.find(key);
    return own >= 0 ? own + super.size : this.#current(super.find(key));
  }

  override holders(role: string, holder: string, day: string | null): number[] {
    const own = this.own.holders(role, holder, day).map((identity) => identity + super.size);
    return [...own, ...super.holders(role, holder, day).filter((identity) => !this.#replaced.has(identity))];
  }

  #current(identity: number): number {
    return this.#replaced.get(identity) ?? identity;
  }
}
