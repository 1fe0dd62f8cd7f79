import type { CueForm } from "../sections/quotes.ts";

/**
 * The forms of an English verb entry: "claim" (regular) or "say:says:said:said" (base, third person, past, participle). A
 * particle follows a bar: "point|out".
 */
export function inflectVerb(entry: string): readonly CueForm[] {
  const [head, ...parts] = entry.split(":");
  const [base, particle = ""] = head.split("|");
  const [third, past, participle] = parts.length === 3 ? parts : regularParts(base);
  const gerund = base.endsWith("e") && !/[eo]e$/.test(base) ? `${base.slice(0, -1)}ing` : `${base}ing`;
  return [base, third, past, participle, gerund].map((form) => ({ form, particle, finite: form !== gerund }));
}

function regularParts(base: string): readonly string[] {
  const y = /[^aeiou]y$/.test(base);
  const third = y ? `${base.slice(0, -1)}ies` : /(?:s|sh|ch|x|z)$/.test(base) ? `${base}es` : `${base}s`;
  const past = y ? `${base.slice(0, -1)}ied` : base.endsWith("e") ? `${base}d` : `${base}ed`;
  return [third, past, past];
}

/** The forms of an English noun entry: "claim:claims". */
export function inflectNoun(entry: string): readonly string[] {
  return entry.split(":");
}
