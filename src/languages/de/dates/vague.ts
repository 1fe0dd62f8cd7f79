import type { DateRule } from "../../sections/dates.ts";

/** Past, present and future without a place in the calendar. */
export const vagueRules: readonly DateRule[] = [
  {
    name: "past-word",
    pattern: "($pastWord:value|$pastAdjective:value)",
    means: "constant",
    with: { not: "narrative" },
    examples: [
      ["Sie räumte kürzlich Fehler ein.", "2025-08-20", "kürzlich = DATE PAST_REF"],
      ["Der damalige Minister schwieg.", "2025-08-20", "damalige = DATE PAST_REF"],
    ],
  },
  {
    name: "recently",
    pattern: "(vor (kurzem|Kurzem|langem|Langem|einiger Zeit|langer Zeit|geraumer Zeit)|in (letzter|jüngster|jüngerer) Zeit)",
    means: "constant",
    with: { value: "PAST_REF" },
    examples: [["Der Rat hat das vor kurzem beschlossen.", "2025-08-20", "vor kurzem = DATE PAST_REF"]],
  },
  {
    name: "present-word",
    pattern: "($presentWord:value|$presentAdjective:value)",
    means: "constant",
    with: { not: "narrative" },
    examples: [
      ["Mittlerweile gilt er als reich.", "2025-08-20", "Mittlerweile = DATE PRESENT_REF"],
      ["Eine aktuelle Umfrage zeigt das.", "2025-08-20", "aktuelle = DATE PRESENT_REF"],
    ],
  },
  {
    name: "present-phrase",
    pattern: "(zur Zeit|zum jetzigen Zeitpunkt|im Moment|im Augenblick)|in [diesen Tagen]",
    means: "constant",
    with: { value: "PRESENT_REF" },
    examples: [["Im Moment fehlt das Geld.", "2025-08-20", "Im Moment = DATE PRESENT_REF"]],
  },
  {
    name: "future-word",
    pattern: "($futureWord:value|$futureAdjective:value)",
    means: "constant",
    with: { not: "narrative" },
    examples: [["Die Halle wird künftig anders heißen.", "2025-08-20", "künftig = DATE FUTURE_REF"]],
  },
  {
    name: "future-noun",
    pattern: "(in|für die|auf) [((naher|nächster|absehbarer|der) )?Zukunft]|[(nächster|absehbarer|nächsten) Zeit]",
    means: "constant",
    with: { value: "FUTURE_REF" },
    examples: [["In Zukunft fährt der Bus öfter.", "2025-08-20", "Zukunft = DATE FUTURE_REF"]],
  },
  {
    name: "past-noun",
    pattern: "in der [((jüngsten|jüngeren) )?Vergangenheit]",
    means: "constant",
    with: { value: "PAST_REF" },
    examples: [["In der Vergangenheit schwieg sie.", "2025-08-20", "Vergangenheit = DATE PAST_REF"]],
  },
  {
    name: "turn-of-era",
    pattern: "Jahrtausendwende",
    means: "date",
    with: { year: 2000 },
    examples: [["Seit der Jahrtausendwende stieg die Zahl.", "2025-08-20", "Jahrtausendwende = DATE 2000"]],
  },
  {
    name: "shortly-after",
    pattern: "(kurz|wenig) (darauf|danach|später)",
    means: "constant",
    with: { value: "FUTURE_REF" },
    examples: [["Wenig später brach der Damm.", "2025-08-20", "Wenig später = DATE FUTURE_REF"]],
  },
  {
    name: "shortly-before",
    pattern: "(kurz|wenig) (zuvor|davor|vorher)",
    means: "constant",
    with: { value: "PAST_REF" },
    examples: [["Kurz zuvor war er gewarnt worden.", "2025-08-20", "Kurz zuvor = DATE PAST_REF"]],
  },
];
