import { loadInterfaces } from "../../languages/load.ts";
import { page } from "../page/page.ts";
import { needsText } from "./article-text.ts";
import type { ArticleFormat, FormatOptions } from "./format.ts";

/** The article as a page to read, its claims marked. */
export async function html({ interfaceLanguage }: FormatOptions): Promise<ArticleFormat> {
  const interfaces = await loadInterfaces();
  return {
    per: "article",
    endings: [".html"],
    streams: false,
    render: (result) => {
      const { document } = result;
      needsText(document, "html");
      return [page(result, interfaces[interfaceLanguage ?? document.document.language])];
    },
  };
}
