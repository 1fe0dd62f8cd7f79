import type { Span } from "../../article/span.ts";

const marks = "„“”\"«»‚‘’‹›";

const isMark = (character: string | undefined): boolean => character !== undefined && character !== "" && marks.includes(character);

/** True if the mark at `at` stands before a word: it opens. */
function opens(text: string, at: number): boolean {
  const before = text[at - 1];
  const after = text[at + 1];
  return (before === undefined || /[\s(–—-]/.test(before)) && after !== undefined && !/\s/.test(after);
}

/** Takes in a quotation mark just outside a span, with the punctuation before it, whose partner lies inside. */
export function withQuotationMarks(text: string, span: Span): Span {
  const inside: number[] = [];
  for (let at = span.start; at < span.end; at++) {
    if (isMark(text[at]) && !(isLetter(text[at - 1]) && isLetter(text[at + 1]))) inside.push(at);
  }
  if (inside.length === 0) return span;
  const [first, last] = [inside[0], inside[inside.length - 1]];
  let { start, end } = span;
  if (opens(text, last)) {
    const skipped = /[.,]/.test(text[end] ?? "") ? 1 : 0;
    if (isMark(text[end + skipped])) end += skipped + 1;
  }
  if (!opens(text, first) && start > 0 && isMark(text[start - 1]) && first > start) start--;
  return { start, end };
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /\p{L}/u.test(character);
}
