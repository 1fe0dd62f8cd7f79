import { civil, firstDay, lastDay, weekdayOf, yearOf, type DayNumber, type Period } from "../calendar.ts";
import type { Direction, ResolveState } from "../state.ts";

/**
 * The year in which a date without one fits best: in a narrative the year told last, in a report the nearest one on the
 * side of the publication day to which the clause looks. Null without anything to go by.
 */
export function fitYear(place: (year: number) => Period | null, state: ResolveState): Period | null {
  const told = state.toldInSentence ?? state.told;
  if (told?.bc && state.narrative) return { grain: "year", index: told.index, bc: true };
  if (told && (state.narrative || isElsewhere(state))) return afterTold(place, told, state.chapter);
  if (state.today === null) return told ? place(yearOf(told)) : null;
  return nearest(place, state.today, state.direction, state.clause === null ? weak : strong);
}

/** How many times farther a date on the other side than the verb's must seem. */
const strong = 20;
const weak = 3;

/** How many days a narrative may go on over the turn of the year. */
const turnOfYear = 120;

/** In a narrative: the year of its chapter, else that of the date told last, or the next year if it begins soon after. */
function afterTold(place: (year: number) => Period | null, told: Period, chapter: number | null): Period | null {
  const year = chapter ?? yearOf(told);
  const period = place(year);
  if (chapter !== null || told.grain === "year" || period === null) return period;
  const next = place(year + 1);
  const here = lastDay(told) as DayNumber;
  const isSoon = next !== null && (firstDay(next) as DayNumber) - here <= turnOfYear && (firstDay(period) as DayNumber) < here;
  return isSoon ? next : period;
}

/** True if the sentence has already told a date of a year other than that of publication. */
function isElsewhere({ toldInSentence, today }: ResolveState): boolean {
  return toldInSentence !== null && !toldInSentence.bc && (toldInSentence.grain === "day" || toldInSentence.grain === "month") && today !== null && yearOf(toldInSentence) < civil(today).year - 1;
}

/** Of the candidates of this year and its neighbours, the one nearest to a day; others than in `direction` seem `penalty` times farther. */
export function nearest(place: (year: number) => Period | null, day: DayNumber, direction: Direction, penalty = Infinity): Period | null {
  const { year } = civil(day);
  const candidates = [-8, -4, -1, 0, 1, 4, 8].map((shift) => place(year + shift)).filter((period) => period !== null);
  let best: Period | null = null;
  let bestDistance = Infinity;
  for (const period of candidates) {
    const [from, to] = [firstDay(period) ?? 0, lastDay(period) ?? 0];
    const isAside = (direction === "past" && from > day) || (direction === "future" && to < day);
    const distance = (from > day ? from - day : Math.max(0, day - to)) * (isAside ? penalty : 1);
    if (distance < bestDistance) [best, bestDistance] = [period, distance];
  }
  return best;
}

/** The day of the week `weekday`, 1 to 7, nearest to a day in a direction, that day itself included. */
export function nearestWeekday(weekday: number, day: DayNumber, direction: Direction): DayNumber {
  const ahead = (weekday - weekdayOf(day) + 7) % 7;
  return direction === "future" || direction === "present" || ahead === 0 ? day + ahead : day + ahead - 7;
}
