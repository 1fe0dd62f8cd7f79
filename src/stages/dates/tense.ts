import type { DatesSection, TenseWords } from "../../languages/sections/dates.ts";
import type { Pieces } from "./pieces.ts";
import type { Direction } from "./state.ts";

type Tense = "past" | "future" | "present" | "perfect";

const tables = new WeakMap<DatesSection, ReadonlyMap<string, Tense>>();

function tenseTable(section: DatesSection): ReadonlyMap<string, Tense> {
  const known = tables.get(section);
  if (known) return known;
  const table = new Map<string, Tense>();
  for (const tense of ["present", "perfect", "future", "past"] as const) {
    for (const form of words(section.tense, tense)) table.set(form, tense);
  }
  tables.set(section, table);
  return table;
}

function words(tense: TenseWords, name: Tense): readonly string[] {
  return tense[name].split(/\s+/);
}

/** The pieces that end a clause. */
const clauseEnds = new Set([",", ";", ":", "–", "—", "(", ")", "„", "“", "”", '"', "»", "«", "?", "!"]);

/** How many pieces are looked at on either side. */
const reach = 40;

/** Tells the direction in which the clauses of a sentence look, by their verbs. */
export class TenseFinder {
  private readonly tenses: readonly (Tense | undefined)[];

  constructor(
    private readonly pieces: Pieces,
    section: DatesSection,
  ) {
    const table = tenseTable(section);
    this.tenses = pieces.forms.map((form) => table.get(form) ?? table.get(form.toLowerCase()));
  }

  /** The directions of the clause around the pieces `first` to `end`, and of what stands near it. */
  at(first: number, end: number): { readonly clause: Direction; readonly around: Direction } {
    const { forms, length } = this.pieces;
    const [left, right] = [Math.max(0, first - reach), Math.min(length, end + reach)];
    let from = first;
    while (from > left && !clauseEnds.has(forms[from - 1])) from--;
    let to = end;
    while (to < right && !clauseEnds.has(forms[to])) to++;
    const clause = this.between(from, to);
    return { clause, around: clause ?? this.between(left, right) };
  }

  private between(from: number, to: number): Direction {
    let direction: Direction = null;
    for (let at = from; at < to; at++) {
      const tense = this.tenses[at];
      if (tense === "past" || tense === "perfect") return "past";
      if (tense === "future" || (tense === "present" && direction === null)) direction = tense;
    }
    return direction;
  }
}
