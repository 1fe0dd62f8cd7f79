import type { DatesSection, Holiday, WordClass } from "../../sections/dates.ts";

const month: WordClass = {
  1: "Januar Januars Jänner Jänners", 2: "Februar Februars Feber", 3: "März", 4: "April Aprils", 5: "Mai", 6: "Juni Junis",
  7: "Juli Julis", 8: "August Augusts", 9: "September Septembers", 10: "Oktober Oktobers", 11: "November Novembers", 12: "Dezember Dezembers",
};

const weekday: WordClass = {
  1: "Montag", 2: "Dienstag", 3: "Mittwoch", 4: "Donnerstag", 5: "Freitag", 6: "Samstag Sonnabend", 7: "Sonntag",
};

const daypart: WordClass = {
  MO: "Morgen Vormittag Früh Frühe", MI: "Mittag", AF: "Nachmittag", EV: "Abend", NI: "Nacht Mitternacht",
};

/** Cardinals that stand in compounds such as "zwölftägig". */
const count: WordClass = {
  "1": "ein", "1.5": "anderthalb eineinhalb", "2": "zwei", "2.5": "zweieinhalb", "3": "drei", "3.5": "dreieinhalb", "4": "vier", "5": "fünf",
  "6": "sechs", "7": "sieben", "8": "acht", "9": "neun", "10": "zehn", "11": "elf", "12": "zwölf", "14": "vierzehn", "15": "fünfzehn",
  "18": "achtzehn", "20": "zwanzig", "24": "vierundzwanzig", "30": "dreißig", "40": "vierzig", "48": "achtundvierzig", "50": "fünfzig",
  "60": "sechzig", "70": "siebzig", "80": "achtzig", "90": "neunzig", "100": "hundert",
};

const numberWords: WordClass = {
  ...count,
  "1": "ein eins eine einem einen einer eines", "2": "zwei zweier beiden beide", "4": "vier", "13": "dreizehn", "16": "sechzehn", "17": "siebzehn",
  "19": "neunzehn", "100": "hundert einhundert", "1000": "tausend eintausend", "0.5": "halbe halbes halben halber",
  "200": "zweihundert", "300": "dreihundert", "500": "fünfhundert", "3": "drei dreier",
};

const ordinal: WordClass = {
  1: "erst~", 2: "zweit~", 3: "dritt~", 4: "viert~", 5: "fünft~", 6: "sechst~", 7: "siebt~ siebent~", 8: "acht~", 9: "neunt~", 10: "zehnt~",
  11: "elft~", 12: "zwölft~", 13: "dreizehnt~", 14: "vierzehnt~", 15: "fünfzehnt~", 16: "sechzehnt~", 17: "siebzehnt~", 18: "achtzehnt~",
  19: "neunzehnt~", 20: "zwanzigst~", 21: "einundzwanzigst~",
};

