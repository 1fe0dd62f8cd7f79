import type { TextBuilder } from "../map.ts";
import type { Span } from "../span.ts";

/** Markup that goes as a whole. */
const removed: readonly RegExp[] = [
  /!\[[^[\]]*\](?:\([^()]*\)|\[[^[\]]*\])/g,
  /<!--(?:[^-]|-(?!->)){0,500}-->/g,
  /\[\^[^[\]\s]+\]/g,
  /<\/?[A-Za-z][A-Za-z0-9-]*(?:\s[^<>]*)?\/?>/g,
  /\{[.#:][^{}]*\}/g,
];
const autolink = /<((?:https?:\/\/|mailto:)[^<>\s]*)>/g;
const link = /\[([^[\]]*)\](?:\((?:[^()\s]|\([^()]*\))*(?:\s+(?:"[^"]*"|'[^']*'))?\)|\[[^\]]*\])/g;
const code = /(`{1,3})([^`]+)\1/g;
const escape = /\\[!-/:-@[-`{-~]/g;
const entity = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z]{2,8}));/g;

const entities: Readonly<Record<string, string>> = {
  amp: "&", lt: "<", gt: ">", quot: "\"", apos: "'", nbsp: "\u00A0", shy: "\u00AD", ndash: "–", mdash: "—", hellip: "…",
  lsquo: "‘", rsquo: "’", sbquo: "‚", ldquo: "“", rdquo: "”", bdquo: "„", laquo: "«", raquo: "»", euro: "€", auml: "ä",
  ouml: "ö", uuml: "ü", Auml: "Ä", Ouml: "Ö", Uuml: "Ü", szlig: "ß",
};

/** Stands for a character that is taken; it is no letter, no white space and no markup. */
const masked = "\u0000";

interface Edit extends Span {
  readonly text: string;
}

/** Copies a line of Markdown without its inline markup: links and emphasis keep their words, images go. */
export function copyInline(builder: TextBuilder, raw: string, start: number, end: number): void {
  const line = raw.slice(start, end);
  let done = 0;
  for (const edit of editsOf(line)) {
    builder.copy(start + done, start + edit.start);
    builder.replace(start + edit.start, start + edit.end, edit.text);
    done = edit.end;
  }
  builder.copy(start + done, end);
}

/** The edits of a line, found kind by kind; what one kind has taken is masked for those after it. */
function editsOf(line: string): Edit[] {
  if (!/[*_`[\]<&\\~]/.test(line)) return [];
  const edits: Edit[] = [];
  let rest = line;
  const take = (kind: readonly Edit[], masked: readonly Span[] = kind): void => {
    for (const edit of kind) edits.push(edit);
    rest = mask(rest, masked);
  };
  const codes = [...line.matchAll(code)];
  take(
    codes.flatMap(({ 0: whole, 1: ticks, index }) => edges(index, index + whole.length, ticks.length, ticks.length)),
    codes.map(({ 0: whole, index }) => ({ start: index, end: index + whole.length })),
  );
  const escapes = [...rest.matchAll(escape)];
  take(escapes.map(({ index }) => drop(index, index + 1)), escapes.map(({ index }) => drop(index, index + 2)));
  take(Array.from(rest.matchAll(autolink), ({ 0: whole, index }) => edges(index, index + whole.length, 1, 1)).flat());
  for (const pattern of removed) {
    take(Array.from(rest.matchAll(pattern), ({ 0: whole, index }) => drop(index, index + whole.length)));
  }
  take(Array.from(rest.matchAll(link), ({ 0: whole, 1: words, index }) =>
    edges(index, index + whole.length, 1, whole.length - 1 - words.length)).flat());
  take(Array.from(rest.matchAll(entity), (match) => entityEdit(match)).filter((edit) => edit !== null));
  take(emphasis(rest));
  return edits.sort((a, b) => a.start - b.start);
}

function drop(start: number, end: number): Edit {
  return { start, end, text: "" };
}

function edges(start: number, end: number, left: number, right: number): Edit[] {
  return [drop(start, start + left), drop(end - right, end)];
}

/** The line with the given stretches overwritten, so that no later pattern sees them. */
function mask(line: string, spans: readonly Span[]): string {
  if (spans.length === 0) return line;
  const parts: string[] = [];
  let done = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    parts.push(line.slice(done, start), masked.repeat(end - start));
    done = end;
  }
  parts.push(line.slice(done));
  return parts.join("");
}

function entityEdit(match: RegExpExecArray): Edit | null {
  const text = characterOf(match);
  return text === null ? null : { start: match.index, end: match.index + match[0].length, text };
}

function characterOf([, decimal, hexadecimal, name]: RegExpExecArray): string | null {
  if (name !== undefined) return Object.hasOwn(entities, name) ? entities[name] : null;
  const code = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal);
  return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : null;
}

/**
 * The delimiter runs of emphasis, paired as CommonMark pairs them by and large. One between two letters is a letter
 * itself: German writes "Leser*innen" and "Leser_innen".
 */
function emphasis(line: string): Edit[] {
  const found: Edit[] = [];
  const open: { mark: string; start: number }[] = [];
  for (const { 0: mark, index: start } of line.matchAll(/\*{1,3}|_{1,3}|~~/g)) {
    const before = line[start - 1] ?? " ";
    const after = line[start + mark.length] ?? " ";
    if (mark.length === 1 && isLetter(before) && isLetter(after)) continue;
    const partner = open.findLastIndex((other) => other.mark === mark);
    if (partner >= 0 && !/\s/.test(before)) {
      found.push(drop(open[partner].start, open[partner].start + mark.length), drop(start, start + mark.length));
      open.length = partner;
    } else if (!/\s/.test(after)) {
      open.push({ mark, start });
    }
  }
  return found;
}

function isLetter(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}
