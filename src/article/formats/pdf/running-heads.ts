import type { PageLine } from "./lines.ts";

/** Lines at a page's top and bottom that may be a running head, a footer or a page number. */
const edge = 3;

/** Leaves out what comes back at the same height on many pages, whatever its numbers, and page numbers by themselves. */
export function withoutRunningHeads(pages: readonly (readonly PageLine[])[]): PageLine[][] {
  const counts = new Map<string, number>();
  const edges = pages.map((page) => edgesOf(page));
  for (const lines of edges) for (const key of new Set([...lines].map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const least = Math.max(2, Math.ceil(pages.length * 0.3));
  const isRunning = (line: PageLine): boolean => counts.get(keyOf(line))! >= least;
  return pages.map((page, index) => page.filter((line) => !edges[index].has(line) || !(isRunning(line) || isPageNumber(line))));
}

function edgesOf(page: readonly PageLine[]): ReadonlySet<PageLine> {
  const byHeight = [...page].sort((a, b) => b.baseline - a.baseline);
  return new Set([...byHeight.slice(0, edge), ...byHeight.slice(-edge)]);
}

/** What a line says, its numbers aside, and roughly how high it stands. */
function keyOf({ text, baseline }: PageLine): string {
  return `${Math.round(baseline / 12)} ${text.replace(/\d+/g, "#")}`;
}

function isPageNumber({ text }: PageLine): boolean {
  return /^[-–—|\s]*(?:\p{L}{1,6}\.?\s)?\d{1,4}(?:\s?(?:\/|\p{L}{1,3})\s?\d{1,4})?[-–—|\s]*$/u.test(text) && text.length <= 20;
}