export const classes: DatesSection["classes"] = {
  month,
  /** Hours as they are spoken; those of the clock's second round only stand before "Uhr". */
  hourWord: {
    1: "ein eins", 2: "zwei", 3: "drei", 4: "vier", 5: "fünf", 6: "sechs", 7: "sieben", 8: "acht", 9: "neun", 10: "zehn", 11: "elf", 12: "zwölf",
    13: "dreizehn", 14: "vierzehn", 15: "fünfzehn", 16: "sechzehn", 17: "siebzehn", 18: "achtzehn", 19: "neunzehn", 20: "zwanzig",
    21: "einundzwanzig", 22: "zweiundzwanzig", 23: "dreiundzwanzig", 24: "vierundzwanzig",
  },
  /** The hour that half of the spoken one has passed of: half past seven is "halb acht". */
  halfHour: {
    0: "eins", 1: "zwei", 2: "drei", 3: "vier", 4: "fünf", 5: "sechs", 6: "sieben", 7: "acht", 8: "neun", 9: "zehn", 10: "elf", 11: "zwölf",
  },
  /** Units in which sums are told by the year or month: "im Jahr". */
  rateUnit: { month: "Monat", year: "Jahr" },
  weekday,
  daypart,
  count,
  ordinal,
  monthShort: {
    1: "Jan Jän", 2: "Feb", 3: "Mär Mrz", 4: "Apr", 6: "Jun", 7: "Jul", 8: "Aug", 9: "Sep Sept", 10: "Okt", 11: "Nov", 12: "Dez",
  },
  weekdayShort: { 1: "Mo", 2: "Di", 3: "Mi", 4: "Do", 5: "Fr", 6: "Sa", 7: "So" },
  weekdays: { 1: "Montage", 2: "Dienstage", 3: "Mittwoche", 4: "Donnerstage", 5: "Freitage", 6: "Samstage Sonnabende", 7: "Sonntage" },
  weekdayGenitive: { 1: "Montags", 2: "Dienstags", 3: "Mittwochs", 4: "Donnerstags", 5: "Freitags", 6: "Samstags Sonnabends", 7: "Sonntags" },
  weekdayAdverb: {
    1: "montags", 2: "dienstags", 3: "mittwochs", 4: "donnerstags", 5: "freitags", 6: "samstags sonnabends", 7: "sonntags",
  },
  daypartEnding: { MO: "morgen vormittag früh", MI: "mittag", AF: "nachmittag", EV: "abend", NI: "nacht" },
  daypartGenitive: { MO: "Morgens Vormittags", MI: "Mittags", AF: "Nachmittags", EV: "Abends" },
  daypartAdverb: { MO: "morgens vormittags", MI: "mittags", AF: "nachmittags", EV: "abends", NI: "nachts" },
  daypartLower: { MO: "morgen früh vormittag", MI: "mittag", AF: "nachmittag", EV: "abend", NI: "nacht" },
  season: {
    1: "Frühling Frühlings Frühjahr Frühjahrs Frühlinge Vorfrühling", 2: "Sommer Sommers Frühsommer Hochsommer Spätsommer Spätsommers Sommermonate Sommermonaten",
    3: "Herbst Herbstes Herbsts Frühherbst Spätherbst", 4: "Winter Winters Spätwinter Wintermonate Wintermonaten",
  },
  unit: {
    second: "Sekunde", minute: "Minute", hour: "Stunde", day: "Tag Tages Tags", workday: "Werktag Arbeitstag", night: "Nacht",
    week: "Woche Kalenderwoche", weekend: "Wochenende", month: "Monat Monats", quarter: "Quartal Quartals Vierteljahr",
    half: "Halbjahr Halbjahres Halbjahrs", year: "Jahr Jahres Jahrs Kalenderjahr Kalenderjahres", decade: "Jahrzehnt Jahrzehnts Jahrzehntes Dekade",
    century: "Jahrhundert Jahrhunderts", millennium: "Jahrtausend Jahrtausends",
  },
  units: {
    second: "Sekunden", minute: "Minuten", hour: "Stunden", day: "Tage Tagen Kalendertage Kalendertagen", workday: "Werktage Werktagen Arbeitstage Arbeitstagen", night: "Nächte Nächten", week: "Wochen", weekend: "Wochenenden",
    month: "Monate Monaten", quarter: "Quartale Quartalen", half: "Halbjahre Halbjahren", year: "Jahre Jahren", decade: "Jahrzehnte Jahrzehnten Dekaden",
    century: "Jahrhunderte Jahrhunderten", millennium: "Jahrtausende Jahrtausenden",
  },
  lastingUnit: {
    second: "sekündig~", minute: "minütig~", hour: "stündig~", day: "tägig~", week: "wöchig~", month: "monatig~", year: "jährig~",
  },
  someLasting: {
    minute: "minutenlang~", hour: "stundenlang~ mehrstündig~", day: "tagelang~ mehrtägig~", week: "wochenlang~ mehrwöchig~",
    month: "monatelang~ mehrmonatig~", year: "jahrelang~ mehrjährig~", decade: "jahrzehntelang~", century: "jahrhundertelang~ jahrhundertealt~",
  },
  every: {
    hour: "stündlich~", day: "täglich~ tagtäglich~ alltäglich~", week: "wöchentlich~ allwöchentlich~", month: "monatlich~ allmonatlich~",
    quarter: "vierteljährlich~ quartalsweise", half: "halbjährlich~", year: "jährlich~ alljährlich~",
  },
  previous: { "-1": "vergangen~ vorig~ letzt~ vorherig~ vorausgegangen~ verflossen~" },
  before: { "-1": "vorig~ vorherig~ vorangegangen~ vorhergehend~ vorausgegangen~" },
  following: { 1: "folgend~ darauffolgend~ nachfolgend~ nächst~" },
  next: { 1: "kommend~ nächst~ künftig~" },
  this: { 0: "dies~ diesjährig~ laufend~ heurig~ gegenwärtig~ jetzig~" },
  same: { 0: "selb~ desselben demselben derselben denselben gleich~ nämlich~ jen~" },
  each: { 1: "jed~" },
  some: { 1: "einig~ wenig~ mehrer~ viel~ etlich~ paar ungezählt~" },
  pastWord: {
    PAST_REF: "kürzlich jüngst neulich unlängst letztens seinerzeit damals vorhin soeben",
  },
  pastAdjective: { PAST_REF: "damalig~ jüngst~" },
  presentWord: {
    PRESENT_REF: "jetzt nun nunmehr derzeit zurzeit gegenwärtig momentan inzwischen mittlerweile heutzutage aktuell augenblicklich",
  },
  presentAdjective: { PRESENT_REF: "derzeitig~ aktuell~ gegenwärtig~ jetzig~ momentan~" },
  futureWord: { FUTURE_REF: "bald künftig demnächst zukünftig alsbald fortan" },
  futureAdjective: { FUTURE_REF: "künftig~ zukünftig~ baldig~" },
  todayAdjective: { 0: "heutig~" },
  dayAdjective: { "-1": "gestrig~", 1: "morgig~" },
  dayWord: { "-2": "vorgestern", "-1": "gestern", 2: "übermorgen" },
  part: { start: "Anfang Beginn", mid: "Mitte", end: "Ende" },
  partAdjective: { start: "früh~", end: "spät~ ausgehend~" },
  partOfYear: { start: "Jahresanfang Jahresbeginn Jahresauftakt", mid: "Jahresmitte", end: "Jahresende Jahresschluss Jahreswechsel" },
  partOfMonth: { start: "Monatsanfang Monatsbeginn", mid: "Monatsmitte", end: "Monatsende" },
  partOfWeek: { start: "Wochenanfang Wochenbeginn", mid: "Wochenmitte" },
  yearBefore: { "-1": "Vorjahr Vorjahres Vorjahrs Vorjahreszeitraum Vorjahreszeitraums Vorjahresvergleich" },
  monthBefore: { "-1": "Vormonat Vormonats" },
  weekBefore: { "-1": "Vorwoche" },
  dayBefore: { "-1": "Vortag Vortages Vortags Vorabend" },
  dayAfter: { 1: "Folgetag Folgetages" },
  yearAfter: { 1: "Folgejahr Folgejahres Folgejahrs" },
  weekendWord: { 1: "Wochenende" },
  holiday: {
    newYear: "Neujahr Neujahrstag", epiphany: "Dreikönigstag Dreikönigsfest", womensDay: "Frauentag Weltfrauentag", valentine: "Valentinstag",
    roseMonday: "Rosenmontag", ashWednesday: "Aschermittwoch", maundyThursday: "Gründonnerstag", goodFriday: "Karfreitag",
    holySaturday: "Karsamstag", easter: "Ostern Ostersonntag Osterfest", easterMonday: "Ostermontag", labourDay: "Maifeiertag",
    ascension: "Himmelfahrt Christi-Himmelfahrt", pentecost: "Pfingsten Pfingstsonntag Pfingstfest", whitMonday: "Pfingstmontag",
    corpusChristi: "Fronleichnam", assumption: "Ferragosto", reformation: "Reformationstag", allSaints: "Allerheiligen", allSouls: "Allerseelen",
    martinmas: "Martinstag", repentance: "Buß-und-Bettag", advent1: "Adventssonntag", nicholas: "Nikolaustag",
    christmasEve: "Heiligabend Weihnachtsabend", christmas: "Weihnachten Weihnachtsfest Christtag Weihnachtstag", boxingDay: "Stephanstag Stefanitag",
    newYearsEve: "Silvester Silvesterabend",
  },
  era: { bc: "Chr Christus Christi Zeitrechnung" },
  decadeEnding: { 1: "er" },
  decadeWord: {
    20: "zwanziger Zwanziger", 30: "dreißiger Dreißiger", 40: "vierziger Vierziger", 50: "fünfziger Fünfziger", 60: "sechziger Sechziger",
    70: "siebziger Siebziger", 80: "achtziger Achtziger", 90: "neunziger Neunziger",
  },
  counted: {
    1: `Menschen Personen Euro Dollar Franken Mark Pfund Rubel Prozent Soldaten Soldatinnen Mann Männer Frauen Kinder Einwohner Meter Kilometer
      Metern Kilometern Zentimeter Zentimetern Kubikmeter Kubikmetern Quadratmeter Quadratkilometer Tonnen Kilo Kilogramm Gramm Liter Hektar Stück Stimmen Fälle Fällen Tote Toten Opfer
      Verletzte Stellen Teilnehmer Mitglieder Mitarbeiter Beschäftigte Arbeitsplätze Wohnungen Seiten Mal Megawatt Watt Grad Kalorien Volt
      Stunden Minuten Sekunden Tage Tagen Wochen Monate Monaten Jahre Jahren Zuschauer Besucher Bürger Schüler Studenten Flüchtlinge Flüge Kilowattstunden
      Millionen Milliarden Punkte Schritte Panzer Raketen Drohnen Unternehmen Firmen Betriebe Patienten Patientinnen Kunden`,
  },
};

