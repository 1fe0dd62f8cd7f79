import { existsSync, readFileSync } from "node:fs";
import type { LanguagePack } from "../languages/pack.ts";
import { Knowledge } from "./knowledge.ts";

/**
 * The table of identities for a language: as compiled by the build (dist/knowledge/CODE.bin), else compiled now from
 * the sources, which takes some hundred milliseconds.
 * @throws KlartextError "model" if the compiled file is damaged.
 */
export async function loadKnowledge(pack: LanguagePack): Promise<Knowledge> {
  const compiled = new URL(`../knowledge/${pack.code}.bin`, import.meta.url);
  if (existsSync(compiled)) return new Knowledge(readFileSync(compiled));
  const { compileFolder } = await import("./sources.ts");
  return new Knowledge(compileFolder(new URL("./data/", import.meta.url), pack));
}
