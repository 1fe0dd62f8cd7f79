// Reads a file with klartext's first stages, or all, or with another library, and prints the most memory the process held.
import { readFileSync } from "node:fs";

const [what, language, file] = process.argv.slice(2);
const text = readFileSync(file, "utf8");
const runs = {
  syntax: () => analyse((stages) => stages.slice(0, 3)),
  pipeline: () => analyse((stages) => stages),
  compromise: async () => (await import("compromise")).default(text),
  "wink-nlp": async () => {
    const [{ default: nlp }, { default: model }] = await Promise.all([import("wink-nlp"), import("wink-eng-lite-web-model")]);
    return nlp(model, ["sbd", "pos"]).readDoc(text);
  },
};

async function analyse(choose) {
  const { createPipeline, standardStages } = await import("../../dist/index.js");
  const pipeline = await createPipeline({ language, stages: choose(standardStages) });
  return pipeline.run(await pipeline.read(text, { known: { layout: "body" } }));
}

const kept = await runs[what]();
console.log(`${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB${kept ? "" : ", nothing came out"}`);