export const compounds: DatesSection["compounds"] = {
  weekdayDaypart: { first: "weekday", second: "daypartEnding", slots: ["weekday", "daypart"] },
  lasting: { first: "count", second: "lastingUnit", slots: ["number", "unit"] },
};

export const numbers: DatesSection["numbers"] = {
  words: numberWords,
  unitThenTen: "und",
  scales: { 100: "Hundert", 1000: "Tausend" },
  decimal: ",",
  thousands: ".",
};

export const holidays: Readonly<Record<string, Holiday>> = {
  newYear: { month: 1, day: 1 }, epiphany: { month: 1, day: 6 }, womensDay: { month: 3, day: 8 }, valentine: { month: 2, day: 14 },
  roseMonday: { easter: -48 }, ashWednesday: { easter: -46 }, maundyThursday: { easter: -3 }, goodFriday: { easter: -2 },
  holySaturday: { easter: -1 }, easter: { easter: 0 }, easterMonday: { easter: 1 }, labourDay: { month: 5, day: 1 },
  ascension: { easter: 39 }, pentecost: { easter: 49 }, whitMonday: { easter: 50 }, corpusChristi: { easter: 60 },
  assumption: { month: 8, day: 15 }, unity: { month: 10, day: 3 }, reformation: { month: 10, day: 31 }, allSaints: { month: 11, day: 1 },
  allSouls: { month: 11, day: 2 }, martinmas: { month: 11, day: 11 }, repentance: { advent: 5 }, advent1: { advent: 4 }, advent2: { advent: 3 },
  advent3: { advent: 2 }, advent4: { advent: 1 }, nicholas: { month: 12, day: 6 }, christmasEve: { month: 12, day: 24 },
  christmas: { month: 12, day: 25 }, boxingDay: { month: 12, day: 26 }, newYearsEve: { month: 12, day: 31 },
};
