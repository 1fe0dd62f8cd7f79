import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { KlartextError } from "../article/errors.ts";
import type { RunFormat } from "../output/formats/format.ts";
import { failureLine, type Job, type Outcome } from "./job.ts";
import { fileSink, type Sink } from "./results.ts";

/** What takes the outcomes of a run, one after the other. */
export interface RunOutput {
  accept(job: Job, outcome: Outcome): Promise<void>;
  close(): Promise<void>;
}

/**
 * All articles go to one place, one after the other.
 * @param opening what stands before the first
 * @param failsInPlace true if a record that fails leaves a line where its document would stand
 */
export function streamOutput(sink: Sink, opening: string, failsInPlace: boolean): RunOutput {
  let opened = opening === "";
  const write = async (data: string | Uint8Array): Promise<void> => {
    if (!opened) await sink.write(opening);
    opened = true;
    await sink.write(data);
  };
  return {
    accept: async (job, outcome) => {
      if ("pieces" in outcome) await write(outcome.pieces[0]);
      else if (outcome.type === "failed" && failsInPlace && job.type !== "file" && "line" in job && job.line !== null) await write(failureLine(job.id, job.line, outcome.error));
    },
    close: async () => {
      await sink.close();
    },
  };
}

/**
 * Each article has its own files, which the workers write; here are the run's tables and the list of failures, which
 * exists only if something failed.
 * @throws KlartextError "usage" if the folder can't be made or written to.
 */
export async function folderOutput(folder: string, formats: readonly RunFormat[]): Promise<RunOutput> {
  await mkdir(folder, { recursive: true }).catch((cause: unknown) => {
    throw new KlartextError("usage", `can't make the folder ${folder}; check the path and its rights`, { cause });
  });
  const openings = formats.flatMap(({ opening }) => opening);
  const tables = await Promise.all(formats.flatMap(({ files }) => files).map((file) => fileSink(join(folder, file))));
  for (const [index, table] of tables.entries()) await table.write(openings[index]);
  const failuresPath = join(folder, "failures.ndjson");
  let failures: Sink | null = null;
  return {
    accept: async (job, outcome) => {
      if (outcome.type === "failed") {
        failures ??= await fileSink(failuresPath);
        await failures.write(failureLine(job.id, "line" in job ? job.line : null, outcome.error));
      }
      if ("pieces" in outcome) for (const [index, piece] of outcome.pieces.entries()) await tables[index].write(piece);
    },
    close: async () => {
      await Promise.all(tables.map((table) => table.close()));
      if (failures === null) await rm(failuresPath, { force: true });
      else await failures.close();
    },
  };
}
