import { PUNCTUATION, classOf, isApostrophe } from "./characters.ts";

/** Marks that end sentences. */
export const ENDERS = ".!?…";
const REPEATED = "-–—=_*~+<>`";
const EMOTICON = /[:;=][-'o]?[()DPp[\]|/]+/y;
const REGIONAL_INDICATOR = /^\p{RI}$/u;

/** The end of the emoticon at `at`; -1 if there is none. */
export function faceEnd(text: string, at: number, end: number): number {
  EMOTICON.lastIndex = at;
  const found = EMOTICON.exec(text);
  if (!found) return -1;
  const behind = at + found[0].length;
  return behind === end || (behind < end && classOf(text.charCodeAt(behind)) === PUNCTUATION) ? behind : -1;
}

/**
 * The end of the mark at `at`: a run of sentence enders ("?!", "..."), of one repeated mark ("--", "''"), an emoji with its
 * modifiers, or one unit.
 */
export function markEnd(text: string, at: number, end: number): number {
  const unit = text.charCodeAt(at);
  let next = at + 1;
  if (ENDERS.includes(text[at])) {
    while (next < end && ENDERS.includes(text[next])) next++;
  } else if (REPEATED.includes(text[at])) {
    while (next < end && text.charCodeAt(next) === unit) next++;
  } else if (isApostrophe(unit)) {
    if (next < end && text.charCodeAt(next) === unit) next++;
  } else if (classOf(unit) !== PUNCTUATION) {
    next = emojiEnd(text, at, end);
  }
  return next;
}

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
