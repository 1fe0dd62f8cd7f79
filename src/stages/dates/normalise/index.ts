import type { Meaning, Slots } from "../../../languages/sections/dates.ts";
import { unplaced, type Resolution, type ResolveState } from "../state.ts";
import { type impossible, numberIn, resolveDate } from "./date.ts";
import { resolveDuration, resolveSet } from "./duration.ts";
import { resolveDay, resolveOffset, resolveShift } from "./relative.ts";

type Normaliser = (slots: Slots, state: ResolveState) => Resolution | typeof impossible | null;

const normalisers: Readonly<Record<Meaning, Normaliser>> = {
  date: resolveDate,
  shift: resolveShift,
  offset: resolveOffset,
  day: resolveDay,
  duration: resolveDuration,
  set: resolveSet,
  clock: (slots, state) => resolveDate(withMeridiem(slots), state),
  constant: (slots, { narrative, clause }) => (slots.not === "narrative" && narrative) || (slots.not === "past" && clause === "past") ? null : ({ ...unplaced(String(slots.value)), ...(slots.type ? { type: slots.type as Resolution["type"] } : {}) }),
  nothing: () => null,
};

/** Resolves an expression by its meaning; `impossible` for a date that does not exist. */
export function normalise(meaning: Meaning, slots: Slots, state: ResolveState): Resolution | typeof impossible | null {
  return normalisers[meaning](slots, state);
}

/** The hour on a clock of 24, for one told with its half of the day ("pm") or its part ("abends"). */
function withMeridiem(slots: Slots): Slots {
  const hour = numberIn(slots, "hour");
  if (hour === null || hour > 12 || slots.meridiem === undefined) return slots;
  const isLate = ["pm", "MI", "AF", "EV"].includes(String(slots.meridiem)) || (slots.meridiem === "NI" && hour >= firstHourOfNight && hour < 12);
  return { ...slots, hour: (hour % 12) + (isLate ? 12 : 0) };
}

/** Hours "nachts" before this one are of the morning. */
const firstHourOfNight = 8;
