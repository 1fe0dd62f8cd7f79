/** Parts of patterns that several rules share. */
export const fragments: Readonly<Record<string, string>> = {
  month: "$month|$monthShort:month.",
  approx: "fast|rund|etwa|knapp|gut|circa|ca.|zirka|ungefähr|nahezu|beinahe|annähernd|genau|gerade einmal|mehr als|weniger als|nicht einmal|keine|schätzungsweise|mindestens",
  many: "(@approx )?(#number|(ein )?$some)",
  unit: "$unit|$units:unit",
  bc: "v._Chr.|vor (Christus|Christi Geburt|unserer Zeitrechnung)|v._u._Z.",
  ad: "n._Chr.|nach (Christus|Christi Geburt)",
  weekday: "($weekday|$weekdayGenitive:weekday|$weekdayShort:weekday.)(,| ,)?( den| dem)?",
  day: "(@weekday )?(#day._@month|$ordinal:day $month)((,)?_#year)?",
  range: "_(,|und|bis|oder|sowie|–|-|/)_((und|oder|bis|am|zum) )?",
};
