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

function withMeridiem(slots: Slots): Slots {
  const hour = numberIn(slots, "hour");
  if (hour === null || slots.meridiem === undefined) return slots;
  return { ...slots, hour: (hour % 12) + (slots.meridiem === "pm" ? 12 : 0) };
}
