import type { IntakeRules } from "../languages/sections/intake.ts";
import { readByline, type Byline } from "./byline.ts";
import { namesIn } from "./names.ts";

/** What closes an article: how many of its last blocks are no body, and who signs there. */
export interface Tail {
  readonly length: number;
  readonly signatures: readonly Byline[];
}

const longestAbout = 500;
const longestSignature = 80;

/**
 * Finds signature, date and notes about the author behind the body, from the end backwards.
 * @param body the article's blocks below the head
 * @param authors those named in the head; a closing paragraph that begins with one of them is about them
 */
export function readTail(body: readonly string[], rules: IntakeRules, authors: readonly string[]): Tail {
  const signatures: Byline[] = [];
  let length = 0;
  for (let index = body.length - 1; index > 0 && length < 6; index -= 1) {
    const text = body[index];
    const signature = signatureOf(text, body[index - 1], rules, authors.length > 0);
    if (signature === null && !isAbout(text, rules, authors)) break;
    if (signature) signatures.unshift(signature);
    length += 1;
  }
  return { length, signatures };
}

function isAbout(text: string, rules: IntakeRules, authors: readonly string[]): boolean {
  if (text.length > longestAbout) return false;
  return rules.about.pattern.test(text) || authors.some((name) => text.startsWith(`${name} `));
}

function signatureOf(text: string, before: string, rules: IntakeRules, named: boolean): Byline | null {
  if (text.length > longestSignature) return null;
  const closing = rules.closing.pattern.exec(text);
  if (closing) {
    const names = closing.groups?.names;
    return { authors: names === undefined ? [] : namesIn(names, rules, true), published: null, certainty: "certain" };
  }
  const byline = readByline(text, rules);
  if (byline && (byline.certainty === "certain" || (byline.certainty === "likely" && !named) || rules.closing.pattern.test(before))) return byline;
  if (!rules.closing.pattern.test(before)) return null;
  const names = namesIn(text, rules, true);
  return names.length > 0 ? { authors: names, published: null, certainty: "certain" } : null;
}
