/** A piece of text as PDF.js gives it; `transform` holds size and place. */
export interface Item {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** A line of a page, in points from the page's lower left corner. */
export interface PageLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
}

/** Puts the pieces of a page, which come in reading order, together to lines. */
export function linesOf(items: readonly Item[]): PageLine[] {
  const lines: PageLine[] = [];
  let open: Item[] = [];
  const close = (): void => {
    const line = lineOf(open);
    if (line) lines.push(line);
    open = [];
  };
  for (const item of items) {
    if (item.str === "") continue;
    const last = open.at(-1);
    if (last && !isSameLine(last, item)) close();
    open.push(item);
  }
  close();
  return lines;
}

const left = ({ transform }: Item): number => transform[4];
const baseline = ({ transform }: Item): number => transform[5];
const sizeOf = ({ transform, height }: Item): number => Math.hypot(transform[2], transform[3]) || height;

/** Level within half a line (a raised footnote mark counts), and not back at the left. */
function isSameLine(last: Item, next: Item): boolean {
  const size = Math.max(sizeOf(last), sizeOf(next));
  return Math.abs(baseline(last) - baseline(next)) < size / 2 && left(next) > left(last) - size && left(next) - (left(last) + last.width) < 8 * size;
}

function lineOf(items: readonly Item[]): PageLine | null {
  let text = "";
  let end: number | null = null;
  for (const item of items) {
    const gap = end === null ? 0 : left(item) - end;
    if (gap > sizeOf(item) * 0.15 && !/\s$/.test(text) && !/^\s/.test(item.str)) text += " ";
    text += item.str;
    end = left(item) + item.width;
  }
  const printed = items.filter(({ str }) => str.trim() !== "");
  if (printed.length === 0) return null;
  const longest = printed.reduce((a, b) => (b.str.length > a.str.length ? b : a));
  const last = printed[printed.length - 1];
  return { text: text.replace(/\s+/g, " ").trim(), left: left(printed[0]), right: left(last) + last.width, baseline: baseline(longest), size: sizeOf(longest) };
}
