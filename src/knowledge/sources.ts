import { readFileSync } from "node:fs";
import type { LanguagePack } from "../languages/pack.ts";
import { compileKnowledge } from "./compile.ts";
import { tableNames, type TableName, type Tables } from "./records.ts";

/** Compiles the tables in a folder for a language. */
export function compileFolder(folder: URL, pack: LanguagePack): Uint8Array {
  const givenNames = readFileSync(new URL("given-names.tsv", folder), "utf8");
  return compileKnowledge(readTableFiles(folder), givenNames, { language: pack.code, inflect: pack.actors.inflect, stem: pack.actors.stem });
}

/** Reads the tables in a folder. */
export function readTableFiles(folder: URL): Tables {
  const entries = tableNames.map((name): [TableName, string] => [name, readFileSync(new URL(`${name}.tsv`, folder), "utf8")]);
  return Object.fromEntries(entries) as Record<TableName, string>;
}
