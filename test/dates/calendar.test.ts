import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addUnits, civil, dayNumber, easter, firstDay, isoDay, lastDay, parseIsoDay, periodAt, valueOf, weekdayOf } from "../../src/stages/dates/calendar.ts";
import type { Grain } from "../../src/languages/sections/dates.ts";

const grains: readonly Grain[] = ["day", "week", "month", "season", "quarter", "half", "year", "decade", "century"];
const anyDay = fc.integer({ min: dayNumber(1000, 1, 1), max: dayNumber(2199, 12, 31) });

describe("calendar", () => {
  it("goes from days to civil dates and back", () => {
    fc.assert(fc.property(anyDay, (day) => {
      const { year, month, day: ofMonth } = civil(day);
      expect(dayNumber(year, month, ofMonth)).toBe(day);
      expect(new Date(day * 86_400_000).toISOString().slice(0, 10)).toBe(isoDay(day));
      expect(parseIsoDay(isoDay(day))).toBe(day);
    }));
  });

  it.each(grains)("puts every day into one %s, and the next begins where it ends", (grain) => {
    fc.assert(fc.property(anyDay, (day) => {
      const period = periodAt(grain, day);
      expect(firstDay(period)).toBeLessThanOrEqual(day);
      expect(lastDay(period)).toBeGreaterThanOrEqual(day);
      expect(firstDay({ ...period, index: period.index + 1 })).toBe((lastDay(period) ?? 0) + 1);
    }));
  });

  it("names weeks after ISO 8601", () => {
    expect(valueOf(periodAt("week", dayNumber(2020, 12, 31)))).toBe("2020-W53");
    expect(valueOf(periodAt("week", dayNumber(2025, 12, 29)))).toBe("2026-W01");
    expect(weekdayOf(dayNumber(2025, 8, 20))).toBe(3);
  });

  it("lets winter begin in December and end in February", () => {
    const winter = periodAt("season", dayNumber(2026, 1, 15));
    expect([valueOf(winter), isoDay(firstDay(winter) ?? 0), isoDay(lastDay(winter) ?? 0)]).toEqual(["2025-WI", "2025-12-01", "2026-02-28"]);
  });

  it("knows Easter and the lengths of months", () => {
    expect([1961, 2000, 2024, 2038].map((year) => isoDay(easter(year)))).toEqual(["1961-04-02", "2000-04-23", "2024-03-31", "2038-04-25"]);
    expect(isoDay(addUnits(dayNumber(2024, 1, 31), 1, "month"))).toBe("2024-02-29");
  });
});
