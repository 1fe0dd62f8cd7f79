import type { DateRule } from "../../sections/dates.ts";

/** Years, decades, centuries and their parts. */
export const yearRules: readonly DateRule[] = [
  {
    name: "counted-thousand",
    pattern: "#year(( $counted)|_%|(-| )(million|billion|mile|foot|strong))",
    means: "nothing",
    examples: [["About 1800 soldiers fell.", "2025-01-01"]],
  },
  {
    name: "about-thousand",
    pattern: "(some|roughly|approximately|nearly|over|at least|more than|less than|fewer than|resolution|Resolution|Article|Section|No.|Route|Room) #year",
    means: "nothing",
    examples: [["Resolution 1973 was disputed.", "2025-01-01"]],
  },
  {
    name: "street-number",
    pattern: "#year #capital (Street|Avenue|Road|Boulevard|Drive|Lane|St.|Ave.)",
    means: "nothing",
    examples: [["He lives at 1910 Long Street.", "2025-01-01"]],
  },
  {
    name: "year",
    pattern: "(the year )?#year(@possessive)?",
    means: "date",
    examples: [
      ["The line opens in 2029.", "2025-06-26", "2029 = DATE 2029"],
      ["From 2014 to 2022 she ruled.", "2025-06-26", "2014 = DATE 2014", "2022 = DATE 2022"],
    ],
    not: ["It costs 1,999 dollars.", "It rose to 2022.5 points."],
  },
  {
    name: "second-year",
    pattern: "#year(/|–|-)[#year2]!(#digits|.#digits|,#digits|-| $counted)",
    means: "date",
    examples: [["In 1940–41 they froze.", "2014-07-25", "1940 = DATE 1940", "41 = DATE 1941"]],
  },
  {
    name: "apostrophe-year",
    pattern: "('|’|‘)#year2!(#digits|.#digits|s)",
    means: "date",
    examples: [["Since ’68 he has worn a beard.", "2025-01-01", "’68 = DATE 1968"]],
  },
  {
    name: "part-year",
    pattern: "($partBefore(-| )(in )?|(the )?$partNoun of (the year )?)#year",
    means: "date",
    examples: [
      ["In early 2020 nobody knew.", "2025-01-20", "early 2020 = DATE 2020"],
      ["The plant closes at the end of 2026.", "2025-01-20", "the end of 2026 = DATE 2026"],
    ],
  },
  {
    name: "part-of-this-year",
    pattern: "(the )?($partNoun) of the ($unit)|(year-end|year's end)",
    means: "shift",
    with: { unit: "year", shift: 0 },
    examples: [["By the end of the year it is gone.", "2025-06-20", "the end of the year = DATE 2025"]],
  },
  {
    name: "part-of-near",
    pattern: "($partBefore (in )?|$partNoun of |later |earlier )($previous:shift|$next:shift|$this:shift) ($unit|$month|$season)",
    means: "shift",
    examples: [
      ["Stocks rose earlier this month.", "2025-09-29", "earlier this month = DATE 2025-09"],
      ["They vote late next year.", "2025-09-29", "late next year = DATE 2026"],
    ],
  },
  {
    name: "before-christ",
    pattern: "(($partBefore(-| )|$partNoun of |the year )?#year3:year) @bc",
    means: "date",
    with: { era: "bc" },
    examples: [["In 490 BC they won.", "2014-07-25", "490 BC = DATE BC0490"]],
  },
  {
    name: "before-christ-first",
    pattern: "[#year3:year](_(–|-|to|and|or|until)_)#year3:other @bc",
    means: "date",
    with: { era: "bc" },
    examples: [["The war lasted from 218 to 201 BC in all.", "2014-07-25", "218 = DATE BC0218", "201 BC = DATE BC0201"]],
  },
  {
    name: "season-before-christ",
    pattern: "($partBefore )?($season|$month)( of)? #year3:year @bc",
    means: "date",
    with: { era: "bc" },
    examples: [["In the autumn of 481 BC he marched.", "2014-07-25", "autumn of 481 BC = DATE BC0481-FA"]],
  },
  {
    name: "after-christ",
    pattern: "(#year3:year @ad|@ad #year3:year)",
    means: "date",
    examples: [["The gate was built in AD 79.", "2014-07-25", "AD 79 = DATE 0079"]],
  },
  {
    name: "decade",
    pattern: "((the )?$partBefore(-| )(to mid(-| )|to late(-| ))?)?(#decade(('|’))?s|('|’|‘)?#decade2(('|’))?s|$decadeWord:decade2)",
    means: "date",
    examples: [
      ["Wages stagnated in the 1930s.", "2025-01-28", "1930s = DATE 193"],
      ["In the late 1960s he left.", "2025-01-28", "the late 1960s = DATE 196"],
      ["The seventies were loud.", "2025-01-28", "seventies = DATE 197"],
    ],
  },
  {
    name: "century",
    pattern: "((the )?$partBefore(-| ))?(#ordinal:century(st|nd|rd|th)|$ordinal:century)(-| )(century|centuries)",
    means: "date",
    examples: [["The church dates from the 15th century.", "2010-01-28", "15th century = DATE 14"]],
  },
  {
    name: "century-before-christ",
    pattern: "((the )?$partBefore(-| ))?(#ordinal:century(st|nd|rd|th)|$ordinal:century) century @bc",
    means: "date",
    with: { era: "bc" },
    examples: [["He fled in the 6th century BC.", "2010-01-28", "6th century BC = DATE BC05"]],
  },
];
