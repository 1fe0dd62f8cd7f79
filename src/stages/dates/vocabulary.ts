import type { Slots } from "../../languages/sections/dates.ts";
import type { Lexicon } from "./lexicon.ts";
import { isDigits } from "./numbers.ts";

/** What the patterns may ask about a piece of text. */
export interface Form {
  /** The keys under which patterns know the piece: its word, its classes, "is a number". */
  readonly keys: readonly number[];
  /** Its slots in each of its classes. */
  readonly classes: ReadonlyMap<string, Slots>;
  /** Its value as a number word and as a scale ("hundred"); null if it is none. */
  readonly number: number | null;
  readonly scale: number | null;
}

/** Keys that every vocabulary has. */
export const digitsKey = 0;
export const numberKey = 1;

const noClasses: ReadonlyMap<string, Slots> = new Map();
const unknown: Form = { keys: [], classes: noClasses, number: null, scale: null };
const digits: Form = { ...unknown, keys: [digitsKey] };

/** The words and classes that a pack's patterns name, each with a small number for a key. */
export class Vocabulary {
  private readonly literals = new Map<string, number>();
  private readonly classes = new Map<string, number>();
  private readonly forms = new Map<string, Form>();
  private known: ReadonlySet<string> | null = null;
  private next = 2;

  constructor(private readonly lexicon: Lexicon) {}

  /** How many keys there are. */
  get size(): number {
    return this.next;
  }

  /** The key of a word in a pattern; a word in lower case also stands for itself with capitals. */
  wordKey(word: string): number {
    return this.keyIn(this.literals, word);
  }

  classKey(name: string): number {
    return this.keyIn(this.classes, name);
  }

  private keyIn(table: Map<string, number>, name: string): number {
    const known = table.get(name);
    if (known !== undefined) return known;
    table.set(name, this.next);
    return this.next++;
  }

  /** What is known of a piece. To be asked only when all patterns are read. */
  form(piece: string): Form {
    if (isDigits(piece)) return digits;
    const known = this.forms.get(piece);
    if (known) return known;
    this.known ??= this.collect();
    if (!this.known.has(piece.toLowerCase())) return unknown;
    const form = this.look(piece);
    if (form !== unknown) this.forms.set(piece, form);
    return form;
  }

  /** All that is known, in lower case: a quick way to tell that a piece is not. */
  private collect(): ReadonlySet<string> {
    const { words, numbers, scales } = this.lexicon;
    const all = new Set<string>();
    for (const table of [this.literals, words, numbers, scales]) for (const form of table.keys()) all.add(form.toLowerCase());
    return all;
  }

  private look(piece: string): Form {
    const spellings = spellingsOf(piece);
    const keys = new Set<number>();
    let classes: Map<string, Slots> | null = null;
    let number: number | null = null;
    let scale: number | null = null;
    for (const spelling of spellings) {
      const literal = this.literals.get(spelling);
      if (literal !== undefined) keys.add(literal);
      number ??= this.lexicon.numbers.get(spelling) ?? null;
      scale ??= this.lexicon.scales.get(spelling) ?? null;
      for (const [name, slots] of this.lexicon.words.get(spelling) ?? []) {
        classes ??= new Map();
        if (!classes.has(name)) classes.set(name, slots);
        const key = this.classes.get(name);
        if (key !== undefined) keys.add(key);
      }
    }
    if (number !== null) keys.add(numberKey);
    return keys.size === 0 && scale === null ? unknown : { keys: [...keys], classes: classes ?? noClasses, number, scale };
  }
}

/** The spellings by which a pack may know a piece: as it stands, without its capitals, with the first one only. */
function spellingsOf(piece: string): readonly string[] {
  const lower = piece.toLowerCase();
  if (lower === piece) return [piece];
  const title = piece[0] + lower.slice(1);
  if (title === piece) return [piece, lower];
  return piece.length > 2 && piece === piece.toUpperCase() ? [piece, lower, title] : [piece];
}
