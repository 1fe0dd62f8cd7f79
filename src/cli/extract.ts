import { availableParallelism } from "node:os";
import { KlartextError } from "../article/errors.ts";
import { now } from "../batch/clock.ts";
import { containerOf, expand } from "../batch/expand.ts";
import { findFiles, statsOf, type FindOptions, type Found, type FoundFile } from "../batch/files.ts";
import type { Settings } from "../batch/handler.ts";
import type { Job, Outcome } from "../batch/job.ts";
import { inlineRunner, poolRunner } from "../batch/pool.ts";
import { noProgress, showProgress, summary, type Progress } from "../batch/progress.ts";
import { limited, run } from "../batch/run.ts";
import { standardFields } from "../batch/records/fields.ts";
import type { ExtractorOptions } from "../extract/extractor.ts";
import { exitCodeOfFailure, failureText } from "./fail.ts";
import { readActorFile } from "./files.ts";
import type { Flags } from "./flags.ts";
import { formOf, openOutput } from "./form.ts";
import { listenForInterruption } from "./interrupt.ts";
import { standardOutput } from "./stdout.ts";

/** Bytes of input, in all, below which a pool would take longer to start than it saves. */
const worthPool = 200_000;

/** Articles begun at a time, for each thread: enough that one long article does not leave the other threads idle. */
const aheadOfThread = 32;

/** Runs the main command; the result is the exit code. */
export async function runExtract(paths: readonly string[], flags: Flags): Promise<number> {
  checkUsage(paths, flags);
  const find: FindOptions = { include: flags.include ?? null, exclude: flags.exclude ?? [], outDir: flags.outDir ?? null };
  const extractor: ExtractorOptions = {
    language: flags.lang,
    date: flags.date,
    dateOverride: flags.dateOverride,
    text: flags.text,
    offsets: flags.offsets,
    minCheckWorthiness: flags.minCheckWorthiness,
    actors: flags.actors === undefined ? undefined : await readActorFile(flags.actors),
  };
  const found = await findFiles(paths, find);
  if (flags.dryRun) return preview(found, flags, extractor);
  const form = await formOf(found, flags);
  const settings: Settings = { extractor, formats: form.names, formatOptions: form.options, outDir: flags.outDir ?? null, resume: flags.resume ?? false };
  const output = await openOutput(form, found, flags);
  const progress = await progressFor(found, flags);
  const inPool = flags.watch === true || isLarge(found, flags);
  const stop = inPool ? listenForInterruption(() => progress.say("klartext: stopping; what has begun is finished, Ctrl-C again ends it at once")) : null;
  const signal = stop?.signal ?? new AbortController().signal;
  const threads = flags.jobs ?? availableParallelism();
  const runner = await (inPool ? poolRunner(settings, { threads, signal }) : inlineRunner(settings, signal));
  const start = now();
  let code = 0;
  const onOutcome = (job: Job, outcome: Outcome): void => {
    progress.advance();
    if (outcome.type !== "failed") return;
    code = Math.max(code, exitCodeOfFailure(outcome.error));
    progress.say(failureText(outcome.error, job.where, flags.debug === true));
  };
  const files = flags.watch ? await watched(paths, find, signal) : found.files;
  const jobs = limited(jobsOf(files, flags, progress), flags.limit ?? null);
  const tally = await run({ jobs, runner, output, ahead: threads * aheadOfThread, onOutcome, signal });
  await Promise.all([output.close(), runner.close()]);
  progress.stop();
  if (isRunOfFiles(found, flags) && !flags.quiet) process.stderr.write(`${summary(tally, (now() - start) / 1000)}\n`);
  return stop?.exitCode() ?? code;
}

function checkUsage(paths: readonly string[], flags: Flags): void {
  const wrong = (message: string): never => {
    throw new KlartextError("usage", message);
  };
  if (paths.length === 0) wrong("no input; name an article file or a folder, or - for standard input");
  if (flags.dateOverride && flags.date === undefined) wrong("--date-override needs --date");
  if (flags.out !== undefined && flags.outDir !== undefined) wrong("--out and --out-dir can't both be given; results go to one place");
  if (flags.resume && flags.outDir === undefined) wrong("--resume needs --out-dir, where the results are that it goes on from");
  if (flags.resume && flags.format?.includes("json") === false) wrong("--resume needs json among the formats; it reads from the JSON what is done");
  if (flags.watch && paths.includes("-")) wrong("--watch is for folders, not for standard input");
}

/** True for a run that is told of while it goes on and when it ends: over a folder or pattern, or into a folder. */
function isRunOfFiles(found: Found, flags: Flags): boolean {
  return found.isMany || flags.outDir !== undefined;
}

function jobsOf(files: AsyncIterable<FoundFile> | Iterable<FoundFile>, flags: Flags, progress: Progress): AsyncIterable<Job> {
  const { textField, idField, dateField, titleField, languageField } = flags;
  const given = Object.entries({ text: textField, id: idField, date: dateField, title: titleField, language: languageField }).filter(([, field]) => field !== undefined);
  return expand(files, {
    kind: flags.input,
    records: { fields: { ...standardFields, ...Object.fromEntries(given) }, mapped: given.length > 0 },
    input: process.stdin,
    onIgnored: (where, fields) => {
      if (!flags.quiet) progress.say(`klartext: ${where}: fields that klartext does not know are ignored: ${fields.join(", ")}`);
    },
  });
}

/** True if there is enough to do, or may be, for threads to pay. */
function isLarge({ files }: Found, flags: Flags): boolean {
  let bytes = 0;
  for (const file of files) {
    if (file.path === "-") {
      if (containerOf(file, flags.input) !== null) return true;
      continue;
    }
    bytes += statsOf(file.path)?.size ?? 0;
    if (bytes > worthPool) return true;
  }
  return false;
}

async function progressFor(found: Found, flags: Flags): Promise<Progress> {
  const terminal = { isTTY: process.stderr.isTTY === true && (process.stdout.isTTY !== true || flags.outDir !== undefined), write: (text: string) => process.stderr.write(text) };
  if (flags.quiet || !isRunOfFiles(found, flags)) return noProgress(terminal);
  const total = found.files.some((file) => containerOf(file, flags.input) !== null) || flags.watch ? null : Math.min(found.files.length, flags.limit ?? Infinity);
  return showProgress(terminal, total);
}

/** The files that are there, then those that come. */
async function watched(paths: readonly string[], find: FindOptions, signal: AbortSignal): Promise<AsyncIterable<FoundFile>> {
  const { watchFiles } = await import("../batch/watch.ts");
  const coming = await watchFiles(paths, find, signal);
  const { files } = await findFiles(paths, find);
  return (async function* () {
    yield* files;
    yield* coming;
  })();
}

/** Tells what a run would read; nothing is extracted. */
async function preview(found: Found, flags: Flags, extractor: ExtractorOptions): Promise<number> {
  const { previewOf, previewTable } = await import("../batch/dry-run.ts");
  const progress = noProgress({ isTTY: false, write: (text) => process.stderr.write(text) });
  async function* previews() {
    for await (const job of limited(jobsOf(found.files, flags, progress), flags.limit ?? null)) yield previewOf(job, extractor);
    for (const { path } of found.unknown) yield { path, format: "-", encoding: "-", language: "-", date: "-", skipped: "no known format; --include takes it as text" };
  }
  for await (const line of previewTable(previews())) await standardOutput.write(line);
  return 0;
}
