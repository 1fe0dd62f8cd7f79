import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readSigmorphonRows } from "./sigmorphon.ts";
import { readVerbs } from "./verbs.ts";

/** Kinds of proper names in german-pos-dict, by the last part of their tag: first names, surnames, places. */
const nameKinds: readonly ReadonlySet<string>[] = [new Set(["VOR"]), new Set(["NAC", "PER"]), new Set(["STD", "GEB", "GEO", "COU", "WAT", "MOU"])];

const adjectiveEndings = ["e", "er", "es", "en", "em"];

/** Lists of lowercase forms: inflected participles, first names, surnames, places. */
export function germanLists(data: string): ReadonlySet<string>[] {
  const names = nameKinds.map(() => new Set<string>());
  for (const line of readFileSync(join(data, "de/names/german-pos-dict-proper-names.txt"), "utf8").split("\n")) {
    const [form, , tag] = line.split("\t");
    const kind = nameKinds.findIndex((kinds) => kinds.has(tag?.split(":").at(-1) ?? ""));
    if (kind >= 0) names[kind].add(form.toLowerCase());
  }
  const participles = Object.values(readVerbs()).flatMap(({ PA1, PA2 }) => [...(PA1 ? [PA1] : []), ...(PA2 ?? [])]);
  return [new Set(participles.flatMap((form) => adjectiveEndings.map((ending) => form + ending))), ...names];
}

const nounBits: Readonly<Record<string, number>> = { MASC: 1, FEM: 2, NEUT: 4, PL: 8, SG: 16 };

/** Genders and numbers of nouns, as bits by lowercase form, where SIGMORPHON 2018 tells one gender. */
export function germanNouns(data: string): Map<string, number> {
  const nouns = new Map<string, number>();
  for (const [form, , tag] of readSigmorphonRows(readFileSync(join(data, "de/tags/gsd-sigmorphon2018-train.tsv"), "utf8")).flat()) {
    const [pos, ...values] = tag.split(";");
    const genders = values.filter((value) => /^(MASC|FEM|NEUT)$/.test(value));
    if (pos !== "N" || genders.length > 1) continue;
    const bits = values.reduce((set, value) => set | (nounBits[value] ?? 0), 0);
    nouns.set(form.toLowerCase(), (nouns.get(form.toLowerCase()) ?? 0) | bits);
  }
  return nouns;
}
