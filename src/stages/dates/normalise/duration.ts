import type { Slots, Unit } from "../../../languages/sections/dates.ts";
import type { Resolution } from "../state.ts";
import { numberIn, timePart } from "./date.ts";

/** Designator of a unit in a duration, and how many of it make one of the unit. */
const designators: Readonly<Record<Unit, readonly [designator: string, each: number]>> = {
  second: ["S", 1], minute: ["M", 1], hour: ["H", 1], day: ["D", 1], workday: ["D", 1], night: ["NI", 1], week: ["W", 1],
  weekend: ["WE", 1], fortnight: ["W", 2], month: ["M", 1], quarter: ["M", 3], half: ["M", 6], season: ["M", 3], year: ["Y", 1],
  decade: ["Y", 10], century: ["Y", 100], millennium: ["Y", 1000],
};

/** Units whose unknown number is told in the unit itself: "decades" is PXDE, not PXY. */
const unknownDesignators: Readonly<Partial<Record<Unit, string>>> = { decade: "DE", century: "CE", millennium: "ML", weekend: "WE" };

/** A stretch of time: "P50D", "PT3H", "PXM". */
export function resolveDuration(slots: Slots): Resolution {
  return { type: "DURATION", value: durationValue(slots), period: null };
}

/** The value of `number` units, X where the number is not told, and `more` × `moreUnit` added. */
function durationValue(slots: Slots): string {
  const unit = slots.unit as Unit | undefined;
  if (unit === undefined) return "PXX";
  const [designator, each] = designators[unit];
  const number = slots.some === undefined ? (numberIn(slots, "number") ?? 1) : null;
  const clock = unit === "second" || unit === "minute" || unit === "hour" ? "T" : "";
  if (number === null) return `P${clock}X${unknownDesignators[unit] ?? designator}`;
  return `P${clock}${Math.round(number * each * 100) / 100}${designator}`;
}

const seasonNames = ["SP", "SU", "FA", "WI"] as const;
const two = (value: number): string => String(value).padStart(2, "0");

/** A recurring time: "P1D", "XXXX-WXX-1", "XXXX-SP". */
export function resolveSet(slots: Slots): Resolution {
  return { type: "SET", value: setValue(slots), period: null };
}

function setValue(slots: Slots): string {
  const [weekday, month, season] = [numberIn(slots, "weekday"), numberIn(slots, "month"), numberIn(slots, "season")];
  if (weekday !== null) return `XXXX-WXX-${weekday}${timePart(slots)}`;
  if (month !== null) return `XXXX-${two(month)}${slots.day === undefined ? "" : `-${two(Number(slots.day))}`}`;
  if (season !== null) return `XXXX-${seasonNames[season - 1]}`;
  if (slots.weekend !== undefined) return "XXXX-WXX-WE";
  if (timePart(slots)) return `XXXX-XX-XX${timePart(slots)}`;
  return durationValue(slots);
}
