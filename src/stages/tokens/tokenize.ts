import type { TokenKind, TokenLayer } from "../layers.ts";
import { mailAddress, webAddressEnd } from "./addresses.ts";
import { DIGIT, LETTER, PUNCTUATION, SPACE, classOf, isApostrophe, isHyphen, isSmall } from "./characters.ts";
import { TokenColumns } from "./columns.ts";
import type { CompiledRules } from "./rules.ts";
import { WordScanner } from "./word.ts";

const AT = 0x40;
const COLON = 0x3a;
const DOT = 0x2e;
const emoticon = /[:;=8][-'o]?[()DPp[\]|/]+/y;
const enders = ".!?…";
const repeated = "-–—=_*~+<>`";

/**
 * Splits a text into tokens in one pass, after the practice of Universal Dependencies: German GSD and English EWT.
 * Contracted words that UD splits into words that do not stand in the text ("im": in dem) stay one token; whoever trains
 * on UD maps them.
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
  if (next === LETTER && (unit === AT || unit === 0x23)) return scanner.tag(at, end);
  if (next === LETTER && isHyphen(unit) && scanner.joinsHyphens && beginsSuffix(text, at, chunk)) return scanner.word(at, end);
  if (isApostrophe(unit)) {
    const clipped = scanner.clippedWord(at, end);
    if (clipped > 0) return clipped;
  }
  if (next === DIGIT && at === chunk && (unit === 0x2b || unit === DOT)) return scanner.word(at, end);
  const face = at === chunk || enders.includes(text[at - 1]) ? faceEnd(text, at, end) : -1;
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

function faceEnd(text: string, at: number, end: number): number {
  const unit = text.charCodeAt(at);
  if (unit !== COLON && unit !== 0x3b && unit !== 0x3d) return -1;
  emoticon.lastIndex = at;
  const found = emoticon.exec(text);
  if (!found) return -1;
  const behind = at + found[0].length;
  return behind >= end || classOf(text.charCodeAt(behind)) === PUNCTUATION ? behind : -1;
}

/** A run of sentence enders ("?!", "..."), of one repeated mark ("--", "''"), an emoji with its modifiers, or one unit. */
function markEnd(text: string, at: number, end: number): number {
  const unit = text.charCodeAt(at);
  let next = at + 1;
  if (enders.includes(text[at])) {
    while (next < end && enders.includes(text[next])) next++;
  } else if (repeated.includes(text[at])) {
    while (next < end && text.charCodeAt(next) === unit) next++;
  } else if (isApostrophe(unit)) {
    if (next < end && text.charCodeAt(next) === unit) next++;
  } else if (classOf(unit) !== PUNCTUATION) {
    next = emojiEnd(text, at, end);
  }
  return next;
}

const REGIONAL_INDICATOR = /^\p{RI}$/u;

/** The end of the symbol at `at`: variation selectors, skin tones, joined emoji and the second half of a flag included. */
function emojiEnd(text: string, at: number, end: number): number {
  const first = text.codePointAt(at) ?? 0;
  let next = at + (first > 0xffff ? 2 : 1);
  if (first > 0xffff && REGIONAL_INDICATOR.test(String.fromCodePoint(first)) && next < end) {
    const second = text.codePointAt(next) ?? 0;
    return REGIONAL_INDICATOR.test(String.fromCodePoint(second)) ? next + 2 : next;
  }
  while (next < end) {
    const point = text.codePointAt(next) ?? 0;
    if (point === 0xfe0f || point === 0x20e3 || (point >= 0x1f3fb && point <= 0x1f3ff)) next += point > 0xffff ? 2 : 1;
    else if (point === 0x200d && next + 1 < end) next += 1 + ((text.codePointAt(next + 1) ?? 0) > 0xffff ? 2 : 1);
    else break;
  }
  return next;
}
