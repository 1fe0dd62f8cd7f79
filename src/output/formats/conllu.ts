import { conllu as conlluText } from "../conllu.ts";
import { needsText } from "./article-text.ts";
import type { ArticleFormat } from "./format.ts";

/** Tokens, lemmas, tags and trees (CoNLL-U). */
export const conllu: ArticleFormat = {
  per: "article",
  endings: [".conllu"],
  streams: true,
  render: ({ document, analysis, contractions }) => {
    needsText(document, "conllu");
    return [conlluText(analysis, contractions)];
  },
};
