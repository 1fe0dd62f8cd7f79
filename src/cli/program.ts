import { Command, CommanderError, InvalidArgumentError, Option, type CommandUnknownOpts } from "@commander-js/extra-typings";
import { KlartextError } from "../article/errors.ts";
import { packageVersion } from "../extract/version.ts";
import type { KlartextDocument } from "../output/document.ts";
import { formatNames, type FormatName } from "../output/formats/index.ts";
import { examples } from "./examples.ts";
import type { ViewFlags } from "./view.ts";

/** The flags of the main command, as commander gives them. */
export interface Flags {
  readonly input: "article" | "ndjson";
  readonly format?: FormatName;
  readonly lang?: string;
  readonly date?: string;
  readonly dateOverride?: true;
  readonly text: "none" | "spans" | "full";
  readonly offsets: "codepoint" | "utf16";
  readonly minCheckWorthiness: number;
  readonly actors?: string;
  readonly out?: string;
  readonly color: boolean;
  readonly quiet?: true;
  readonly debug?: true;
}

/** The command line; `finish` receives the exit code. */
export function createProgram(finish: (code: number) => void): CommandUnknownOpts {
  const program = new Command("klartext")
    .description("Extracts the claims of German and English articles: who asserts what, how firmly, how check-worthy it is.")
    .version(packageVersion(), "--version", "print the version")
    .helpOption("--help", "print this help")
    .argument("[input...]", "article files, or - for standard input")
    .addOption(new Option("--input <kind>", "what the inputs are: articles, or NDJSON with one article a line").choices(["article", "ndjson"] as const).default("article" as const))
    .addOption(new Option("--format <format>", "output; default: json for one article, ndjson for several").choices(formatNames))
    .option("--lang <code>", "the articles' language, de or en; default: detected")
    .option("--date <day>", "YYYY-MM-DD that relative dates count from where an article names none")
    .option("--date-override", "let --date win over the article's own date")
    .addOption(new Option("--text <mode>", "how much of the article's words to repeat").choices(["none", "spans", "full"] as const).default("spans" as const))
    .addOption(new Option("--offsets <unit>", "what offsets count").choices(["codepoint", "utf16"] as const).default("codepoint" as const))
    .option("--min-check-worthiness <score>", "leave out claims below it, 0 to 1", parseScore, 0)
    .option("--actors <file>", "your own actors, JSON or YAML; they win over the known ones")
    .option("--out <file>", "write there instead of to standard output")
    .option("--no-color", "no colour in --format pretty (NO_COLOR does the same)")
    .option("--quiet", "print errors only")
    .option("--debug", "print stack traces")
    .addHelpText("after", `\nExit codes:\n  0  all done, also if no claim was found\n  1  some input failed; the others were written\n  2  wrong usage\n\nExamples:\n${examples.map((e) => `  # ${e.what}\n  ${e.command}\n`).join("")}`)
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({ writeErr: () => {} })
    .action(async (inputs, flags) => {
      const { runExtract } = await import("./extract.ts");
      finish(await runExtract(inputs, flags));
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
        timeml,
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

function parseScore(text: string): number {
  const score = Number(text);
  if (text.trim() === "" || !(score >= 0 && score <= 1)) throw new InvalidArgumentError("It must be a number from 0 to 1.");
  return score;
}
