import type { Facts } from "../facts.ts";
import type { Features } from "./collect.ts";

/** Amounts with their kinds and units, where numbers stand, and dates. */
export function addAmounts(facts: Facts, features: Features): void {
  const { quantities, clause, timexes, published } = facts;
  for (const { kind, unit } of quantities) {
    features.shared("amount", kind);
    features.shared("amount, tense", kind, clause.tense);
    features.shared("unit", unit);
  }
  features.shared("amounts", Math.min(3, quantities.length));
  if (timexes.length > 0) features.shared("date, tense", clause.tense);
  for (const { type, value } of timexes) features.shared("date of, tense", type, value.includes("REF"), clause.tense);
  if (published !== null) for (const { from, to } of timexes) {
    if (from !== null && from > published) features.shared("date to come, tense", clause.tense);
    else if (to !== null && to < published) features.shared("date gone by, tense", clause.tense);
  }
  addNumbers(facts, features);
}

function addNumbers({ words, clause, tokens, main }: Facts, features: Features): void {
  const { subject, object } = clause;
  const within = (range: typeof subject, token: number): boolean => range !== null && range.first <= token && token < range.end;
  const own = new Set(main);
  for (const token of tokens) {
    const digits = /\d/.test(words.lower(token));
    if (digits && own.has(token)) features.shared("digits, tense", clause.tense);
    if (!digits && words.upos(token) !== "NUM") continue;
    const place = within(subject, token) ? "subject" : within(object, token) ? "object" : own.has(token) ? "main clause" : "clause below";
    features.shared("number in the", place);
    features.shared("number in the, tense", place, clause.tense);
    features.shared("number as", words.syntax.relation(token));
  }
}
