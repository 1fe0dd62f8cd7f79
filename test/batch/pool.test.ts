import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { Settings } from "../../src/batch/handler.ts";
import type { RecordJob } from "../../src/batch/job.ts";
import { poolRunner } from "../../src/batch/pool.ts";

const settings: Settings = { extractor: {}, formats: ["json"], formatOptions: { colors: false, width: 80 }, outDir: null, resume: false };
const worker = fileURLToPath(new URL("dying-worker.js", import.meta.url));

function job(text: string): RecordJob {
  return { type: "record", id: text, name: text, where: text, line: 1, text, url: undefined, meta: undefined, known: {} };
}

describe("a pool", () => {
  it.each([
    ["takes all memory", "fill", { code: "out-of-memory" }],
    ["ends its thread", "exit", { code: "internal" }],
    ["throws what is no answer", "throw", { code: "internal", message: "thrown" }],
  ])("fails only the job that %s", async (_, text, error) => {
    const runner = await poolRunner(settings, { threads: 2, signal: new AbortController().signal, heap: 30, worker });
    const outcomes = await Promise.all(["a", "b", text, "c", "d"].map((each) => runner.run(job(each))));
    await runner.close();
    expect(outcomes.map(({ type }) => type)).toEqual(["done", "done", "failed", "done", "done"]);
    expect(outcomes[2]).toMatchObject({ error });
  });

  it("drops what no thread has begun when the signal comes", async () => {
    const stop = new AbortController();
    const runner = await poolRunner(settings, { threads: 1, signal: stop.signal, worker });
    const runs = Array.from({ length: 10 }, (_, index) => runner.run(job(`${index}`)));
    stop.abort();
    expect((await Promise.all(runs)).filter(({ type }) => type === "dropped").length).toBeGreaterThanOrEqual(8);
    await runner.close();
  });
});
