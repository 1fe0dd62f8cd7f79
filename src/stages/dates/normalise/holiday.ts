import type { DatesSection } from "../../../languages/sections/dates.ts";
import { dayNumber, daysInMonth, easter, weekdayOf, type Period } from "../calendar.ts";

/** The day on which a holiday of the pack falls in a year; null if the pack has no such holiday. */
export function holidayPeriod(name: string, year: number, section: DatesSection): Period | null {
  const holiday = section.holidays[name];
  if (holiday === undefined) return null;
  if ("easter" in holiday) return { grain: "day", index: easter(year) + holiday.easter };
  if ("advent" in holiday) {
    const christmas = dayNumber(year, 12, 25);
    return { grain: "day", index: christmas - weekdayOf(christmas) - (holiday.advent - 1) * 7 };
  }
  if ("day" in holiday) return { grain: "day", index: dayNumber(year, holiday.month, holiday.day) };
  const { month, weekday, nth } = holiday;
  if (nth > 0) {
    const first = dayNumber(year, month, 1);
    return { grain: "day", index: first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7 };
  }
  const last = dayNumber(year, month, daysInMonth(year, month));
  return { grain: "day", index: last - ((weekdayOf(last) - weekday + 7) % 7) + (nth + 1) * 7 };
}
