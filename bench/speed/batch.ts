import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { pieces, type Piece } from "./articles.ts";
import { startKlartext } from "./process.ts";
import { machine } from "./texts.ts";

/** Tokens that go through before the clock starts: models are loaded then, and the code is compiled. */
const warmUp = 300_000;

/**
 * Sends a stream of distinct articles through the built binary, with one worker and with one for each core, and prints
 * tokens a second after warm-up, in all and for each second of processor time (which a busy machine does not change), and
 * the memory of the whole process.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { data: { type: "string", default: "../shared/data" }, tokens: { type: "string", default: "4000000" }, jobs: { type: "string", default: `1,${availableParallelism()}` } },
  });
  const articles = await pieces(values.data, warmUp + Number(values.tokens));
  console.log(machine());
  const rates: number[] = [];
  for (const jobs of values.jobs.split(",").map(Number)) {
    const { seconds, cpu, tokens, peak } = await measure(articles, jobs);
    rates.push(tokens / seconds);
    console.log(
      `${jobs} ${jobs === 1 ? "worker " : "workers"}  ${(tokens / seconds).toFixed(0)} tokens/s  ${(tokens / cpu).toFixed(0)} tokens/s of processor time  ` +
        `${tokens} tokens in ${seconds.toFixed(1)} s (${((cpu / seconds) * 100).toFixed(0)} % of a core)  ${peak.toFixed(0)} MB`,
    );
  }
  if (rates.length > 1) console.log(`${(rates[rates.length - 1] / rates[0]).toFixed(2)} times the first`);
}

async function measure(articles: readonly Piece[], jobs: number) {
  const { child, peak, cpu, ended } = startKlartext(["--input", "ndjson", "-", "--jobs", String(jobs)]);
  const feeding = feed(child.stdin, articles);
  let lines = 0;
  let measured = 0;
  let seen = 0;
  const start = { time: 0, cpu: 0 };
  const end = { time: 0, cpu: 0 };
  for await (const chunk of child.stdout as AsyncIterable<Buffer>) {
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) {
      const { tokens } = articles[lines++];
      seen += tokens;
      if (start.time === 0 && seen >= warmUp) Object.assign(start, { time: performance.now(), cpu: cpu() });
      else if (start.time > 0) measured += tokens;
    }
    if (lines >= articles.length) Object.assign(end, { time: performance.now(), cpu: cpu() });
  }
  await Promise.all([feeding, ended()]);
  if (lines !== articles.length) throw new Error(`${lines} of ${articles.length} articles came out`);
  return { tokens: measured, seconds: (end.time - start.time) / 1000, cpu: end.cpu - start.cpu, peak: peak() };
}

async function feed(stdin: NodeJS.WritableStream, articles: readonly Piece[]): Promise<void> {
  for (const [id, { text }] of articles.entries()) {
    if (!stdin.write(`${JSON.stringify({ id, text, layout: "body", language: "de" })}\n`)) await new Promise<void>((resolve) => stdin.once("drain", () => resolve()));
  }
  stdin.end();
}
