import { parseArgs } from "node:util";
import { createPipeline, type Pipeline } from "../../src/pipeline/pipeline.ts";
import type { Layers } from "../../src/stages/layers.ts";
import { machine, processorTime, runningText } from "./texts.ts";

const rounds = 5;

/**
 * Prints the processor time a token that reading and every stage take on running text, the best of some rounds behind one
 * that warms up. Processor time holds what other threads of the process do (compiling, collecting garbage).
 */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { data: { type: "string", default: "../shared/data" }, characters: { type: "string", default: "300000" } } });
  console.log(machine());
  for (const language of ["de", "en"]) {
    const pipeline = await createPipeline({ language });
    const text = runningText(values.data, language, Number(values.characters));
    await measure(pipeline, text);
    const runs = [];
    for (let round = 0; round < rounds; round++) runs.push(await measure(pipeline, text));
    const best = runs.reduce((a, b) => (b.total < a.total ? b : a));
    const perToken = (time: number): string => (time / best.tokens).toFixed(2);
    console.log(`${language}  ${best.tokens} tokens  ${perToken(best.total)} µs a token  ${((best.tokens / best.total) * 1e6).toFixed(0)} tokens/s`);
    console.log(`    ${[...best.times].map(([name, time]) => `${name} ${perToken(time)}`).join("  ")}`);
  }
}

async function measure(pipeline: Pipeline, text: string) {
  const times = new Map<string, number>();
  let before = processorTime();
  const lap = (name: string): void => {
    const now = processorTime();
    times.set(name, now - before);
    before = now;
  };
  const article = await pipeline.read(text, { known: { layout: "body" } });
  lap("read");
  const layers: Record<string, unknown> = {};
  for (const stage of pipeline.stages) {
    layers[stage.adds] = stage.run(article, { layers: layers as unknown as Layers, pack: pipeline.pack, resources: pipeline.resources, warn: () => {} });
    lap(stage.name);
  }
  return { times, tokens: (layers as unknown as Layers).tokens.length, total: [...times.values()].reduce((sum, time) => sum + time, 0) };
}
