import { combine } from "../learning/hash.ts";
import type { Span } from "../article/span.ts";

/** What stands between two words; only words joined by the same gap make the same name. */
const BREAK = 0;
export const SPACE = 1;
const DOT = 2;
const APOSTROPHE = 3;
const SLASH = 4;
const AMPERSAND = 5;

/**
 * The words of a text as columns: maximal runs of letters and digits. Finer than tokens, so that the name in
 * "NATO-Mitglied", "Trump's" and "CDU/CSU" stands free.
 */
export interface Words {
  readonly length: number;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** Hash of the word without accents, umlauts kept. */
  readonly hashes: Int32Array;
  /** What stands between a word and the one before it; BREAK for the first. */
  readonly gaps: Uint8Array;
}

/** Marks a value in the table of names as a beginning of longer names. */
export const PREFIX = 0x80000000;

const folded = new Uint16Array(0x10000);

/** Splits a text into words; linear in its length. */
export function splitWords(text: string, span: Span = { start: 0, end: text.length }): Words {
  const starts = new Uint32Array((span.end - span.start + 2) >> 1);
  const ends = new Uint32Array(starts.length);
  const hashes = new Int32Array(starts.length);
  const gaps = new Uint8Array(starts.length);
  let length = 0;
  let at = span.start;
  while (at < span.end) {
    if (fold(text.charCodeAt(at)) === 0) {
      at++;
      continue;
    }
    const start = at;
    let hash = seed;
    for (; at < span.end; at++) {
      const unit = fold(text.charCodeAt(at));
      if (unit === 0) break;
      if (unit !== 1) hash = Math.imul(hash ^ unit, prime);
    }
    gaps[length] = length === 0 ? BREAK : gapBetween(text, ends[length - 1], start);
    starts[length] = start;
    ends[length] = at;
    hashes[length++] = hash;
  }
  return { length, starts, ends, hashes, gaps };
}

const seed = 0x811c9dc5 | 0;
const prime = 0x01000193;

/** The hash that the word at `start` to `end` would have in small letters but for its first: "MERKEL" as "Merkel". */
export function hashCapitalized(text: string, start: number, end: number): number {
  const word = text[start] + text.slice(start + 1, end).toLowerCase();
  return hashWord(word);
}

/** The hash of a single word. */
export function hashWord(word: string): number {
  let hash = seed;
  for (let at = 0; at < word.length; at++) {
    const unit = fold(word.charCodeAt(at));
    if (unit > 1) hash = Math.imul(hash ^ unit, prime);
  }
  return hash;
}

/** The hash of a sequence of words, from that of the words before the last one. */
export function joinHash(before: number, gap: number, word: number): number {
  return combine(before ^ Math.imul(gap + 1, 0x27d4eb2f), word);
}

/** A second, independent hash of a sequence, by which hash collisions are told. */
export function joinCheck(before: number, gap: number, word: number): number {
  return (Math.imul(before, 31) + Math.imul(word, 0x9e3779b1) + gap) | 0;
}

/** The code unit without its accent (umlauts stay); 0 if it is no part of a word, 1 if it is but says nothing. */
function fold(unit: number): number {
  if (folded[unit] === 0) folded[unit] = computeFold(unit) + 2;
  return folded[unit] - 2;
}

function computeFold(unit: number): number {
  const character = String.fromCharCode(unit);
  if (/[\p{M}\u00ad\u200b-\u200d\u2060]/u.test(character)) return 1;
  if (!/[\p{L}\p{N}]/u.test(character)) return 0;
  if ("äöüÄÖÜ".includes(character)) return unit;
  const plain = plainLetters[character] ?? character.normalize("NFD")[0];
  return plain.charCodeAt(0);
}

const plainLetters: Readonly<Record<string, string>> = { ø: "o", Ø: "O", ł: "l", Ł: "L", ı: "i", İ: "I", đ: "d", Đ: "D" };

function gapBetween(text: string, end: number, start: number): number {
  const first = text.charCodeAt(end);
  if (start - end === 1) {
    if (first === 0x20 || first === 0x2d || first === 0x0a || first === 0xa0 || first === 0x2010 || first === 0x2011) return SPACE;
    if (first === 0x2e) return DOT;
    if (first === 0x27 || first === 0x2019) return APOSTROPHE;
    if (first === 0x2f) return SLASH;
    if (first === 0x26) return AMPERSAND;
    return BREAK;
  }
  const gap = text.slice(end, start);
  if (/^[^\S\n]*\n?[^\S\n]*$/.test(gap)) return SPACE;
  if (/^\.\s?$/.test(gap)) return DOT;
  if (/^ & $/.test(gap)) return AMPERSAND;
  return BREAK;
}
