import { KlartextError, type KlartextErrorCode } from "../article/errors.ts";
import type { KnownMetadata } from "../article/metadata.ts";
import type { InputKind } from "../article/open.ts";
import type { KlartextFailure } from "../output/document.ts";

interface Named {
  /** `source.id` of the document; unique in a run. */
  readonly id: string;
  /** The result's path in the output folder, without an ending. */
  readonly name: string;
  /** How messages call the input. */
  readonly where: string;
}

/** A file that holds one article; whoever does the job reads it. */
export interface FileJob extends Named {
  readonly type: "file";
  readonly path: string;
  /** What stood there, if it was read already, as standard input must be. */
  readonly bytes: Uint8Array | null;
  readonly kind: InputKind;
}

/** An article that stood in a file among others. */
export interface RecordJob extends Named {
  readonly type: "record";
  readonly line: number;
  readonly text: string;
  readonly url: string | undefined;
  readonly meta: unknown;
  readonly known: KnownMetadata & { readonly language?: string; readonly layout?: "article" | "body" };
}

/** What could not be read so far as to be a job. */
export interface BrokenJob {
  readonly type: "broken";
  readonly id: string | null;
  readonly where: string;
  /** Null where a whole file is broken. */
  readonly line: number | null;
  readonly error: Failure;
}

export type Job = FileJob | RecordJob | BrokenJob;

/** An error as it crosses from a worker. */
export interface Failure {
  readonly code: KlartextErrorCode | "internal";
  readonly message: string;
  readonly stack: string | null;
}

/** What became of a job; it is dropped if the run ends first. `pieces` are its additions to the run's files, in UTF-8. */
export type Outcome =
  | { readonly type: "done" | "kept"; readonly claims: number; readonly pieces: readonly Uint8Array[] }
  | { readonly type: "failed"; readonly error: Failure }
  | { readonly type: "dropped" };

export function failureOf(error: unknown): Failure {
  const code = error instanceof KlartextError ? error.code : "internal";
  const message = error instanceof Error ? error.message : String(error);
  return { code, message, stack: error instanceof Error ? (error.stack ?? null) : null };
}

/** A failure as it stands in a stream or in failures.ndjson. */
export function failureLine(id: string | null, line: number | null, { code, message }: Failure): string {
  const failure: KlartextFailure = { schemaVersion: "1.0", source: { id, line }, error: { code, message } };
  return `${JSON.stringify(failure)}\n`;
}
