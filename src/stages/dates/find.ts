import type { DateRule, DatesSection, Slots } from "../../languages/sections/dates.ts";
import type { Sentence, Timex } from "../layers.ts";
import { civil, firstDay, isoDay, lastDay, yearOf, type DayNumber } from "./calendar.ts";
import { grammarOf } from "./grammar.ts";
import { Narration } from "./narration.ts";
import { matchAll, type Match } from "./match.ts";
import { impossible, numberIn } from "./normalise/date.ts";
import { normalise } from "./normalise/index.ts";
import { cutPieces, type Pieces } from "./pieces.ts";
import type { Direction, Part, Resolution } from "./state.ts";
import { TenseFinder } from "./tense.ts";

/** An expression with the rule that found it. */
export interface FoundTimex extends Timex {
  readonly rule: DateRule;
  /** True for a date that does not exist. */
  readonly impossible: boolean;
}

interface SentenceMatches {
  readonly sentence: number;
  readonly pieces: Pieces;
  readonly matches: readonly Match[];
}

/** The tense of the clause that holds a span, as grammar tells it; null where it tells none. */
export type TenseAt = (sentence: number, start: number, end: number) => Direction;

/** Finds and resolves the time expressions of a text in text order; `today` is the day of publication. */
export function findDates(text: string, sentences: readonly Pick<Sentence, "start" | "end">[], section: DatesSection, today: DayNumber | null, tenseAt: TenseAt = () => null): readonly FoundTimex[] {
  const grammar = grammarOf(section);
  const matched = sentences.map(({ start, end }, sentence): SentenceMatches => {
    const pieces = cutPieces(text, start, end);
    return { sentence, pieces, matches: matchAll(pieces, grammar) };
  });
  const narrative = isNarrative(matched, today);
  const found: FoundTimex[] = [];
  const narration = new Narration(narrative);
  for (const { sentence, pieces, matches } of matched) {
    narration.beginSentence();
    if (matches.length === 0) continue;
    const tenses = new TenseFinder(pieces, section);
    for (const match of matches) {
      const { rule, slots, first, end } = match;
      const { clause: worded, around } = tenses.at(first, end);
      const clause = worded ?? tenseAt(sentence, pieces.starts[first], pieces.ends[end - 1]);
      const direction = worded === "past" ? worded : (leanOf(match) ?? clause ?? around);
      const resolution = normalise(rule.means, slots, { section, today, ...narration.told(), narrative, direction, clause, wording: worded });
      if (resolution === null) continue;
      const span = { start: pieces.starts[first], end: pieces.ends[end - 1], sentence, rule };
      if (resolution === impossible) {
        found.push({ ...span, type: "DATE", value: "XXXX-XX-XX", from: null, to: null, impossible: true });
        continue;
      }
      if (resolution.period) {
        const hasYear = slots.year !== undefined || slots.year2 !== undefined || slots.year3 !== undefined;
        narration.tell(resolution.period, hasYear, first < leadingPieces, pieces.length - end < headingPieces && first < headingPieces);
      }
      found.push({ ...span, type: resolution.type, value: resolution.value, ...bounds(resolution), impossible: false });
    }
  }
  return found;
}

/** The direction that the words around an expression tell, such as a preposition. */
function leanOf({ slots }: Match): Direction {
  return slots.lean === "past" || slots.lean === "future" ? slots.lean : null;
}

/** A sentence with no more pieces than so on either side of its date is a heading. */
const headingPieces = 3;

/** An expression that begins within so many pieces opens its sentence. */
const leadingPieces = 5;

/** A text of so many dates of years long past, and mostly such, tells of that time and not of its own. */
const narrativeDates = 6;
const narrativeShare = 0.6;

/** So many of these say more than the year or lie beyond living memory; an essay that only names late years is told from its own time. */
const fullDates = 2;
const livingMemory = 100;

/** For so many dates of the past, such a text has at most one expression that counts from the day of writing. */
const datesPerDeictic = 6;

function isNarrative(sentences: readonly SentenceMatches[], today: DayNumber | null): boolean {
  let dated = 0;
  let past = 0;
  let full = 0;
  let deictic = 0;
  for (const { matches } of sentences) {
    for (const { rule, slots } of matches) {
      const year = numberIn(slots, "year") ?? numberIn(slots, "year3");
      if (year !== null) {
        dated++;
        if (slots.era !== undefined || today === null || year < civil(today).year - 1) {
          past++;
          if (slots.month !== undefined || slots.era !== undefined || (today !== null && year < civil(today).year - livingMemory)) full++;
        }
      } else if (countsFromNow(rule, slots)) deictic++;
    }
  }
  return past >= narrativeDates && full >= fullDates && past >= narrativeShare * dated && past >= datesPerDeictic * deictic;
}

function countsFromNow({ means }: DateRule, slots: Slots): boolean {
  if (slots.anchor === "text" || slots.loose !== undefined) return false;
  return means === "day" || (means === "date" && slots.weekday !== undefined && slots.day === undefined);
}

function bounds({ period, part }: Resolution): { readonly from: string | null; readonly to: string | null } {
  const [from, to] = period === null ? [null, null] : [firstDay(period), lastDay(period)];
  if (from === null || to === null || period === null || yearOf(period) > 9999) return { from: null, to: null };
  const [first, last] = partBounds(from, to, part);
  return { from: isoDay(first), to: isoDay(last) };
}

/** Beginning, middle and end are thirds of their period. */
function partBounds(from: DayNumber, to: DayNumber, part: Part | undefined): readonly [DayNumber, DayNumber] {
  const third = Math.floor((to - from + 1) / 3);
  if (part === undefined || third === 0) return [from, to];
  if (part === "start") return [from, from + third - 1];
  return part === "mid" ? [from + third, to - third] : [to - third + 1, to];
}
