import { combine, hashString } from "../hash.ts";

/** A sentence as the parser sees it: columns over its tokens. */
export interface ParserSentence {
  readonly forms: readonly string[];
  /** UPOS. */
  readonly tags: readonly string[];
  /** UD features in CoNLL-U notation; "" if none. */
  readonly features: readonly string[];
}

/** What looks up the row of a feature; -1 if there is none. */
export interface RowTable {
  get(key: number): number;
}

const tagNames = [
  "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X",
];
/** Tags as numbers: the 17 of UD, then the sentence's root and its end. */
export const rootTag = tagNames.length;
export const endTag = rootTag + 1;
export const tagCount = endTag + 1;
const tagNumbers = new Map(tagNames.map((name, number) => [name, number]));

/** The number of a tag; that of X for one that UD does not know. */
export function tagNumber(tag: string): number {
  return tagNumbers.get(tag) ?? rootTag - 1;
}

/** The kinds of features; each hashes apart from the others. */
const kind = { word: 1, suffix: 2, ending: 3, prefix: 4, shape: 5, tag: 6, before: 7, after: 8, tagged: 9, feature: 10, around: 11 };

/** The key of the row for words that have none of their own. */
export const unknownWord = combine(kind.word, -1);
/** The key of the only feature of a sentence's root. */
export const rootKey = combine(kind.tag, rootTag);

/** The key of a word. */
export function wordKey(form: string): number {
  return combine(hashString(form.toLowerCase()), kind.word);
}

/** The keys of what a form looks like. */
export function formKeys(form: string): number[] {
  const lower = form.toLowerCase();
  return [
    combine(hashString(lower.slice(-4)), kind.suffix),
    combine(hashString(lower.slice(-2)), kind.ending),
    combine(hashString(lower.slice(0, 3)), kind.prefix),
    combine(shapeOf(form), kind.shape),
  ];
}

/** The keys of a token's tag and of those beside it. */
export function tagKeys(before: number, tag: number, after: number): number[] {
  return [
    combine(kind.tag, tag),
    combine(combine(kind.before, tag), before),
    combine(combine(kind.after, tag), after),
    combine(combine(combine(kind.around, before), tag), after),
  ];
}

/** The keys of a token's morphology under its tag. */
export function morphologyKeys(features: string, tag: number): number[] {
  if (features === "") return [];
  const single = features.split("|").map((feature) => combine(hashString(feature), kind.feature));
  return [combine(combine(hashString(features), kind.tagged), tag), ...single];
}

/** The classes of a form's first and last characters and of its length. */
function shapeOf(form: string): number {
  return (classOf(form.charCodeAt(0)) * 8 + classOf(form.charCodeAt(form.length - 1))) * 4 + Math.min(form.length, 4) - 1;
}

/** 0 lower case, 1 upper case, 2 digit, 3 to 6 punctuation, 7 else. */
function classOf(code: number): number {
  if (code >= 0x61 && code <= 0x7a) return 0;
  if (code >= 0x41 && code <= 0x5a) return 1;
  if (code >= 0x30 && code <= 0x39) return 2;
  if (code >= 0xdf && code <= 0x17f) return 0;
  if (code >= 0xc0 && code < 0xdf) return 1;
  if (code === 0x2e || code === 0x21 || code === 0x3f) return 3;
  if (code === 0x2c || code === 0x3b || code === 0x3a) return 4;
  if (code < 0x80 || (code >= 0x2010 && code <= 0x203a) || code === 0xab || code === 0xbb) return code === 0x28 || code === 0x29 ? 6 : 5;
  return 7;
}
