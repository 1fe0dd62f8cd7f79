import type { Block } from "../../article/article.ts";
import type { Span } from "../../article/span.ts";
import type { Party } from "../layers.ts";
import { sentenceAt } from "./direct.ts";
import type { Draft } from "./draft.ts";
import { partyOf } from "./parties.ts";
import { rangeOf, type Reading } from "./reading.ts";

/**
 * The answers of an interview: each block whose label names the interviewed person, with the unlabelled paragraphs behind
 * it, is one direct quote. Whoever mostly asks, or asks at all and says much less,
 * is the interviewer, whose words are the article's own; where nobody asks, labels are headings.
 */
export function interviewQuotes(reading: Reading): Draft[] {
  const { blocks } = reading.article;
  const labels = new Map<string, { asked: number; turns: number; length: number }>();
  for (const block of blocks) {
    if (!block.label) continue;
    const name = labelName(reading, block.label);
    const count = labels.get(name) ?? { asked: 0, turns: 0, length: 0 };
    labels.set(name, { turns: count.turns + 1, asked: count.asked + (asks(reading, block) ? 1 : 0), length: count.length + block.end - block.start });
  }
  if (labels.size < 2) return [];
  const longest = Math.max(...[...labels.values()].map(({ length, turns }) => length / turns));
  const interviewers = new Set([...labels].filter(([, { asked, turns, length }]) => asked * 2 > turns || (asked > 0 && length / turns * 2 < longest)).map(([name]) => name));
  if (interviewers.size === 0) return [];
  const found: Draft[] = [];
  blocks.forEach((block, index) => {
    if (!block.label || interviewers.has(labelName(reading, block.label))) return;
    let last = index;
    while (last + 1 < blocks.length && blocks[last + 1].label === null && blocks[last + 1].role === "body" && hasTurnBehind(blocks, last + 1)) last++;
    const span = trimmedSpan(reading.text, block.label.end, blocks[last].end);
    const sentence = sentenceAt(reading, reading.tokens.at(span.start));
    if (sentence < 0 || span.end <= span.start) return;
    found.push({ mode: "direct", spans: [span], speaker: labelParty(reading, block.label), cue: null, frame: null, addressee: null, sentence });
  });
  return found;
}

function labelName({ text }: Reading, { start, end }: Span): string {
  return text.slice(start, end).replace(/[:\s*_)]+$/u, "").replace(/^[*_\s(]+/u, "");
}

function asks({ text }: Reading, { end, start }: Block): boolean {
  return text.slice(start, end).trimEnd().endsWith("?");
}

/** The last paragraphs may be the paper's own again; only those between turns belong to an answer. */
function hasTurnBehind(blocks: readonly Block[], index: number): boolean {
  for (let i = index + 1; i < blocks.length; i++) if (blocks[i].label) return true;
  return false;
}

function trimmedSpan(text: string, start: number, end: number): Span {
  while (start < end && /\s/.test(text[start])) start++;
  while (end > start && /\s/.test(text[end - 1])) end--;
  return { start, end };
}

function labelParty(reading: Reading, label: Span): Party {
  const name = labelName(reading, label);
  const start = reading.text.indexOf(name, label.start);
  const span = { start, end: start + name.length };
  const range = rangeOf(reading, span);
  const party = range.end > range.first ? partyOf(reading, range) : { ...span, actor: null };
  return party.actor === null ? { ...party, actor: bearerOf(reading, name) } : party;
}

/** "JS:": the only person with these initials. */
function bearerOf({ actors }: Reading, name: string): number | null {
  if (!/^\p{Lu}{2,3}$/u.test(name)) return null;
  const bearers = actors.flatMap(({ type, name: full }, index) => (type === "person" && initials(full) === name ? [index] : []));
  return bearers.length === 1 ? bearers[0] : null;
}

function initials(name: string): string {
  return name.split(/[\s-]+/).map((word) => word[0]).filter((letter) => /\p{Lu}/u.test(letter)).join("");
}
