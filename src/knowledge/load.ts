import { existsSync, readFileSync } from "node:fs";
import type { LanguagePack } from "../languages/pack.ts";
import { Knowledge } from "./knowledge.ts";
import type { Identity } from "./records.ts";

/**
 * The table of identities for a language: as compiled by the build (dist/knowledge/CODE.bin), else compiled now from
 * the sources, which takes some hundred milliseconds.
 * @param actors a user's own, from `loadActors`
 * @throws KlartextError "model" if the compiled file is damaged.
 */
export async function loadKnowledge(pack: LanguagePack, actors: readonly Identity[] = []): Promise<Knowledge> {
  const bytes = await readTable(pack);
  if (actors.length === 0) return new Knowledge(bytes);
  const [{ compileIdentities }, { ExtendedKnowledge }] = await Promise.all([import("./compile.ts"), import("./extended.ts")]);
  const own = compileIdentities(actors, "name\tgender\n", { language: pack.code, inflect: pack.actors.inflect, stem: pack.actors.stem });
  return new ExtendedKnowledge(bytes, new Knowledge(own));
}

async function readTable(pack: LanguagePack): Promise<Uint8Array> {
  const compiled = new URL(`../knowledge/${pack.code}.bin`, import.meta.url);
  if (existsSync(compiled)) return readFileSync(compiled);
  const { compileFolder } = await import("./sources.ts");
  return compileFolder(new URL("./data/", import.meta.url), pack);
}
