import type { QuantityLexicon, Unit } from "../sections/quantities.ts";
import { numberWords } from "./forms.ts";

const numbers: Readonly<Record<string, number>> = {
  ...Object.fromEntries(numberWords.trim().split("\n").map((word, number) => [word, number])), a: 1, an: 1,
};

function units(kind: Unit["kind"], table: Readonly<Record<string, string>>): Record<string, Unit> {
  return Object.fromEntries(Object.entries(table).flatMap(([unit, words]) => words.split(" ").map((word) => [word, { unit, kind }])));
}

export const quantities: QuantityLexicon = {
  decimal: ".",
  group: ",\u00a0\u202f ",
  number: (word) => (Object.hasOwn(numbers, word) ? numbers[word] : null),
  ambiguous: new Set(["a", "an", "one"]),
  scales: { hundred: 100, thousand: 1e3, k: 1e3, million: 1e6, m: 1e6, mn: 1e6, billion: 1e9, bn: 1e9, b: 1e9, trillion: 1e12, tn: 1e12, trn: 1e12 },
  fractions: { half: 0.5, halves: 0.5, third: 1 / 3, thirds: 1 / 3, quarter: 0.25, quarters: 0.25, fifth: 0.2, fifths: 0.2, sixth: 1 / 6, eighth: 0.125, tenth: 0.1, tenths: 0.1 },
  multiples: { twice: 2, double: 2, thrice: 3, treble: 3, triple: 3 },
  multiplier: "times",
  comparison: "as",
  units: {
    ...units("percent", { percent: "percent %" }),
    "per cent": { unit: "percent", kind: "percent" },
    "percentage point": { unit: "percentage point", kind: "percent" },
    "percentage points": { unit: "percentage point", kind: "percent" },
    ...units("money", {
      EUR: "euro euros € eur", USD: "dollar dollars $ us$ usd", GBP: "pound pounds £ gbp", CHF: "franc francs", JPY: "yen ¥", CNY: "yuan renminbi",
      RUB: "rouble roubles ruble rubles", NZD: "nz$", AUD: "a$", CAD: "c$", INR: "rupee rupees ₹", TRY: "lira", PLN: "zloty",
    }),
    ...units("duration", {
      second: "second seconds", minute: "minute minutes", hour: "hour hours", day: "day days", week: "week weeks", month: "month months",
      year: "year years", decade: "decade decades", century: "century centuries",
    }),
    ...units("measure", {
      inch: "inch inches", foot: "foot feet", yard: "yard yards", mile: "mile miles", millimetre: "mm", centimetre: "cm", metre: "metre metres meter meters",
      kilometre: "kilometre kilometres kilometer kilometers km", acre: "acre acres", hectare: "hectare hectares", ounce: "ounce ounces",
      pound: "lb lbs", kilogram: "kilogram kilograms kg", ton: "ton tons", tonne: "tonne tonnes", litre: "litre litres liter liters", gallon: "gallon gallons",
      barrel: "barrel barrels", degree: "degree degrees", megawatt: "megawatt megawatts mw", gigawatt: "gigawatt gigawatts gw", "kilowatt hour": "kwh",
    }),
    ...units("count", {
      person: "person people persons", soldier: "soldier soldiers troops", vote: "vote votes", state: "state states", country: "country countries",
      drone: "drone drones", missile: "missile missiles", job: "job jobs", employee: "employee employees", worker: "worker workers", child: "child children",
      refugee: "refugee refugees", company: "company companies", member: "member members", seat: "seat seats", time: "times", voter: "voter voters",
    }),
  },
  adjectives: {
    day: { unit: "day", kind: "duration" }, week: { unit: "week", kind: "duration" }, month: { unit: "month", kind: "duration" }, year: { unit: "year", kind: "duration" },
    hour: { unit: "hour", kind: "duration" }, minute: { unit: "minute", kind: "duration" }, mile: { unit: "mile", kind: "measure" },
    percent: { unit: "percent", kind: "percent" }, member: { unit: "member", kind: "count" }, person: { unit: "person", kind: "count" }, point: { unit: "percentage point", kind: "percent" },
  },
  endings: /$/,
  approximators: new Set(["about", "roughly", "around", "nearly", "almost", "approximately", "some", "circa", "close"]),
  bounds: { "up to": "max", "at most": "max", under: "max", "less than": "max", "fewer than": "max", below: "max", "at least": "min", over: "min", "more than": "min", above: "min" },
  rangeWords: new Set(["to", "–", "-", "or"]),
  between: ["between", "and"],
  labels: new Set(["article", "section", "chapter", "no", "number", "resolution", "page", "p", "title", "route", "flight", "level", "rule", "paragraph", "act", "first", "second"]),
  examples: [
    { sentence: "The bridge cost €1.2bn.", quantities: [{ text: "€1.2bn", value: 1.2e9, unit: "EUR", kind: "money" }] },
    { sentence: "About 1,250 people came to the fair.", quantities: [{ text: "1,250 people", value: 1250, unit: "person", kind: "count", approximate: true }] },
    { sentence: "Rents rose by 3 to 5 per cent.", quantities: [{ text: "3 to 5 per cent", value: null, min: 3, max: 5, unit: "percent", kind: "percent" }] },
    { sentence: "Between twelve and fifteen teachers are missing.", quantities: [{ text: "Between twelve and fifteen", value: null, min: 12, max: 15, unit: null, kind: "count" }] },
    { sentence: "The 30-day ban begins.", quantities: [{ text: "30-day", value: 30, unit: "day", kind: "duration" }] },
    { sentence: "Twice as many trains run today.", quantities: [{ text: "Twice as", value: 2, unit: null, kind: "ratio" }] },
    { sentence: "Power is three times as dear as gas.", quantities: [{ text: "three times as", value: 3, unit: null, kind: "ratio" }] },
    { sentence: "Two-thirds of the fields lie fallow.", quantities: [{ text: "Two-thirds", value: 2 / 3, unit: null, kind: "ratio" }] },
    { sentence: "Half of the money is gone.", quantities: [{ text: "Half", value: 0.5, unit: null, kind: "ratio" }] },
    { sentence: "More than twenty-four hours passed.", quantities: [{ text: "twenty-four hours", value: 24, min: 24, unit: "hour", kind: "duration" }] },
    { sentence: "They paid up to $60,000.", quantities: [{ text: "$60,000", value: 60000, max: 60000, unit: "USD", kind: "money" }] },
    { sentence: "Three hundred thousand people live there.", quantities: [{ text: "Three hundred thousand people", value: 300000, unit: "person", kind: "count" }] },
    { sentence: "Under Article 7 that holds in 2031 as well.", quantities: [] },
    { sentence: "A man took one.", quantities: [] },
    { sentence: "A million trees are to grow.", quantities: [{ text: "A million", value: 1e6, unit: null, kind: "count" }] },
  ],
};
