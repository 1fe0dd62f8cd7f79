import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Article, Block } from "../../src/article/article.ts";
import { languageCodes } from "../../src/languages/load.ts";
import { createPipeline } from "../../src/pipeline/pipeline.ts";
import { sentences } from "../../src/stages/sentences/index.ts";
import { tokens } from "../../src/stages/tokens/index.ts";
import { long, nasty } from "./nasty.ts";

const pipelines = await Promise.all(languageCodes.map((language) => createPipeline({ language, stages: [tokens, sentences] })));

/** An article of one block a text, the blocks parted by a blank line; "Label:" at a block's start is its label. */
function articleOf(texts: readonly string[], role: Block["role"] = "body"): Article {
  const blocks: Block[] = [];
  let text = "";
  for (const part of texts) {
    const label = part.startsWith("Label:") ? { start: text.length, end: text.length + 6 } : null;
    blocks.push({ start: text.length, end: text.length + part.length, role, label });
    text += `${part}\n\n`;
  }
  return {
    raw: text,
    text,
    map: { toRaw: (position) => position, spanToRaw: (span) => span },
    blocks,
    metadata: { title: null, subtitle: null, authors: [], published: null, publishedFrom: null },
    warnings: [],
  };
}

describe.each(pipelines)("sentences in $pack.name", ({ pack, run }) => {
  it.each(pack.sentences.examples)("$sentences", (example) => {
    const article = articleOf([example.sentences.join(" ")]);
    const found = run(article).layers.sentences;
    expect(found.map(({ start, end }) => article.text.slice(start, end))).toEqual(example.sentences);
  });

  it("lie in order in their blocks and consist of whole tokens, all of them but bullets", () => {
    fc.assert(fc.property(fc.array(nasty, { maxLength: 4 }), (texts) => {
      const article = articleOf(texts);
      const { layers } = run(article);
      let end = 0;
      for (const sentence of layers.sentences) {
        const block = article.blocks[sentence.block];
        expect(sentence.start).toBeGreaterThanOrEqual(Math.max(block.start, end));
        expect(sentence.end).toBeLessThanOrEqual(block.end);
        expect(sentence.start).toBe(layers.tokens.starts[sentence.firstToken]);
        expect(sentence.end).toBe(layers.tokens.ends[sentence.endToken - 1]);
        end = sentence.end;
      }
      const covered = layers.sentences.flatMap(({ firstToken, endToken }) => Array.from({ length: endToken - firstToken }, (_, at) => firstToken + at));
      const bullets = article.blocks.map(({ start }) => layers.tokens.at(start)).filter((token) => !covered.includes(token));
      expect(new Set([...covered, ...bullets].filter((token) => token < layers.tokens.length)).size).toBe(layers.tokens.length);
    }), { numRuns: 500 });
  });

  it("are found in long texts without spaces or letters", () => {
    for (const text of long) expect(run(articleOf([text])).layers.sentences.length).toBeGreaterThan(0);
  });

  it("begin behind a bullet", () => {
    const article = articleOf(["• A b.", "- C d.", "– E f.", "-"]);
    const found = run(article).layers.sentences;
    expect(found.map(({ start, end }) => article.text.slice(start, end))).toEqual(["A b.", "C d.", "– E f.", "-"]);
  });

  it("begin behind a speaker's label and inherit their block's role", () => {
    const article = articleOf(["Label: A b c.", "D e."], "caption");
    const found = run(article).layers.sentences;
    expect(found.map(({ start, end }) => article.text.slice(start, end))).toEqual(["A b c.", "D e."]);
    expect(found.map(({ role, block }) => [role, block])).toEqual([["caption", 0], ["caption", 1]]);
  });
});
