import { readdir, readFile, stat } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { decode } from "../article/decode.ts";
import { KlartextError } from "../article/errors.ts";
import { formatFor } from "../article/formats/index.ts";
import { readActors, type CustomActors } from "../extract/actors.ts";
import { sha256, type ArticleInput } from "../extract/input.ts";

/** An input as the command line names it: where to read it, and what it is called in the output. */
export interface NamedInput {
  /** "-" is standard input. */
  readonly path: string;
  readonly id: string;
}

/**
 * Gives each input an id: the file's path from the deepest folder that holds all of them, so that it is unique, never
 * absolute, and the same wherever the run is started. An input named twice is kept once.
 */
export function nameInputs(paths: readonly string[]): readonly NamedInput[] {
  const unique = [...new Map(paths.map((path) => [path === "-" ? "-" : resolve(path), path])).entries()];
  const folders = unique.filter(([, path]) => path !== "-").map(([absolute]) => absolute.split(sep).slice(0, -1));
  const common = folders.length === 0 ? [] : folders.reduce(commonPrefix);
  const base = common.join(sep) || sep;
  return unique.map(([absolute, path]) => ({ path, id: path === "-" ? "-" : relative(base, absolute).split(sep).join("/") }));
}

function commonPrefix(a: readonly string[], b: readonly string[]): string[] {
  const end = a.findIndex((part, index) => part !== b[index]);
  return a.slice(0, end < 0 ? a.length : end);
}

/**
 * Reads and decodes an article.
 * @throws KlartextError "not-found", "unreadable", "usage" (a folder), or what decoding throws.
 */
export async function readInput(input: NamedInput): Promise<ArticleInput> {
  const bytes = input.path === "-" ? await readStandardInput() : await readBytes(input.path);
  const { text, encoding } = await decode(bytes);
  return {
    id: input.id,
    path: input.path === "-" ? null : input.id,
    url: null,
    mediaType: formatFor(input.path).mediaType,
    encoding,
    bytes: bytes.length,
    sha256: sha256(bytes),
    raw: text,
    meta: null,
    known: {},
  };
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

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    if ((await stat(path)).isDirectory()) throw new KlartextError("usage", "is a folder; name the files in it");
    return await readFile(path);
  } catch (error) {
    if (error instanceof KlartextError) throw error;
    const refusal = fileError(error);
    const nearest = refusal.code === "not-found" ? await nearestName(path) : null;
    throw nearest === null ? refusal : new KlartextError("not-found", `there is no such file; did you mean ${nearest}?`, { cause: error });
  }
}

/** The file in the same folder whose name is most alike (Jaro-Winkler similarity, Winkler 1990); null if none is. */
async function nearestName(path: string): Promise<string | null> {
  const [{ default: similarity }, names] = await Promise.all([
    import("natural/lib/natural/distance/jaro-winkler_distance.js"),
    readdir(dirname(path)).catch(() => []),
  ]);
  const scored = names.map((name) => ({ name, likeness: similarity(name, basename(path)) }));
  const best = scored.reduce((a, b) => (b.likeness > a.likeness ? b : a), { name: "", likeness: 0.9 });
  return best.name === "" ? null : join(dirname(path), best.name);
}

/** What the file system's refusal means for the reader. */
export function fileError(error: unknown): KlartextError {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === "ENOENT") return new KlartextError("not-found", "there is no such file; check the path", { cause: error });
  const reason = code === "EACCES" || code === "EPERM" ? "no permission to read it" : `it can't be read (${code ?? String(error)})`;
  return new KlartextError("unreadable", `${reason}; check the file and its rights`, { cause: error });
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}
