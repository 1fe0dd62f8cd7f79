import type { DatesSection } from "../../sections/dates.ts";

export const dates: DatesSection = {
  endings: [""],
  classes: {},
  compounds: {},
  numbers: { words: {}, unitThenTen: null, scales: {}, decimal: ".", thousands: "," },
  fragments: {},
  holidays: {},
  tense: { past: "", future: "", present: "", perfect: "", futureLemmas: [], perfectLemmas: [] },
  rules: [],
};
