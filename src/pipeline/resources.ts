import type { LanguagePack } from "../languages/pack.ts";
import type { Resources } from "../stages/resources.ts";

/** Loads what the stages need for a language: models and compiled tables. */
export async function loadResources(_pack: LanguagePack): Promise<Resources> {
  return {};
}
