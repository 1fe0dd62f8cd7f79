import { statSync, type Stats } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { KlartextError } from "../article/errors.ts";
import { kindFor } from "../article/formats/index.ts";
import { withoutGzipEnding } from "../article/gzip.ts";
import { containerFor } from "./containers.ts";

/** An input as the output calls it. */
export interface FoundFile {
  /** "-" is standard input. */
  readonly path: string;
  /** The path below the folder given, or below the deepest one that holds all inputs, with "/". */
  readonly id: string;
}

export interface FindOptions {
  /** Patterns of the files to take from folders; null takes all that have a known format. */
  readonly include: readonly string[] | null;
  readonly exclude: readonly string[];
  /** The folder that results go to; nothing in it is an input. */
  readonly outDir: string | null;
}

/** The files that were asked for: named ones in the order they were named, those of a folder or pattern by their paths. */
export interface Found {
  readonly files: readonly FoundFile[];
  /** Files of folders that have no known format. */
  readonly unknown: readonly FoundFile[];
  /** True if more than single files was named: a folder or a pattern. */
  readonly isMany: boolean;
}

interface Root {
  readonly type: "file" | "folder" | "pattern";
  readonly path: string;
  /** The folder that it lies in, or is. */
  readonly base: string;
}

/** Finds the inputs. A name with * or ? that is no file is a pattern. */
export async function findFiles(named: readonly string[], options: FindOptions): Promise<Found> {
  const roots = named.filter((path) => path !== "-").map(rootOf);
  const base = roots.length === 0 ? "" : roots.map((root) => root.base.split(sep)).reduce(commonPrefix).join(sep) || sep;
  const unknown: FoundFile[] = [];
  const files = new Map<string, FoundFile>();
  const name = (absolute: string, path: string): FoundFile => ({ path, id: relative(base, absolute).split(sep).join("/") });
  let next = 0;
  for (const path of named) {
    if (path === "-") {
      files.set("-", { path, id: "-" });
      continue;
    }
    const root = roots[next++];
    if (root.type === "file") {
      const absolute = resolve(root.path);
      if (!files.has(absolute)) files.set(absolute, name(absolute, root.path));
      continue;
    }
    for (const absolute of await filesOf(root, options)) {
      const file = name(absolute, join(dirOf(root), relative(root.base, absolute)));
      if (options.include === null && root.type === "folder" && !isKnown(absolute)) unknown.push(file);
      else if (!files.has(absolute)) files.set(absolute, file);
    }
  }
  return { files: [...files.values()], unknown, isMany: roots.some(({ type }) => type !== "file") };
}

/** The folder of a root as it was named, for messages. */
function dirOf({ path, base }: Root): string {
  return relative(resolve(path), base) === "" ? path : relative("", base);
}

/** What the file system says of a path; null if nothing. Waits for it: a way over other threads takes ten times as long. */
export function statsOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}

function rootOf(path: string): Root {
  const absolute = resolve(path);
  const stats = statsOf(path);
  if (stats?.isDirectory()) return { type: "folder", path, base: absolute };
  if (stats === null && /[*?]/.test(path)) {
    const steps = absolute.split(sep);
    return { type: "pattern", path, base: steps.slice(0, steps.findIndex((step) => /[*?[\]{}]/.test(step))).join(sep) || sep };
  }
  return { type: "file", path, base: absolute.split(sep).slice(0, -1).join(sep) };
}

async function filesOf(root: Root, { include, exclude, outDir }: FindOptions): Promise<string[]> {
  const { glob } = await import("tinyglobby");
  const patterns = root.type === "pattern" ? [relative(root.base, resolve(root.path)).split(sep).join("/")] : (include ?? ["**/*"]);
  const results = outDir === null ? null : resolve(outDir) + sep;
  const found = await glob([...patterns], { cwd: root.base, ignore: [...exclude, ...configFiles], absolute: true, expandDirectories: false });
  const files = found.map((path) => resolve(path)).filter((path) => results === null || !path.startsWith(results));
  if (files.length === 0) throw new KlartextError("not-found", `${root.path}: no file there to read; check the path and the patterns`);
  return files.sort(byCodeUnits);
}

/** klartext's own files, which are no articles. */
const configFiles: readonly string[] = ["**/klartext.config.*", "**/*.partial"];

function isKnown(path: string): boolean {
  const name = withoutGzipEnding(path);
  return kindFor(name) !== null || containerFor(name) !== null;
}

/** The order of the paths' steps, the same on every machine. */
function byCodeUnits(a: string, b: string): number {
  const [left, right] = [a.replaceAll(sep, "\u0001"), b.replaceAll(sep, "\u0001")];
  return left < right ? -1 : left > right ? 1 : 0;
}

function commonPrefix(a: readonly string[], b: readonly string[]): string[] {
  const end = a.findIndex((part, index) => part !== b[index]);
  return a.slice(0, end < 0 ? a.length : end);
}
