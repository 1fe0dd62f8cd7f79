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

/** The directions in which the clause around an expression looks, and the rest of the sentence, told by their verbs. */
export function directionsAt(pieces: Pieces, first: number, end: number, section: DatesSection): { readonly clause: Direction; readonly around: Direction } {
  const table = tenseTable(section);
  const [left, right] = [Math.max(0, first - reach), Math.min(pieces.length, end + reach)];
  let from = first;
  while (from > left && !clauseEnds.has(pieces.forms[from - 1])) from--;
  let to = end;
  while (to < right && !clauseEnds.has(pieces.forms[to])) to++;
  return { clause: directionIn(pieces, from, to, table), around: directionIn(pieces, left, right, table) };
}

function directionIn(pieces: Pieces, from: number, to: number, table: ReadonlyMap<string, Tense>): Direction {
  const tenses = new Set<Tense>();
  for (let at = from; at < to; at++) {
    const tense = table.get(pieces.forms[at]) ?? table.get(pieces.forms[at].toLowerCase());
    if (tense) tenses.add(tense);
  }
  if (tenses.has("past") || tenses.has("perfect")) return "past";
  if (tenses.has("future")) return "future";
  return tenses.has("present") ? "present" : null;
}
