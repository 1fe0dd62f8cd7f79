import type { Mood } from "../layers.ts";
import type { FiniteReading, VerbForms } from "../syntax/verb-forms.ts";
import type { Words } from "./words.ts";

/** What can be told of a finite verb from its form: mood, and the tense of its stem. */
export interface Finiteness {
  readonly mood: Mood;
  readonly tense: "present" | "past" | null;
}

/**
 * Reads a finite verb. Where there is an index of verb forms, it says which moods the form has in the clause's person and
 * number, and the tag decides only between those that are left; the form of both indicative and Konjunktiv I is ambiguous.
 * @param tokens the clause's tokens
 */
export function readFiniteness(words: Words, verbs: VerbForms | null, finite: number, tokens: readonly number[]): Finiteness {
  const { syntax } = words;
  const tagged = taggedFiniteness(words, finite);
  if (!verbs || tagged.mood === "imperative") return tagged;
  const readings = verbs.finiteReadings(words.tokens.form(finite)).filter(({ mood }) => mood !== "imperative");
  const fitting = narrow(narrow(readings, "person", personOf(words, tokens)), "number", numberNames[syntax.feature(finite, "Number") ?? ""]);
  const moods = new Set(fitting.map(({ mood }) => mood));
  if (moods.size === 0) return tagged;
  const mood = decide(moods, tagged.mood);
  const reading = fitting.find((one) => one.mood === mood) ?? fitting[0];
  return { mood, tense: reading.tense };
}

const numberNames: Readonly<Record<string, "singular" | "plural" | undefined>> = { Sing: "singular", Plur: "plural" };

/** The readings with a value, or all of them where none has it or the value is not known. */
function narrow<Name extends "person" | "number">(readings: readonly FiniteReading[], name: Name, value: FiniteReading[Name] | undefined): readonly FiniteReading[] {
  const fitting = readings.filter((reading) => reading[name] === value);
  return fitting.length > 0 ? fitting : readings;
}

function decide(moods: ReadonlySet<FiniteReading["mood"]>, tagged: Mood): Mood {
  if (moods.size === 1) return [...moods][0];
  if (moods.has("indicative") && moods.has("subjunctive1")) return "ambiguous";
  return moods.has("subjunctive2") && tagged === "subjunctive2" ? "subjunctive2" : "indicative";
}

function taggedFiniteness({ syntax }: Words, finite: number): Finiteness {
  const tag = syntax.feature(finite, "Tense");
  const tense = tag === "Past" ? "past" : tag === "Pres" ? "present" : null;
  switch (syntax.feature(finite, "Mood")) {
    case "Imp": return { mood: "imperative", tense };
    case "Sub": return { mood: tense === "past" ? "subjunctive2" : "subjunctive1", tense };
    default: return { mood: "indicative", tense };
  }
}

/** The person of the clause's subject pronoun, else the third: tags take "habe" for the first person without one. */
function personOf({ syntax }: Words, tokens: readonly number[]): 1 | 2 | 3 {
  for (const token of tokens) {
    const person = syntax.upos(token) === "PRON" && syntax.feature(token, "Case") === "Nom" ? syntax.feature(token, "Person") : null;
    if (person === "1") return 1;
    if (person === "2") return 2;
  }
  return 3;
}
