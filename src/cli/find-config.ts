import { existsSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Flags } from "./flags.ts";

const names = ["klartext.config.json", "klartext.config.yaml", "klartext.config.yml"];

/** Something that commander knows of a flag's origin: "default", "cli", or undefined where it was not given. */
type SourceOf = (flag: string) => string | undefined;

/**
 * Completes the flags by the configuration file named, or else by the first one found from the first input's folder upwards.
 * @throws KlartextError "usage" if the file is missing or wrong.
 */
export async function withConfiguration(flags: Flags, inputs: readonly string[], sourceOf: SourceOf): Promise<Flags> {
  const path = flags.config ?? findConfiguration(inputs[0] ?? "-");
  if (path === null) return flags;
  const { readConfiguration } = await import("./config.ts");
  const settings = Object.entries(await readConfiguration(path)).filter(([key]) => sourceOf(key) !== "cli");
  return { ...flags, ...Object.fromEntries(settings) };
}

function findConfiguration(input: string): string | null {
  const start = resolve(input === "-" ? "." : input);
  const isFolder = statSync(start, { throwIfNoEntry: false })?.isDirectory() ?? false;
  for (let folder = isFolder || input === "-" ? start : dirname(start); ; folder = dirname(folder)) {
    const found = names.map((name) => join(folder, name)).find((path) => existsSync(path));
    if (found !== undefined) return found;
    if (folder === dirname(folder)) return null;
  }
}
