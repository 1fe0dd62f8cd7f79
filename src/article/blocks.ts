import type { IntakeRules } from "../languages/sections/intake.ts";
import type { Block, Role } from "./article.ts";
import type { Byline } from "./byline.ts";
import { findDateline } from "./dateline.ts";
import { readHead, type Paragraph } from "./head.ts";
import { labelLengths } from "./labels.ts";
import type { Reading, ReadingBlock } from "./reading.ts";
import { readTail } from "./tail.ts";

/** An article's blocks with their roles, and the bylines, datelines and signatures among them in text order. */
export interface Layout {
  readonly blocks: readonly Block[];
  readonly bylines: readonly Byline[];
}

export interface LayoutOptions {
  /** "body": the text has no title and no byline. */
  readonly layout: "article" | "body";
  /** The title if it is known from elsewhere. */
  readonly title: string | null;
}

const longestCaption = 300;
const longestHeading = 90;

/** Gives each block of the reading text its role. */
export function layOut({ text, blocks }: Reading, rules: IntakeRules, options: LayoutOptions): Layout {
  const paragraphs = blocks.map((block) => ({ ...block, text: text.slice(block.start, block.end) }));
  const labels = labelLengths(paragraphs.map((paragraph) => paragraph.text));
  if (options.layout === "body") {
    return { blocks: paragraphs.map((each, index) => blockOf(each, "body", labels[index])), bylines: [] };
  }
  const head = readHead(paragraphs, rules, options.title);
  const body = paragraphs.slice(head.roles.length);
  const authors = head.bylines.flatMap((byline) => byline.authors);
  const tail = readTail(body.map((paragraph) => paragraph.text), rules, authors);
  const closing = new Set(tail.blocks.map((block) => block + head.roles.length));
  const roles = paragraphs.map((_, index): Role => {
    if (index < head.roles.length) return head.roles[index];
    if (closing.has(index)) return "byline";
    return labels[index] > 0 ? "body" : bodyRole(paragraphs, index, rules);
  });
  const first = roles.indexOf("body");
  const dateline = first < 0 || labels[first] > 0 ? null : findDateline(paragraphs[first].text, rules);
  const laid = paragraphs.flatMap((paragraph, index) => {
    const label = index < head.roles.length ? 0 : labels[index];
    return index === first && dateline ? splitAt(paragraph, dateline.length, text) : [blockOf(paragraph, roles[index], label)];
  });
  const found = dateline ? [{ authors: [], published: dateline.published, certainty: "certain" as const, cued: false }] : [];
  return { blocks: laid, bylines: [...head.bylines, ...found, ...tail.signatures] };
}

function blockOf({ start, end }: ReadingBlock, role: Role, label: number): Block {
  return { start, end, role, label: label > 0 ? { start, end: start + label } : null };
}

/** A paragraph that opens with a dateline, as two blocks. */
function splitAt({ start, end }: ReadingBlock, length: number, text: string): Block[] {
  let body = start + length;
  while (/\s/.test(text[body])) body += 1;
  return [{ start, end: start + length, role: "byline", label: null }, { start: body, end, role: "body", label: null }];
}

function bodyRole(paragraphs: readonly Paragraph[], index: number, rules: IntakeRules): Role {
  const { text, kind } = paragraphs[index];
  if (kind === "heading") return "heading";
  if (kind === "caption" || /^(?:https?:\/\/|www\.)\S+$/u.test(text)) return "caption";
  if (text.length <= longestCaption && rules.caption.pattern.test(text)) return "caption";
  return kind === "text" && isHeading(paragraphs, index) ? "heading" : "body";
}

/** A short line without an end, between paragraphs; not what a colon or comma announces, and not the last line. */
function isHeading(paragraphs: readonly Paragraph[], index: number): boolean {
  const { text } = paragraphs[index];
  const next = paragraphs.at(index + 1);
  if (next === undefined || text.length > longestHeading || !/^["„“»«'‘]?[\p{Lu}\p{N}]/u.test(text)) return false;
  if (index > 0 && paragraphs[index - 1].kind !== "heading" && /[:,;–—]$/u.test(paragraphs[index - 1].text)) return false;
  if (/^(?:[IVXLC]+|\d{1,2}|[A-Z])[.)]?(?:\s+\p{Lu}[^.!]{0,60}[^.!:;,])?$/u.test(text)) return true;
  return !/[.!?…:;,–—]["”“’»«)]*$/u.test(text) && next.text.length > text.length;
}
