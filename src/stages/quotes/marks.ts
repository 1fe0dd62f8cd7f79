import type { Block } from "../../article/article.ts";
import type { Span } from "../../article/span.ts";

/** A stretch between quotation marks; `start` and `end` take in the marks, `content` leaves them out. */
export interface Quotation extends Span {
  readonly content: Span;
  /** Index of the quotation around it; -1 if none. */
  readonly parent: number;
  /** False where no closing mark was found and the paragraph's end closes it. */
  readonly closed: boolean;
}

interface Open {
  readonly mark: string;
  readonly start: number;
  readonly index: number;
}

const marks = /''|``|,,(?=\S)|[„“”"‚‘’'»«›‹‟‛″`]/g;
const singles = new Set(["‚", "‘", "’", "'", "›", "‹", "‛", "`"]);

/** Which marks close what another mark opened. */
const closers: Readonly<Record<string, readonly string[]>> = {
  "„": ["“", "”", "\"", "‟", "″", "''"], "“": ["”", "\"", "″"], "”": ["”", "“", "\""], "\"": ["\"", "”", "“", "″"], "‟": ["”"], "″": ["″", "\"", "”"],
  "''": ["''", "\""], "``": ["''", "``", "\""], ",,": ["''", "“", "”", "\"", "``"],
  "»": ["«"], "«": ["»"], "›": ["‹"], "‹": ["›"],
  "‚": ["‘", "’", "'", "‛"], "‘": ["’", "'"], "’": ["’", "'"], "'": ["'", "’"], "‛": ["’"], "`": ["'", "’", "`"],
};
const longest = 12_000;
/** Marks that stand open within each other; more are no quotations, and would make the work quadratic. */
const deepest = 16;

/**
 * Finds all quotations of a text: every pair of quotation marks in any style, nested ones with their parent. An opening
 * mark repeated at the next paragraph's start continues the quotation; without it, the paragraph's end closes it.
 * Text order, linear in the text's length.
 */
export function findQuotations(text: string, blocks: readonly Block[]): readonly Quotation[] {
  const found: (Quotation & { readonly order: number })[] = [];
  let stack: Open[] = [];
  let opened = 0;
  const anyMark = new RegExp(marks);

  const close = (position: number, length: number, closed: boolean): void => {
    const open = stack.pop();
    if (!open) return;
    const parent = stack.length > 0 ? stack[stack.length - 1].index : -1;
    found.push({
      order: open.index, parent, closed, start: open.start, end: position + length,
      content: { start: open.start + open.mark.length, end: position },
    });
  };

  for (let b = 0; b < blocks.length; b++) {
    const block = blocks[b];
    anyMark.lastIndex = block.start;
    for (let match = anyMark.exec(text); match && match.index < block.end; match = anyMark.exec(text)) {
      const i = match.index;
      const mark = match[0];
      const depth = closingDepth(stack, text, i, mark);
      if (depth >= 0 && !(opensRather(text, i, mark, block.start))) {
        while (stack.length > depth) close(i, stack.length - 1 === depth ? mark.length : 0, stack.length - 1 === depth);
        continue;
      }
      if (i === block.start && stack.length > 0) continue;
      if (stack.length < deepest && canOpen(text, i, mark, block.start)) stack.push({ mark, start: i, index: opened++ });
    }
    stack = stack.filter((open) => !singles.has(open.mark));
    if (stack.length > 0 && !continues(text, blocks[b + 1], stack[0], block.end)) {
      while (stack.length > 0) close(block.end, 0, false);
    }
  }
  while (stack.length > 0) close(blocks[blocks.length - 1].end, 0, false);
  return inOrder(found.filter((quotation) => quotation.content.end > quotation.content.start));
}

/** The depth of the innermost open quotation that the mark at `i` can close; -1 if none. */
function closingDepth(stack: readonly Open[], text: string, i: number, mark: string): number {
  for (let depth = stack.length - 1; depth >= 0; depth--) {
    const open = stack[depth];
    if (!closers[open.mark].includes(mark)) continue;
    if (singles.has(mark) && isApostrophe(text, i)) return -1;
    return depth;
  }
  return -1;
}

/** An apostrophe stands inside a word or, as a possessive, behind an s that more lower-case text follows. */
function isApostrophe(text: string, i: number): boolean {
  const before = text[i - 1] ?? " ";
  const after = text[i + 1] ?? " ";
  if (/[\p{L}\p{N}]/u.test(after)) return true;
  return /[sS]/.test(before) && after === " " && /\p{Ll}/u.test(text[i + 2] ?? " ");
}

/** True where a mark that could close is in truth an opening one: a straight or lone mark before a word. */
function opensRather(text: string, i: number, mark: string, blockStart: number): boolean {
  const before = i === blockStart ? " " : text[i - 1];
  const after = text[i + mark.length] ?? " ";
  return /[\s([–—-]/.test(before) && /[\p{L}\p{N}]/u.test(after) && mark !== "«" && mark !== "»";
}

function canOpen(text: string, i: number, mark: string, blockStart: number): boolean {
  const before = i === blockStart ? " " : text[i - 1];
  const after = text[i + mark.length] ?? " ";
  if (/\s/.test(after) && mark !== "«") return false;
  if (mark === "„" || mark === "‚") return true;
  return !/[\p{L}\p{N}.,;:!?]/u.test(before) || (/[„“»«]/u.test(text[i]) && before === ":");
}

/** True if the next paragraph repeats the opening mark, or the quotation is too short a way in to be given up. */
function continues(text: string, next: Block | undefined, open: Open, end: number): boolean {
  return next !== undefined && next.role === "body" && end - open.start < longest && text.startsWith(open.mark, next.start);
}

function inOrder(found: (Quotation & { readonly order: number })[]): readonly Quotation[] {
  found.sort((a, b) => a.order - b.order);
  const position = new Map(found.map((quotation, index) => [quotation.order, index]));
  return found.map(({ start, end, content, parent, closed }) => ({
    start, end, content, closed, parent: position.get(parent) ?? -1,
  }));
}
