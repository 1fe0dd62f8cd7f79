import type { DateRule } from "../../sections/dates.ts";

/** Days, weeks, months, seasons and parts of years. */
export const calendarRules: readonly DateRule[] = [
  {
    name: "day-month",
    pattern: "@day",
    means: "date",
    examples: [
      ["Am 3. Mai 2021 schneite es in Ulm.", "2021-07-01", "3. Mai 2021 = DATE 2021-05-03"],
      ["Die Brücke wurde am Dienstag, den 4. März, gesperrt.", "2025-04-02", "Dienstag, den 4. März = DATE 2025-03-04"],
      ["Sie kam am ersten Juni.", "2025-08-01", "ersten Juni = DATE 2025-06-01"],
      ["Der Bescheid vom 9. Okt. 2019 liegt vor.", "2020-01-05", "9. Okt. 2019 = DATE 2019-10-09"],
    ],
  },
  {
    name: "bounded-day-month",
    pattern: "(ab|bis|bis zum|bis spätestens|spätestens am|ab dem) [@day]",
    means: "date",
    with: { lean: "future" },
    examples: [["Bis zum 4. April gilt der Fahrplan.", "2025-03-01", "4. April = DATE 2025-04-04"]],
  },
  {
    name: "day-before-month",
    pattern: "[#day.](@range#day._)(@range#day._){4}@month((,)?_#year)?",
    means: "date",
    examples: [
      [
        "Gespielt wird am 3., 4. und 7. Oktober.", "2025-09-18",
        "3. = DATE 2025-10-03", "4. = DATE 2025-10-04", "7. Oktober = DATE 2025-10-07",
      ],
      ["Die Messe lief vom 3. bis 5. März.", "2025-04-01", "3. = DATE 2025-03-03", "5. März = DATE 2025-03-05"],
    ],
  },
  {
    name: "numeric-day",
    pattern: "(@weekday )?(#day._#month._#year|#day.#month.#year2|#year-#month-#day)",
    means: "date",
    examples: [
      ["Stand: 20.11.2025", "2025-12-01", "20.11.2025 = DATE 2025-11-20"],
      ["Bezahlt am 7.3.24 in bar.", "2024-05-01", "7.3.24 = DATE 2024-03-07"],
      ["Abgerufen 2023-02-28 im Archiv.", "2024-05-01", "2023-02-28 = DATE 2023-02-28"],
    ],
  },
  {
    name: "numeric-day-month",
    pattern: "(am|vom|zum|bis|dem|den|ab|seit|$weekday,|$weekdayShort.,|-|–) [#day._#month.]",
    means: "date",
    examples: [["Der Vertrag vom 20.8. ist ungültig.", "2025-09-01", "20.8. = DATE 2025-08-20"]],
  },
  {
    name: "day-alone",
    pattern: "(am|vom|zum|bis) [#day.]!(_(#capital|#digits|$ordinal|Januar|und|bis|,))",
    means: "date",
    examples: [["Im Mai kamen sie am 12. an.", "2025-07-01", "Mai = DATE 2025-05", "12. = DATE 2025-05-12"]],
    not: ["Am 12. Spieltag verlor der Klub."],
  },
  {
    name: "name-with-time-word",
    pattern: "($season|$weekday|$month|$holiday)-#capital|($season|$month) (unter|am|ohne) #capital",
    means: "nothing",
    examples: [["Frau Winter-Kamp sprach zuerst.", "2025-08-20"]],
  },
  {
    name: "month-before-month",
    pattern: "[($part )?@month]_(bis|und|oder|–|-|/|,)_((zum|Anfang|Mitte|Ende) )?((#day.|$ordinal) )?($month:other|$monthShort:other.) #year",
    means: "date",
    examples: [["Zwischen August und Dezember 1994 ruhte die Arbeit.", "2016-01-01", "August = DATE 1994-08", "Dezember 1994 = DATE 1994-12"]],
  },
  {
    name: "day-before-day",
    pattern: "[#day._@month]_(bis|und|oder|–|-)_((zum|am) )?#day:other._($month:other|$monthShort:other.) #year",
    means: "date",
    examples: [["Vom 4. August bis zum 9. Dezember 1994 ruhte die Arbeit.", "2016-01-01", "4. August = DATE 1994-08-04", "9. Dezember 1994 = DATE 1994-12-09"]],
  },
  {
    name: "month-year",
    pattern: "@month (#year|des Jahres #year|'#year2)",
    means: "date",
    examples: [
      ["Seit Oktober 2014 ruht der Bau.", "2016-01-01", "Oktober 2014 = DATE 2014-10"],
      ["Das war im Nov. 1989 in Gera.", "2016-01-01", "Nov. 1989 = DATE 1989-11"],
    ],
  },
  {
    name: "part-month",
    pattern: "($part( des Monats)?|$partAdjective) @month( #year)?",
    means: "date",
    examples: [
      ["Anfang November trat sie zurück.", "2025-12-20", "Anfang November = DATE 2025-11"],
      ["Ende Februar 2022 begann der Streit.", "2025-12-20", "Ende Februar 2022 = DATE 2022-02"],
    ],
  },
  {
    name: "month",
    pattern: "$month",
    means: "date",
    examples: [
      ["Im Juli war der See leer.", "2025-08-20", "Juli = DATE 2025-07"],
      ["Im Dezember wird neu gewählt.", "2025-08-20", "Dezember = DATE 2025-12"],
    ],
  },
  {
    name: "bounded-month",
    pattern: "(ab|bis|bis zum|bis Ende|auf) [($part )?$month]",
    means: "date",
    with: { lean: "future" },
    examples: [["Die Entscheidung ist auf Dezember vertagt.", "2025-08-20", "Dezember = DATE 2025-12"]],
  },
  {
    name: "month-of-year-near",
    pattern: "[($part )?@month ($previous:shift|$next:shift|$this:shift|$same:shift) (Jahres|Jahrs)]",
    means: "shift",
    with: { unit: "year" },
    examples: [["Das Dach fiel im August vorigen Jahres ein.", "2015-06-17", "August vorigen Jahres = DATE 2014-08"]],
  },
  {
    name: "month-short",
    pattern: "(im|seit|bis|ab) [$monthShort:month.]",
    means: "date",
    examples: [["Offen bis Okt. und im Winter zu.", "2025-08-20", "Okt. = DATE 2025-10", "Winter = DATE 2025-WI"]],
  },
  {
    name: "weekday",
    pattern: "$weekday",
    means: "date",
    examples: [
      ["Am Montag kam der Minister nach Halle.", "2025-08-20", "Montag = DATE 2025-08-18"],
      ["Am Montag wird der Rat tagen.", "2025-08-20", "Montag = DATE 2025-08-25"],
    ],
  },
  {
    name: "bounded-weekday",
    pattern: "(ab|bis|bis zum) [($weekday|$weekdayDaypart)]",
    means: "date",
    with: { lean: "future" },
    examples: [["Bis Freitag ist die Halle zu.", "2025-08-20", "Freitag = DATE 2025-08-22"]],
  },
  {
    name: "weekday-daypart",
    pattern: "($weekdayDaypart|$weekday $daypartLower:daypart|$weekday $daypart)",
    means: "date",
    examples: [
      ["Am Dienstagabend brannte ein Schuppen.", "2025-11-07", "Dienstagabend = TIME 2025-11-04TEV"],
      ["Sonntag früh war alles still.", "2025-11-07", "Sonntag früh = TIME 2025-11-02TMO"],
    ],
  },
  {
    name: "near-weekday",
    pattern: "($previous:shift|$next:shift|$this:shift) ($weekday|$weekdayDaypart|$weekdayGenitive:weekday)",
    means: "shift",
    examples: [
      ["Der Zug entgleiste vergangenen Freitag.", "2025-08-22", "vergangenen Freitag = DATE 2025-08-15"],
      ["Kommenden Donnerstag entscheidet das Gericht.", "2025-11-07", "Kommenden Donnerstag = DATE 2025-11-13"],
    ],
  },
  {
    name: "since-weekday-or-month",
    pattern: "seit( dem)? [($weekday|$weekdayDaypart|$month)]",
    means: "date",
    with: { lean: "past" },
    examples: [["Seit Dienstag kursiert ein Papier.", "2026-01-22", "Dienstag = DATE 2026-01-20"]],
  },
  {
    name: "weekday-of-week",
    pattern: "$weekday ($previous:shift|$next:shift|$this:shift) Woche",
    means: "shift",
    with: { unit: "week" },
    examples: [
      ["Am Freitag vergangener Woche stand das Wasser hoch.", "2024-06-19", "Freitag vergangener Woche = DATE 2024-06-14"],
      ["Am Montag nächster Woche tagt der Rat.", "2024-06-19", "Montag nächster Woche = DATE 2024-06-24"],
    ],
  },
  {
    name: "of-weekday-or-month",
    pattern: "vom [($weekday|$month)]!( (an|bis|#digits))",
    means: "date",
    with: { lean: "past" },
    examples: [["Das zeigt der Beschluss vom Sonntag.", "2025-08-20", "Sonntag = DATE 2025-08-17"]],
  },
  {
    name: "weekend",
    pattern: "(am|über das|übers|für das|fürs|vom|das|zum|dem) [$weekendWord:weekend]",
    means: "date",
    examples: [["Am Wochenende spielte die Band in Jena.", "2014-02-18", "Wochenende = DATE 2014-W07-WE"]],
  },
  {
    name: "bounded-weekend",
    pattern: "bis (zum )?[$weekendWord:weekend]",
    means: "date",
    with: { lean: "future" },
    examples: [["Bis zum Wochenende fällt der Pegel.", "2024-06-19", "Wochenende = DATE 2024-W25-WE"]],
  },
  {
    name: "season",
    pattern: "$season( (des Jahres )?#year(/(#year2:next|#year:next))?)?",
    means: "date",
    examples: [
      ["Seit dem Frühjahr 2022 steht die Mühle still.", "2025-08-13", "Frühjahr 2022 = DATE 2022-SP"],
      ["Im Herbst war die Ernte schlecht.", "2025-12-13", "Herbst = DATE 2025-FA"],
      ["Der Winter 2014/15 war mild.", "2025-12-13", "Winter 2014/15 = DATE 2014-WI"],
    ],
  },
  {
    name: "bounded-season",
    pattern: "(ab|bis|bis zum|ab dem) [$season]",
    means: "date",
    with: { lean: "future" },
    examples: [["Bis zum Frühjahr bleibt das Bad zu.", "2025-10-10", "Frühjahr = DATE 2026-SP"]],
  },
  {
    name: "near-season",
    pattern: "($previous:shift|$next:shift|$this:shift) ($season|$month)",
    means: "shift",
    examples: [
      ["Zu den Rätseln dieses Herbstes zählt die Dürre.", "2025-10-28", "dieses Herbstes = DATE 2025-FA"],
      ["Im vergangenen Sommer brannte der Wald.", "2025-10-28", "vergangenen Sommer = DATE 2025-SU"],
    ],
  },
  {
    name: "quarter",
    pattern: "(($ordinal:quarter|#quarter.) (Quartal|Quartals|Vierteljahr|Trimester)|Q#quarter|#quarter. Q.)( (des Jahres )?#year)?",
    means: "date",
    examples: [
      ["Im dritten Quartal sank der Umsatz.", "2025-11-20", "dritten Quartal = DATE 2025-Q3"],
      ["Im 1. Quartal 2024 stieg er.", "2025-11-20", "1. Quartal 2024 = DATE 2024-Q1"],
      ["Q2 2023 war ruhig.", "2025-11-20", "Q2 2023 = DATE 2023-Q2"],
    ],
  },
  {
    name: "half",
    pattern: "($ordinal:half|#quarter:half.) (Halbjahr|Halbjahres|Halbjahrs|Jahreshälfte|Hälfte des Jahres)( #year)?",
    means: "date",
    examples: [["Im ersten Halbjahr wurde kaum gebaut.", "2025-11-07", "ersten Halbjahr = DATE 2025-H1"]],
  },
  {
    name: "week",
    pattern: "((KW|Kalenderwoche) #day:week|#day:week. (KW|Kalenderwoche))( #year)?",
    means: "date",
    examples: [["In KW 7 2024 ist Messe.", "2024-01-02", "KW 7 2024 = DATE 2024-W07"]],
  },
  {
    name: "holiday",
    pattern: "$holiday( #year)?",
    means: "date",
    examples: [
      ["Zu Ostern 2026 kommt der Papst.", "2025-11-07", "Ostern 2026 = DATE 2026-04-05"],
      ["An Weihnachten blieb es ruhig.", "2026-01-20", "Weihnachten = DATE 2025-12-25"],
    ],
  },
  {
    name: "bounded-holiday",
    pattern: "(bis|bis zu|bis zum|vor) [$holiday]",
    means: "date",
    with: { lean: "future" },
    examples: [["Bis Weihnachten soll das Dach dicht sein.", "2025-11-07", "Weihnachten = DATE 2025-12-25"]],
  },
  {
    name: "unity-day",
    pattern: "(Tag|Tages|Tags) der Deutschen Einheit( #year)?",
    means: "date",
    with: { holiday: "unity" },
    examples: [["Am Tag der Deutschen Einheit redete sie in Schwerin.", "2025-11-07", "Tag der Deutschen Einheit = DATE 2025-10-03"]],
  },
  {
    name: "ascension",
    pattern: "Christi Himmelfahrt( #year)?",
    means: "date",
    with: { holiday: "ascension" },
    examples: [["Christi Himmelfahrt 2025 war kühl.", "2025-11-07", "Christi Himmelfahrt 2025 = DATE 2025-05-29"]],
  },
  {
    name: "christmas-eve",
    pattern: "(Heilige|Heiligen|Heiliger) Abend( #year)?",
    means: "date",
    with: { holiday: "christmasEve" },
    examples: [["Am Heiligen Abend blieb das Geschäft zu.", "2026-01-07", "Heiligen Abend = DATE 2025-12-24"]],
  },
];
