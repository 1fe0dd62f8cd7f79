import type { DatesSection, Holiday, WordClass } from "../../sections/dates.ts";

const numberWords: WordClass = {
  "1": "one a an", "2": "two", "3": "three", "4": "four", "5": "five", "6": "six", "7": "seven", "8": "eight", "9": "nine", "10": "ten",
  "11": "eleven", "12": "twelve dozen", "13": "thirteen", "14": "fourteen", "15": "fifteen", "16": "sixteen", "17": "seventeen", "18": "eighteen",
  "19": "nineteen", "20": "twenty", "30": "thirty", "40": "forty", "50": "fifty", "60": "sixty", "70": "seventy", "80": "eighty", "90": "ninety",
};

export const classes: DatesSection["classes"] = {
  meridiem: { am: "am a", pm: "pm p" },
  month: {
    1: "January", 2: "February", 3: "March", 4: "April", 5: "May", 6: "June", 7: "July", 8: "August", 9: "September", 10: "October",
    11: "November", 12: "December",
  },
  /** Months whose names are nothing else at the place where they stand alone. */
  clearMonth: {
    1: "January", 2: "February", 4: "April", 6: "June", 7: "July", 8: "August", 9: "September", 10: "October", 11: "November", 12: "December",
  },
  monthShort: { 1: "Jan", 2: "Feb", 3: "Mar", 4: "Apr", 6: "Jun", 7: "Jul", 8: "Aug", 9: "Sep Sept", 10: "Oct", 11: "Nov", 12: "Dec" },
  weekday: { 1: "Monday", 2: "Tuesday", 3: "Wednesday", 4: "Thursday", 5: "Friday", 6: "Saturday", 7: "Sunday" },
  weekdayShort: { 1: "Mon", 2: "Tue Tues", 3: "Wed", 4: "Thu Thur Thurs", 5: "Fri", 6: "Sat", 7: "Sun" },
  weekdays: { 1: "Mondays", 2: "Tuesdays", 3: "Wednesdays", 4: "Thursdays", 5: "Fridays", 6: "Saturdays", 7: "Sundays" },
  hourWord: {
    1: "one", 2: "two", 3: "three", 4: "four", 5: "five", 6: "six", 7: "seven", 8: "eight", 9: "nine", 10: "ten", 11: "eleven", 12: "twelve",
  },
  /** Parts of the day that tell which half of it an hour is of. */
  dayHalf: { am: "morning", pm: "afternoon evening" },
  scaleWord: { 1: "hundred thousand million billion trillion mn bn m" },
  daypart: { MO: "morning", MI: "midday noon lunchtime", AF: "afternoon", EV: "evening", NI: "night midnight", DT: "daytime" },
  season: { 1: "spring springtime", 2: "summer summertime midsummer", 3: "autumn fall", 4: "winter wintertime midwinter" },
  clearSeason: { 1: "springtime", 2: "summer summertime midsummer", 3: "autumn", 4: "winter wintertime midwinter" },
  ordinal: {
    1: "first", 2: "second", 3: "third", 4: "fourth", 5: "fifth", 6: "sixth", 7: "seventh", 8: "eighth", 9: "ninth", 10: "tenth", 11: "eleventh",
    12: "twelfth", 13: "thirteenth", 14: "fourteenth", 15: "fifteenth", 16: "sixteenth", 17: "seventeenth", 18: "eighteenth", 19: "nineteenth",
    20: "twentieth",
  },
  unit: {
    second: "second", minute: "minute", hour: "hour", day: "day", night: "night", week: "week workweek", weekend: "weekend", fortnight: "fortnight",
    month: "month", quarter: "quarter", year: "year", decade: "decade", century: "century", millennium: "millennium",
  },
  units: {
    second: "seconds", minute: "minutes", hour: "hours", day: "days", night: "nights", week: "weeks", weekend: "weekends", fortnight: "fortnights",
    month: "months", quarter: "quarters", year: "years", decade: "decades", century: "centuries", millennium: "millennia",
  },
  previous: { "-1": "last past previous prior preceding" },
  next: { 1: "next coming following upcoming forthcoming" },
  this: { 0: "this current" },
  same: { 0: "same very" },
  each: { 1: "every each" },
  some: { 1: "several few some many numerous various countless couple" },
  every: {
    hour: "hourly", day: "daily nightly", week: "weekly", fortnight: "fortnightly", month: "monthly", quarter: "quarterly",
    year: "annually yearly annual",
  },
  pastWord: { PAST_REF: "recently lately" },
  pastAdjective: { PAST_REF: "recent" },
  presentWord: { PRESENT_REF: "now currently nowadays presently" },
  presentAdjective: { PRESENT_REF: "current contemporary" },
  futureWord: { FUTURE_REF: "soon shortly someday" },
  part: { start: "early beginning start", mid: "mid middle", end: "late end close" },
  partBefore: { start: "early", mid: "mid", end: "late" },
  partNoun: { start: "beginning start outset", mid: "middle", end: "end close" },
  decadeWord: {
    20: "twenties Twenties", 30: "thirties Thirties", 40: "forties Forties", 50: "fifties Fifties", 60: "sixties Sixties", 70: "seventies Seventies",
    80: "eighties Eighties", 90: "nineties Nineties",
  },
  holiday: {
    thanksgiving: "Thanksgiving", christmas: "Christmas Xmas Christmastime", easter: "Easter", halloween: "Halloween", juneteenth: "Juneteenth",
    pentecost: "Pentecost Whitsun",
  },
  dayHoliday: {
    christmas: "Christmas", boxing: "Boxing", independence: "Independence", labor: "Labor", memorial: "Memorial",
    veterans: "Veterans", columbus: "Columbus", presidents: "Presidents", valentine: "Valentine", patrick: "Patrick", may: "May",
    australia: "Australia", waitangi: "Waitangi", armistice: "Armistice Remembrance", canada: "Canada",
    anzac: "Anzac ANZAC", thanksgiving: "Thanksgiving",
  },
  counted: {
    1: `people men women children soldiers troops dollars euros pounds miles kilometers kilometres meters metres feet tons tonnes jobs votes cases
      deaths inhabitants residents members workers students homes houses pages seats acres hectares barrels points times percent degrees volts
      tanks missiles drones aircraft ships prisoners casualties killed wounded dead horses cavalry infantry guns planes sailors refugees hours
      minutes seconds days weeks months years Germans Americans Britons Russians French Confederate Union`,
  },
};

