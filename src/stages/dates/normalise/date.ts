import type { Slots } from "../../../languages/sections/dates.ts";
import { civil, dayNumber, daysInMonth, partIndex, partOfYear, periodAt, valueOf, yearOf, type Period } from "../calendar.ts";
import { unplaced, type Direction, type Part, type Resolution, type ResolveState } from "../state.ts";
import { fitYear, nearestWeekday } from "./fit.ts";
import { holidayPeriod } from "./holiday.ts";

/** A date that does not exist, such as the 31st of February. */
export const impossible = Symbol("impossible date");

/** Resolves a place in the calendar, complete or not. */
export function resolveDate(slots: Slots, state: ResolveState): Resolution | typeof impossible | null {
  if (isImpossible(slots)) return impossible;
  const place = placeDate(slots, state);
  const period = slots.eve !== undefined && place?.grain === "day" ? { ...place, index: place.index - 1 } : place;
  if (period === null) return unplaced(partialValue(slots) + timePart(slots));
  const value = valueOf(period) + (period.bc ? partialValue(slots).slice(4) : "") + timePart(slots);
  return { type: timePart(slots) ? "TIME" : "DATE", value, period, ...(slots.part ? { part: slots.part as Part } : {}) };
}

/** "TEV", "T14:30", or nothing. */
export function timePart(slots: Slots): string {
  if (typeof slots.daypart === "string") return `T${slots.daypart}`;
  if (slots.hour === undefined) return "";
  return `T${two(slots.hour)}:${two(slots.minute ?? 0)}`;
}

const two = (value: string | number): string => String(value).padStart(2, "0");

/** The slot's number; null if the slot is empty. */
export function numberIn(slots: Slots, name: string): number | null {
  const value = slots[name];
  return typeof value === "number" ? value : null;
}

function isImpossible(slots: Slots): boolean {
  const [month, day] = [numberIn(slots, "month"), numberIn(slots, "day")];
  if ((month !== null && month > 12) || (day !== null && (day > 31 || day < 1))) return true;
  return month !== null && day !== null && day > daysInMonth(numberIn(slots, "year") ?? 2000, month);
}

function placeDate(slots: Slots, state: ResolveState): Period | null {
  const year = yearIn(slots, state);
  const bc = slots.era === "bc" || (state.told?.bc && year !== null && year < 1000 && slots.era === undefined);
  if (bc) return placeBeforeChrist(slots, year);
  const long = placeLong(slots, state);
  if (long !== null) return long;
  if (numberIn(slots, "weekday") !== null && numberIn(slots, "day") === null) return placeWeekday(slots, state);
  if (slots.weekend !== undefined) return placeWeekend(state);
  const place = placeInYear(slots, state);
  if (place === null) return year === null ? todayFor(slots, state) : { grain: "year", index: year };
  return year === null ? fitYear(place, state) : place(year);
}

/** Centuries and decades. */
function placeLong(slots: Slots, state: ResolveState): Period | null {
  const [century, decade, decade2] = [numberIn(slots, "century"), numberIn(slots, "decade"), numberIn(slots, "decade2")];
  if (decade !== null) return { grain: "decade", index: Math.floor(decade / 10) };
  if (decade2 !== null) {
    const hundreds = century === null ? centuryOf(decade2, state) : century - 1;
    return { grain: "decade", index: hundreds * 10 + Math.floor(decade2 / 10) };
  }
  return century === null ? null : { grain: "century", index: century - 1 };
}

/** A day part or an hour without a date is of the day told last in the sentence, else of today. */
function todayFor(slots: Slots, state: ResolveState): Period | null {
  if (timePart(slots) === "") return null;
  if (state.toldDay) return state.toldDay;
  return state.narrative || state.today === null ? null : { grain: "day", index: state.today };
}

function placeBeforeChrist(slots: Slots, year: number | null): Period | null {
  const [century, decade] = [numberIn(slots, "century"), numberIn(slots, "decade")];
  if (century !== null) return { grain: "century", index: century - 1, bc: true };
  if (decade !== null) return { grain: "decade", index: Math.floor(decade / 10), bc: true };
  return year === null ? null : { grain: "year", index: year, bc: true };
}

