import { timeml as timemlText } from "../timeml.ts";
import { needsText } from "./article-text.ts";
import type { ArticleFormat } from "./format.ts";

/** The article with its time expressions tagged (TimeML). */
export const timeml: ArticleFormat = {
  per: "article",
  endings: [".tml"],
  streams: false,
  render: ({ document, analysis }) => {
    needsText(document, "timeml");
    return [timemlText(document, analysis.article.raw)];
  },
};
