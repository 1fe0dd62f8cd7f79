import type { DatesSection } from "../../sections/dates.ts";
import { calendarRules } from "./calendar.ts";
import { durationRules } from "./durations.ts";
import { fragments } from "./fragments.ts";
import { relativeRules } from "./relative.ts";
import { tense } from "./tense.ts";
import { vagueRules } from "./vague.ts";
import { classes, compounds, holidays, numbers } from "./words.ts";
import { yearRules } from "./years.ts";

export const dates: DatesSection = {
  endings: [""],
  classes,
  compounds,
  numbers,
  fragments,
  holidays,
  tense,
  rules: [...yearRules, ...durationRules, ...calendarRules, ...relativeRules, ...vagueRules],
};
