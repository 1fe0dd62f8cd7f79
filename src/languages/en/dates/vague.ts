import type { DateRule } from "../../sections/dates.ts";

/** Past, present and future without a place in the calendar. */
export const vagueRules: readonly DateRule[] = [
  {
    name: "past-word",
    pattern: "($pastWord:value|$pastAdjective:value)",
    means: "constant",
    with: { not: "narrative" },
    examples: [["She recently admitted it.", "2025-08-20", "recently = DATE PAST_REF"]],
  },
  {
    name: "past-noun",
    pattern: "(the|a|its|our|their|his|her) [past]",
    means: "constant",
    with: { value: "PAST_REF" },
    examples: [["It belongs to the past.", "2025-08-20", "past = DATE PAST_REF"]],
  },
  {
    name: "present-word",
    pattern: "($presentWord:value|$presentAdjective:value)",
    means: "constant",
    examples: [["Now they must decide.", "2025-08-20", "Now = DATE PRESENT_REF"]],
  },
  {
    name: "present-phrase",
    pattern: "(at (the moment|present|this time|this moment)|these days|right now|the present)",
    means: "constant",
    with: { value: "PRESENT_REF" },
    examples: [["These days nobody writes.", "2025-08-20", "These days = DATE PRESENT_REF"]],
  },
  {
    name: "future-word",
    pattern: "($futureWord:value!( (after|before|as))|sooner or later)",
    means: "constant",
    with: { value: "FUTURE_REF", not: "past" },
    examples: [["The hall will soon have a new name.", "2025-08-20", "soon = DATE FUTURE_REF"]],
  },
  {
    name: "future-noun",
    pattern: "((near|foreseeable|distant) )?future",
    means: "constant",
    with: { value: "FUTURE_REF" },
    examples: [["Nobody knows the future.", "2025-08-20", "future = DATE FUTURE_REF"]],
  },
  {
    name: "shortly-after",
    pattern: "(shortly|soon) (afterward|afterwards|thereafter)",
    means: "constant",
    with: { value: "FUTURE_REF" },
    examples: [["Shortly afterwards the dam broke.", "2025-08-20", "Shortly afterwards = DATE FUTURE_REF"]],
  },
];