function yearIn(slots: Slots, state: ResolveState): number | null {
  const year = numberIn(slots, "year") ?? numberIn(slots, "year3");
  const short = numberIn(slots, "year2");
  if (short === null) return year;
  return (year === null ? centuryOf(short, state) : Math.floor(year / 100)) * 100 + short;
}

/** How far a two-digit year may lie ahead of the text. */
const yearsAhead = 15;

/** The century of a two-digit year: that of the date told last in a narrative, else the latest that is not far ahead. */
function centuryOf(short: number, state: ResolveState): number {
  if (state.narrative && state.told && !state.told.bc) return Math.floor(yearOf(state.told) / 100);
  const now = state.today === null ? 2030 : civil(state.today).year;
  const century = Math.floor(now / 100);
  return century * 100 + short > now + yearsAhead ? century - 1 : century;
}

function placeWeekday(slots: Slots, state: ResolveState): Period | null {
  const from = state.narrative && state.told?.grain === "day" ? state.told.index : state.today;
  if (from === null) return null;
  return { grain: "day", index: nearestWeekday(Number(slots.weekday), from, weekdayDirection(state)) };
}

/** A weekday lies behind unless its own clause says otherwise. */
function weekdayDirection({ narrative, direction, clause }: ResolveState): Direction {
  if (narrative) return "future";
  return clause === null && direction === "present" ? "past" : direction;
}

function placeWeekend({ today, direction }: ResolveState): Period | null {
  if (today === null) return null;
  const weekend = periodAt("weekend", today);
  const isOver = ((today + 3) % 7) >= 5;
  return direction === "future" || isOver ? weekend : { ...weekend, index: weekend.index - 1 };
}

/** Where the expression lies in any year; null if it names none but the year. */
function placeInYear(slots: Slots, state: ResolveState): ((year: number) => Period | null) | null {
  const day = numberIn(slots, "day");
  const month = numberIn(slots, "month") ?? (day === null ? null : monthFor(state));
  if (typeof slots.holiday === "string") return (year) => holidayPeriod(slots.holiday as string, year, state.section);
  if (month !== null && day !== null) {
    return (year) => (day > daysInMonth(year, month) ? null : { grain: "day", index: dayNumber(year, month, day) });
  }
  if (month !== null) return (year) => partOfYear("month", year, month);
  const week = numberIn(slots, "week");
  if (week !== null) return (year) => ({ grain: "week", index: periodAt("week", dayNumber(year, 1, 4)).index + week - 1 });
  for (const grain of ["season", "quarter", "half"] as const) {
    const part = numberIn(slots, grain);
    if (part !== null) return (year) => partOfYear(grain, year, part);
  }
  return null;
}

/** The month of a day told without one: that of the date told last, else this one. */
function monthFor({ told, today }: ResolveState): number | null {
  if (told && !told.bc && (told.grain === "month" || told.grain === "day")) {
    return told.grain === "day" ? civil(told.index).month : partIndex(told);
  }
  return today === null ? null : civil(today).month;
}

const seasonNames = ["SP", "SU", "FA", "WI"] as const;

/** The value of what can't be placed, X for what is not known. */
function partialValue(slots: Slots): string {
  const year = numberIn(slots, "year") === null ? "XXXX" : String(slots.year).padStart(4, "0");
  const [month, day] = [numberIn(slots, "month"), numberIn(slots, "day")];
  if (month !== null) return day === null ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`;
  if (day !== null) return `${year}-XX-${two(day)}`;
  if (slots.weekday !== undefined) return `${year}-WXX-${slots.weekday}`;
  if (slots.weekend !== undefined) return `${year}-WXX-WE`;
  if (slots.week !== undefined) return `${year}-W${two(slots.week)}`;
  if (slots.season !== undefined) return `${year}-${seasonNames[Number(slots.season) - 1]}`;
  if (slots.quarter !== undefined) return `${year}-Q${slots.quarter}`;
  if (slots.half !== undefined) return `${year}-H${slots.half}`;
  if (timePart(slots)) return `${year}-XX-XX`;
  return year;
}
