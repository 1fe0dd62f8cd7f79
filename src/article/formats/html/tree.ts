import { parse, type DefaultTreeAdapterMap } from "parse5";

export type Element = DefaultTreeAdapterMap["element"];
export type TextNode = DefaultTreeAdapterMap["textNode"];
type Node = DefaultTreeAdapterMap["childNode"];
export type Tree = DefaultTreeAdapterMap["document"];

/** Elements whose content is no prose, or not part of the page. */
const skipped: ReadonlySet<string> = new Set(["script", "style", "noscript", "template", "svg", "math", "iframe", "object", "canvas", "video", "audio", "select", "textarea", "button", "head"]);

/** Parses a page as browsers do; each node knows where it stands in the source. */
export function parseTree(raw: string): Tree {
  return parse(raw, { sourceCodeLocationInfo: true });
}

export function isElement(node: Node): node is Element {
  return "tagName" in node;
}

export function isText(node: Node): node is TextNode {
  return node.nodeName === "#text";
}

/** True for an element in which no prose is looked for. */
export function isSkipped({ tagName }: Element): boolean {
  return skipped.has(tagName);
}

export function attribute({ attrs }: Element, name: string): string | null {
  return attrs.find((attr) => attr.name === name)?.value ?? null;
}

/** All elements in document order, skipped ones too. */
export function* elements(node: Tree | Element): Generator<Element> {
  for (const child of node.childNodes) {
    if (!isElement(child)) continue;
    yield child;
    yield* elements(child);
  }
}

/** The texts of an element in document order, those in skipped elements left out. */
export function* texts(node: Tree | Element): Generator<TextNode> {
  for (const child of node.childNodes) {
    if (isText(child)) yield child;
    else if (isElement(child) && !isSkipped(child)) yield* texts(child);
  }
}

/** An element's words, spaces collapsed. */
export function textOf(element: Element): string {
  return [...texts(element)].map(({ value }) => value).join("").replace(/\s+/g, " ").trim();
}
