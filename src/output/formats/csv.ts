import { loadInterfaces } from "../../languages/load.ts";
import { tableWriter } from "../csv.ts";
import { tableColumns, tableRows } from "../records.ts";
import { tableNames, type FormatOptions, type RunFormat } from "./format.ts";

/** A run's claims, actors, dates and quotes as tables, for programs or for a spreadsheet. */
export async function csv({ table, excel = false, interfaceLanguage = "en" }: FormatOptions): Promise<RunFormat> {
  const names = table === undefined ? tableNames : [table];
  const { opening, lines } = tableWriter(excel ? (await loadInterfaces())[interfaceLanguage] : null);
  return {
    per: "run",
    files: names.map((name) => `${name}.csv`),
    opening: names.map((name) => opening(tableColumns(name))),
    render: (document, raw) => names.map((name) => lines(tableRows(name, document, raw))),
  };
}
