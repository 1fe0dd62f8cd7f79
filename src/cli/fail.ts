import { KlartextError, type KlartextErrorCode } from "../article/errors.ts";

/** Errors in what was asked for, not in an input: they end the run with exit code 2. */
const usageCodes: ReadonlySet<KlartextErrorCode> = new Set<KlartextErrorCode>(["usage", "pipeline", "model"]);

/** 2 for wrong usage, configuration or model, 1 for everything else. */
export function exitCodeOf(error: unknown): 1 | 2 {
  return error instanceof KlartextError && usageCodes.has(error.code) ? 2 : 1;
}

/** One line on stderr, with the stack below it under --debug. */
export function reportError(error: unknown, where: string | null, debug: boolean): void {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`klartext: ${where === null ? "" : `${where}: `}${message.replace(/\s*\n\s*/g, " ")}\n`);
  if (debug && error instanceof Error && error.stack) process.stderr.write(`${error.stack}\n`);
}
