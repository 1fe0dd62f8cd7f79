import { KlartextError } from "../article/errors.ts";
import { failureOf, type Failure } from "../batch/job.ts";

/** Errors in what was asked for, not in an input: they end the run with exit code 2. */
const usageCodes: ReadonlySet<Failure["code"]> = new Set<Failure["code"]>(["usage", "pipeline", "model"]);

/** 2 for wrong usage, configuration or model, 1 for everything else. */
export function exitCodeOf(error: unknown): 1 | 2 {
  return error instanceof KlartextError && usageCodes.has(error.code) ? 2 : 1;
}

/** The same for a failure that came from a worker. */
export function exitCodeOfFailure({ code }: Failure): 1 | 2 {
  return usageCodes.has(code) ? 2 : 1;
}

/** One line for stderr, with the stack below it under --debug. */
export function failureText({ message, stack }: Failure, where: string | null, debug: boolean): string {
  const line = `klartext: ${where === null ? "" : `${where}: `}${message.replace(/\s*\n\s*/g, " ")}`;
  return debug && stack !== null ? `${line}\n${stack}` : line;
}

/** Tells an error on stderr. */
export function reportError(error: unknown, where: string | null, debug: boolean): void {
  process.stderr.write(`${failureText(failureOf(error), where, debug)}\n`);
}
