import { Argument, Command, CommanderError, InvalidArgumentError, Option, type CommandUnknownOpts } from "@commander-js/extra-typings";
import { KlartextError } from "../article/errors.ts";
import { articleKinds } from "../article/formats/index.ts";
import { containerKinds } from "../batch/containers.ts";
import { packageVersion } from "../extract/version.ts";
import type { KlartextDocument } from "../output/document.ts";
import { tableNames } from "../output/formats/format.ts";
import { formatNames, type FormatName } from "../output/formats/index.ts";
import { languageCodes } from "../languages/load.ts";
import { examples } from "./examples.ts";
import { shells } from "./shells.ts";
import type { ViewFlags } from "./view.ts";

/** The command line; `finish` receives the exit code. */
export function createProgram(finish: (code: number) => void): CommandUnknownOpts {
  const program = new Command("klartext")
    .description("Extracts the claims of German and English articles: who asserts what, how firmly, how check-worthy it is.")
    .version(packageVersion(), "--version", "print the version")
    .helpOption("--help", "print this help")
    .argument("[input...]", "article files, folders, patterns, or - for standard input")
    .addOption(new Option("--input <kind>", "what the inputs are; default: what their names say").choices(["article", ...articleKinds, ...containerKinds] as const).default("article" as const))
    .addOption(new Option("--format <formats>", "output, several with commas; default: json for one article, ndjson for several").choices(formatNames).argParser(parseFormats))
    .addOption(new Option("--table <name>", "the one table that csv writes; default: claims to standard output, all into --out-dir").choices(tableNames))
    .option("--excel", "csv for a spreadsheet: byte order mark, no formulas, German readers' semicolons and decimal commas")
    .addOption(new Option("--interface-language <code>", "the language of pages and spreadsheets; default: the article's").choices(languageCodes))
    .option("--lang <code>", "the articles' language, de or en; default: detected")
    .option("--date <day>", "YYYY-MM-DD that relative dates count from where an article names none")
    .option("--date-override", "let --date win over the article's own date")
    .addOption(new Option("--text <mode>", "how much of the article's words to repeat").choices(["none", "spans", "full"] as const).default("spans" as const))
    .addOption(new Option("--offsets <unit>", "what offsets count").choices(["codepoint", "utf16"] as const).default("codepoint" as const))
    .option("--min-check-worthiness <score>", "leave out claims below it, 0 to 1", parseScore, 0)
    .option("--actors <file>", "your own actors, JSON or YAML; they win over the known ones")
    .option("--out <file>", "write there instead of to standard output")
    .option("--out-dir <folder>", "write a file for each article there (sub/a.txt.json), tables and failures.ndjson for the run")
    .option("--include <pattern>", "in folders, take files like this; may be repeated", collect)
    .option("--exclude <pattern>", "in folders, leave out files like this; may be repeated", collect)
    .option("--limit <number>", "stop after so many articles", parseCount)
    .option("--jobs <number>", "threads that extract; default: one for each core", parseCount)
    .option("--resume", "keep results in --out-dir that would come out the same")
    .option("--watch", "go on with files as they come or change, until Ctrl-C")
    .option("--dry-run", "list path, format, encoding, language, date and why a file is skipped; extract nothing")
    .option("--text-field <name>", "the column or field of CSV and JSON that holds the article; others go to source.meta")
    .option("--id-field <name>", "the same for its id")
    .option("--date-field <name>", "the same for its date")
    .option("--title-field <name>", "the same for its title")
    .option("--language-field <name>", "the same for its language")
    .option("--config <file>", "settings, JSON or YAML; default: klartext.config.* found from the input's folder upwards")
    .option("--no-color", "no colour in --format pretty (NO_COLOR does the same)")
    .option("--quiet", "print errors only, no progress and no summary")
    .option("--debug", "print stack traces")
    .addHelpText("after", `\nExit codes:\n  0  all done, also if no claim was found\n  1  some input failed; the others were written\n  2  wrong usage\n\nExamples:\n${examples.map((e) => `  # ${e.what}\n  ${e.command}\n`).join("")}`)
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({ writeErr: () => {} })
    .action(async (inputs, flags, command) => {
      const [{ runExtract }, { withConfiguration }] = await Promise.all([import("./extract.ts"), import("./find-config.ts")]);
      finish(await runExtract(inputs, await withConfiguration(flags, inputs, (flag) => command.getOptionValueSource(flag as keyof typeof flags))));
    });
  program
    .command("report")
    .description("compare the results in a folder: a page (report.html) and tables of who claims what, and which claims travel")
    .argument("<folder>", "folder of results: .json and .ndjson")
    .option("--out-dir <folder>", "where the page and tables go; default: the same folder")
    .option("--excel", "tables for a spreadsheet, as for --format csv")
    .addOption(new Option("--interface-language <code>", "the language of the page; default: that of most articles").choices(languageCodes))
    .option("--quiet", "print errors only")
    .option("--debug", "print stack traces")
    .action(async (folder, flags) => {
      const { runReport } = await import("./report.ts");
      finish(await runReport(folder, flags));
    });
  program
    .command("schema")
    .description("print the JSON Schema of the output")
    .action(async () => {
      const { jsonSchema } = await import("../output/schema.ts");
      process.stdout.write(`${JSON.stringify(jsonSchema("allowed"), null, 2)}\n`);
    });
  addView(program, "dates", "print an article's time expressions with their values", ["table", "json", "timeml"], finish);
  addView(program, "quotes", "print an article's quotations: speaker, cue, content", ["table", "json"], finish);
  program
    .command("explain")
    .description("tell which rules and features made an article's claims what they are, and what was left out")
    .argument("<file>", "article file, or - for standard input")
    .option("--claim <id>", "one claim in detail: c12")
    .option("--lang <code>", "the article's language; default: detected")
    .option("--date <day>", "YYYY-MM-DD that relative dates count from where the article names none")
    .option("--date-override", "let --date win over the article's own date")
    .option("--debug", "print stack traces")
    .action(async (file, flags) => {
      const { runExplain } = await import("./explain.ts");
      finish(await runExplain(file, flags));
    });
  program
    .command("conllu")
    .description("print an article's tokens, lemmas, tags and trees as CoNLL-U")
    .argument("<file>", "article file, CoNLL-U file with --gold-tokens, or - for standard input")
    .option("--gold-tokens", "read CoNLL-U, keep its sentences and tokens, and fill in the rest")
    .option("--lang <code>", "the text's language; default: detected")
    .option("--debug", "print stack traces")
    .action(async (file, flags) => {
      const { runConllu } = await import("./conllu.ts");
      finish(await runConllu(file, flags));
    });
  program
    .command("completion")
    .description("print a script by which a shell completes commands and flags")
    .addArgument(new Argument("<shell>", "bash, zsh or fish").choices(shells))
    .action(async (shell) => {
      const { completionScript } = await import("./completion.ts");
      process.stdout.write(completionScript(program, shell));
    });
  return program;
}

type Layer = "dates" | "quotes";

/** A subcommand that prints one layer of one article. */
function addView(program: CommandUnknownOpts, layer: Layer, description: string, formats: readonly string[], finish: (code: number) => void): void {
  program
    .command(layer)
    .description(description)
    .argument("<file>", "article file, or - for standard input")
    .addOption(new Option("--format <format>", "output").choices(formats).default("table"))
    .option("--lang <code>", "the article's language; default: detected")
    .option("--date <day>", "YYYY-MM-DD that relative dates count from where the article names none")
    .option("--date-override", "let --date win over the article's own date")
    .option("--debug", "print stack traces")
    .action(async (file, flags) => {
      const [{ runView }, { dateTable, quoteTable }, { timeml }] = await Promise.all([import("./view.ts"), import("../output/tables.ts"), import("../output/timeml.ts")]);
      const views: Readonly<Record<string, (document: KlartextDocument) => string>> = {
        table: layer === "dates" ? dateTable : quoteTable,
        json: (document) => `${JSON.stringify(document[layer], null, 2)}\n`,
        timeml: (document) => timeml(document, document.source.text ?? ""),
      };
      finish(await runView(file, flags as ViewFlags, views[flags.format]));
    });
}

/** The error to report for what commander threw; null where it only printed help or the version. */
export function usageErrorOf(error: unknown): unknown {
  if (!(error instanceof CommanderError)) return error;
  if (error.exitCode === 0) return null;
  return new KlartextError("usage", `${error.message.replace(/^error: /, "")}; klartext --help lists the flags`, { cause: error });
}

function parseFormats(text: string): readonly FormatName[] {
  return text.split(",").map((name) => {
    const format = formatNames.find((known) => known === name.trim());
    if (format === undefined) throw new InvalidArgumentError(`Allowed choices are ${formatNames.join(", ")}.`);
    return format;
  });
}

function collect(pattern: string, before: readonly string[] = []): readonly string[] {
  return [...before, pattern];
}

function parseCount(text: string): number {
  const count = Number(text);
  if (!Number.isSafeInteger(count) || count < 1) throw new InvalidArgumentError("It must be a whole number from 1.");
  return count;
}

function parseScore(text: string): number {
  const score = Number(text);
  if (text.trim() === "" || !(score >= 0 && score <= 1)) throw new InvalidArgumentError("It must be a number from 0 to 1.");
  return score;
}
