import { describe, expect, it } from "vitest";
import { languageCodes, loadPack } from "../../src/languages/load.ts";
import type { Article } from "../../src/article/article.ts";
import type { Clause, Sentence } from "../../src/stages/layers.ts";
import { clauses } from "../../src/stages/clauses/index.ts";
import { tagged } from "./tagged.ts";

const packs = await Promise.all(languageCodes.map((code) => loadPack(code)));

describe.each(packs.map((pack) => [pack.code, pack] as const))("clauses, %s", (_code, pack) => {
  it.each(pack.clauses.examples.map((example) => [example.tagged.replace(/\/\S+/g, ""), example] as const))("%s", (_sentence, example) => {
    const { text, tokens, syntax } = tagged(example.tagged);
    const sentences: Sentence[] = [{ start: 0, end: text.length, role: "body", firstToken: 0, endToken: tokens.length, block: 0 }];
    const found = clauses.run({ text } as Article, { layers: { tokens, sentences, syntax }, pack, resources: { syntax: { verbs: null } } as never, warn: () => undefined });
    const words = (clause: Clause): string => clause.ranges.flatMap((range) => Array.from({ length: range.end - range.first }, (_, at) => tokens.form(range.first + at))).join(" ");
    expect(found.map((clause) => ({ text: words(clause), kind: clause.kind }))).toEqual(example.clauses.map(({ text: wanted, kind }) => ({ text: wanted, kind })));
  });
});
