/** Parts of patterns that several rules share. */
export const fragments: Readonly<Record<string, string>> = {
  month: "$month|$monthShort:month(.)?",
  weekday: "($weekday|$weekdayShort:weekday(.)?)(,)?( the)?",
  approx: "about|around|almost|nearly|some|roughly|approximately|more than|less than|fewer than|at least|at most|up to|barely|just over|just under|just|well over|only|as many as",
  dayNumber: "#day((st|nd|rd|th))?",
  day: "(@weekday )?(@month @dayNumber|@dayNumber( of)? @month|(the )?$ordinal:day of @month)",
  many: "(@approx )?(#number( full| and a half| or so)?|(a )?$some( of)?)",
  unit: "$unit|$units:unit",
  possessive: "(’|')(s)?",
  bc: "BC|BCE|B.C.|B.C.E.",
  ad: "AD|CE|A.D.|C.E.",
};
