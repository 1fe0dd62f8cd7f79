import { detached } from "../../learning/detached.ts";
import { combine, hashString } from "../../learning/hash.ts";
import type { FormKnowledge } from "./knowledge.ts";

/** What is known of a form without context, one column each; affixes and spellings as hashes. */
export const formColumns = {
  form: 0, lower: 1, shape: 2, suffix1: 3, suffix2: 4, suffix3: 5, suffix4: 6, suffix5: 7,
  prefix1: 8, prefix2: 9, prefix3: 10, prefix4: 11, cluster: 12, lists: 13, noun: 14, paradigm: 15, gender: 16,
} as const;

/** How many columns a form has. */
export const formWidth = 17;

/** The forms met so far, each described once. */
export class Forms {
  private readonly ids = new Map<string, number>();
  private rows = new Int32Array(formWidth * 256);

  constructor(private readonly knowledge: FormKnowledge) {}

  get size(): number {
    return this.ids.size;
  }

  /** The number of a form, from 0. */
  idOf(form: string): number {
    const known = this.ids.get(form);
    return known ?? this.add(form);
  }

  /** Copies a form's columns to `target`, from `at` on. */
  copy(id: number, target: Int32Array, at: number): void {
    const start = id * formWidth;
    for (let column = 0; column < formWidth; column++) target[at + column] = this.rows[start + column];
  }

  private add(form: string): number {
    const id = this.ids.size;
    this.ids.set(detached(form), id);
    if ((id + 1) * formWidth > this.rows.length) {
      const grown = new Int32Array(this.rows.length * 2);
      grown.set(this.rows);
      this.rows = grown;
    }
    this.describe(form, id * formWidth);
    return id;
  }

  private describe(form: string, at: number): void {
    const { rows, knowledge } = this;
    const plain = /\d/.test(form) ? form.replace(/\d/g, "0") : form;
    const lower = plain.toLowerCase();
    rows[at + formColumns.form] = hashString(plain);
    rows[at + formColumns.lower] = hashString(lower);
    rows[at + formColumns.shape] = shape(form);
    let hash = 5381;
    for (let length = 1; length <= 5; length++) {
      hash = combine(hash, length <= lower.length ? lower.charCodeAt(lower.length - length) : 0);
      rows[at + formColumns.suffix1 + length - 1] = hash;
    }
    hash = 8689;
    for (let length = 1; length <= 4; length++) {
      hash = combine(hash, length <= lower.length ? lower.charCodeAt(length - 1) : 0);
      rows[at + formColumns.prefix1 + length - 1] = hash;
    }
    rows[at + formColumns.cluster] = knowledge.cluster(lower);
    rows[at + formColumns.lists] = knowledge.memberships(lower);
    const capital = firstUpper.test(form);
    rows[at + formColumns.noun] = capital ? knowledge.noun(lower) : 0;
    rows[at + formColumns.gender] = capital ? knowledge.gender(lower) : 0;
    rows[at + formColumns.paradigm] = knowledge.paradigm(lower);
  }
}

const lowerLetter = /\p{Ll}/u;
const upperLetter = /\p{Lu}/u;
const firstUpper = /^\p{Lu}/u;
const firstLower = /^\p{Ll}/u;
const laterUpper = /.\p{Lu}/u;

/** The bits of a shape that are set where a form has a letter or digit. */
export const anyCase = 0b111000;

/** The outline of a form: case, digits, marks inside, and length up to three, in one number. */
function shape(form: string): number {
  const bits = [
    firstUpper.test(form), firstLower.test(form), laterUpper.test(form), lowerLetter.test(form), upperLetter.test(form),
    /\d/.test(form), /^\d/.test(form), form.includes("-"), form.includes("."), /['’]/.test(form), /[@/:_]/.test(form),
  ];
  return bits.reduce((code, bit, i) => code | (Number(bit) << i), Math.min(form.length, 3) << bits.length);
}
