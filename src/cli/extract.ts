import { KlartextError } from "../article/errors.ts";
import { createDocumentExtractor, type DocumentExtractor } from "../extract/extractor.ts";
import type { KlartextFailure } from "../output/document.ts";
import type { Result } from "../output/formats/format.ts";
import { loadFormat } from "../output/formats/index.ts";
import { exitCodeOf, reportError } from "./fail.ts";
import { nameInputs, readActorFile, readInput, type NamedInput } from "./inputs.ts";
import type { Flags } from "./program.ts";
import { fileSink, standardOutput, type Sink } from "./sink.ts";

type Write = (result: Result) => Promise<void>;

/** Runs the main command; the result is the exit code. */
export async function runExtract(paths: readonly string[], flags: Flags): Promise<number> {
  const inputs = nameInputs(paths);
  checkUsage(inputs, flags);
  const extractor = createDocumentExtractor({
    language: flags.lang,
    date: flags.date,
    dateOverride: flags.dateOverride,
    text: flags.text,
    offsets: flags.offsets,
    minCheckWorthiness: flags.minCheckWorthiness,
    actors: flags.actors === undefined ? undefined : await readActorFile(flags.actors),
  });
  const sink = flags.out === undefined ? standardOutput : await fileSink(flags.out);
  const write = await documentWriter(inputs, flags, sink);
  let code = 0;
  for (const input of inputs) {
    code = Math.max(
      code,
      flags.input === "ndjson"
        ? await extractRecords(input, extractor, write, sink, flags)
        : await extractFile(input, extractor, write, flags),
    );
  }
  await sink.close();
  return code;
}

function checkUsage(inputs: readonly NamedInput[], flags: Flags): void {
  if (inputs.length === 0) throw new KlartextError("usage", "no input; name an article file, or - for standard input");
  if (flags.dateOverride && flags.date === undefined) throw new KlartextError("usage", "--date-override needs --date");
  if (flags.format === "json" && (inputs.length > 1 || flags.input === "ndjson")) {
    throw new KlartextError("usage", "--format json is for one article; several go one a line with --format ndjson");
  }
  if (flags.input === "ndjson" && flags.format === "pretty") {
    throw new KlartextError("usage", "--format pretty is for articles; a stream of records gives --format ndjson");
  }
}

/** The form of the output follows the arguments, never the number of documents that come of them. */
async function documentWriter(inputs: readonly NamedInput[], flags: Flags, sink: Sink): Promise<Write> {
  const format = flags.format ?? (inputs.length > 1 || flags.input === "ndjson" ? "ndjson" : "json");
  const onTerminal = flags.out === undefined && process.stdout.isTTY === true;
  const colors = format === "pretty" && flags.color && onTerminal && process.env["NO_COLOR"] === undefined && (await import("chalk")).supportsColor !== false;
  const output = await loadFormat(format, { colors, width: onTerminal ? process.stdout.columns : 100 });
  const render = output.per === "run" ? (result: Result) => output.render(result.document) : output.render;
  return (result) => sink.write(render(result)[0]);
}

async function extractFile(input: NamedInput, extractor: DocumentExtractor, write: Write, flags: Flags): Promise<number> {
  let result: Result;
  try {
    result = await extractor.result(await readInput(input));
  } catch (error) {
    reportError(error, input.path, flags.debug === true);
    return exitCodeOf(error);
  }
  await write(result);
  return 0;
}

async function extractRecords(input: NamedInput, extractor: DocumentExtractor, write: Write, sink: Sink, flags: Flags): Promise<number> {
  const { readRecords } = await import("./records.ts");
  let code = 0;
  let toldUnknownFields = false;
  const fail = async (error: unknown, id: string | null, line: number): Promise<void> => {
    reportError(error, `${input.path}:${line}`, flags.debug === true);
    await sink.write(`${JSON.stringify(failureOf(error, id, line))}\n`);
    code = 1;
  };
  try {
    for await (const record of readRecords(input)) {
      if ("error" in record) {
        await fail(record.error, record.id, record.line);
        continue;
      }
      if (record.unknownFields.length > 0 && !toldUnknownFields && !flags.quiet) {
        toldUnknownFields = true;
        process.stderr.write(`klartext: ${input.path}:${record.line}: fields that klartext does not know are ignored: ${record.unknownFields.join(", ")}\n`);
      }
      let result: Result;
      try {
        result = await extractor.result(record.input);
      } catch (error) {
        await fail(error, record.input.id, record.line);
        continue;
      }
      await write(result);
    }
  } catch (error) {
    reportError(error, input.path, flags.debug === true);
    return exitCodeOf(error);
  }
  return code;
}

function failureOf(error: unknown, id: string | null, line: number): KlartextFailure {
  const code = error instanceof KlartextError ? error.code : "internal";
  const message = error instanceof Error ? error.message : String(error);
  return { schemaVersion: "1.0", source: { id, line }, error: { code, message } };
}
