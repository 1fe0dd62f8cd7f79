import type { DatesSection } from "../../languages/sections/dates.ts";
import type { DayNumber, Period } from "./calendar.ts";

/** The time that a clause tells of, seen from where it stands; the present may turn either way. */
export type Direction = "past" | "present" | "future" | null;

/** What is known where an expression is resolved. */
export interface ResolveState {
  readonly section: DatesSection;
  /** The day of publication; null if there is none. */
  readonly today: DayNumber | null;
  /** The date told last; null before the first. */
  readonly told: Period | null;
  /** The date told last in the same sentence; null if none. */
  readonly toldInSentence: Period | null;
  /** The day told last in this sentence or the one before; null if none. */
  readonly toldDay: Period | null;
  /** The day told last anywhere; null if none. */
  readonly lastDay: Period | null;
  /** The year that a heading has set for what stands below it; null if none. */
  readonly chapter: number | null;
  /** True for a text that tells of another time than its own, such as a history. */
  readonly narrative: boolean;
  readonly direction: Direction;
  /** The direction that the expression's own clause tells; null where it tells none. */
  readonly clause: Direction;
  /** The direction that the clause's words tell by the pack's list alone, which names the verbs of what holds for long. */
  readonly wording: Direction;
}

/** A resolved expression. `period` is the calendar period that it names, if it names one. */
export interface Resolution {
  readonly type: "DATE" | "TIME" | "DURATION" | "SET";
  readonly value: string;
  readonly period: Period | null;
  /** Which part of the period is meant. */
  readonly part?: Part;
}

export type Part = "start" | "mid" | "end";

/** A date or time of no known place in the calendar. */
export function unplaced(value: string): Resolution {
  return { type: value.includes("T") && !value.endsWith("_REF") ? "TIME" : "DATE", value, period: null };
}
