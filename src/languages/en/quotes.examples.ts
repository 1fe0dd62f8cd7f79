import type { QuoteExample } from "../sections/quotes.ts";

/** What English reported speech looks like, and what looks like it and is none. */
export const examples: readonly QuoteExample[] = [
  { rule: "direct, frame before", text: "{S:The mayor} {C:said}: “{D:We will build the bridge in spring.}”" },
  { rule: "direct, frame behind", text: "“{D:We will build the bridge in spring,}” {S:the mayor} {C:said}." },
  { rule: "direct, inverted frame", text: "“{D:We will build the bridge in spring,}” {C:said} {S:the mayor}." },
  { rule: "direct, interrupted", text: "“{D:We will build the bridge,}” {S:the mayor} {C:said}, “{D:whatever the weather brings us.}”" },
  { rule: "direct, single marks", text: "‘{D:We have lost the workers’ trust,}’ {S:the manager} {C:admitted}." },
  { rule: "fragment with a naming verb", text: "{S:The lawyer} {C:called} the verdict “{D:absurd}”." },
  { rule: "that-clause", text: "{S:The ranger} {C:reported} that {I:the wolves are back}." },
  { rule: "bare clause", text: "{S:The ranger} {C:said} {I:the wolves were back}." },
  { rule: "bare clause behind a circumstance", text: "{S:The ranger} {C:said} on Monday {I:the wolves were back}." },
  { rule: "addressee", text: "{S:The ranger} {C:told} reporters that {I:the wolves were back}." },
  { rule: "trailing frame", text: "{I:The wolves are back}, {S:the ranger} {C:said} on Monday." },
  { rule: "inserted frame", text: "{I:The wolves, the ranger warned, will come back}." },
  { rule: "according to, before", text: "{C:According to} {S:the ranger}, {I:the wolves are back}." },
  { rule: "according to, behind", text: "{I:The wolves are back}, {C:according to} {S:the ranger}." },
  { rule: "as-frame", text: "As {S:the ranger} {C:said}, {I:the wolves are back}." },
  { rule: "noun of saying", text: "The farmers doubt {S:the ranger}’s {C:claim} that {I:the wolves are back}." },
  { rule: "question", text: "{S:The teacher} {C:asked} {I:whether anybody was missing}." },
  { rule: "reported act", text: "{R:{S:The club} {C:criticised} the plans of the city}." },
  { rule: "no quote: scare quotes", text: "The “reform” cost millions." },
  { rule: "no quote: the writer's own voice", text: "I think that it will rain tomorrow." },
  { rule: "no quote: nobody says so", text: "Nobody claims that the earth is flat." },
  { rule: "no quote: a relative clause", text: "The city announced a plan that would cost millions." },
  { rule: "no quote: possessives", text: "The workers’ demands and the owners’ fears grew." },
];
