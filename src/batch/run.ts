import type { Job, Outcome } from "./job.ts";
import { ordered } from "./ordered.ts";
import type { RunOutput } from "./output.ts";
import type { Runner } from "./pool.ts";

/** What a run came to. */
export interface Tally {
  readonly articles: number;
  /** Results that were there already. */
  readonly kept: number;
  readonly claims: number;
  /** How many inputs failed for which reason. */
  readonly failures: ReadonlyMap<string, number>;
  /** True if the run ended before its inputs did. */
  readonly stopped: boolean;
}

export interface RunOptions {
  readonly jobs: AsyncIterable<Job>;
  readonly runner: Runner;
  readonly output: RunOutput;
  /** Articles that may be begun at a time. */
  readonly ahead: number;
  /** Hears of each job in its turn. */
  readonly onOutcome: (job: Job, outcome: Outcome) => void;
  /** Ends the run when what has begun is done. */
  readonly signal: AbortSignal;
}

/** Most bytes of results that wait for their turn. */
const mostWaiting = 64 << 20;

/** Does all jobs and writes their results in the jobs' order. */
export async function run({ jobs, runner, output, ahead, onOutcome, signal }: RunOptions): Promise<Tally> {
  const failures = new Map<string, number>();
  const tally = { articles: 0, kept: 0, claims: 0 };
  const work = async (job: Job): Promise<Outcome> => (job.type === "broken" ? { type: "failed", error: job.error } : runner.run(job));
  const bounds = { items: ahead, weight: mostWaiting, weigh };
  for await (const [job, outcome] of ordered(until(jobs, signal), work, bounds)) {
    if (outcome.type === "dropped") continue;
    await output.accept(job, outcome);
    if (outcome.type === "failed") {
      failures.set(outcome.error.code, (failures.get(outcome.error.code) ?? 0) + 1);
    } else {
      tally.articles += 1;
      tally.claims += outcome.claims;
      if (outcome.type === "kept") tally.kept += 1;
    }
    onOutcome(job, outcome);
  }
  return { ...tally, failures, stopped: signal.aborted };
}

function weigh(outcome: Outcome): number {
  return "pieces" in outcome ? outcome.pieces.reduce((sum, piece) => sum + piece.length, 0) : 0;
}

/** The items up to the moment when the signal comes, also while the next one is being waited for. */
async function* until<Item>(items: AsyncIterable<Item>, signal: AbortSignal): AsyncGenerator<Item> {
  const iterator = items[Symbol.asyncIterator]();
  let stop = (): void => {};
  const onAbort = (): void => stop();
  signal.addEventListener("abort", onAbort);
  try {
    while (!signal.aborted) {
      const next = await new Promise<IteratorResult<Item, unknown>>((resolve, reject) => {
        stop = () => resolve({ done: true, value: undefined });
        iterator.next().then(resolve, reject);
      });
      if (next.done) return;
      yield next.value;
    }
  } finally {
    signal.removeEventListener("abort", onAbort);
  }
}

/** The first items, at most as many as the limit says. */
export async function* limited<Item>(items: AsyncIterable<Item>, limit: number | null): AsyncGenerator<Item> {
  let taken = 0;
  if (limit === 0) return;
  for await (const item of items) {
    yield item;
    taken += 1;
    if (taken === limit) return;
  }
}
