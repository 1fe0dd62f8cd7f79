import { exitCodeOf, reportError } from "./fail.ts";
import { createProgram, usageErrorOf } from "./program.ts";

/** Runs the command line of this process; sets its exit code. */
export async function main(): Promise<void> {
  // A reader that has seen enough (`| head`) is no error.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    reportError(error, null, false);
    process.exit(1);
  });
  const debug = process.argv.includes("--debug");
  try {
    await createProgram((code) => (process.exitCode = code)).parseAsync();
  } catch (error) {
    const failure = usageErrorOf(error);
    if (failure) reportError(failure, null, debug);
    process.exitCode = failure ? exitCodeOf(failure) : 0;
  }
}
