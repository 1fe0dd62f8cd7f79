import { readFileSync } from "node:fs";
import { readingBit } from "../../src/stages/syntax/declension.ts";
import { nounEnds } from "../../src/stages/syntax/knowledge.ts";

const cases = ["nominativ", "genitiv", "dativ", "akkusativ"] as const;
const numbers = ["singular", "plural"] as const;
const genders = ["m", "f", "n"] as const;

/** Longer words are left out if no text at hand has them. */
const short = 8;

/** Nouns by how they are declined. */
export interface Declensions {
  /** Sets of readings, as bits; see `readingBit`. */
  readonly sets: readonly number[];
  /** The set of a lowercase form, counted from 1; that of a compound is its longest known end's. */
  readonly setOf: ReadonlyMap<string, number>;
}

/** The declensions that the table in `file` gives, of short words and of those that end a word of `texts`. */
export function gatherDeclensions(file: string, texts: Iterable<readonly string[]>): Declensions {
  const all = readDeclensions(file);
  const known = new Map<string, number>();
  const ending = (form: string): string | undefined => [...nounEnds(form)].find((end) => known.has(end));
  for (const [form, readings] of [...all].sort(byLength)) {
    if (known.get(ending(form) ?? "") !== readings) known.set(form, readings);
  }
  const met = new Set<string>();
  for (const word of new Set([...texts].flat())) met.add(ending(word) ?? "");
  const kept = [...known].filter(([form]) => form.length <= short || met.has(form));
  const sets = [...new Set(kept.map(([, readings]) => readings))];
  const numbersOf = new Map(sets.map((readings, i) => [readings, i + 1]));
  return { sets, setOf: new Map(kept.map(([form, readings]) => [form, numbersOf.get(readings) ?? 0])) };
}

function byLength([a]: readonly [string, number], [b]: readonly [string, number]): number {
  return a.length - b.length || (a < b ? -1 : 1);
}

/** A column of the table: what inflected forms stand in it, and which of several genders of a row goes with them. */
interface Column {
  readonly index: number;
  readonly caseNumber: number;
  readonly number: number;
  /** "1" to "4" where a row has variants, else "". */
  readonly variant: string;
  /** "minor" for by-forms ("dem Filme"), "declension" for those of adjectival nouns. */
  readonly kind: "main" | "minor" | "declension";
}

/**
 * The places in the declension that lowercase forms of German nouns can fill, one bit a case, number and gender, from
 * `nouns.csv` of german-nouns (from the German Wiktionary). The old dative in "-e" is left out.
 */
export function readDeclensions(file: string): Map<string, number> {
  const [header, ...rows] = readFileSync(file, "utf8").trim().split("\n").map(splitRow);
  const columns = header.flatMap((name, index) => columnOf(name, index) ?? []);
  const forms = new Map<string, number>();
  for (const row of rows) {
    const adjectival = row[header.indexOf("pos")].includes("adjektivische");
    for (const { index, caseNumber, number, variant, kind } of columns) {
      const form = row[index];
      if (!/^\p{Lu}[\p{L}-]+$/u.test(form) || (kind === "declension" && !adjectival)) continue;
      if (kind === "minor" && caseNumber === 2 && form.endsWith("e")) continue;
      for (const gender of gendersOf(row, header, variant, number)) {
        const key = form.toLowerCase();
        forms.set(key, (forms.get(key) ?? 0) | readingBit(gender, number, caseNumber));
      }
    }
  }
  return forms;
}

/** The gender of a variant; all three for plurals without one. */
function gendersOf(row: readonly string[], header: readonly string[], variant: string, number: number): readonly number[] {
  for (const name of [`genus ${variant}`, "genus"]) {
    const gender = (genders as readonly string[]).indexOf(row[header.indexOf(name)]);
    if (gender >= 0) return [gender];
  }
  return number === 1 ? [0, 1, 2] : [];
}

function columnOf(name: string, index: number): Column | null {
  const [caseName, numberName, ...rest] = name.split(" ");
  const caseNumber = cases.indexOf(caseName as (typeof cases)[number]);
  const number = numbers.indexOf(numberName?.replace("*", "") as (typeof numbers)[number]);
  if (caseNumber < 0 || number < 0) return null;
  const variant = rest.join(" ");
  const kind = numberName.endsWith("*") ? "minor" : /[a-z]/.test(variant) ? "declension" : "main";
  return { index, caseNumber, number, variant, kind };
}

/** The cells of a row of comma-separated values, quoted where they hold commas. */
function splitRow(line: string): string[] {
  return [...line.trimEnd().matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted ?? plain);
}
