import { KlartextError } from "../article/errors.ts";
import type { LanguagePack } from "./pack.ts";

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
