import type { Span } from "../../article/span.ts";

const scheme = /(?:https?|ftp):\/\/|www\.|mailto:/iy;
const host = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:com|org|net|de|at|ch|eu|gov|edu|io|info|co|uk|int|mil|tv|ru|fr)$/u;

/** RFC 1035. */
const LONGEST_HOST = 253;

/** The end of the web address that begins at `start`, at most `end`; -1 if there is none. */
export function webAddressEnd(text: string, start: number, end: number): number {
  scheme.lastIndex = start;
  const found = scheme.exec(text);
  if (!found || start + found[0].length >= end) return -1;
  return trimmed(text, start + found[0].length, end);
}

/** The end of the bare host ("example.org", a path included) between `start` and `dotted`; else -1. */
export function hostEnd(text: string, start: number, dotted: number, end: number): number {
  if (dotted - start > LONGEST_HOST || !host.test(text.slice(start, dotted))) return -1;
  return text[dotted] === "/" ? trimmed(text, dotted, end) : dotted;
}

/** The e-mail address around the @ at `at`, not before `start` nor behind `end`; null if it is none. */
export function mailAddress(text: string, at: number, start: number, end: number): Span | null {
  let first = at;
  while (first > start && /[\p{L}\p{N}._%+-]/u.test(text[first - 1])) first--;
  while (first < at && !/[\p{L}\p{N}_]/u.test(text[first])) first++;
  let last = at + 1;
  while (last < end && /[\p{L}\p{N}._-]/u.test(text[last])) last++;
  while (last > at + 1 && !/[\p{L}\p{N}_]/u.test(text[last - 1])) last--;
  return first < at && last > at + 1 ? { start: first, end: last } : null;
}

/** Leaves out punctuation that belongs to the sentence, and a closing bracket that the address did not open. */
function trimmed(text: string, from: number, end: number): number {
  let opened = 0;
  for (let at = from; at < end; at++) {
    const character = text[at];
    if (/[\s<>"“”„«»]/.test(character)) end = at;
    else if (character === "(") opened++;
    else if (character === ")" && --opened < 0) end = at;
  }
  while (end > from && /[.,;:!?'’\]]/.test(text[end - 1])) end--;
  return end;
}
