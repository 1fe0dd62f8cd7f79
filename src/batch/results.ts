import { createWriteStream } from "node:fs";
import { mkdir, open, readFile, rename, rm, writeFile } from "node:fs/promises";
import { once } from "node:events";
import { dirname } from "node:path";
import { finished } from "node:stream/promises";
import { KlartextError } from "../article/errors.ts";
import type { KlartextDocument } from "../output/document.ts";

/** Where a run's data goes. */
export interface Sink {
  /** Resolves when more may be written, so that a slow reader slows the run down and not fills the memory. */
  write(data: string | Uint8Array): Promise<void>;
  close(): Promise<void>;
}

/** A file that is being written; it takes its own name when it is complete. */
const partial = (path: string): string => `${path}.partial`;

/** Writes a file that is complete as soon as it is there, its folders too. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const write = (): Promise<void> => writeFile(partial(path), text);
  await write().catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
    await mkdir(dirname(path), { recursive: true });
    await write();
  });
  await rename(partial(path), path);
}

/**
 * A file that appears under its name only when it is complete; nothing is left behind if nothing was written.
 * @throws KlartextError "usage" if it can't be created.
 */
export async function fileSink(path: string): Promise<Sink> {
  const stream = createWriteStream(partial(path));
  await once(stream, "open").catch((error: unknown) => {
    throw new KlartextError("usage", `can't write ${path}; check the folder and its rights`, { cause: error });
  });
  let failure: unknown = null;
  stream.on("error", (error) => (failure = error));
  let written = false;
  return {
    write: async (data) => {
      if (failure !== null) throw failure;
      written = true;
      if (!stream.write(data)) await once(stream, "drain");
    },
    close: async () => {
      stream.end();
      await finished(stream);
      await (written ? rename(partial(path), path) : rm(partial(path)));
    },
  };
}

/** Bytes at a result's beginning that hold its generator and the source's hash, but for very long metadata. */
const headLength = 16 << 10;

/** What the beginning of a result file says of how it came to be; null if there is no such file or it is none of ours. */
export async function readProvenance(path: string): Promise<{ readonly generator: string; readonly sha256: string } | null> {
  const file = await open(path).catch(() => null);
  if (file === null) return null;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headLength), 0, headLength, 0);
    const head = buffer.toString("utf8", 0, bytesRead);
    const generator = /^\{\n {2}"schemaVersion": "[^"]*",\n {2}"generator": (\{\n[^]*?\n {2}\}),\n {2}"source": \{\n/.exec(head);
    const hash = /\n {4}"sha256": "([0-9a-f]{64})"/.exec(head.slice(generator?.[0].length ?? 0));
    return generator && hash ? { generator: JSON.stringify(JSON.parse(generator[1])), sha256: hash[1] } : null;
  } catch {
    return null;
  } finally {
    await file.close();
  }
}

/** A whole result. */
export async function readResult(path: string): Promise<KlartextDocument> {
  return JSON.parse(await readFile(path, "utf8")) as KlartextDocument;
}
