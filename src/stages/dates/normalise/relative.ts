import type { Grain, Slots, Unit } from "../../../languages/sections/dates.ts";
import { addUnits, civil, firstDay, lastDay, partOfYear, periodAt, valueOf, type DayNumber, type Period } from "../calendar.ts";
import { unplaced, type Part, type Resolution, type ResolveState } from "../state.ts";
import { numberIn, timePart } from "./date.ts";
import { nearest, nearestWeekday } from "./fit.ts";
import { holidayPeriod } from "./holiday.ts";

const reference = (sign: number): string => (sign < 0 ? "PAST_REF" : sign > 0 ? "FUTURE_REF" : "PRESENT_REF");

/** From where an expression counts: the date told last for those that say so, and in a narrative; else today. */
function anchorOf(slots: Slots, state: ResolveState): Period | null {
  const today: Period | null = state.today === null ? null : { grain: "day", index: state.today };
  if (slots.anchor === "text" && slots.unit === "day" && state.lastDay && state.toldInSentence?.grain !== "month") return state.lastDay;
  if (slots.anchor === "text" || (state.narrative && slots.anchor !== "now")) return state.toldInSentence ?? state.told ?? today;
  return today;
}

/** The unit, weekday, month, season or holiday some places from the one that now is. */
export function resolveShift(slots: Slots, state: ResolveState): Resolution {
  const shift = numberIn(slots, "shift") ?? 0;
  const anchor = anchorOf(slots, state);
  const period = anchor === null ? null : shiftFrom(anchor, shift, slots, state);
  if (period === null) return unplaced(reference(shift));
  const time = timePart(slots);
  return { type: time ? "TIME" : "DATE", value: valueOf(period) + time, period, ...(slots.part ? { part: slots.part as Part } : {}) };
}

function shiftFrom(anchor: Period, shift: number, slots: Slots, state: ResolveState): Period | null {
  if (anchor.bc) return slots.unit === "year" && anchor.grain === "year" ? { ...anchor, index: anchor.index - shift } : null;
  const day = firstDay(anchor) as DayNumber;
  const weekday = numberIn(slots, "weekday");
  if (weekday !== null && slots.unit === "week") return { grain: "day", index: (firstDay(periodAt("week", day + 7 * shift)) as DayNumber) + weekday - 1 };
  if (weekday !== null) return { grain: "day", index: shiftedWeekday(weekday, day, shift, state) };
  const place = yearlyPlace(slots, state);
  if (place) return shiftedYearly(place, day, shift);
  const grain = grainOf(slots.unit as Unit);
  if (grain === null) return null;
  const from = shift > 0 ? (lastDay(anchor) as DayNumber) : day;
  const period = periodAt(grain, from);
  return { ...period, index: period.index + shift };
}

function shiftedWeekday(weekday: number, day: DayNumber, shift: number, state: ResolveState): DayNumber {
  if (shift === 0) return nearestWeekday(weekday, day, state.direction ?? "past");
  return shift < 0 ? nearestWeekday(weekday, day - 1, "past") : nearestWeekday(weekday, day + 1, "future");
}

/** Where a month, season or holiday lies in any year. */
function yearlyPlace(slots: Slots, state: ResolveState): ((year: number) => Period | null) | null {
  if (typeof slots.holiday === "string") return (year) => holidayPeriod(slots.holiday as string, year, state.section);
  for (const grain of ["month", "season"] as const) {
    const part = numberIn(slots, grain);
    if (part !== null) return (year) => partOfYear(grain, year, part);
  }
  return null;
}

/** Of a month, season or holiday: the last before, the next after, or that of the year around a day. */
function shiftedYearly(place: (year: number) => Period | null, day: DayNumber, shift: number): Period | null {
  const current = place(civil(day).year);
  const before = place(civil(day).year - 1);
  const around = [current, before].find((p) => p && (firstDay(p) as DayNumber) <= day && (lastDay(p) as DayNumber) >= day);
  if (shift === 0) return around ?? current;
  const outside = shift < 0 ? (around ? (firstDay(around) as DayNumber) : day) - 1 : (around ? (lastDay(around) as DayNumber) : day) + 1;
  return nearest(place, outside, shift < 0 ? "past" : "future");
}

const grains: Readonly<Partial<Record<Unit, Grain>>> = {
  day: "day", workday: "day", night: "day", week: "week", weekend: "weekend", fortnight: "week", month: "month",
  quarter: "quarter", half: "half", season: "season", year: "year", decade: "decade", century: "century",
};

function grainOf(unit: Unit): Grain | null {
  return grains[unit] ?? null;
}

/** A number of units before or after now or the date told last. */
export function resolveOffset(slots: Slots, state: ResolveState): Resolution {
  const sign = numberIn(slots, "sign") ?? -1;
  const count = numberIn(slots, "number") ?? (slots.some === undefined ? 1 : null);
  const unit = slots.unit as Unit;
  const grain = grainOf(unit);
  const anchor = anchorOf({ anchor: "now", ...slots }, state);
  if (count === null || grain === null || anchor === null) return unplaced(reference(sign));
  const period = offsetFrom(anchor, sign * count, unit, grain);
  if (slots.anchor === "text" && state.clause !== "future" && passes(period, anchor, state.today)) return unplaced("XXXX");
  const time = timePart(slots);
  return { type: time ? "TIME" : "DATE", value: valueOf(period) + time, period };
}

/** True if a period lies beyond today that is counted from one before: "a year later" counts from something untold then, unless it foretells. */
function passes(period: Period, anchor: Period, today: DayNumber | null): boolean {
  return today !== null && !period.bc && (firstDay(period) as DayNumber) > today && (firstDay(anchor) as DayNumber) <= today;
}

/** A whole number of years or decades counts from the year, a broken one from the month. */
function offsetFrom(anchor: Period, count: number, unit: Unit, grain: Grain): Period {
  if (anchor.bc) return { ...anchor, grain: "year", index: anchor.index - count * (unit === "year" ? 1 : unit === "decade" ? 10 : 100) };
  const [from, to] = [firstDay(anchor) as DayNumber, lastDay(anchor) as DayNumber];
  const day = addUnits(from + Math.floor((to - from) / 2), count, unit);
  if (anchor.grain === "month" && unit === "year" && Math.abs(count) === 1) return periodAt("month", day);
  if (!Number.isInteger(count)) return periodAt(grain === "year" ? "month" : "day", day);
  return periodAt(coarser(grain === "decade" || grain === "century" ? "year" : grain, anchor.grain), day);
}

const coarseness: readonly Grain[] = ["day", "weekend", "week", "month", "season", "quarter", "half", "year", "decade", "century"];

function coarser(a: Grain, b: Grain): Grain {
  return coarseness.indexOf(a) >= coarseness.indexOf(b) ? a : b;
}

/** A day counted from today; with `loose` it is the present age where the clause tells what holds rather than what happens. */
export function resolveDay(slots: Slots, state: ResolveState): Resolution {
  const days = numberIn(slots, "days") ?? 0;
  if (slots.loose !== undefined && (state.narrative || state.wording === "present")) return unplaced(reference(days));
  if (state.today === null) return unplaced(timePart(slots) ? `XXXX-XX-XX${timePart(slots)}` : reference(days));
  const period: Period = { grain: "day", index: state.today + days };
  return { type: timePart(slots) ? "TIME" : "DATE", value: valueOf(period) + timePart(slots), period };
}
