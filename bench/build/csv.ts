/** Reads comma-separated values with a head line (RFC 4180) as records by column name. */
export function readCsv(text: string): Record<string, string>[] {
  const [head, ...rows] = readRecords(text);
  return rows.filter((row) => row.length > 1).map((row) => Object.fromEntries(head.map((column, i) => [column, row[i] ?? ""])));
}

function readRecords(text: string): string[][] {
  const records: string[][] = [[]];
  const field = /(?:"((?:[^"]|"")*)"|([^",\n\r]*))(,|\r?\n|$)/g;
  for (let found = field.exec(text); found && found.index < text.length; found = field.exec(text)) {
    records[records.length - 1].push(found[1] === undefined ? found[2] : found[1].replaceAll('""', '"'));
    if (found[3] !== ",") records.push([]);
  }
  return records;
}
