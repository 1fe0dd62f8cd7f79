import type { Identity } from "../knowledge/records.ts";
import { sha256 } from "./input.ts";

/** A user's own actors, and the hash that documents name them by. */
export interface CustomActors {
  readonly identities: readonly Identity[];
  /** Hex SHA-256 of the file's text. */
  readonly sha256: string;
}

/**
 * Reads an actor file, JSON or YAML, for `createExtractor({ actors })`.
 * @param origin the file's name, for messages
 * @throws KlartextError "usage" that says which entry is wrong and how.
 */
export async function readActors(content: string, origin?: string): Promise<CustomActors> {
  const { loadActors } = await import("../knowledge/actors-file.ts");
  return { identities: await loadActors(content, origin), sha256: sha256(content) };
}
