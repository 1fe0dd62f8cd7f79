import { fileURLToPath } from "node:url";
import { KlartextError } from "../article/errors.ts";
import { createHandler, type Handler, type Settings } from "./handler.ts";
import { failureOf, type Outcome } from "./job.ts";

/** Does jobs, in this thread or in others. */
export interface Runner {
  readonly run: Handler;
  close(): Promise<void>;
}

export interface PoolOptions {
  readonly threads: number;
  /** Drops jobs that no thread has begun. */
  readonly signal: AbortSignal;
  /** Most megabytes of a thread's heap; by default 2048, of which an article of 5 MB needs 300. */
  readonly heap?: number;
  /** The file of the threads' code. */
  readonly worker?: string;
}

/** Does jobs in this thread, one after the other; for few and small ones, which a pool would only delay. */
export async function inlineRunner(settings: Settings, signal: AbortSignal): Promise<Runner> {
  const handle = await createHandler(settings);
  return { run: async (job) => (signal.aborted ? { type: "dropped" } : handle(job)), close: async () => {} };
}

/**
 * Does jobs in worker threads, each of which loads packs and models once. A worker that dies fails its job, and another
 * takes its place.
 */
export async function poolRunner(settings: Settings, { threads, signal, heap = 2048, worker }: PoolOptions): Promise<Runner> {
  const { Piscina } = await import("piscina");
  const pool = new Piscina({
    filename: worker ?? fileURLToPath(new URL("../batch/worker.js", import.meta.url)),
    workerData: settings,
    minThreads: 1,
    maxThreads: threads,
    idleTimeout: Number.POSITIVE_INFINITY,
    resourceLimits: { maxOldGenerationSizeMb: heap, maxYoungGenerationSizeMb: 96 },
  });
  // A worker's death is told by the job that it fails.
  pool.on("error", () => {});
  const slots = new Slots(2 * threads);
  return {
    run: async (job) => {
      await slots.take();
      try {
        if (signal.aborted) return { type: "dropped" };
        return (await pool.run(job)) as Outcome;
      } catch (error) {
        return { type: "failed", error: failureOf(deathOf(error)) };
      } finally {
        slots.free();
      }
    },
    close: () => pool.destroy(),
  };
}

function deathOf(cause: unknown): unknown {
  if ((cause as NodeJS.ErrnoException).code !== "ERR_WORKER_OUT_OF_MEMORY") return cause;
  return new KlartextError("out-of-memory", "needs more memory than a worker may have; split the article", { cause });
}

/** Places for jobs in the pool: one that is being done and one that waits beside it, for each thread. */
class Slots {
  private readonly waiting: (() => void)[] = [];

  constructor(private left: number) {}

  async take(): Promise<void> {
    if (this.left > 0) this.left -= 1;
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  free(): void {
    const next = this.waiting.shift();
    if (next) next();
    else this.left += 1;
  }
}
