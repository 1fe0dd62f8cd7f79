import type { IntakeRules } from "../languages/sections/intake.ts";
import type { TrackedText } from "./tracked-text.ts";

/** Turns prose as it lies in a file into the reading text: broken words joined, hard-wrapped lines unwrapped. */
export function readingText(prose: TrackedText, rules: IntakeRules): TrackedText {
  const lines = prose.replace(/\r\n?|\f/g, () => ["\n"]).replace(/[ \t]+(?=\n|$)/g, () => []).replace(/\u00ad(?:\n+[ \t]*)?/g, () => []);
  return unwrapped(withoutInnerHyphens(withoutBrokenWords(lines, rules), rules));
}

const brokenWord = /(\p{L}+)[-‐]\n+[ \t]*(\p{Ll}+)/gu;

/** Joins words broken at a line's or page's end; a hyphen that is the word's own stays, as does "Staats-⏎und". */
function withoutBrokenWords(text: TrackedText, rules: IntakeRules): TrackedText {
  return text.replace(brokenWord, ([all, first, rest]) => {
    const tail = { from: all.length - rest.length, to: all.length };
    const head = { from: 0, to: first.length };
    if (rules.hyphenConjunctions.includes(rest)) return [{ from: 0, to: first.length + 1 }, " ", tail];
    if (seen(text.text, `${first}-${rest}`) || (rules.hyphenatedEndings === null && seen(text.text, first) && seen(text.text, rest))) return [{ from: 0, to: first.length + 1 }, tail];
    return [head, tail];
  });
}

/** True if the text has the word within a line. */
function seen(text: string, word: string): boolean {
  return text.includes(` ${word} `) || text.includes(` ${word},`) || text.includes(` ${word}.`);
}

const innerHyphen = /(?<![\p{L}-])(\p{Lu}\p{Ll}+)-(\p{Ll}{4,})(?![\p{L}-])/gu;

/** "Atom-mächten": where only adjectives take a hyphen after a noun, any other is left over from a line's end. */
function withoutInnerHyphens(text: TrackedText, { hyphenatedEndings }: IntakeRules): TrackedText {
  if (hyphenatedEndings === null) return text;
  return text.replace(innerHyphen, ([all, first, rest]) => {
    const adjective = hyphenatedEndings.some((ending) => new RegExp(`${ending}(?:e[mnrs]?)?$`).test(rest));
    return adjective || /(?:isch|lich|ig|bar|sam|haft|end)(?:e[mnrs]?)?$/.test(rest) && !/(?:keit|heit|schaft|macht)$/.test(rest) ? null : [{ from: 0, to: first.length }, { from: first.length + 1, to: all.length }];
  });
}

const narrowest = 40;
const widest = 110;

/** Replaces line ends by a space in paragraphs whose lines were all broken at about the same width. */
function unwrapped(text: TrackedText): TrackedText {
  return text.replace(/[^\n]+(?:\n[^\n]+)+/g, ([paragraph]) => {
    const lines = paragraph.split("\n");
    if (!isHardWrapped(lines)) return null;
    let at = 0;
    return lines.flatMap((line, index) => {
      const indent = /^[ \t]*/.exec(line)![0].length;
      const piece = { from: at + (index === 0 ? 0 : indent), to: at + line.length };
      at += line.length + 1;
      return index === 0 ? [piece] : [" ", piece];
    });
  });
}

/** Every line but the last had no room for the next line's first word. */
function isHardWrapped(lines: readonly string[]): boolean {
  const width = Math.max(...lines.map((line) => line.length));
  if (width < narrowest || width > widest) return false;
  return lines.slice(0, -1).every((line, index) => {
    const next = lines[index + 1].trimStart();
    return line.length + 1 + next.split(" ", 1)[0].length > width - 2 && !/^(?:[-*•]|\d+\.)\s/.test(next);
  });
}
