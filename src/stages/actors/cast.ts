import type { ActorType, MentionKind } from "../layers.ts";
import type { Candidate } from "./candidates.ts";
import type { Reading } from "./reading.ts";

/** A mention in words. */
export interface Appearance {
  readonly first: number;
  readonly end: number;
  readonly kind: MentionKind;
}

/** Somebody who appears in the article. */
export interface Member {
  /** Index in the knowledge base; -1 if unknown. */
  readonly identity: number;
  readonly type: ActorType;
  readonly kind: string;
  gender: "female" | "male" | null;
  readonly appearances: Appearance[];
  /** Role nouns that the article gave to the member, in the nominative's stem: "Bürgermeister". */
  readonly titles: Set<string>;
}

/** All that appear in an article, by identity and, where they have none, by name. */
export class Cast {
  readonly members: Member[] = [];
  readonly #byIdentity = new Map<number, Member>();
  readonly #byName = new Map<string, Member>();

  constructor(private readonly reading: Reading) {}

  /** The member with the identity, made if need be. */
  known(identity: number): Member {
    const found = this.#byIdentity.get(identity);
    if (found) return found;
    const { type, kind, gender } = this.reading.knowledge.identity(identity);
    const member: Member = { identity, type, kind, gender, appearances: [], titles: new Set() };
    this.#byIdentity.set(identity, member);
    this.members.push(member);
    return member;
  }

  /** The member without identity that bears the name, of whatever type it was taken for first; made if need be. */
  unknown(name: string, like: Pick<Candidate, "type" | "kind" | "gender">): Member {
    const key = name.toLowerCase();
    let member = this.#byName.get(key);
    if (!member) {
      member = { identity: -1, type: like.type, kind: like.kind, gender: like.gender, appearances: [], titles: new Set() };
      this.#byName.set(key, member);
      this.members.push(member);
    }
    member.gender ??= like.gender;
    return member;
  }

  has(identity: number): boolean {
    return this.#byIdentity.has(identity);
  }
}
