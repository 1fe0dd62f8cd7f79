import { readFileSync } from "node:fs";
import type { Article, Block } from "../../src/article/article.ts";
import { claims } from "../../src/stages/claims/index.ts";
import { clauses } from "../../src/stages/clauses/index.ts";
import { syntax } from "../../src/stages/syntax/index.ts";
import type { Stage } from "../../src/stages/stage.ts";
import type { GoldArticle } from "./claims-gold.ts";

export function stagesForNow(order: readonly Stage[]): readonly Stage[] {
  const stages = [...order];
  const have = (name: string): boolean => stages.some((stage) => stage.adds === name);
  if (!have("syntax")) stages.push(syntax as unknown as Stage);
  for (const name of ["actors", "dates", "quotes"] as const) {
    if (!have(name)) stages.push({ name, needs: [], adds: name, run: () => [] as never });
  }
  if (!have("clauses")) stages.push(clauses as unknown as Stage);
  if (!have("claims")) stages.push(claims as unknown as Stage);
  return stages;
}

export function readArticle(gold: GoldArticle): Article {
  const sentences = (JSON.parse(readFileSync(gold.path.replace(/\.(txt|md)$/, ".gold.json"), "utf8")) as { sentences: string[] }).sentences;
  const from = gold.raw.indexOf(sentences[0]);
  const blocks: Block[] = [];
  for (const match of gold.raw.matchAll(/[^\n]+/g)) {
    const start = match.index;
    blocks.push({ start, end: start + match[0].length, role: start + match[0].length <= from ? "title" : "body", label: null });
  }
  return {
    raw: gold.raw, text: gold.raw, map: { toRaw: (p) => p, spanToRaw: (s) => ({ start: s.start, end: s.end }) }, blocks,
    metadata: { title: null, subtitle: null, authors: [], published: null, publishedFrom: null }, warnings: [],
  };
}
