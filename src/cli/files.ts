import { readFile } from "node:fs/promises";
import { decode } from "../article/decode.ts";
import { KlartextError } from "../article/errors.ts";
import { whole } from "../batch/containers.ts";
import { findFiles } from "../batch/files.ts";
import { fileError, readBytes } from "../batch/read.ts";
import { readActors, type CustomActors } from "../extract/actors.ts";
import { fileInput, type ArticleInput } from "../extract/input.ts";

/**
 * Reads the one article that a command is for.
 * @throws KlartextError "not-found", "unreadable", "usage" (a folder), or what opening throws.
 */
export async function readArticleFile(path: string): Promise<ArticleInput> {
  const { files: [file], isMany } = await findFiles([path], { include: null, exclude: [], outDir: null });
  if (isMany) throw new KlartextError("usage", "is a folder or a pattern; name one article");
  return fileInput(path === "-" ? await whole(process.stdin) : await readBytes(path), { id: file.id });
}

/**
 * Reads a user's actor file.
 * @throws KlartextError "usage" if there is none or it is wrong.
 */
export async function readActorFile(path: string): Promise<CustomActors> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new KlartextError("usage", `${path}: ${fileError(error).message}`, { cause: error });
  });
  return readActors((await decode(bytes)).text, path);
}
