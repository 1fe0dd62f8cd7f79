import { readFileSync } from "node:fs";
import { join } from "node:path";
import { germanAdverbs } from "./adverbs-de.ts";
import { readSigmorphonRows } from "./sigmorphon.ts";
import { readVerbs } from "./verbs.ts";

/** Kinds of proper names by their tags in german-pos-dict: women's and men's first names, surnames, places. */
const nameKinds: readonly RegExp[] = [/:FEM:.*:VOR$/, /:MAS:.*:VOR$/, /:(NAC|PER)$/, /:(STD|GEB|GEO|COU|WAT|MOU)$/];

const adjectiveEndings = ["e", "er", "es", "en", "em"];

/** Lists of lowercase forms: inflected participles, adverbs, women's and men's first names, surnames, places. */
export function germanLists(data: string): ReadonlySet<string>[] {
  const names = nameKinds.map(() => new Set<string>());
  for (const line of readFileSync(join(data, "de/names/german-pos-dict-proper-names.txt"), "utf8").split("\n")) {
    const [form, , tag] = line.split("\t");
    const kind = nameKinds.findIndex((kind) => kind.test(tag ?? ""));
    if (kind >= 0) names[kind].add(form.toLowerCase());
  }
  const participles = Object.values(readVerbs()).flatMap(({ PA1, PA2 }) => [...(PA1 ? [PA1] : []), ...(PA2 ?? [])]);
  return [new Set(participles.flatMap((form) => adjectiveEndings.map((ending) => form + ending))), germanAdverbs, ...names];
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
