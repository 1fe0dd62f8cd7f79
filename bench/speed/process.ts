import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { readFileSync } from "node:fs";

/** A process that is measured while it runs. */
export interface Measured {
  readonly child: ChildProcessWithoutNullStreams;
  /** Most memory that it held, in megabytes, so far as it was looked at (Linux). */
  peak(): number;
  /** Seconds of processor time so far (Linux). */
  cpu(): number;
  ended(): Promise<number | null>;
}

/** Starts the built binary. */
export function startKlartext(args: readonly string[]): Measured {
  const child = spawn(process.execPath, ["bin/klartext.js", ...args], { stdio: ["pipe", "pipe", "pipe"] });
  let most = 0;
  let seconds = 0;
  const look = (): void => {
    most = Math.max(most, field(child.pid, "status", /VmHWM:\s+(\d+) kB/) / 1024);
    seconds = Math.max(seconds, cpuSeconds(child.pid));
  };
  const timer = setInterval(look, 200);
  child.stderr.pipe(process.stderr);
  const end = new Promise<number | null>((resolve) => child.on("close", (code) => {
    clearInterval(timer);
    resolve(code);
  }));
  return { child, peak: () => most, cpu: () => { look(); return seconds; }, ended: () => end };
}

function field(pid: number | undefined, file: string, pattern: RegExp): number {
  try {
    return Number(pattern.exec(readFileSync(`/proc/${pid}/${file}`, "utf8"))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

/** User and system time, in clock ticks of 10 ms, behind the command's name in brackets. */
function cpuSeconds(pid: number | undefined): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").replace(/^.*\) /s, "").split(" ");
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return 0;
  }
}
