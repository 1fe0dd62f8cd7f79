import type { KlartextDocument } from "./document.ts";

/** The dates of a document, in text order, one a line: value, type, days covered, text. */
export function dateTable({ dates }: KlartextDocument): string {
  return table(
    ["value", "type", "from", "to", "text"],
    dates.map((date) => [date.value, date.type, date.from ?? "", date.to ?? "", oneLine(date.text ?? "")]),
  );
}

/** The quotes of a document, in text order, one a line: speaker, mode, cue, content. */
export function quoteTable({ quotes, actors }: KlartextDocument): string {
  const names = new Map(actors.map((actor) => [actor.id, actor.name]));
  return table(
    ["speaker", "mode", "cue", "quote"],
    quotes.map(({ speaker, mode, cue, verbatim }) => [
      speaker ? oneLine((speaker.actor && names.get(speaker.actor)) ?? speaker.text ?? "") : "",
      mode,
      oneLine(cue?.text ?? ""),
      oneLine(verbatim ?? ""),
    ]),
  );
}

/** Columns padded to their widest cell, the last one left ragged. */
function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = header.map((name, column) => Math.max(name.length, ...rows.map((row) => row[column].length)));
  const line = (cells: readonly string[]): string => cells.map((cell, column) => (column === cells.length - 1 ? cell : cell.padEnd(widths[column]))).join("  ").trimEnd();
  return [header, ...rows].map((row) => `${line(row)}\n`).join("");
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}
