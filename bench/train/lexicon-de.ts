import { readFileSync } from "node:fs";
import { join } from "node:path";
import { germanAdverbs } from "./adverbs-de.ts";
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
