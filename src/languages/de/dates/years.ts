import type { DateRule } from "../../sections/dates.ts";

/** Years, decades, centuries and their parts. */
export const yearRules: readonly DateRule[] = [
  {
    name: "counted-thousand",
    pattern: "#year( $counted| (Mio|Mrd|Tsd).|_(%|€|°|US-Dollar))",
    means: "nothing",
    examples: [["Dort leben 2022 Menschen.", "2025-01-01"], ["Es kamen 1800 Soldaten.", "2025-01-01"]],
  },
  {
    name: "about-thousand",
    pattern: "(rund|etwa|fast|knapp|circa|ca.|über|mehr als|weniger als|mindestens|höchstens|insgesamt|weitere|Artikel|Art.|Paragraf|§|Nr.|Nummer|Resolution|Seite|Zimmer) #year",
    means: "nothing",
    examples: [["Er zahlte rund 1900 für das Rad.", "2025-01-01"], ["Die Resolution 1973 blieb umstritten.", "2025-01-01"]],
  },
  {
    name: "named-year",
    pattern: "(Agenda|Horizont|Expo|Vision|Stuttgart|Strategie|Euro) (#year|#year2)",
    means: "nothing",
    examples: [["Die Agenda 2010 veränderte die Partei.", "2025-01-01"]],
  },
  {
    name: "street-number",
    pattern: "(straße|Straße|Str.|Platz|platz|Weg|weg|Allee|allee|Gasse) #year",
    means: "nothing",
    examples: [["Er wohnt Lange Straße 1910.", "2025-01-01"]],
  },
  {
    name: "year",
    pattern: "#year",
    means: "date",
    examples: [
      ["2029 soll die Bahn fahren.", "2025-06-26", "2029 = DATE 2029"],
      ["Von 2014 bis 2022 regierte sie.", "2025-06-26", "2014 = DATE 2014", "2022 = DATE 2022"],
    ],
    not: ["Das kostet 1.999 Euro.", "Sie stieg auf 2022,5 Punkte."],
  },
  {
    name: "year-word",
    pattern: "(Jahr|Jahre|Jahres|Jahren) (#year|#year3!( $counted)!(_@bc))",
    means: "date",
    examples: [["Im Jahr 1895 war das Hotel neu.", "2014-07-25", "Jahr 1895 = DATE 1895"]],
  },
  {
    name: "second-year",
    pattern: "#year(/|-|–|_und_|_bis_|_oder_)[#year2]!(#digits|.#digits|,#digits| $counted|_Uhr)",
    means: "date",
    examples: [["Im Winter 1777 und in der Spielzeit 2007/08 ruhte alles.", "2014-07-25", "Winter 1777 = DATE 1777-WI", "2007 = DATE 2007", "08 = DATE 2008"]],
  },
  {
    name: "apostrophe-year",
    pattern: "('|’|‘)#year2!(#digits|.#digits)",
    means: "date",
    examples: [["Seit ’68 trägt er Bart.", "2025-01-01", "’68 = DATE 1968"]],
  },
  {
    name: "part-year",
    pattern: "($part|$partOfYear:part) (des (Jahres|Jahrs) )?#year",
    means: "date",
    examples: [
      ["Anfang 2024 war der Fluss zu hoch.", "2025-01-20", "Anfang 2024 = DATE 2024"],
      ["Ende des Jahres 1775 fiel die Stadt.", "2025-01-20", "Ende des Jahres 1775 = DATE 1775"],
    ],
  },
  {
    name: "part-of-this-year",
    pattern: "($part (des|dieses) (Jahres|Jahrs)|$partOfYear:part)",
    means: "shift",
    with: { unit: "year", shift: 0 },
    examples: [["Bis Ende des Jahres fehlt das Geld.", "2025-06-20", "Ende des Jahres = DATE 2025"]],
  },
  {
    name: "part-of-near",
    pattern: "$part (des )?($previous:shift|$next:shift|$this:shift) $unit",
    means: "shift",
    examples: [["Mitte nächsten Jahres wird gewählt.", "2025-06-20", "Mitte nächsten Jahres = DATE 2026"]],
  },
  {
    name: "part-of-month-or-week",
    pattern: "($partOfMonth:part|$part des Monats)",
    means: "shift",
    with: { unit: "month", shift: 0 },
    examples: [["Am Monatsende ist das Konto leer.", "2025-06-20", "Monatsende = DATE 2025-06"]],
  },
  {
    name: "before-christ",
    pattern: "(Jahr |Jahre |Jahres )?(#year3:year) @bc",
    means: "date",
    with: { era: "bc" },
    examples: [["Im Jahr 490 v. Chr. siegten sie.", "2014-07-25", "Jahr 490 v. Chr. = DATE BC0490"]],
  },
  {
    name: "season-before-christ",
    pattern: "($season|$month) #year3:year @bc",
    means: "date",
    with: { era: "bc" },
    examples: [["Im Frühjahr 479 v. Chr. rückte er an.", "2014-07-25", "Frühjahr 479 v. Chr. = DATE BC0479-SP"]],
  },
  {
    name: "after-christ",
    pattern: "(Jahr |Jahre |Jahres )?#year3:year @ad",
    means: "date",
    examples: [["Das Tor entstand 79 n. Chr. in Trier.", "2014-07-25", "79 n. Chr. = DATE 0079"]],
  },
  {
    name: "decade",
    pattern: "(($part|$partAdjective) (der |den )?)?(#decade2er|(#decade)er|$decadeWord:decade2)(-|_)(Jahre|Jahren|Jahres)( des (#ordinal:century.|$ordinal:century) Jahrhunderts)?",
    means: "date",
    examples: [
      ["Mitte der 90er-Jahre galt das als modern.", "2010-01-28", "Mitte der 90er-Jahre = DATE 199"],
      ["In den 1990er Jahren spielte er in Köln.", "2010-01-28", "1990er Jahren = DATE 199"],
      ["Die sechziger Jahre waren wild.", "2010-01-28", "sechziger Jahre = DATE 196"],
      ["In den 20er Jahren des 19. Jahrhunderts reiste er.", "2010-01-28", "20er Jahren des 19. Jahrhunderts = DATE 182"],
    ],
  },
  {
    name: "decade-alone",
    pattern: "(die|der|den) [(#decade2er|#decade2ern|(#decade)er|(#decade)ern)]!((-|_)(Jahre|Jahren))",
    means: "date",
    examples: [["In den 80ern trug man Neon.", "2010-01-28", "80ern = DATE 198"]],
  },
  {
    name: "century",
    pattern: "(#ordinal:century.|$ordinal:century) (Jahrhundert|Jahrhunderts|Jahrhunderten|Jh.)( @bc)?",
    means: "date",
    examples: [["Die Kirche stammt aus dem 15. Jahrhundert.", "2010-01-28", "15. Jahrhundert = DATE 14"]],
  },
  {
    name: "century-before-christ",
    pattern: "(($part|$partAdjective) (des )?)?(#ordinal:century.|$ordinal:century) (Jahrhundert|Jahrhunderts|Jh.) @bc",
    means: "date",
    with: { era: "bc" },
    examples: [["Ende des 6. Jahrhunderts v. Chr. floh er.", "2010-01-28", "Ende des 6. Jahrhunderts v. Chr. = DATE BC05"]],
  },
  {
    name: "part-century",
    pattern: "(($part|$partAdjective)( des)?|(ersten|zweiten) Hälfte des) (#ordinal:century.|$ordinal:century) (Jahrhundert|Jahrhunderts|Jh.)",
    means: "date",
    examples: [["Ende des 19. Jahrhunderts kam die Bahn.", "2010-01-28", "Ende des 19. Jahrhunderts = DATE 18"]],
  },
];
