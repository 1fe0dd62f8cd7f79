import { decodeHTML } from "entities";
import { TextBuilder, unmapped } from "../../map.ts";
import type { Line, LineGap, LineKind, Prose } from "../format.ts";
import { trim } from "../lines.ts";
import { isElement, isSkipped, isText, textOf, type Element, type TextNode, type Tree } from "./tree.ts";

/** Elements that begin a line of their own. */
const blocks: ReadonlySet<string> = new Set((
  "address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 " +
  "header hgroup hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul"
).split(" "));

/** A stretch of a text's source: white space, an entity, a tag or comment that the parser passed over, or characters. */
const stretches = /([ \t\n\r\f]+)|(&(?:#\d+|#[xX][0-9a-fA-F]+|[A-Za-z][A-Za-z0-9]*);?)|(<(?:!--[^]*?-->|[^>]*>))|([^ \t\n\r\f&<]+|[&<])/g;

interface Style {
  readonly kind: LineKind;
  readonly level: number;
  /** True where line breaks of the source count. */
  readonly preformatted: boolean;
}

/** A page's prose: the texts that are taken, in lines as the elements part them, each character led back to the source. */
export function proseOf(raw: string, tree: Tree, takes: (text: TextNode) => boolean): Prose {
  const writer = new LineWriter(raw);
  const walk = (parent: Tree | Element, style: Style): void => {
    for (const node of parent.childNodes) {
      if (isText(node)) {
        if (takes(node)) writeText(writer, raw, node, style);
        else if (node.value.trim() === "") writer.space();
      } else if (isElement(node) && !isSkipped(node) && !isFootnoteMark(node)) {
        walkElement(node, style);
      }
    }
  };
  const walkElement = (element: Element, style: Style): void => {
    const { tagName } = element;
    if (tagName === "br") return writer.breakLine();
    if (!blocks.has(tagName)) return walk(element, style);
    writer.endLine("apart");
    walk(element, styleOf(tagName, style));
    writer.endLine("apart");
  };
  walk(tree, { kind: "text", level: 0, preformatted: false });
  return writer.build();
}

function styleOf(tagName: string, style: Style): Style {
  const heading = /^h([1-6])$/.exec(tagName);
  if (heading) return { ...style, kind: "heading", level: Number(heading[1]) };
  if (tagName === "li") return { ...style, kind: "item" };
  if (tagName === "figcaption" || tagName === "caption") return { ...style, kind: "caption" };
  return tagName === "pre" ? { ...style, preformatted: true } : style;
}

/** A raised number that links to a note. */
function isFootnoteMark(element: Element): boolean {
  return element.tagName === "sup" && element.childNodes.some((child) => isElement(child) && child.tagName === "a") && /^\W*\w{1,3}\W*$/u.test(textOf(element));
}

/** Writes a text's source, its entities read and its white space collapsed. */
function writeText(writer: LineWriter, raw: string, node: TextNode, style: Style): void {
  const location = node.sourceCodeLocation;
  if (!location) return;
  const source = raw.slice(location.startOffset, location.endOffset);
  let read = 0;
  for (const match of source.matchAll(stretches)) {
    const [stretch, space, entity, tag] = match;
    const start = location.startOffset + match.index;
    const end = start + stretch.length;
    if (space !== undefined) {
      read += space.replace(/\r\n?/g, "\n").length;
      if (style.preformatted && /[\n\r]/.test(space)) writer.breakLine();
      else writer.space();
      continue;
    }
    if (tag !== undefined && !node.value.startsWith(tag, read)) continue;
    const text = entity === undefined ? stretch : decodeHTML(entity);
    read += text.length;
    writer.write(start, end, text, style);
  }
}

/** Puts lines together, front to back. */
class LineWriter {
  private readonly builder: TextBuilder;
  private readonly lines: Line[] = [];
  private start = -1;
  private style: Style = { kind: "text", level: 0, preformatted: false };
  private gap: LineGap = "apart";
  private spaced = false;
  /** Where the last character written ends in the source. */
  private written = 0;

  constructor(private readonly raw: string) {
    this.builder = new TextBuilder(unmapped(raw));
  }

  /** White space: one space if more of the line follows. */
  space(): void {
    this.spaced = true;
  }

  write(start: number, end: number, text: string, style: Style): void {
    // What the parser moved, out of a broken table, stands no longer in the order of the source.
    if (start < this.written) return;
    if (this.start < 0) {
      if (this.lines.length > 0) this.builder.replace(this.written, start, "\n");
      this.start = this.builder.length;
      this.style = style;
    } else if (this.spaced) {
      this.builder.replace(this.written, start, " ");
    }
    this.spaced = false;
    if (text === this.raw.slice(start, end)) this.builder.copy(start, end);
    else this.builder.replace(start, end, text);
    this.written = end;
  }

  /** A line break within a paragraph; two of them end it. */
  breakLine(): void {
    if (this.start < 0) this.gap = "apart";
    else this.endLine("open");
  }

  endLine(gap: LineGap): void {
    if (this.start >= 0) {
      const { kind, level } = this.style;
      this.lines.push({ start: this.start, end: this.builder.length, kind, level, gap: kind === "text" ? this.gap : "apart" });
      this.gap = gap;
    } else if (gap === "apart") {
      this.gap = gap;
    }
    this.start = -1;
    this.spaced = false;
  }

  build(): Prose {
    this.endLine("apart");
    const built = this.builder.build();
    const lines = this.lines.map((line) => ({ ...line, ...trim(built.text, line) })).filter(({ start, end }) => start < end);
    return { ...built, lines };
  }
}
