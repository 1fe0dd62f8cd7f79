import { webAnnotations } from "../webannotation.ts";
import { needsText } from "./article-text.ts";
import type { ArticleFormat } from "./format.ts";

/** Claims, names and dates as Web Annotations (W3C, JSON-LD). */
export const webannotation: ArticleFormat = {
  per: "article",
  endings: [".jsonld"],
  streams: false,
  render: (result) => {
    needsText(result.document, "webannotation");
    return [`${JSON.stringify(webAnnotations(result), null, 2)}\n`];
  },
};
