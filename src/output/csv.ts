import { stringify, type Options } from "csv-stringify/sync";
import type { InterfaceWords } from "../languages/sections/interface.ts";

/** A cell of a table; null is empty. */
export type Cell = string | number | null;

export interface TableWriter {
  /** What opens a table: its columns' names. */
  opening(columns: readonly string[]): string;
  lines(rows: readonly (readonly Cell[])[]): string;
}

/**
 * Writes tables as CSV.
 * @param readers whose spreadsheet it is for: there is a byte order mark, no cell can be taken for a formula, and cells
 * and decimals are separated as they expect; null for exact data
 */
export function tableWriter(readers: Pick<InterfaceWords, "spreadsheet"> | null): TableWriter {
  const { delimiter, decimal } = readers?.spreadsheet ?? { delimiter: ",", decimal: "." };
  const options: Options = { delimiter, escape_formulas: readers !== null, cast: { number: (value) => String(value).replace(".", decimal) } };
  const lines = (rows: readonly (readonly Cell[])[]): string => (rows.length === 0 ? "" : stringify(rows.map((row) => [...row]), options));
  return { lines, opening: (columns) => (readers === null ? "" : "\ufeff") + lines([columns]) };
}
