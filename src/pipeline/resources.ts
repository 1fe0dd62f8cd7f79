import { readFileSync } from "node:fs";
import { KlartextError } from "../article/errors.ts";
import type { LanguagePack } from "../languages/pack.ts";
import { ModelFile } from "../learning/model-file.ts";
import type { Resources } from "../stages/resources.ts";
import { MorphologyAnalyser } from "../stages/syntax/analyser.ts";

/**
 * Loads what the stages need for a language: models and compiled tables.
 * @throws KlartextError "model" if a file is missing or none of ours.
 */
export async function loadResources(pack: LanguagePack): Promise<Resources> {
  return { syntax: { morphology: new MorphologyAnalyser(readModel(pack.code, "morphology")) } };
}

/** Reads models/CODE/NAME.bin, which lies at the package's root. */
function readModel(code: string, name: string): ModelFile {
  const file = new URL(`../../models/${code}/${name}.bin`, import.meta.url);
  try {
    return new ModelFile(readFileSync(file), `models/${code}/${name}.bin`);
  } catch (cause) {
    if (cause instanceof KlartextError) throw cause;
    throw new KlartextError("model", `can't read the model models/${code}/${name}.bin`, { cause });
  }
}
