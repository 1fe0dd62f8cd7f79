import { contains } from "../../../article/span.ts";
import type { Scene } from "./scene.ts";
import type { Replacement } from "./stand-alone.ts";

/** The day, week, month or year behind a relative date; none where the words name the year or the value none. */
export function days({ text, layers, facts: { unit, dates } }: Scene): Replacement[] {
  return dates.flatMap((index) => {
    const { type, from, value, start, end } = layers.dates[index];
    if (type !== "DATE" || from === null || !/^\d{4}/.test(value) || !contains(unit, { start, end }) || /\d{4}/.test(text.slice(start, end))) return [];
    return [{ start: end, end, kind: "date" as const, value, actor: null, date: index }];
  });
}
