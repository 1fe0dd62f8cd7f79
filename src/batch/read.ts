import { readFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { KlartextError } from "../article/errors.ts";

/**
 * Reads a file.
 * @throws KlartextError "not-found" naming the file that may have been meant, or "unreadable".
 */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return readFileSync(path);
  } catch (error) {
    const refusal = fileError(error);
    const nearest = refusal.code === "not-found" ? await nearestFile(path) : null;
    throw nearest === null ? refusal : new KlartextError("not-found", `there is no such file; did you mean ${nearest}?`, { cause: error });
  }
}

/** What the file system's refusal means for the reader. */
export function fileError(error: unknown): KlartextError {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === "ENOENT") return new KlartextError("not-found", "there is no such file; check the path", { cause: error });
  const reason = code === "EACCES" || code === "EPERM" ? "no permission to read it" : `it can't be read (${code ?? String(error)})`;
  return new KlartextError("unreadable", `${reason}; check the file and its rights`, { cause: error });
}

async function nearestFile(path: string): Promise<string | null> {
  const name = await nearest(basename(path), await readdir(dirname(path)).catch(() => []));
  return name === null ? null : join(dirname(path), name);
}

/** The name that is most alike (Jaro-Winkler similarity, Winkler 1990); null if none is. */
export async function nearest(wanted: string, names: readonly string[]): Promise<string | null> {
  const { default: similarity } = await import("natural/lib/natural/distance/jaro-winkler_distance.js");
  const scored = names.map((name) => ({ name, likeness: similarity(name, wanted) }));
  const best = scored.reduce((a, b) => (b.likeness > a.likeness ? b : a), { name: "", likeness: 0.9 });
  return best.name === "" ? null : best.name;
}
