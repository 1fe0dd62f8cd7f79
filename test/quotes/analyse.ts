import type { Article } from "../../src/article/article.ts";
import { order } from "../../src/pipeline/order.ts";
import { createPipeline, type Analysis, type Pipeline } from "../../src/pipeline/pipeline.ts";

const pipelines = new Map<string, Promise<Pipeline>>();

/** An article of body paragraphs, one a line; the first line may be its title. */
export function articleOf(text: string, titled = false): Article {
  const blocks = [...text.matchAll(/[^\n]+/g)].map((line, index) => ({
    start: line.index, end: line.index + line[0].length, role: titled && index === 0 ? "title" as const : "body" as const, label: null,
  }));
  return {
    raw: text, text, map: { toRaw: (position) => position, spanToRaw: (span) => span }, blocks,
    metadata: { title: null, subtitle: null, authors: [], published: null, publishedFrom: null }, warnings: [],
  };
}

/** Runs the pipeline up to the quotes. */
export async function analyse(language: string, text: string, titled = false): Promise<Analysis> {
  const pipeline = pipelines.get(language) ?? createPipeline({ language, stages: order.filter(({ adds }) => adds !== "claims") });
  pipelines.set(language, pipeline);
  return (await pipeline).run(articleOf(text, titled));
}
