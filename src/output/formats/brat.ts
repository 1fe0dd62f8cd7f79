import { brat as standoff } from "../brat.ts";
import { needsText } from "./article-text.ts";
import type { ArticleFormat } from "./format.ts";

/** Standoff annotations and the text that they stand on, for brat and its kin. */
export const brat: ArticleFormat = {
  per: "article",
  endings: [".ann", ".txt"],
  streams: false,
  render: (result) => {
    needsText(result.document, "brat");
    return [standoff(result), result.analysis.article.text];
  },
};
