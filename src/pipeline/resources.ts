import { createHash, type Hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { KlartextError } from "../article/errors.ts";
import { loadKnowledge } from "../knowledge/load.ts";
import type { Identity } from "../knowledge/records.ts";
import type { LanguagePack } from "../languages/pack.ts";
import { ModelFile } from "../learning/model-file.ts";
import { readParser } from "../learning/parser/model.ts";
import type { Resources } from "../stages/resources.ts";
import { readClaimModels } from "../stages/claims/models.ts";
import { MorphologyAnalyser } from "../stages/syntax/analyser.ts";
import { VerbForms } from "../stages/syntax/verb-forms.ts";

/**
 * Loads what the stages need for a language: models and compiled tables.
 * @param actors a user's own, on top of the known ones
 * @throws KlartextError "model" if a file is missing or none of ours.
 */
export async function loadResources(pack: LanguagePack, actors: readonly Identity[] = []): Promise<Resources> {
  const hash = createHash("sha256");
  const verbs = pack.verbIndex ? new VerbForms(readModel(pack.code, "verbs", hash)) : null;
  const syntax = {
    morphology: new MorphologyAnalyser(readModel(pack.code, "morphology", hash), verbs),
    parser: readParser(readModel(pack.code, "parser", hash)),
    verbs,
  };
  const claims = readClaimModels(readModel(pack.code, "claims", hash));
  return { syntax, claims, knowledge: await loadKnowledge(pack, actors), sha256: hash.digest("hex") };
}

/** Reads models/CODE/NAME.bin, which lies at the package's root, and adds it to the hash. */
function readModel(code: string, name: string, hash: Hash): ModelFile {
  const file = new URL(`../../models/${code}/${name}.bin`, import.meta.url);
  try {
    const bytes = readFileSync(file);
    hash.update(bytes);
    return new ModelFile(bytes, `models/${code}/${name}.bin`);
  } catch (cause) {
    if (cause instanceof KlartextError) throw cause;
    throw new KlartextError("model", `can't read the model models/${code}/${name}.bin`, { cause });
  }
}
