import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { z } from "zod";
import { KlartextError } from "../article/errors.ts";
import { articleKinds } from "../article/formats/index.ts";
import { containerKinds } from "../batch/containers.ts";
import { nearest } from "../batch/read.ts";
import { languageCodes } from "../languages/load.ts";
import { tableNames } from "../output/formats/format.ts";
import { formatNames } from "../output/formats/index.ts";
import type { Flags } from "./flags.ts";

/** What a configuration file may set: flags by their names, in camel case. */
const shape = {
  input: z.enum(["article", ...articleKinds, ...containerKinds]),
  textField: z.string(),
  idField: z.string(),
  dateField: z.string(),
  titleField: z.string(),
  languageField: z.string(),
  format: z.union([z.enum(formatNames).transform((name) => [name]), z.array(z.enum(formatNames)).min(1)]),
  table: z.enum(tableNames),
  excel: z.boolean(),
  interfaceLanguage: z.enum(languageCodes),
  lang: z.string(),
  date: z.string(),
  dateOverride: z.boolean(),
  text: z.enum(["none", "spans", "full"]),
  offsets: z.enum(["codepoint", "utf16"]),
  minCheckWorthiness: z.number().min(0).max(1),
  actors: z.string(),
  outDir: z.string(),
  include: z.array(z.string()),
  exclude: z.array(z.string()),
  jobs: z.int().positive(),
  color: z.boolean(),
  quiet: z.boolean(),
};
const schema = z.strictObject(shape).partial();

export type Configuration = z.infer<typeof schema>;

/** The keys that a configuration file may have. */
export const configurationKeys = Object.keys(shape) as readonly (keyof Flags)[];

/**
 * Reads a configuration file; paths in it count from its folder.
 * @throws KlartextError "usage" if it is wrong.
 */
export async function readConfiguration(path: string): Promise<Configuration> {
  const parsed = schema.safeParse(await load(path));
  if (!parsed.success) throw await problemOf(parsed.error, path);
  const beside = (file: string | undefined): string | undefined => file && resolve(dirname(path), file);
  const { actors, outDir, ...rest } = parsed.data;
  return { ...rest, ...(actors === undefined ? {} : { actors: beside(actors) }), ...(outDir === undefined ? {} : { outDir: beside(outDir) }) };
}

async function load(path: string): Promise<unknown> {
  try {
    const text = readFileSync(path, "utf8");
    return path.endsWith(".json") ? JSON.parse(text) : ((await import("yaml")).parse(text) ?? {});
  } catch (cause) {
    throw new KlartextError("usage", `${path} can't be read as a configuration: ${cause instanceof Error ? cause.message.split("\n", 1)[0] : String(cause)}`, { cause });
  }
}

async function problemOf(error: z.ZodError, path: string): Promise<KlartextError> {
  const [issue] = error.issues;
  if (issue.code !== "unrecognized_keys") return new KlartextError("usage", `${path}: "${issue.path.join(".")}" is wrong: ${issue.message}`);
  const [key] = issue.keys;
  const meant = await nearest(key, configurationKeys);
  return new KlartextError("usage", `${path}: there is no key "${key}"${meant === null ? `; there are: ${configurationKeys.join(", ")}` : `; did you mean "${meant}"?`}`);
}
