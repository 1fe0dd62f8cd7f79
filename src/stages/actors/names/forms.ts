import type { Knowledge } from "../../../knowledge/knowledge.ts";
import { hashWord } from "../../../knowledge/words.ts";
import type { ActorRules } from "../../../languages/sections/actors.ts";
import type { BloomFilter } from "../../../learning/bloom.ts";
import { detached } from "../../../learning/detached.ts";
import { combine, hashString } from "../../../learning/hash.ts";
import type { FormKnowledge } from "../../syntax/knowledge.ts";
import { columns, formWidth } from "./columns.ts";

/** What single forms are looked up in. */
export interface FormSources {
  readonly words: FormKnowledge;
  readonly rules: ActorRules;
  readonly knowledge: Knowledge;
  /** The recogniser's own word lists. */
  readonly lists: BloomFilter;
  readonly listCount: number;
}

/** The key of a member of one of the recogniser's word lists, of which `hash` is the lowercase form's. */
export function listKey(hash: number, list: number): number {
  return combine(hash, 0x100 + list);
}

/** The forms met so far, each described once. */
export class NameForms {
  private readonly ids = new Map<string, number>();
  private rows = new Int32Array(formWidth * 256);

  constructor(private readonly sources: FormSources) {}

  get size(): number {
    return this.ids.size;
  }

  /** The number of a form, from 0. */
  idOf(form: string): number {
    return this.ids.get(form) ?? this.add(form);
  }

  /** Copies a form's columns to `target`, from `at` on. */
  copy(id: number, target: Int32Array, at: number): void {
    for (let column = 0; column < formWidth; column++) target[at + column] = this.rows[id * formWidth + column];
  }

  private add(form: string): number {
    const id = this.ids.size;
    this.ids.set(detached(form), id);
    if ((id + 1) * formWidth > this.rows.length) {
      const grown = new Int32Array(this.rows.length * 2);
      grown.set(this.rows);
      this.rows = grown;
    }
    this.describe(form, this.rows.subarray(id * formWidth, (id + 1) * formWidth));
    return id;
  }

  private describe(form: string, row: Int32Array): void {
    const { words, lists, listCount } = this.sources;
    const plain = /\d/.test(form) ? form.replace(/\d/g, "0") : form;
    const lower = plain.toLowerCase();
    row[columns.form] = hashString(plain);
    row[columns.lower] = hashString(lower);
    row[columns.shape] = hashString(outline(plain));
    for (let length = 1; length <= 4; length++) row[columns.suffix1 + length - 1] = hashString(lower.slice(-length)) ^ length;
    for (let length = 2; length <= 4; length++) row[columns.prefix2 + length - 2] = hashString(lower.slice(0, length)) ^ -length;
    row[columns.cluster] = words.cluster(lower);
    row[columns.lists] = words.memberships(lower);
    if (/^\p{Lu}/u.test(form)) {
      row[columns.noun] = words.noun(lower);
      row[columns.gender] = words.gender(lower);
    }
    row[columns.rules] = this.ruleBits(form);
    for (let list = 0; list < listCount; list++) if (lists.has(listKey(row[columns.lower], list))) row[columns.gazetteer] |= 1 << list;
  }

  private ruleBits(form: string): number {
    const { rules, knowledge } = this.sources;
    const lower = form.toLowerCase();
    const bits = [
      rules.titles.has(form.replace(/\.$/, "")),
      rules.roles.has(form) || rules.roles.has(lower) || rules.roleOfCompound(form) !== null,
      rules.isTrade(form),
      knowledge.givenName(hashWord(form)) !== null,
      rules.organizationHeads.has(form),
      rules.organizationEndings.some(([ending]) => lower.endsWith(ending)),
      rules.notNames.has(form),
      rules.nameParticles.has(lower),
      rules.placePrepositions.has(form),
      rules.mediaNouns.has(form),
      rules.definites.has(form),
      rules.organizationLinks.has(form),
      rules.eventNouns.has(form),
      rules.classNouns.has(form),
    ];
    return bits.reduce((code, bit, at) => code | (Number(bit) << at), 0);
  }
}

/** The form with a letter for each kind of character, repetitions left out: "Aa", "A", "A-Aa", "0". */
function outline(form: string): string {
  const kinds = form.replace(/\p{Lu}/gu, "A").replace(/\p{Ll}/gu, "a");
  return kinds.replace(/(.)\1+/gu, "$1$1").slice(0, 8);
}
