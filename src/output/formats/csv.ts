import { stringify, type Options } from "csv-stringify/sync";
import { loadInterfaces } from "../../languages/load.ts";
import { tableColumns, tableRows, type Cell } from "../records.ts";
import { tableNames, type FormatOptions, type RunFormat } from "./format.ts";

const byteOrderMark = "\ufeff";

/**
 * A run's claims, actors, dates and quotes as tables. For spreadsheets there is a byte order mark, no cell can be taken
 * for a formula, and cells and decimals are separated as the interface language's readers expect.
 */
export async function csv({ table, excel = false, interfaceLanguage = "en" }: FormatOptions): Promise<RunFormat> {
  const names = table === undefined ? tableNames : [table];
  const { delimiter, decimal } = (await loadInterfaces())[excel ? interfaceLanguage : "en"].spreadsheet;
  const options: Options = { delimiter, escape_formulas: excel, cast: { number: (value) => String(value).replace(".", decimal) } };
  const lines = (rows: readonly (readonly Cell[])[]): string => (rows.length === 0 ? "" : stringify(rows.map((row) => [...row]), options));
  return {
    per: "run",
    files: names.map((name) => `${name}.csv`),
    opening: names.map((name) => (excel ? byteOrderMark : "") + lines([tableColumns(name)])),
    render: (document, raw) => names.map((name) => lines(tableRows(name, document, raw))),
  };
}