export const compounds: DatesSection["compounds"] = {};

export const numbers: DatesSection["numbers"] = {
  words: numberWords,
  unitThenTen: null,
  scales: { 100: "hundred", 1000: "thousand" },
  decimal: ".",
  thousands: ",",
};

export const holidays: Readonly<Record<string, Holiday>> = {
  newYear: { month: 1, day: 1 }, christmas: { month: 12, day: 25 }, christmasEve: { month: 12, day: 24 }, newYearsEve: { month: 12, day: 31 },
  boxing: { month: 12, day: 26 }, independence: { month: 7, day: 4 }, labor: { month: 9, weekday: 1, nth: 1 }, memorial: { month: 5, weekday: 1, nth: -1 },
  veterans: { month: 11, day: 11 }, columbus: { month: 10, weekday: 1, nth: 2 }, presidents: { month: 2, weekday: 1, nth: 3 },
  king: { month: 1, weekday: 1, nth: 3 }, valentine: { month: 2, day: 14 }, patrick: { month: 3, day: 17 }, may: { month: 5, day: 1 },
  australia: { month: 1, day: 26 }, waitangi: { month: 2, day: 6 }, armistice: { month: 11, day: 11 }, canada: { month: 7, day: 1 },
  anzac: { month: 4, day: 25 }, thanksgiving: { month: 11, weekday: 4, nth: 4 }, halloween: { month: 10, day: 31 }, juneteenth: { month: 6, day: 19 },
  easter: { easter: 0 }, goodFriday: { easter: -2 }, maundyThursday: { easter: -3 }, easterMonday: { easter: 1 }, ashWednesday: { easter: -46 }, pentecost: { easter: 49 },
};
