import { KlartextError } from "../article/errors.ts";
import type { LanguagePack } from "./pack.ts";
import type { InterfaceWords } from "./sections/interface.ts";
import type { Stems } from "./sections/stems.ts";

const packs: Readonly<Record<string, () => Promise<{ readonly pack: LanguagePack }>>> = {
  de: () => import("./de/index.ts"),
  en: () => import("./en/index.ts"),
};

/** The codes of the languages that klartext speaks. */
export const languageCodes: readonly string[] = Object.keys(packs);

/**
 * Loads a language pack by its code.
 * @throws KlartextError "usage" if there is none.
 */
export async function loadPack(code: string): Promise<LanguagePack> {
  const load = Object.hasOwn(packs, code) ? packs[code] : undefined;
  if (!load) throw new KlartextError("usage", `no language "${code}"; there are: ${languageCodes.join(", ")}`);
  return (await load()).pack;
}

const interfaces: Readonly<Record<string, () => Promise<{ readonly words: InterfaceWords }>>> = {
  de: () => import("./de/interface.ts"),
  en: () => import("./en/interface.ts"),
};

/** The words of pages and spreadsheets, by the code of the language that their readers speak. */
export type Interfaces = Readonly<Record<string, InterfaceWords>>;

/** Loads the interface words of all languages; they are few. */
export async function loadInterfaces(): Promise<Interfaces> {
  return Object.fromEntries(await Promise.all(Object.entries(interfaces).map(async ([code, load]) => [code, (await load()).words])));
}

const stemsOf: Readonly<Record<string, () => Promise<{ readonly stems: Stems }>>> = {
  de: () => import("./de/stems.ts"),
  en: () => import("./en/stems.ts"),
};

/** Loads the stemmers of all languages. */
export async function loadStems(): Promise<Readonly<Record<string, Stems>>> {
  return Object.fromEntries(await Promise.all(Object.entries(stemsOf).map(async ([code, load]) => [code, (await load()).stems])));
}
