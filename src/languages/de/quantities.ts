import type { QuantityLexicon, Unit } from "../sections/quantities.ts";

const ones: Readonly<Record<string, number>> = {
  null: 0, ein: 1, eins: 1, eine: 1, einen: 1, einem: 1, einer: 1, zwei: 2, zwo: 2, zweier: 2, drei: 3, dreier: 3, vier: 4, fünf: 5, sechs: 6,
  sieben: 7, acht: 8, neun: 9, zehn: 10, elf: 11, zwölf: 12, sechzehn: 16, siebzehn: 17, dreizehn: 13, vierzehn: 14, fünfzehn: 15,
  achtzehn: 18, neunzehn: 19, zwanzig: 20, dreißig: 30, dreissig: 30, vierzig: 40, fünfzig: 50, sechzig: 60, siebzig: 70, achtzig: 80, neunzig: 90,
  anderthalb: 1.5, eineinhalb: 1.5, zweieinhalb: 2.5, dreieinhalb: 3.5,
};

const powers = [["tausend", 1000], ["hundert", 100]] as const;

/** Reads a German number word below a million: "dreihundertvierundzwanzig". */
function number(word: string): number | null {
  if (Object.hasOwn(ones, word)) return ones[word];
  for (const [name, factor] of powers) {
    const at = word.indexOf(name);
    if (at < 0) continue;
    const before = at === 0 ? 1 : number(word.slice(0, at));
    const rest = word.slice(at + name.length);
    const after = rest === "" ? 0 : number(rest.startsWith("und") ? rest.slice(3) : rest);
    return before === null || after === null ? null : before * factor + after;
  }
  const and = word.indexOf("und");
  if (and < 2) return null;
  const [unit, ten] = [ones[word.slice(0, and)], ones[word.slice(and + 3)]];
  return unit < 10 && ten >= 20 ? ten + unit : null;
}

function units(kind: Unit["kind"], table: Readonly<Record<string, string>>): Record<string, Unit> {
  return Object.fromEntries(Object.entries(table).flatMap(([unit, words]) => words.split(" ").map((word) => [word, { unit, kind }])));
}

