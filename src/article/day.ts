import type { IntakeRules } from "../languages/sections/intake.ts";
import type { Span } from "./span.ts";

/** A calendar day written out in a line, weekday included; `iso` is null where it has no year. */
export interface Day extends Span {
  readonly iso: string | null;
}

const patterns = new WeakMap<IntakeRules, RegExp>();

/** The first day of the calendar that a line names, in any of the usual orders; null if it names none. */
export function findDay(line: string, rules: IntakeRules): Day | null {
  if (!/\d/.test(line)) return null;
  let pattern = patterns.get(rules);
  if (!pattern) patterns.set(rules, (pattern = compile(rules)));
  for (const match of line.matchAll(pattern)) {
    const day = toDay(match, rules);
    if (day) return day;
  }
  return null;
}

/** ISO day of a date given by a record, front matter or option: "2025-08-20", with or without a time; else null. */
export function isoDay(text: string, rules: IntakeRules): string | null {
  return findDay(text.trim(), rules)?.iso ?? null;
}

function compile({ months, weekdays }: IntakeRules): RegExp {
  const month = oneOf(Object.keys(months));
  const weekday = `(?:(?<weekday>${oneOf(weekdays)})\\.?,?\\s+(?:(?:den|dem|the)\\s+)?)?`;
  const year = "(?<!\\d)\\d{4}(?!\\d)";
  return new RegExp(
    `(?<![a-zß-ÿ\\d])${weekday}(?:` +
      `(?<isoYear>\\d{4})-(?<isoMonth>\\d{2})-(?<isoDay>\\d{2})(?:[T ]\\d{2}:\\d{2}[\\d:.+Z-]*)?` +
      `|(?<day>\\d{1,2})(?:\\.|st|nd|rd|th)?\\s*(?:of\\s+)?(?<month>${month})\\b\\.?(?:,?\\s*(?<year>${year}))?` +
      `|(?<month2>${month})\\b\\.?\\s+(?<day2>\\d{1,2})(?:st|nd|rd|th)?\\b(?:,?\\s*(?<year2>${year}))?` +
      `|(?<day3>\\d{1,2})\\.\\s?(?<month3>\\d{1,2})\\.\\s?(?<year3>\\d{4}|\\d{2})(?!\\d)` +
      `|(?<left>\\d{1,2})/(?<right>\\d{1,2})/(?<year4>\\d{4})` +
      ")",
    "gi",
  );
}

function oneOf(words: readonly string[]): string {
  return [...words].sort((a, b) => b.length - a.length).join("|");
}

function toDay(match: RegExpExecArray, rules: IntakeRules): Day | null {
  const span = { start: match.index, end: match.index + match[0].length };
  const part = match.groups ?? {};
  const monthName = part.month ?? part.month2;
  const year = part.isoYear ?? part.year ?? part.year2 ?? part.year3 ?? part.year4;
  const [month, day] = part.left === undefined
    ? [monthName ? rules.months[monthName.toLowerCase()] : Number(part.isoMonth ?? part.month3), Number(part.isoDay ?? part.day ?? part.day2 ?? part.day3)]
    : slashed(Number(part.left), Number(part.right), rules);
  if (year === undefined) return isDay(2000, month, day) ? { ...span, iso: null } : null;
  const full = year.length === 2 ? 2000 + Number(year) : Number(year);
  if (!isDay(full, month, day)) return null;
  return { ...span, iso: `${full}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}` };
}

/** Month and day of "21/08/2025"; NaN where both orders are possible and the language prefers neither. */
function slashed(left: number, right: number, { slashedDates }: IntakeRules): [number, number] {
  if (left > 12 || (right <= 12 && slashedDates === "day-first")) return [right, left];
  if (right > 12 || slashedDates === "month-first") return [left, right];
  return [Number.NaN, Number.NaN];
}

function isDay(year: number, month: number, day: number): boolean {
  if (!(month >= 1 && month <= 12 && day >= 1 && year >= 1)) return false;
  return day <= new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}
