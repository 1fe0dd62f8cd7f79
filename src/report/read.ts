import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { KlartextError } from "../article/errors.ts";
import type { KlartextDocument } from "../output/document.ts";
import { documentSchema, failureSchema } from "../output/schema.ts";

/** Hears of each file or line that is no result: where, why, and whether it was damaged rather than foreign. */
export type OnSkipped = (where: string, why: string, damaged: boolean) => void;

/**
 * The results in a folder, one at a time: .json files and the lines of .ndjson files, in the order of their paths; an
 * article that was written twice comes once, and a failure's place in a stream is passed over.
 * @throws KlartextError "not-found" if there is no such folder.
 */
export async function* readResults(folder: string, onSkipped: OnSkipped): AsyncGenerator<KlartextDocument> {
  const { glob } = await import("tinyglobby");
  const files = (await glob("**/*.{json,ndjson}", { cwd: folder, dot: false }).catch((): string[] => [])).sort();
  if (files.length === 0) throw new KlartextError("not-found", `there are no result files in ${folder}; klartext FOLDER --out-dir ${folder} writes some`);
  const seen = new Set<string>();
  for (const file of files) {
    for await (const [where, text] of textsOf(join(folder, file))) {
      const document = parse(where, text, onSkipped);
      if (document === null) continue;
      const article = `${document.source.id}\n${document.source.textSha256}`;
      if (seen.has(article)) continue;
      seen.add(article);
      yield document;
    }
  }
}

async function* textsOf(path: string): AsyncGenerator<readonly [where: string, text: string]> {
  if (path.endsWith(".json")) {
    yield [path, await readFile(path, "utf8")];
    return;
  }
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(path, "utf8"), crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() !== "") yield [`${path}:${number}`, line];
  }
}

function parse(where: string, text: string, onSkipped: OnSkipped): KlartextDocument | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    onSkipped(where, "is no JSON; skipped", true);
    return null;
  }
  const parsed = documentSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  if (!failureSchema.safeParse(value).success) onSkipped(where, "is no result of klartext; skipped", false);
  return null;
}
