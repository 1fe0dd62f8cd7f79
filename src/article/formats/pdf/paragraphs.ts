import type { ExtractedLine } from "../extracted.ts";
import type { LineGap } from "../format.ts";
import type { PageLine } from "./lines.ts";

/** How much larger than most text a line must be set to be a heading. */
const headingScale = 1.15;

/** What a text's usual lines look like. */
interface Setting {
  readonly size: number;
  /** From baseline to baseline. */
  readonly leading: number;
}

/** Tells headings by their size, and where paragraphs begin by space, indent, or a short line before. */
export function paragraphs(pages: readonly (readonly PageLine[])[]): ExtractedLine[] {
  const setting = settingOf(pages);
  const sizes = [...new Set(pages.flat().map(headingSize(setting.size)).filter((size) => size > 0))].sort((a, b) => b - a);
  return pages.flatMap((page, number) =>
    page.map((line, index): ExtractedLine => {
      const before = index > 0 ? page[index - 1] : (pages.slice(0, number).findLast((other) => other.length > 0)?.at(-1) ?? null);
      const size = headingSize(setting.size)(line);
      const gap = before === null ? "apart" : gapBetween(before, line, index === 0, page, setting);
      return { text: line.text, gap, kind: size > 0 ? "heading" : "text", level: size > 0 ? Math.min(sizes.indexOf(size) + 1, 6) : 0 };
    }),
  );
}

function settingOf(pages: readonly (readonly PageLine[])[]): Setting {
  const sizes = pages.flat().flatMap(({ text, size }) => new Array<number>(Math.ceil(text.length / 20)).fill(size));
  const size = median(sizes) ?? 10;
  const steps = pages.flatMap((page) => page.slice(1).map((line, index) => page[index].baseline - line.baseline).filter((step) => step > 0 && step < 3 * size));
  return { size, leading: median(steps) ?? size * 1.2 };
}

function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.length === 0 ? null : sorted[sorted.length >> 1];
}

/** A heading's size, rounded to half points; 0 for a line of ordinary size. */
function headingSize(usual: number): (line: PageLine) => number {
  return ({ size }) => (size > usual * headingScale ? Math.round(size * 2) / 2 : 0);
}

function gapBetween(before: PageLine, line: PageLine, isNewPage: boolean, page: readonly PageLine[], { size, leading }: Setting): LineGap {
  if (Math.abs(before.size - line.size) > size * 0.1) return "apart";
  const column = page.filter((other) => Math.abs(other.left - line.left) < 4 * size);
  const left = Math.min(...column.map((other) => other.left));
  const right = Math.max(...column.map((other) => other.right));
  const isIndented = line.left - left > size * 0.6 && line.left - before.left > size * 0.6;
  const endsShort = before.right < right - (right - left) * 0.12 && /[.!?:]["”“’»«)]*$/u.test(before.text);
  const step = before.baseline - line.baseline;
  const isFar = !isNewPage && step > 0 && step > Math.max(leading, line.size * 1.2) * 1.3;
  return isFar || (isIndented && !isNewPage) || (endsShort && /^["„“»«'‘]?[\p{Lu}\p{N}]/u.test(line.text)) ? "apart" : "wrapped";
}