export const quantities: QuantityLexicon = {
  decimal: ",",
  group: ".\u00a0\u202f '’",
  number,
  ambiguous: new Set(["ein", "eine", "einen", "einem", "einer", "acht", "null", "zweier", "dreier"]),
  scales: { tausend: 1e3, tsd: 1e3, million: 1e6, millionen: 1e6, mio: 1e6, milliarde: 1e9, milliarden: 1e9, mrd: 1e9, billion: 1e12, billionen: 1e12, bio: 1e12 },
  fractions: { hälfte: 0.5, drittel: 1 / 3, viertel: 0.25, fünftel: 0.2, sechstel: 1 / 6, siebtel: 1 / 7, achtel: 0.125, zehntel: 0.1, hundertstel: 0.01 },
  multiples: { doppelt: 2, dreifach: 3, vierfach: 4, fünffach: 5, zehnfach: 10, halb: 0.5 },
  multiplier: "mal",
  comparison: "so",
  units: {
    ...units("percent", { percent: "prozent %", "percentage point": "prozentpunkt prozentpunkte prozentpunkten", "per mille": "promille ‰" }),
    ...units("money", {
      EUR: "euro euros € eur", USD: "dollar dollars us-dollar $ usd", GBP: "pfund £ gbp", CHF: "franken chf", JPY: "yen ¥", CNY: "yuan", RUB: "rubel",
      DEM: "mark dm d-mark", UAH: "hrywnja griwna", INR: "rupien", TRY: "lira", PLN: "złoty zloty",
    }),
    ...units("duration", {
      second: "sekunde sekunden", minute: "minute minuten", hour: "stunde stunden", day: "tag tage tagen", week: "woche wochen",
      month: "monat monate monaten", year: "jahr jahre jahren", decade: "jahrzehnt jahrzehnte jahrzehnten", century: "jahrhundert jahrhunderte jahrhunderten",
    }),
    ...units("measure", {
      millimetre: "millimeter mm", centimetre: "zentimeter cm", metre: "meter metern", kilometre: "kilometer kilometern km", "square metre": "quadratmeter",
      "square kilometre": "quadratkilometer", "cubic metre": "kubikmeter", hectare: "hektar", gram: "gramm", kilogram: "kilogramm kilo kg", tonne: "tonne tonnen",
      litre: "liter", barrel: "barrel fass", degree: "grad", kilowatt: "kilowatt kw", megawatt: "megawatt mw", gigawatt: "gigawatt gw",
      "kilowatt hour": "kilowattstunde kilowattstunden kwh", "megawatt hour": "megawattstunde megawattstunden mwh", "gigawatt hour": "gigawattstunden gwh",
      "terawatt hour": "terawattstunden twh", megabit: "megabit", gigabit: "gigabit", "kilometre per hour": "stundenkilometer",
    }),
    ...units("count", {
      person: "mensch menschen person personen leute", inhabitant: "einwohner einwohnern einwohnerinnen", soldier: "soldat soldaten", vote: "stimme stimmen",
      state: "staat staaten", country: "land länder ländern", drone: "drohne drohnen", missile: "rakete raketen", job: "arbeitsplatz arbeitsplätze arbeitsplätzen stelle stellen",
      employee: "beschäftigte beschäftigten mitarbeiter mitarbeitern", child: "kind kinder kindern", flat: "wohnung wohnungen", refugee: "flüchtling flüchtlinge flüchtlingen",
      company: "unternehmen firma firmen", member: "mitglied mitglieder mitgliedern", seat: "sitz sitze sitzen", time: "mal male malen",
    }),
  },
  adjectives: {
    tägig: { unit: "day", kind: "duration" }, wöchig: { unit: "week", kind: "duration" }, monatig: { unit: "month", kind: "duration" },
    jährig: { unit: "year", kind: "duration" }, stündig: { unit: "hour", kind: "duration" }, minütig: { unit: "minute", kind: "duration" },
    prozentig: { unit: "percent", kind: "percent" }, köpfig: { unit: "person", kind: "count" },
  },
  endings: /e[rnsm]?$/,
  approximators: new Set(["rund", "etwa", "circa", "ca", "zirka", "knapp", "fast", "gut", "ungefähr", "annähernd", "beinahe", "nahezu", "gegen", "schätzungsweise"]),
  bounds: {
    "bis zu": "max", höchstens: "max", maximal: "max", unter: "max", "weniger als": "max", mindestens: "min", wenigstens: "min", über: "min", "mehr als": "min", "nicht einmal": "max",
  },
  rangeWords: new Set(["bis", "–", "-", "oder"]),
  between: ["zwischen", "und"],
  labels: new Set(["art", "artikel", "absatz", "abs", "paragraf", "paragraph", "§", "§§", "satz", "nr", "nummer", "resolution", "kapitel", "seite", "s", "platz", "bundesstraße", "linie", "gleis", "zimmer", "ziffer", "erste", "ersten", "zweite", "zweiten"]),
  examples: [
    { sentence: "Das Werk kostet 2,4 Mrd. Euro.", quantities: [{ text: "2,4 Mrd. Euro", value: 2.4e9, unit: "EUR", kind: "money" }] },
    { sentence: "Rund 1.250 Menschen kamen zum Hafenfest.", quantities: [{ text: "1.250 Menschen", value: 1250, unit: "person", kind: "count", approximate: true }] },
    { sentence: "Die Miete stieg um 3 bis 5 Prozent.", quantities: [{ text: "3 bis 5 Prozent", value: null, min: 3, max: 5, unit: "percent", kind: "percent" }] },
    { sentence: "Es fehlen zwischen zwölf und fünfzehn Lehrer.", quantities: [{ text: "zwischen zwölf und fünfzehn", value: null, min: 12, max: 15, unit: null, kind: "count" }] },
    { sentence: "Die 30-tägige Sperre beginnt.", quantities: [{ text: "30-tägige", value: 30, unit: "day", kind: "duration" }] },
    { sentence: "Ein zweijähriges Verfahren ging zu Ende.", quantities: [{ text: "zweijähriges", value: 2, unit: "year", kind: "duration" }] },
    { sentence: "Heute fahren doppelt so viele Züge.", quantities: [{ text: "doppelt so", value: 2, unit: null, kind: "ratio" }] },
    { sentence: "Strom ist dreimal so teuer wie Gas.", quantities: [{ text: "dreimal so", value: 3, unit: null, kind: "ratio" }] },
    { sentence: "Viermal tagte der Ausschuss.", quantities: [{ text: "Viermal", value: 4, unit: "time", kind: "count" }] },
    { sentence: "Zwei Drittel der Felder liegen brach.", quantities: [{ text: "Zwei Drittel", value: 2 / 3, unit: null, kind: "ratio" }] },
    { sentence: "Die Hälfte der Mittel ist weg.", quantities: [{ text: "Hälfte", value: 0.5, unit: null, kind: "ratio" }] },
    { sentence: "Mehr als vierundzwanzig Stunden stand das Band.", quantities: [{ text: "vierundzwanzig Stunden", value: 24, min: 24, unit: "hour", kind: "duration" }] },
    { sentence: "Sie zahlte bis zu 60 000 Franken.", quantities: [{ text: "60 000 Franken", value: 60000, max: 60000, unit: "CHF", kind: "money" }] },
    { sentence: "Anderthalb Jahre dauerte der Bau.", quantities: [{ text: "Anderthalb Jahre", value: 1.5, unit: "year", kind: "duration" }] },
    { sentence: "Nach Art. 7 gilt das auch 2031.", quantities: [] },
    { sentence: "Ein Mann gab acht.", quantities: [] },
    { sentence: "Eine Million Bäume sollen wachsen.", quantities: [{ text: "Eine Million", value: 1e6, unit: null, kind: "count" }] },
  ],
};
