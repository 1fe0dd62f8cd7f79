import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { languageCodes } from "../../src/languages/load.ts";
import { machine } from "./texts.ts";

const rounds = 20;
const loading = 'const { createPipeline } = await import("./dist/index.js"); const before = performance.now(); await createPipeline({ language: process.argv[1] }); process.stdout.write(String(performance.now() - before));';
const mainThread = fileURLToPath(new URL("main-thread.cjs", import.meta.url));

/** Milliseconds by the clock, and of processor time of the main thread. */
interface Times {
  readonly clock: number;
  readonly processor: number;
}

/**
 * Times cold starts of the built binary against `node -e 0`, the commands taking turns so that a busy machine slows all
 * alike; prints medians and the difference to `node -e 0` in milliseconds. The processor time of the main thread is what
 * the clock shows where nothing else runs, about; a busy machine makes the clock useless and it a little longer. Then,
 * in fresh processes too, the time that loading a language takes: its rules, models and actors.
 */
export async function run(args: readonly string[]): Promise<void> {
  const articles = args.length > 0 ? args : ["../shared/gold/seed.txt", "../shared/gold/en-op-1.txt"].filter((path) => existsSync(path));
  const commands: readonly (readonly string[])[] = [["-e", "0"], ["bin/klartext.js", "--version"], ...articles.map((path) => ["bin/klartext.js", path])];
  const times = commands.map((): Times[] => []);
  for (let round = 0; round < rounds; round++) commands.forEach((command, index) => times[index].push(timed(command)));
  console.log(machine());
  for (const of of ["clock", "processor"] as const) {
    const medians = times.map((values) => median(values.map((value) => value[of])));
    commands.forEach((command, index) => {
      const above = medians[index] - medians[0];
      console.log(`${of.padEnd(9)}  ${medians[index].toFixed(0).padStart(5)} ms  ${`+${above.toFixed(0)}`.padStart(5)} ms  node ${command.join(" ")}`);
    });
  }
  for (const language of languageCodes) {
    const loads = Array.from({ length: rounds }, () => Number(output(["--input-type=module", "-e", loading, language])));
    console.log(`load       ${median(loads).toFixed(0).padStart(5)} ms             ${language}`);
  }
}

function output(command: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: "utf8" });
  if (status !== 0) throw new Error(`node ${command.join(" ")} failed: ${stderr}`);
  return stdout;
}

function timed(command: readonly string[]): Times {
  const before = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ["--require", mainThread, ...command], { encoding: "utf8", stdio: ["ignore", "ignore", "pipe"] });
  if (status !== 0) throw new Error(`node ${command.join(" ")} failed: ${stderr}`);
  return { clock: performance.now() - before, processor: Number(/main thread (\d+)/.exec(stderr)?.[1]) / 1e6 };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
