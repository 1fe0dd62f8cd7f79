import type { RunFormat } from "./format.ts";

/** One document a line. */
export const ndjson: RunFormat = {
  per: "run",
  files: ["documents.ndjson"],
  opening: [""],
  render: (document) => [`${JSON.stringify(document)}\n`],
};
