const benchmarks: Readonly<Record<string, () => Promise<{ run(args: readonly string[]): Promise<void> }>>> = {
  batch: () => import("./speed/batch.ts"),
  pipeline: () => import("./speed/pipeline.ts"),
  start: () => import("./speed/start.ts"),
  syntax: () => import("./speed/syntax.ts"),
  volume: () => import("./speed/volume.ts"),
};

const [name, ...args] = process.argv.slice(2);
if (name === undefined || !Object.hasOwn(benchmarks, name)) {
  console.error(`usage: npm run bench -- NAME\nbenchmarks: ${Object.keys(benchmarks).join(", ")}`);
  process.exit(2);
}
await (await benchmarks[name]()).run(args);
