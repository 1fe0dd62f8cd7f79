import type { Span } from "../span.ts";

const lineBreak = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/g;

/** The lines of a text, without their line breaks; a form feed (page break) breaks a line too. */
export function splitLines(text: string, from = 0): Span[] {
  const lines: Span[] = [];
  let start = from;
  lineBreak.lastIndex = from;
  for (let match = lineBreak.exec(text); match; match = lineBreak.exec(text)) {
    lines.push({ start, end: match.index });
    start = lineBreak.lastIndex;
  }
  lines.push({ start, end: text.length });
  return lines;
}

/** The span without white space at its edges. */
export function trim(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpace(text, start)) start += 1;
  while (end > start && isSpace(text, end - 1)) end -= 1;
  return { start, end };
}

/** True if the line parts sections and says nothing: "***", "* * *", "–––", "~". */
export function isRule(line: string): boolean {
  return /^(?:[*_~=#•·+-]|[–—⁂∗\s])+$/u.test(line);
}

function isSpace(text: string, position: number): boolean {
  return /[\s\uFEFF\u200B]/.test(text[position]);
}
