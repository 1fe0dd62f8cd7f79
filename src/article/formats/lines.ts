import type { Span } from "../span.ts";

const softHyphen = "\u00AD";
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

/** The span without white space and invisible characters at its edges, but for a soft hyphen that breaks a word. */
export function trim(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && (isSpace(text[start]) || text[start] === softHyphen)) start += 1;
  while (end > start && (isSpace(text[end - 1]) || (text[end - 1] === softHyphen && !isLetter(text[end - 2])))) end -= 1;
  return { start, end };
}

/** True if the line parts sections and says nothing: "***", "* * *", "–––", "~". */
export function isRule(line: string): boolean {
  return /^(?:[*_~=#•·+-]|[–—⁂∗\s])+$/u.test(line);
}

function isSpace(character: string): boolean {
  return /[\s\u200B\u2060\uFEFF]/.test(character);
}

function isLetter(character: string): boolean {
  return /\p{L}/u.test(character);
}
