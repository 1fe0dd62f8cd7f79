import { KlartextError } from "../../errors.ts";
import type { Format } from "../format.ts";

/** Pages. The article is found among what surrounds it; all libraries are loaded only when a page comes. */
export const html: Format = {
  mediaType: "text/html",
  extensions: [".html", ".htm", ".xhtml"],
  declaredEncoding,
  read: async (raw) => {
    const [{ parseTree }, { findArticle }, { statedMetadata }, { proseOf }] = await Promise.all([
      import("./tree.ts"), import("./article.ts"), import("./metadata.ts"), import("./prose.ts"),
    ]);
    const tree = parseTree(raw);
    const article = await findArticle(tree);
    const { title, ...stated } = statedMetadata(tree, article.byline);
    const headline = article.headline(title ?? article.title);
    const prose = proseOf(raw, tree, (text) => article.texts.has(text) || headline?.texts.has(text) === true);
    if (prose.lines.length === 0) throw new KlartextError("empty", "holds no article that can be told from the page around it; give its text");
    return { stated: { ...stated, title: headline?.title ?? title ?? article.title }, prose };
  },
};

/** Bytes at the beginning in which a page may declare its encoding; HTML allows 1024, pages take more. */
const reach = 4096;

/** The encoding that a page's meta element or XML declaration names. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, reach)).toString("latin1").replace(/<!--[^]*?-->/g, "");
  const xml = /^\s*<\?xml\s[^>]*encoding\s*=\s*["']([\w.:-]+)["']/i.exec(head);
  const meta = /<meta\s[^>]*charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head);
  return meta?.[1] ?? xml?.[1] ?? null;
}
