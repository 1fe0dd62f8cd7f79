import type { ArticleFormat } from "./format.ts";

/** The document, indented. */
export const json: ArticleFormat = {
  per: "article",
  endings: [".json"],
  streams: false,
  render: ({ document }) => [`${JSON.stringify(document, null, 2)}\n`],
};
