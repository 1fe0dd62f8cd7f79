import type { Grain, Unit } from "../../languages/sections/dates.ts";

/** Days since 1970-01-01 in the proleptic Gregorian calendar. */
export type DayNumber = number;

/**
 * A stretch of the calendar: the `index`-th day, week, month … counted from year 0 (days and weeks from 1970). So the
 * next one of the same grain is always `index + 1`. With `bc` the index counts years, decades or centuries before Christ.
 */
export interface Period {
  readonly grain: Grain;
  readonly index: number;
  readonly bc?: true;
}

/** The day number of a civil date; months and days out of range carry over (Howard Hinnant, 2013, days_from_civil). */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The civil date of a day number (Howard Hinnant, 2013, civil_from_days). */
export function civil(day: DayNumber): { readonly year: number; readonly month: number; readonly day: number } {
  const shifted = day + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/** The number of days in a month, 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  return month === 12 ? 31 : dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);
}

/** The day of the week, Monday 1 to Sunday 7. */
export function weekdayOf(day: DayNumber): number {
  return (((day + 3) % 7) + 7) % 7 + 1;
}

/** Easter Sunday of a year in the Gregorian calendar (anonymous algorithm, Nature 1876; after Meeus, 1991). */
export function easter(year: number): DayNumber {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = Math.floor((a + 11 * d + 22 * e) / 451);
  const month = Math.floor((d + e - 7 * f + 114) / 31);
  return dayNumber(year, month, ((d + e - 7 * f + 114) % 31) + 1);
}

/** How many periods of a grain make a year; null for grains that do not divide it or are longer. */
const perYear: Readonly<Record<Grain, number | null>> = {
  day: null, week: null, weekend: null, month: 12, season: 4, quarter: 4, half: 2, year: 1, decade: null, century: null,
};

/** The period of a grain that a day lies in. */
export function periodAt(grain: Grain, day: DayNumber): Period {
  const { year, month } = civil(day);
  switch (grain) {
    case "day": return { grain, index: day };
    case "week":
    case "weekend": return { grain, index: Math.floor((day + 3) / 7) };
    case "month": return { grain, index: year * 12 + month - 1 };
    case "season": return { grain, index: Math.floor((year * 12 + month - 3) / 3) };
    case "quarter": return { grain, index: Math.floor((year * 12 + month - 1) / 3) };
    case "half": return { grain, index: Math.floor((year * 12 + month - 1) / 6) };
    case "year": return { grain, index: year };
    case "decade": return { grain, index: Math.floor(year / 10) };
    case "century": return { grain, index: Math.floor(year / 100) };
  }
}

/** The first day of a period; periods before Christ have none that could be told. */
export function firstDay({ grain, index, bc }: Period): DayNumber | null {
  if (bc) return null;
  switch (grain) {
    case "day": return index;
    case "week": return index * 7 - 3;
    case "weekend": return index * 7 + 2;
    case "month": return monthStart(index);
    case "season": return monthStart(index * 3 + 2);
    case "quarter": return monthStart(index * 3);
    case "half": return monthStart(index * 6);
    case "year": return dayNumber(index, 1, 1);
    case "decade": return dayNumber(index * 10, 1, 1);
    case "century": return dayNumber(index * 100, 1, 1);
  }
}

function monthStart(months: number): DayNumber {
  return dayNumber(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1, 1);
}

/** The last day of a period. */
export function lastDay(period: Period): DayNumber | null {
  if (period.grain === "weekend") return period.index * 7 + 3;
  const next = firstDay({ ...period, index: period.index + 1 });
  return next === null ? null : next - 1;
}

/** The year that a period lies in or begins in; negative before Christ. */
export function yearOf(period: Period): number {
  if (period.bc) return -period.index;
  return civil((firstDay(period) as DayNumber) + (period.grain === "week" ? 3 : 0)).year;
}

/** The period of a grain that lies at the same place of another year: part 1 is the first. */
export function partOfYear(grain: Grain, year: number, part: number): Period {
  return { grain, index: year * (perYear[grain] ?? 1) + part - 1 };
}

/** Which part of its year a period is, from 1: March is 3. */
export function partIndex(period: Period): number {
  const parts = perYear[period.grain] ?? 1;
  return (((period.index % parts) + parts) % parts) + 1;
}

const pad = (value: number, width: number): string => String(value).padStart(width, "0");
const seasonNames = ["SP", "SU", "FA", "WI"] as const;

/** The period's TIMEX3 value: "2025-08-18", "2025-W34", "2025-SP", "193" for a decade. */
export function valueOf(period: Period): string {
  const { grain, index } = period;
  if (period.bc) return `BC${pad(index, { century: 2, decade: 3 }[grain as string] ?? 4)}`;
  const year = pad(yearOf(period), 4);
  switch (grain) {
    case "day": {
      const date = civil(index);
      return `${year}-${pad(date.month, 2)}-${pad(date.day, 2)}`;
    }
    case "week":
    case "weekend": return weekValue(index) + (grain === "weekend" ? "-WE" : "");
    case "month": return `${year}-${pad(partIndex(period), 2)}`;
    case "season": return `${year}-${seasonNames[partIndex(period) - 1]}`;
    case "quarter": return `${year}-Q${partIndex(period)}`;
    case "half": return `${year}-H${partIndex(period)}`;
    case "year": return year;
    case "decade": return pad(index, 3);
    case "century": return pad(index, 2);
  }
}

/** ISO 8601 week: the week belongs to the year of its Thursday. */
function weekValue(index: number): string {
  const thursday = index * 7;
  const { year } = civil(thursday);
  return `${pad(year, 4)}-W${pad(Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1, 2)}`;
}

/** ISO 8601 form of a day. */
export function isoDay(day: DayNumber): string {
  return valueOf({ grain: "day", index: day });
}

/** Reads YYYY-MM-DD; null if it is none. */
export function parseIsoDay(text: string): DayNumber | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  return match ? dayNumber(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** Moves a day by a number of calendar units; the day of the month is cut to the month's length. */
export function addUnits(day: DayNumber, count: number, unit: Unit): DayNumber {
  const months = monthsIn[unit];
  if (months === undefined) return day + Math.round(count * (daysIn[unit] ?? 0));
  const date = civil(day);
  const total = date.year * 12 + date.month - 1 + Math.round(count * months);
  const year = Math.floor(total / 12);
  const month = total - year * 12 + 1;
  return dayNumber(year, month, Math.min(date.day, daysInMonth(year, month)));
}

const monthsIn: Readonly<Partial<Record<Unit, number>>> = { month: 1, quarter: 3, half: 6, year: 12, decade: 120, century: 1200, millennium: 12000 };
const daysIn: Readonly<Partial<Record<Unit, number>>> = { day: 1, workday: 1, night: 1, week: 7, weekend: 7, fortnight: 14 };
