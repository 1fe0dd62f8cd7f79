import type { MultiBar } from "cli-progress";
import { now } from "./clock.ts";
import type { Tally } from "./run.ts";

/** What a run tells while it goes on. */
export interface Progress {
  /** An article is done or has failed. */
  advance(): void;
  /** Prints a line for the reader. */
  say(line: string): void;
  stop(): void;
}

/** Where progress is shown. */
export interface Terminal {
  readonly isTTY: boolean;
  write(text: string): void;
}

/** Milliseconds between two lines of progress where there is no terminal. */
const pause = 30_000;

/** Tells nothing but what must be said. */
export function noProgress({ write }: Terminal): Progress {
  return { advance: () => {}, say: (line) => write(`${line}\n`), stop: () => {} };
}

/** A bar with rate and time left on a terminal, else a line now and then. */
export async function showProgress(terminal: Terminal, total: number | null): Promise<Progress> {
  return terminal.isTTY ? bar(total) : lines(terminal, total);
}

function lines({ write }: Terminal, total: number | null): Progress {
  const start = now();
  let done = 0;
  let last = start;
  return {
    advance: () => {
      done += 1;
      const time = now();
      if (time - last < pause) return;
      last = time;
      const rate = (done / (time - start)) * 1000;
      const left = total === null ? "" : `, ${duration((total - done) / rate)} left`;
      write(`klartext: ${done}${total === null ? "" : ` of ${total}`} articles, ${rate.toFixed(1)} a second${left}\n`);
    },
    say: (line) => write(`${line}\n`),
    stop: () => {},
  };
}

async function bar(total: number | null): Promise<Progress> {
  const { MultiBar: Bars, Presets } = (await import("cli-progress")).default;
  const format = total === null ? "{value} articles · {rate} a second" : "{bar} {value}/{total} articles · {rate} a second · {eta_formatted} left";
  const bars: MultiBar = new Bars({ format, stream: process.stderr, clearOnComplete: true, gracefulExit: false, etaBuffer: 100 }, Presets.shades_classic);
  const start = now();
  const shown = bars.create(total ?? 1, 0, { rate: "0.0" });
  let done = 0;
  return {
    advance: () => {
      done += 1;
      shown.update(done, { rate: ((done / (now() - start)) * 1000).toFixed(1) });
    },
    say: (line) => void bars.log(`${line}\n`),
    stop: () => bars.stop(),
  };
}

/** One line on what a run came to. */
export function summary({ articles, kept, claims, failures, stopped }: Tally, seconds: number): string {
  const failed = [...failures.values()].reduce((a, b) => a + b, 0);
  const reasons = [...failures].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([code, count]) => `${count} ${code}`);
  return [
    `klartext: ${articles} ${articles === 1 ? "article" : "articles"}`,
    kept === 0 ? "" : ` (${kept} done before)`,
    `, ${claims} ${claims === 1 ? "claim" : "claims"}, ${seconds.toFixed(1)} s`,
    failed === 0 ? "" : `; ${failed} failed: ${reasons.join(", ")}`,
    stopped ? "; stopped before the end" : "",
  ].join("");
}

function duration(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  return seconds < 5400 ? `${Math.ceil(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`;
}
