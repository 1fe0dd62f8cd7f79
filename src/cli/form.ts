import { KlartextError } from "../article/errors.ts";
import type { InputKind } from "../article/open.ts";
import { containerOf } from "../batch/expand.ts";
import type { Found } from "../batch/files.ts";
import { folderOutput, streamOutput, type RunOutput } from "../batch/output.ts";
import { readBytes } from "../batch/read.ts";
import { fileSink } from "../batch/results.ts";
import type { FormatOptions } from "../output/formats/format.ts";
import { loadFormat, type FormatName } from "../output/formats/index.ts";
import type { Flags } from "./flags.ts";
import { standardOutput } from "./stdout.ts";

/** The form of a run's output. */
export interface Form {
  readonly names: readonly FormatName[];
  readonly options: FormatOptions;
}

/** True if what is named may hold several articles: then the form is a stream, whatever comes of it. */
export function isSeveral({ files, isMany }: Found, flags: Flags): boolean {
  return isMany || files.length > 1 || files.some((file) => containerOf(file, flags.input) !== null);
}

/** The form follows the arguments, never the number of documents that come of them. */
export async function formOf(found: Found, flags: Flags): Promise<Form> {
  const names = flags.format ?? (flags.outDir === undefined && isSeveral(found, flags) ? ["ndjson"] : ["json"]);
  const onTerminal = flags.out === undefined && flags.outDir === undefined && process.stdout.isTTY === true;
  const colors = names.includes("pretty") && flags.color && onTerminal && process.env["NO_COLOR"] === undefined && (await import("chalk")).supportsColor !== false;
  const language = flags.interfaceLanguage ?? flags.lang ?? (flags.excel ? await firstLanguage(found, flags) : undefined);
  return { names, options: { colors, width: onTerminal ? process.stdout.columns : 100, table: flags.table, excel: flags.excel, interfaceLanguage: language } };
}

/** The language of the first article, which a spreadsheet's readers are taken to speak; undefined if it can't be told. */
async function firstLanguage({ files: [file] }: Found, flags: Flags): Promise<string | undefined> {
  if (file === undefined || file.path === "-" || containerOf(file, flags.input) !== null) return undefined;
  const [{ articleLanguage }, { fileInput }] = await Promise.all([import("../extract/extractor.ts"), import("../extract/input.ts")]);
  const input = readBytes(file.path).then((bytes) => fileInput(bytes, { id: file.id, kind: flags.input as InputKind }));
  return input.then((article) => articleLanguage(article, {})).then(({ code }) => code, () => undefined);
}

/**
 * Opens the places that results go to.
 * @throws KlartextError "usage" if a format can't go there.
 */
export async function openOutput({ names, options }: Form, found: Found, flags: Flags): Promise<RunOutput> {
  const formats = await Promise.all(names.map((name) => loadFormat(name, options)));
  if (flags.outDir !== undefined) return folderOutput(flags.outDir, formats.filter((format) => format.per === "run"));
  const [format] = formats;
  if (formats.length > 1) throw new KlartextError("usage", "several formats need --out-dir");
  if (format.per === "article" && !format.streams && isSeveral(found, flags)) {
    throw new KlartextError("usage", `--format ${names[0]} is for one article; several need --out-dir, or go one a line with --format ndjson`);
  }
  const sink = flags.out === undefined ? standardOutput : await fileSink(flags.out);
  return streamOutput(sink, format.per === "run" ? format.opening[0] : "", names[0] === "ndjson");
}
