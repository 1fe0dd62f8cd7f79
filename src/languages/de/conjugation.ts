import type { CueForm, Subjunctive } from "../sections/quotes.ts";

const unstressedPrefix = /^(?:be|emp|ent|er|ge|miss|ver|wider|zer|unter(?=st|r)|über(?!leg)|wieder(?=hol))/;

/**
 * The forms of a German verb entry: "sagen" (weak), "sprechen:spricht:sprach:gesprochen" (infinitive, third person
 * singular, past, participle), with "|" behind a separable particle ("mit|teilen", "hin|weisen:weist:wies:gewiesen").
 */
export function inflectVerb(entry: string): readonly CueForm[] {
  const [head, ...parts] = entry.split(":");
  const bar = head.indexOf("|");
  const particle = bar < 0 ? "" : head.slice(0, bar);
  const infinitive = head.slice(bar + 1);
  const stem = infinitive.replace(/e?n$/, "");
  const [third, past, participle] = parts.length === 3 ? parts : weakParts(infinitive, stem);
  const finite = [third, past, ...persons(infinitive, stem), ...pastPersons(past)];
  const forms: CueForm[] = finite.map((form) => ({ form, particle, finite: true }));
  if (particle !== "") for (const form of finite) forms.push({ form: particle + form, particle: "", finite: true });
  for (const form of [infinitive, participle]) forms.push({ form: particle + form, particle: "", finite: false });
  if (particle !== "") forms.push({ form: `${particle}zu${infinitive}`, particle: "", finite: false });
  return forms;
}

function weakParts(infinitive: string, stem: string): readonly string[] {
  const link = /(?:[dt]|(?:[^aeiouäöülrhmn]|ch)[mn])$/.test(stem) ? "e" : "";
  const prefix = infinitive.endsWith("ieren") || unstressedPrefix.test(infinitive) ? "" : "ge";
  return [`${stem}${link}t`, `${stem}${link}te`, `${prefix}${stem}${link}t`];
}

function persons(infinitive: string, stem: string): readonly string[] {
  return [infinitive, infinitive.endsWith("eln") || infinitive.endsWith("ern") ? stem : `${stem}e`];
}

function pastPersons(past: string): readonly string[] {
  return past.endsWith("e") ? [`${past}n`] : [`${past}en`, ...(past.endsWith("ß") ? [`${past.slice(0, -1)}ssen`] : [])];
}

/** The forms of a German noun entry: "Forderung:Forderungen", the singular and, where there is one, the plural. */
export function inflectNoun(entry: string): readonly string[] {
  const [singular, plural] = entry.split(":");
  const forms = [singular];
  if (plural !== undefined) forms.push(plural, ...(plural.endsWith("n") || plural.endsWith("s") ? [] : [`${plural}n`]));
  if (!singular.endsWith("ung") && !singular.endsWith("s")) forms.push(`${singular}s`, `${singular}es`);
  return forms;
}

const reporting = new Set(["sei", "seien", "müsse", "könne", "dürfe", "solle", "wolle", "wisse", "möge"]);
const substitutes = new Set([
  "wäre", "wären", "hätte", "hätten", "würde", "würden", "könnte", "könnten", "müsste", "müssten", "sollte", "sollten", "dürfte",
  "dürften", "wollten", "gäbe", "käme", "kämen", "sähen", "stünden",
]);

/** "lägen", "träte": a strong past with an umlaut in its stem, not a weak one like "führten". */
const strongSubstitute = /[äöü](?:[^aeiouäöüt]*|t)(?:e|en|est|et)$/;

/**
 * How a German finite form reports. A weak past in -te is no subjunctive, whatever its tag, unless it has an umlaut; another
 * form in -e is no past.
 */
export function subjunctive(form: string, mood: string | null, tense: string | null): Subjunctive {
  if (substitutes.has(form)) return "substitute";
  if (reporting.has(form)) return "reporting";
  if (form.startsWith("möchte")) return null;
  if (form === "wurde") return null;
  if (tense === "Past" && strongSubstitute.test(form)) return "substitute";
  if (tense === "Past" && (mood === "Sub" || !/[^t]e$/.test(form))) return mood === "Sub" && (!/te(?:n|st|t)?$/.test(form) || /[äöü]/.test(form)) ? "substitute" : null;
  if (mood === "Imp") return null;
  return form.endsWith("e") && (mood === "Sub" || !form.endsWith("te")) ? "ambiguous" : null;
}
