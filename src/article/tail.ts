import type { IntakeRules } from "../languages/sections/intake.ts";
import { readByline, type Byline } from "./byline.ts";
import { nameLikeness, namesIn } from "./names.ts";

/** What closes an article: which of its blocks are no body, and who signs there. */
export interface Tail {
  /** Indexes of blocks, ascending. */
  readonly blocks: readonly number[];
  readonly signatures: readonly Byline[];
}

/** Blocks that are looked at, and the longest that a signature or note can be, in characters. */
const reach = 8;
const longestSignature = 80;
const longestNote = 500;

/** What a closing block is; a "line" counts only below another kind, a postscript is body. */
type Closing =
  | { readonly kind: "signature"; readonly byline: Byline }
  | { readonly kind: "greeting" | "note" | "line" | "postscript" };

/**
 * Finds signature, date and notes about the author behind the body.
 * @param body the article's blocks below the head
 * @param authors those named in the head; a closing paragraph that begins with one of them is about them
 */
export function readTail(body: readonly string[], rules: IntakeRules, authors: readonly string[]): Tail {
  const closings: Closing[] = [];
  let first = body.length;
  while (first > 1 && closings.length < reach) {
    const closing = closingOf(body, first - 1, rules, authors);
    if (closing === null) break;
    closings.unshift(closing);
    first -= 1;
  }
  const start = closings.findIndex(({ kind }) => kind !== "line" && kind !== "postscript");
  if (start < 0) return { blocks: [], signatures: [] };
  const below = closings.slice(start);
  return {
    blocks: below.flatMap(({ kind }, index) => (kind === "postscript" ? [] : [first + start + index])),
    signatures: below.flatMap((closing) => (closing.kind === "signature" ? [closing.byline] : [])),
  };
}

function closingOf(body: readonly string[], index: number, rules: IntakeRules, authors: readonly string[]): Closing | null {
  const text = body[index];
  if (/^p\.?\s?p?\.?s\.?\s?:?\s/iu.test(text)) return { kind: "postscript" };
  if (text.length <= longestNote && (rules.about.pattern.test(text) || authors.some((name) => text.startsWith(`${name} `)))) return { kind: "note" };
  const subject = authors.length === 0 && text.length <= longestNote ? subjectOfNote(body, index, rules) : null;
  if (subject !== null) return { kind: "signature", byline: { authors: [subject], published: null, certainty: "likely", cued: false } };
  if (text.length > longestSignature) return null;
  const greeting = rules.closing.pattern.exec(text);
  if (greeting) {
    const signed = greeting.groups?.names;
    const names = signed === undefined ? [] : namesIn(signed, rules, true);
    if (names.length > 0) return signature(names);
    if (signed === undefined) return { kind: "greeting" };
  }
  return signatureOf(text, body[index - 1], rules, authors.length > 0) ?? (/[.!?…:;,]["”“’»«)]*$/u.test(text) ? null : { kind: "line" });
}

function signatureOf(text: string, before: string, rules: IntakeRules, named: boolean): Closing | null {
  const byline = readByline(text, rules);
  if (byline?.certainty === "certain" || (byline?.certainty === "likely" && !named)) return { kind: "signature", byline };
  const names = rules.closing.pattern.test(before) ? namesIn(text, rules, true) : [];
  return names.length > 0 ? signature(names) : null;
}

function signature(authors: readonly string[]): Closing {
  return { kind: "signature", byline: { authors, published: null, certainty: "certain", cued: false } };
}

/** Whom a closing sentence like "Anna Beispiel ist Historikerin" is about; not those whom the body writes about. */
function subjectOfNote(body: readonly string[], index: number, rules: IntakeRules): string | null {
  const name = rules.note.pattern.exec(body[index])?.groups?.name;
  if (name === undefined || nameLikeness(name, rules) !== "known") return null;
  const family = name.slice(name.lastIndexOf(" ") + 1);
  return body.some((text, other) => other !== index && text.includes(family)) ? null : name;
}
