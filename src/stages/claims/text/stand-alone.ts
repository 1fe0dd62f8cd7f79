import type { Span } from "../../../article/span.ts";
import type { Insertion } from "../../layers.ts";

/** What to put into a claim: over `start`–`end` of the article, or at one position where both are the same. */
export interface Replacement extends Span {
  readonly kind: Insertion["kind"];
  /** What stands in the brackets. */
  readonly value: string;
  readonly actor: number | null;
  readonly date: number | null;
}

/** A claim's stand-alone text, with what was put into it. */
export interface Composed {
  readonly text: string;
  readonly insertions: readonly Insertion[];
}

/**
 * The claim as it reads by itself: its pieces in their order, on one line, with the replacements in brackets. Replacements
 * must be sorted, without overlap; those outside the pieces are left out.
 */
export function standAlone(text: string, pieces: readonly Span[], replacements: readonly Replacement[]): Composed {
  const writer = new Writer(unpairedMarks(text, pieces));
  for (const piece of pieces) {
    let at = piece.start;
    writer.gap();
    for (const replacement of replacements) {
      if (replacement.start < at || replacement.end > piece.end) continue;
      writer.copy(text, at, replacement.start);
      writer.insert(text, replacement, piece);
      at = replacement.end;
    }
    writer.copy(text, at, piece.end);
  }
  return writer.done();
}

/** A value as it opens a text. */
export const capitalized = (value: string): string => value[0].toUpperCase() + value.slice(1);

class Writer {
  private composed = "";
  private readonly insertions: Insertion[] = [];

  /** @param leftOut positions of characters to leave out, ascending */
  constructor(private readonly leftOut: readonly number[]) {}

  copy(text: string, start: number, end: number): void {
    let from = start;
    for (const at of this.leftOut) {
      if (at < from || at >= end) continue;
      this.write(text.slice(from, at));
      if (this.parts(text, at + 1)) this.write(text[at]);
      from = at + 1;
    }
    this.write(text.slice(from, end));
  }

  /** Adds text with one space for any white space, and none at the beginning. */
  private write(text: string): void {
    const line = text.replace(/\s+/g, " ");
    this.composed += line.startsWith(" ") && (this.composed === "" || this.composed.endsWith(" ")) ? line.slice(1) : line;
  }

  /** True where a mark is all that parts two words. */
  private parts(text: string, next: number): boolean {
    return /[\p{L}\p{N}\p{M}]$/u.test(this.composed) && !/[\s.,;:!?)]/.test(text[next] ?? " ");
  }

  /** One space between what was written and what comes, and no punctuation that belonged to what was left out. */
  gap(): void {
    this.composed = this.composed.replace(/[\s,;:–—-]+$/, "");
    if (this.composed !== "") this.composed += " ";
  }

  insert(text: string, { start, end, kind, value, actor, date }: Replacement, piece: Span): void {
    if (start === end && this.composed !== "" && !this.composed.endsWith(" ")) this.composed += " ";
    const from = this.composed.length;
    this.composed += `[${from === 0 ? capitalized(value) : value}]`;
    this.insertions.push({ start: from, end: this.composed.length, replaces: start === end ? null : text.slice(start, end), kind, actor, date });
    if (start === end && start < piece.end && !/^[\s,.;:)]/.test(text.slice(end, end + 1))) this.composed += " ";
  }

  done(): Composed {
    return { text: this.composed.trimEnd(), insertions: this.insertions };
  }
}

const openers = "„“«»‚‘‹›\"";
const closers = "“”»«’‘›‹\"";
const marks = new RegExp(`[${openers}${closers}]`, "g");

/** Positions of quotation marks without a partner in the same claim; an apostrophe is none. */
function unpairedMarks(text: string, pieces: readonly Span[]): number[] {
  const unpaired: number[] = [];
  const open: number[] = [];
  for (const { start, end } of pieces) {
    for (const { 0: mark, index } of text.slice(start, end).matchAll(marks)) {
      const at = start + index;
      const isOpening = openers.includes(mark) && /[\s(–—[]/.test(text[at - 1] ?? " ");
      const isClosing = closers.includes(mark) && !(/[’‘]/.test(mark) && !open.some((other) => "‚‘".includes(text[other])));
      if (isOpening) open.push(at);
      else if (isClosing && open.length > 0) open.pop();
      else if (isClosing) unpaired.push(at);
    }
  }
  return [...unpaired, ...open].sort((a, b) => a - b);
}
