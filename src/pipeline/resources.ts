import { createHash, type Hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { KlartextError } from "../article/errors.ts";
import { loadKnowledge } from "../knowledge/load.ts";
import type { Identity } from "../knowledge/records.ts";
import type { LanguagePack } from "../languages/pack.ts";
import { ModelFile } from "../learning/model-file.ts";
import { readParser } from "../learning/parser/model.ts";
import type { Resources } from "../stages/resources.ts";
import { readEventModels } from "../stages/quotes/events/models.ts";
import { NameRecogniser, readNameModel } from "../stages/actors/names/recogniser.ts";
import { readClaimModels } from "../stages/claims/models.ts";
import { MorphologyAnalyser } from "../stages/syntax/analyser.ts";
import { VerbForms } from "../stages/syntax/verb-forms.ts";

/**
 * Loads what the stages need for a language: models and compiled tables.
 * @param actors a user's own, on top of the known ones
 * @throws KlartextError "model" if a file is missing or none of ours.
 */
export async function loadResources(pack: LanguagePack, actors: readonly Identity[] = []): Promise<Resources> {
  const { files, sha256 } = readModels(pack);
  const verbs = files.verbs ? new VerbForms(files.verbs) : null;
  const syntax = { morphology: new MorphologyAnalyser(files.morphology, verbs), parser: readParser(files.parser), verbs };
  const events = files.events ? readEventModels(files.events) : null;
  const names = new NameRecogniser(readNameModel(files.names), syntax.morphology.knowledge, pack.actors);
  return { syntax, events, names, claims: readClaimModels(files.claims), knowledge: await loadKnowledge(pack, actors), sha256 };
}

/** The hash of a language's models, as `loadResources` gives it, without setting them up. */
export function hashModels(pack: LanguagePack): string {
  return readModels(pack).sha256;
}

function readModels(pack: LanguagePack) {
  const hash = createHash("sha256");
  const files = {
    verbs: pack.verbIndex ? readModel(pack.code, "verbs", hash) : null,
    morphology: readModel(pack.code, "morphology", hash),
    parser: readModel(pack.code, "parser", hash),
    events: pack.eventModel ? readModel(pack.code, "quotes", hash) : null,
    claims: readModel(pack.code, "claims", hash),
    names: readModel(pack.code, "names", hash),
  };
  return { files, sha256: hash.digest("hex") };
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
