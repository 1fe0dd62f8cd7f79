import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

/**
 * Unlabelled German as lists of lowercase words and marks, a line each, digits as "0": the Bundestag's plenary
 * protocols, WikiWarsDE, SmartData and GermEval 2014.
 */
export function* readRawGerman(data: string): Generator<string[]> {
  for (const text of rawTexts(data)) {
    for (const line of text.split("\n")) {
      const words = tokenize(line);
      if (words.length > 3) yield words;
    }
  }
}

/** The texts as they are written, words joined that a line break of the printed page cut. */
export function* rawTexts(data: string): Generator<string> {
  const folder = join(data, "de/raw");
  for (const file of readdirSync(folder).sort()) yield joinBroken(gunzipSync(readFileSync(join(folder, file))).toString("utf8"));
  for (const file of ["de/dates/wikiwars-de.jsonl", "de/names/smartdata-train.jsonl"]) {
    for (const line of readFileSync(join(data, file), "utf8").split("\n")) {
      if (line !== "") yield (JSON.parse(line) as { readonly text: string }).text;
    }
  }
  const rows = readFileSync(join(data, "de/names/germeval2014-dev.tsv"), "utf8").split("\n");
  yield rows.map((row) => (row.startsWith("#") || row === "" ? "\n" : row.split("\t")[1])).join(" ");
}

/** Joins words that a line break of the printed page cut ("nament-lichen"). */
function joinBroken(text: string): string {
  return text.replace(/(\p{Ll})-(?!und |oder )(\p{Ll})/gu, "$1$2");
}

function tokenize(line: string): string[] {
  const plain = line.toLowerCase().replace(/\d/g, "0");
  return plain.match(/[\p{L}\p{M}\d]+(?:[-’'.][\p{L}\p{M}\d]+)*|\S/gu) ?? [];
}
