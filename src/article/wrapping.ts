import type { Line } from "./formats/format.ts";
import { hyphenAtEnd } from "./hyphens.ts";

/** Lines as long as a hard-wrapped text has them, in characters. */
const narrowest = 30;
const widest = 140;

/** How many lines at either end may be bylines, captions or signatures. */
const headLines = 20;
const tailLines = 10;

/** What stands between a line and the next: nothing (a word goes on), a space (the sentence goes on), or a new block. */
export type Join = "none" | "space" | "block";

/**
 * Tells for every line but the first how it joins the line before it; the first has "block".
 * @param standsAlone true for a line of head or tail that is a block whatever its length (a byline, a caption)
 */
export function joinsOf(text: string, lines: readonly Line[], standsAlone: (line: string) => boolean): Join[] {
  const contents = lines.map(({ start, end }) => text.slice(start, end));
  const isEdge = (index: number): boolean => index < headLines || index >= lines.length - tailLines;
  const isAlone = (index: number): boolean => isEdge(index) && standsAlone(contents[index]);
  const width = wrapWidth(contents, lines);
  return lines.map((line, index) => {
    if (index === 0) return "block";
    const before = contents[index - 1];
    const after = contents[index];
    if (line.kind !== "text" && line.kind !== lines[index - 1].kind) return "block";
    if (continuesWord(before, after) && line.kind === "text") return "none";
    if (line.gap === "apart") return line.kind === "text" && continuesSentence(before, after) && !isAlone(index) ? "space" : "block";
    if (line.gap !== "wrapped" && !isWrap(before, after, width)) return "block";
    return isAlone(index - 1) || isAlone(index) ? "block" : "space";
  });
}

/** The width that the text was wrapped at; null if its line breaks are its own. */
function wrapWidth(contents: readonly string[], lines: readonly Line[]): number | null {
  const inner = contents.filter((_, index) => index + 1 < lines.length && lines[index + 1].gap === "open");
  if (inner.length < 3) return null;
  const lengths = inner.map((line) => line.length).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)];
  if (width < narrowest || width > widest) return null;
  const full = inner.filter((line) => line.length > width * 0.75 && !endsSentence(line));
  return full.length >= inner.length * 0.55 ? width : null;
}

function isWrap(before: string, after: string, width: number | null): boolean {
  if (/^\p{Ll}/u.test(after) && !endsSentence(before) && before.length >= narrowest + 10) return true;
  if (width === null) return false;
  const reach = before.length + 1 + firstWord(after).length;
  return reach > width * (endsSentence(before) ? 0.88 : 0.7);
}

/** A word broken by a hyphen goes on in lower case, or in capitals; so does a compound's next part. */
function continuesWord(before: string, after: string): boolean {
  return hyphenAtEnd.test(before) && /^[\p{L}\p{N}]/u.test(after);
}

/** A page break in the middle of a sentence: a long line without an end, then lower case. */
function continuesSentence(before: string, after: string): boolean {
  return before.length >= 60 && /[\p{L},]$/u.test(before) && /^\p{Ll}\p{L}*[\s,;]/u.test(after);
}

function endsSentence(line: string): boolean {
  return /[.!?…:][\p{Pf}\p{Pe}"'“‘]*$/u.test(line);
}

function firstWord(line: string): string {
  return /^\S*/.exec(line)?.[0] ?? "";
}
