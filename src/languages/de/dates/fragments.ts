/** Parts of patterns that several rules share. */
export const fragments: Readonly<Record<string, string>> = {
  month: "$month|$monthShort:month.",
  approx: "fast|rund|etwa|knapp|gut|circa|ca.|zirka|ungefähr|nahezu|beinahe|annähernd|über|gut|genau|gerade einmal|mehr als|weniger als|nicht einmal|keine|schätzungsweise|mindestens",
  number: "#number|$some|ein paar|ein bis zwei|der",
  many: "(@approx )?(#number|$some|ein paar|die( $some)?)",
  unit: "$unit|$units:unit",
  year: "(Jahr |Jahre |Jahres )?#year",
  bc: "v._Chr.|vor (Christus|Christi Geburt|unserer Zeitrechnung)|v._u._Z.",
  ad: "n._Chr.|nach (Christus|Christi Geburt)",
  weekday: "($weekday|$weekdayGenitive:weekday|$weekdayShort:weekday.)(,| ,)?( den| dem)?",
  day: "(@weekday )?(#day._@month|$ordinal:day $month)((,)?_#year)?",
  range: "_(,|und|bis|oder|sowie|–|-|/)_((und|oder|bis|am|zum) )?",
  prepositions: "im|in|am|an|seit|ab|bis|vom|von|zum|zur|um|gegen|für|vor|nach|der|des|dem|den|Jahr|Jahre|Jahren|Jahres",
};
