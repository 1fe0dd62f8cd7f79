import { resolve } from "node:path";
import { findFiles, type FindOptions, type FoundFile } from "./files.ts";

/** Milliseconds for which a file must keep its size before it counts as written. */
const settled = 300;

/** The files of folders that are new or change from now on, each when it is written; ends with the signal. */
export async function watchFiles(named: readonly string[], options: FindOptions, signal: AbortSignal): Promise<AsyncIterable<FoundFile>> {
  const { watch } = await import("chokidar");
  const results = options.outDir === null ? [] : [resolve(options.outDir)];
  const watcher = watch([...named], { ignoreInitial: true, ignored: results, awaitWriteFinish: { stabilityThreshold: settled, pollInterval: 50 } });
  const changed = new Set<string>();
  let wake = (): void => {};
  const note = (path: string): void => {
    changed.add(resolve(path));
    wake();
  };
  watcher.on("add", note).on("change", note);
  signal.addEventListener("abort", () => {
    wake();
    void watcher.close();
  });
  await new Promise<void>((ready) => watcher.once("ready", () => ready()));
  return (async function* () {
    while (!signal.aborted) {
      if (changed.size === 0) await new Promise<void>((resolve) => (wake = resolve));
      const now = new Set(changed);
      changed.clear();
      const { files } = now.size === 0 ? { files: [] } : await findFiles(named, options);
      yield* files.filter(({ path }) => now.has(resolve(path)));
    }
  })();
}
