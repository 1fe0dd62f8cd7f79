import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const rounds = 20;

/**
 * Times cold starts of the built binary against `node -e 0`, the commands taking turns so that a busy machine slows all
 * alike; prints medians and the difference to `node -e 0` in milliseconds.
 */
export async function run(args: readonly string[]): Promise<void> {
  const articles = args.length > 0 ? args : ["../shared/gold/seed.txt", "../shared/gold/en-op-1.txt"].filter((path) => existsSync(path));
  const commands: readonly (readonly string[])[] = [["-e", "0"], ["bin/klartext.js", "--version"], ...articles.map((path) => ["bin/klartext.js", path])];
  const times = commands.map((): number[] => []);
  for (let round = 0; round < rounds; round++) commands.forEach((command, index) => times[index].push(timed(command)));
  const medians = times.map(median);
  commands.forEach((command, index) => {
    const above = medians[index] - medians[0];
    console.log(`${medians[index].toFixed(0).padStart(5)} ms  ${`+${above.toFixed(0)}`.padStart(5)} ms  node ${command.join(" ")}`);
  });
}

function timed(command: readonly string[]): number {
  const before = performance.now();
  const { status, stderr } = spawnSync(process.execPath, command, { stdio: ["ignore", "ignore", "pipe"] });
  if (status !== 0) throw new Error(`node ${command.join(" ")} failed: ${String(stderr)}`);
  return performance.now() - before;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
