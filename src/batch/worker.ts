import { workerData } from "node:worker_threads";
import { createHandler, type Settings } from "./handler.ts";
import type { FileJob, Outcome, RecordJob } from "./job.ts";

const handle = createHandler(workerData as Settings);

/** What the pool runs in each of its threads. */
export default async function work(job: FileJob | RecordJob): Promise<Outcome> {
  return (await handle)(job);
}
