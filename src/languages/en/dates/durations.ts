import type { DateRule } from "../../sections/dates.ts";

/** Stretches of time, recurring times and times of day. */
export const durationRules: readonly DateRule[] = [
  {
    name: "age",
    pattern: "(#number (year|years|month|months) old|aged #number( years)?|#number(-|–)year(-|–)olds)",
    means: "nothing",
    examples: [["She is 31 years old.", "2025-08-20"]],
  },
  {
    name: "duration",
    pattern: "@many @unit(’|')?",
    means: "duration",
    examples: [
      ["She cut it to twelve days.", "2025-08-20", "twelve days = DURATION P12D"],
      ["It took nearly two decades.", "2025-08-20", "nearly two decades = DURATION P20Y"],
      ["After almost three hours they left.", "2025-08-20", "almost three hours = DURATION PT3H"],
      ["They came at two days’ notice.", "2025-08-20", "two days’ = DURATION P2D"],
      ["It takes several months.", "2025-08-20", "several months = DURATION PXM"],
    ],
  },
  {
    name: "year-and-a-half",
    pattern: "(a|one) year and a half",
    means: "duration",
    with: { unit: "month", number: 18 },
    examples: [["It ran for a year and a half.", "2025-08-20", "a year and a half = DURATION P18M"]],
  },
  {
    name: "half-year",
    pattern: "half a year",
    means: "duration",
    with: { unit: "month", number: 6 },
    examples: [["She stayed half a year.", "2025-08-20", "half a year = DURATION P6M"]],
  },
  {
    name: "half-hour",
    pattern: "(half an hour|a half hour|half hour|half-hour)",
    means: "duration",
    with: { unit: "minute", number: 30 },
    examples: [["He waited half an hour.", "2025-08-20", "half an hour = DURATION PT30M"]],
  },
  {
    name: "lower-bound",
    pattern: "[#number](-|–| to | or )#number @unit",
    means: "duration",
    examples: [["It takes six to eight months.", "2025-08-20", "six = DURATION P6M", "eight months = DURATION P8M"]],
  },
  {
    name: "lasting",
    pattern: "#number(-|–)$unit((-|–)(long|old))?",
    means: "duration",
    examples: [
      ["He set a 50-day limit.", "2025-08-20", "50-day = DURATION P50D"],
      ["A two-year truce holds.", "2025-08-20", "two-year = DURATION P2Y"],
      ["The 9-year-old boy won.", "2025-08-20", "9-year-old = DURATION P9Y"],
    ],
  },
  {
    name: "some-lasting",
    pattern: "($units:unit|$unit)(-|–)(long|old)",
    means: "duration",
    with: { some: 1 },
    examples: [["The decades-long dispute is over.", "2025-08-20", "decades-long = DURATION PXDE"]],
  },
  {
    name: "units",
    pattern: "(for|in|over|after|within|of|took|take|takes|spent|last|lasted|many|the) [$units:unit]",
    means: "duration",
    with: { some: 1 },
    examples: [["For months they refused.", "2025-08-20", "months = DURATION PXM"]],
  },
  {
    name: "units-before",
    pattern: "[$units:unit] (before|after|of)",
    means: "duration",
    with: { some: 1 },
    examples: [["She signed hours before the deadline.", "2025-08-20", "hours = DURATION PTXH"]],
  },
  {
    name: "long-time",
    pattern: "(a long time|some time|a while|a short time)",
    means: "duration",
    examples: [["It lasted a long time.", "2025-08-20", "a long time = DURATION PXX"]],
  },
  {
    name: "every",
    pattern: "$every:unit",
    means: "set",
    examples: [["They meet daily.", "2025-08-20", "daily = SET P1D"]],
  },
  {
    name: "per-unit",
    pattern: "per $unit",
    means: "set",
    examples: [["It costs fifty euros per year.", "2025-08-20", "per year = SET P1Y"]],
  },
  {
    name: "each-unit",
    pattern: "$each ($unit|$weekday( $daypart)?|$month|$season|$daypart)",
    means: "set",
    examples: [
      ["Every year the circus comes.", "2025-08-20", "Every year = SET P1Y"],
      ["The choir rehearses every Monday.", "2025-08-20", "every Monday = SET XXXX-WXX-1"],
      ["They publish it every spring.", "2025-08-20", "every spring = SET XXXX-SP"],
    ],
  },
  {
    name: "every-units",
    pattern: "every (#number|few|couple of) $units:unit",
    means: "set",
    examples: [["Every two years they meet.", "2025-08-20", "Every two years = SET P2Y"]],
  },
  {
    name: "times-a-unit",
    pattern: "(once|twice|#number times|several times) (a|an|per|each|every) $unit",
    means: "set",
    examples: [["It appears twice a year.", "2025-08-20", "twice a year = SET P1Y"]],
  },
  {
    name: "weekdays",
    pattern: "$weekdays:weekday",
    means: "set",
    examples: [["It is closed on Mondays.", "2025-08-20", "Mondays = SET XXXX-WXX-1"]],
  },
  {
    name: "clock",
    pattern: "#hour(:#minute)?_$meridiem((.)m.)?",
    means: "clock",
    examples: [["The siren sounded at 4:45 a.m.", "2025-08-20", "4:45 a.m. = TIME 2025-08-20T04:45"]],
  },
  {
    name: "clock-24",
    pattern: "(#hour:#minute|#hour o(’|')clock)",
    means: "clock",
    examples: [["It left at 16:20.", "2025-08-20", "16:20 = TIME 2025-08-20T16:20"]],
  },
];
