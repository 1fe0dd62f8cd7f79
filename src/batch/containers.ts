import { createReadStream } from "node:fs";
import { KlartextError } from "../article/errors.ts";
import { withoutGzipEnding } from "../article/gzip.ts";
import { fileError } from "./read.ts";
import type { RecordOptions } from "./records/fields.ts";
import type { RecordLine } from "./records/record.ts";

/** Files that hold several articles as records. */
export const containerKinds = ["ndjson", "json", "csv"] as const;
export type ContainerKind = (typeof containerKinds)[number];

const endings: Readonly<Record<ContainerKind, readonly string[]>> = {
  ndjson: [".ndjson", ".jsonl"],
  json: [".json"],
  csv: [".csv", ".tsv"],
};

/** The kind of container that a file's name tells; null for a file of one article. */
export function containerFor(path: string): ContainerKind | null {
  const name = withoutGzipEnding(path).toLowerCase();
  return containerKinds.find((kind) => endings[kind].some((ending) => name.endsWith(ending))) ?? null;
}

/**
 * The records of a file, read as they are taken.
 * @param input bytes of standard input, for the path "-"
 * @throws KlartextError "not-found", "unreadable", "damaged", or what the container's reader throws.
 */
export async function* readContainer(path: string, kind: ContainerKind, options: RecordOptions, input: AsyncIterable<Uint8Array>): AsyncGenerator<RecordLine> {
  const chunks = bytesOf(path, input);
  if (kind === "ndjson") yield* (await import("./records/ndjson.ts")).readNdjson(chunks, options);
  else if (kind === "csv") yield* (await import("./records/csv.ts")).readCsv(chunks, options);
  else yield* (await import("./records/json.ts")).readJson(await whole(chunks), options);
}

/** A file's bytes, unpacked if its name ends in .gz. */
async function* bytesOf(path: string, input: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const packed = path.toLowerCase().endsWith(".gz");
  const file = path === "-" ? null : createReadStream(path);
  const { createGunzip } = await import("node:zlib");
  const unpacked = file && packed ? file.on("error", (error) => unpacked?.destroy(error)).pipe(createGunzip()) : null;
  try {
    yield* (unpacked ?? file ?? input) as AsyncIterable<Uint8Array>;
  } catch (cause) {
    if (/^Z_/.test((cause as NodeJS.ErrnoException).code ?? "")) throw new KlartextError("damaged", "is a damaged gzip file; get it anew", { cause });
    throw cause instanceof KlartextError ? cause : fileError(cause);
  } finally {
    file?.destroy();
  }
}

/** All bytes of a stream. */
export async function whole(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const read: Uint8Array[] = [];
  for await (const chunk of chunks) read.push(chunk);
  return Buffer.concat(read);
}
