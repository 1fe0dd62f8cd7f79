import { attribute, elements, isElement, isSkipped, isText, textOf, texts, type Element, type TextNode, type Tree } from "./tree.ts";

/** The article within a page: its texts, and what was found out on the way. */
export interface FoundArticle {
  readonly texts: ReadonlySet<TextNode>;
  readonly title: string | undefined;
  readonly byline: string | undefined;
  /** The headline on the page that says the title, which may stand outside the article's own element. */
  headline(title: string | undefined): { readonly title: string; readonly texts: ReadonlySet<TextNode> } | null;
}

/** Attributes that finding the article goes by. */
const telling: ReadonlySet<string> = new Set(["id", "class", "rel", "itemprop", "itemtype", "property", "name", "content", "type", "href", "src", "alt", "role", "style", "hidden", "aria-hidden", "aria-modal", "lang"]);

/** Marks a text, so that it can be told where it came from after the page was taken apart. */
const mark = "data-text";

/**
 * Finds the article (Readability, by Mozilla, after Arc90). It works on a copy of the page in which each text carries a
 * number, since neither it nor its document keep source positions.
 */
export async function findArticle(tree: Tree): Promise<FoundArticle> {
  const [{ parseHTML }, { Readability }] = await Promise.all([import("linkedom"), import("@mozilla/readability")]);
  const page = parseHTML("<!doctype html><html><head></head><body></body></html>").document;
  const document: Page = page;
  const numbered: TextNode[] = [];
  const copy = (from: Tree | Element, to: PageElement): void => {
    for (const node of from.childNodes) {
      if (isText(node)) to.append(node.value.trim() === "" ? node.value : marked(node));
      else if (isElement(node)) copyElement(node, to);
    }
  };
  const marked = (node: TextNode): PageElement => {
    const span = document.createElement("span");
    span.setAttribute(mark, String(numbered.push(node) - 1));
    span.textContent = node.value;
    return span;
  };
  const copyElement = (element: Element, to: PageElement): void => {
    const { tagName } = element;
    if (tagName === "html") return copy(element, to);
    if (tagName === "head") return copyHead(element, document);
    if (isSkipped(element)) return;
    const made = tagName === "body" ? document.body : document.createElement(/^[a-z][a-z0-9-]*$/.test(tagName) ? tagName : "span");
    for (const { name, value } of element.attrs) if (telling.has(name)) made.setAttribute(name, value);
    if (tagName !== "body") to.append(made);
    copy(element, made);
  };
  copy(tree, document.documentElement);
  const found = new Readability(page, { serializer: (root): PageElement => root }).parse();
  const kept = found?.content ? [...found.content.querySelectorAll(`[${mark}]`)].map((span) => numbered[Number(span.getAttribute(mark))]) : [];
  return {
    texts: new Set(kept),
    title: found?.title?.trim() || undefined,
    byline: found?.byline?.trim() || undefined,
    headline: (title) => headlineOf(tree, title),
  };
}

/** As much of the DOM as is needed; klartext is compiled without a browser's types. */
interface Page {
  createElement(tagName: string): PageElement;
  readonly documentElement: PageElement;
  readonly head: PageElement;
  readonly body: PageElement;
}
interface PageElement {
  textContent: string | null;
  append(child: PageElement | string): void;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

/** What Readability reads in a page's head: title and metadata. */
function copyHead(head: Element, document: Page): void {
  for (const element of elements(head)) {
    if (element.tagName !== "title" && element.tagName !== "meta") continue;
    const made = document.createElement(element.tagName);
    for (const { name, value } of element.attrs) if (telling.has(name)) made.setAttribute(name, value);
    if (element.tagName === "title") made.textContent = textOf(element);
    document.head.append(made);
  }
}

/** The first h1, else h2, that says the title or a part of it: titles in metadata often carry the site's name. */
function headlineOf(tree: Tree, title: string | undefined): { readonly title: string; readonly texts: ReadonlySet<TextNode> } | null {
  const wanted = plainly(title ?? "");
  const all = [...elements(tree)].filter((element) => attribute(element, "hidden") === null);
  for (const tag of ["h1", "h2"]) {
    for (const element of all.filter(({ tagName }) => tagName === tag)) {
      const said = textOf(element);
      const plain = plainly(said);
      if (plain.length > 3 && (wanted.includes(plain) || (wanted.length > 3 && plain.includes(wanted)))) return { title: said, texts: new Set(texts(element)) };
    }
  }
  return null;
}

function plainly(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}
