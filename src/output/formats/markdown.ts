import { loadInterfaces } from "../../languages/load.ts";
import { markdown as markdownText } from "../markdown.ts";
import { needsText } from "./article-text.ts";
import type { ArticleFormat, FormatOptions } from "./format.ts";

/** Claims by type, actors and dates, to paste into notes. */
export async function markdown({ interfaceLanguage }: FormatOptions): Promise<ArticleFormat> {
  const interfaces = await loadInterfaces();
  return {
    per: "article",
    endings: [".md"],
    streams: true,
    render: ({ document }) => {
      needsText(document, "markdown");
      return [markdownText(document, interfaces[interfaceLanguage ?? document.document.language])];
    },
  };
}
