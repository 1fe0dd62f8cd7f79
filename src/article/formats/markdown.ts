import { TrackedText } from "../tracked-text.ts";
import type { Format, StatedMetadata } from "./format.ts";
import { withoutLinks } from "./plain.ts";

const frontMatter = /^---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;
const autolink = /<((?:https?|mailto):[^\s>]+)>/g;
const emphasis = /(?<![\p{L}\p{N}*_\\])(\*{1,3}|_{1,3})(?=[^\s*_])([^*_\n]*[^\s*_])\1(?![\p{L}\p{N}*_])/gu;
const code = /(`+)([^`\n]+)\1/g;
const lineMarks = /^[ \t]{0,3}(?:>[ \t]?)*(?:[-*+][ \t]+)?(?=\S)/gm;
const rule = /^[ \t]*(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/gm;
const headingEnd = /[ \t]+#+[ \t]*$/gm;

export const markdown: Format = {
  mediaType: "text/markdown",
  extensions: [".md", ".markdown"],
  metadata: async (raw) => {
    const found = frontMatter.exec(raw);
    return found ? readFrontMatter(found[1]) : {};
  },
  prose: (raw) =>
    withoutLinks(TrackedText.of(raw).replace(/^---[\s\S]*$/g, ([all]) => [{ from: frontMatter.exec(all)?.[0].length ?? 0, to: all.length }]))
      .replace(autolink, ([, address]) => [{ from: 1, to: 1 + address.length }])
      .replace(rule, () => [])
      .replace(lineMarks, ([marks]) => (marks === "" ? null : []))
      .replace(headingEnd, () => [])
      .replace(emphasis, ([all, marks]) => [{ from: marks.length, to: all.length - marks.length }])
      .replace(code, ([all, ticks]) => [{ from: ticks.length, to: all.length - ticks.length }]),
};

async function readFrontMatter(source: string): Promise<StatedMetadata> {
  const { parse } = await import("yaml");
  let fields: unknown;
  try {
    fields = parse(source);
  } catch (error) {
    return { problem: `the front matter is not valid YAML: ${String((error as Error).message).split("\n", 1)[0]}` };
  }
  if (typeof fields !== "object" || fields === null) return {};
  const field = (...names: readonly string[]): unknown => names.map((name) => (fields as Record<string, unknown>)[name]).find((value) => value !== undefined && value !== null);
  const text = (value: unknown): string | undefined => (typeof value === "string" && value.trim() !== "" ? value.trim() : undefined);
  const authors = field("authors", "author");
  const date = /^\d{4}-\d{2}-\d{2}/.exec(String(field("date", "published") ?? ""))?.[0];
  return {
    title: text(field("title")),
    subtitle: text(field("subtitle", "description")),
    authors: (Array.isArray(authors) ? authors : [authors]).map((author) => text(author)).filter((author) => author !== undefined),
    date,
    language: text(field("language", "lang")),
  };
}
