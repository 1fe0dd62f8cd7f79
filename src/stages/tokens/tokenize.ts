import type { TokenKind, TokenLayer } from "../layers.ts";
import { mailAddress, webAddressEnd } from "./addresses.ts";
import { DIGIT, LETTER, PUNCTUATION, SPACE, classOf, isApostrophe, isHyphen, isSmall } from "./characters.ts";
import { TokenColumns } from "./columns.ts";
import { ENDERS, faceEnd, markEnd } from "./marks.ts";
import type { CompiledRules } from "./rules.ts";
import { WordScanner } from "./word.ts";

const AT = 0x40;
const DOT = 0x2e;
const HASH = 0x23;
const PLUS = 0x2b;

/**
 * Splits a text into tokens in one pass, after the practice of Universal Dependencies: German GSD and English EWT.
 * These are surface tokens: what UD takes apart into words that do not stand in the text ("im": in dem) stays one, and so do
 * compounds where the pack joins hyphens ("NATO-Mitglied", three words in GSD and PUD). Whoever trains on UD maps both.
 */
export function tokenize(text: string, rules: CompiledRules): TokenLayer {
  const columns = new TokenColumns(Math.ceil(text.length / 5) + 16);
  const scanner = new WordScanner(text, rules, columns);
  const { length } = text;
  let at = 0;
  while (at < length) {
    if (classOf(text.charCodeAt(at)) === SPACE) {
      at++;
      continue;
    }
    let end = at;
    let plain = true;
    let mail = -1;
    for (; end < length; end++) {
      const unit = text.charCodeAt(end);
      const kind = classOf(unit);
      if (kind === SPACE) break;
      if (kind !== LETTER) plain = false;
      if (unit === AT && mail < 0) mail = end;
    }
    if (plain) scanner.plainWord(at, end);
    else scanChunk(text, at, end, mail, scanner, columns);
    at = end;
  }
  return columns.layer(text);
}

/** Splits what stands between two spaces. */
function scanChunk(text: string, start: number, end: number, mail: number, scanner: WordScanner, columns: TokenColumns): void {
  let at = start;
  while (mail >= 0) {
    const address = mailAddress(text, mail, at, end);
    if (address) {
      scanRun(text, at, address.start, start, scanner, columns);
      columns.add(address.start, address.end, "url");
      at = address.end;
    }
    mail = text.indexOf("@", Math.max(at, mail + 1));
    if (mail >= end) mail = -1;
  }
  scanRun(text, at, end, start, scanner, columns);
}

function scanRun(text: string, from: number, end: number, chunk: number, scanner: WordScanner, columns: TokenColumns): void {
  let at = from;
  while (at < end) {
    const unit = text.charCodeAt(at);
    const kind = classOf(unit);
    if (kind === LETTER || kind === DIGIT) {
      const address = kind === LETTER ? webAddressEnd(text, at, end) : -1;
      if (address > 0) columns.add(at, address, "url");
      at = address > 0 ? address : scanner.word(at, end);
    } else {
      at = scanMark(text, at, end, chunk, scanner, columns);
    }
  }
}

/** Adds the token at a character that is neither letter nor digit, and returns its end. */
function scanMark(text: string, at: number, end: number, chunk: number, scanner: WordScanner, columns: TokenColumns): number {
  const unit = text.charCodeAt(at);
  const next = at + 1 < end ? classOf(text.charCodeAt(at + 1)) : SPACE;
  if (next === LETTER && (unit === AT || unit === HASH)) return scanner.tag(at, end);
  if (next === LETTER && isHyphen(unit) && scanner.joinsHyphens && beginsSuffix(text, at, chunk)) return scanner.word(at, end);
  if (isApostrophe(unit)) {
    const clipped = scanner.clippedWord(at, end);
    if (clipped > 0) return clipped;
  }
  if (next === DIGIT && at === chunk && (unit === PLUS || unit === DOT)) return scanner.word(at, end);
  const face = at === chunk || ENDERS.includes(text[at - 1]) ? faceEnd(text, at, end) : -1;
  if (face > 0) return add(columns, at, face, "symbol");
  const kind: TokenKind = classOf(unit) === PUNCTUATION ? "punctuation" : "symbol";
  return add(columns, at, markEnd(text, at, end), kind);
}

function add(columns: TokenColumns, start: number, end: number, kind: TokenKind): number {
  columns.add(start, end, kind);
  return end;
}

/** True for the hyphen of "-süd" in "Nord- und -süd" and of "-Mitglied" behind a quotation mark. */
function beginsSuffix(text: string, at: number, chunk: number): boolean {
  return at === chunk ? isSmall(text, at + 1) : "\"“”«»'’)]".includes(text[at - 1]);
}
