import type { Span } from "../../article/span.ts";
import type { Insertion } from "../layers.ts";

/** What to put into a claim: over `start`–`end` of the article, or at one position where both are the same. */
export interface Replacement extends Span {
  readonly kind: Insertion["kind"];
  /** What stands in the brackets. */
  readonly value: string;
  readonly actor: number | null;
  readonly date: number | null;
}

/**
 * The claim as it reads by itself: its own words in their order, with the replacements in brackets. Replacements must
 * lie in the span, sorted, without overlap.
 */
export function standAlone(text: string, span: Span, replacements: readonly Replacement[]): { text: string; insertions: Insertion[] } {
  let composed = "";
  let at = span.start;
  const insertions: Insertion[] = [];
  for (const { start, end, kind, value, actor, date } of replacements) {
    composed += text.slice(at, start);
    if (start === end && composed !== "" && !composed.endsWith(" ")) composed += " ";
    const from = composed.length;
    composed += `[${value}]`;
    insertions.push({ start: from, end: composed.length, replaces: start === end ? null : text.slice(start, end), kind, actor, date });
    if (start === end && start < span.end && !/^[\s,.;:)]/.test(text.slice(end, end + 1))) composed += " ";
    at = end;
  }
  return { text: composed + text.slice(at, span.end), insertions };
}
