import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { KlartextError } from "../article/errors.ts";

/** Where a run's data goes. */
export interface Sink {
  /** Resolves when more may be written, so that a slow reader slows the run down and not fills the memory. */
  write(text: string): Promise<void>;
  close(): Promise<void>;
}

export const standardOutput: Sink = {
  write: async (text) => {
    if (!process.stdout.write(text)) await once(process.stdout, "drain");
  },
  close: async () => {},
};

/**
 * A file that appears under its name only when it is complete; nothing is left behind if nothing was written.
 * @throws KlartextError "usage" if it can't be created.
 */
export async function fileSink(path: string): Promise<Sink> {
  const partial = `${path}.partial`;
  const stream = createWriteStream(partial);
  await once(stream, "open").catch((error: unknown) => {
    throw new KlartextError("usage", `can't write ${path}; check the folder and its rights`, { cause: error });
  });
  let written = false;
  return {
    write: async (text) => {
      written = true;
      if (!stream.write(text)) await once(stream, "drain");
    },
    close: async () => {
      stream.end();
      await once(stream, "close");
      await (written ? rename(partial, path) : rm(partial));
    },
  };
}
