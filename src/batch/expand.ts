import { createHash } from "node:crypto";
import { KlartextError } from "../article/errors.ts";
import type { InputKind } from "../article/open.ts";
import { containerFor, readContainer, whole, type ContainerKind } from "./containers.ts";
import type { FoundFile } from "./files.ts";
import { failureOf, type BrokenJob, type Job } from "./job.ts";
import type { RecordOptions } from "./records/fields.ts";
import type { RecordLine } from "./records/record.ts";

export interface ExpandOptions {
  /** What the inputs are; "article" leaves it to their names. */
  readonly kind: InputKind | ContainerKind;
  readonly records: RecordOptions;
  readonly input: AsyncIterable<Uint8Array>;
  /** Hears once of fields that are ignored. */
  readonly onIgnored: (where: string, fields: readonly string[]) => void;
}

/** The container that a file is read as; null if it holds one article. */
export function containerOf(file: FoundFile, kind: ExpandOptions["kind"]): ContainerKind | null {
  if (kind === "article") return containerFor(file.path);
  return kind === "ndjson" || kind === "json" || kind === "csv" ? kind : null;
}

/** The jobs that files hold, one for each article, as they are taken. */
export async function* expand(files: AsyncIterable<FoundFile> | Iterable<FoundFile>, options: ExpandOptions): AsyncGenerator<Job> {
  const places = new Map<string, string>();
  let told = false;
  for await (const file of files) {
    const container = containerOf(file, options.kind);
    try {
      if (container === null) {
        const bytes = file.path === "-" ? await whole(options.input) : null;
        yield { type: "file", id: file.id, name: nameOf(file.id), where: file.path, path: file.path, bytes, kind: options.kind as InputKind };
        continue;
      }
      for await (const read of readContainer(file.path, container, options.records, options.input)) {
        if ("ignored" in read && read.ignored.length > 0 && !told) {
          told = true;
          options.onIgnored(`${file.path}:${read.line}`, read.ignored);
        }
        yield recordJob(file, read, places);
      }
    } catch (error) {
      yield { type: "broken", id: file.id, where: file.path, line: null, error: failureOf(error) };
    }
  }
}

function recordJob(file: FoundFile, read: RecordLine, places: Map<string, string>): Job {
  const { line } = read;
  const where = `${file.path}:${line}`;
  const broken = (error: KlartextError): BrokenJob => ({ type: "broken", id: read.id, where, line, error: failureOf(error) });
  if ("error" in read) return broken(read.error);
  const id = read.id ?? `${file.id}:${line}`;
  const before = places.get(id);
  if (before !== undefined) return broken(new KlartextError("record", `repeats the id "${id}" of ${before}; give each record its own`));
  places.set(id, where);
  const folder = file.id === "-" ? "" : `${nameOf(file.id)}/`;
  return { type: "record", id, name: `${folder}${fileName(read.id ?? String(line))}`, where, line, ...read.article };
}

/** "-", standard input, as a file name. */
function nameOf(id: string): string {
  return id === "-" ? "stdin" : id;
}

/** A record's id as a file name: no two ids have the same, and none leads out of the folder. */
function fileName(id: string): string {
  // A lone surrogate, which no encoding has, becomes U+FFFD.
  const writable = Buffer.from(id).toString();
  const name = encodeURIComponent(writable).replace(/^\./, "%2E").replaceAll("*", "%2A");
  return name.length <= 180 && writable === id ? name : `${name.slice(0, 150)}-${createHash("sha256").update(JSON.stringify(id)).digest("hex").slice(0, 16)}`;
}
