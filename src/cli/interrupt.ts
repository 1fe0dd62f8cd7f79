/** How Ctrl-C ends a run: what has begun is finished; a second one ends it at once. */
export interface Interruption {
  readonly signal: AbortSignal;
  /** 130 if it came, as shells have it; else null. */
  exitCode(): number | null;
}

/**
 * Listens for Ctrl-C.
 * @param onFirst hears of the first one
 */
export function listenForInterruption(onFirst: () => void): Interruption {
  const controller = new AbortController();
  process.on("SIGINT", () => {
    if (controller.signal.aborted) process.exit(130);
    controller.abort();
    onFirst();
  });
  return { signal: controller.signal, exitCode: () => (controller.signal.aborted ? 130 : null) };
}
