import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import compromise from "compromise";
import wink from "wink-nlp";
import winkModel from "wink-eng-lite-web-model";
import { createPipeline } from "../../src/pipeline/pipeline.ts";
import { standardStages } from "../../src/index.ts";
import { machine, processorTime, runningText } from "./texts.ts";

/** Characters of the texts, and of all texts of one length together. */
const lengths = [6_000, 60_000, 600_000];
const together = 600_000;
const rounds = 3;
const memoryCharacters = 5_000_000;

type Reader = (text: string) => Promise<unknown>;

/**
 * Prints what tokenising, tagging, lemmatising and parsing cost at several lengths of text, beside English libraries that
 * tag and lemmatise but do not parse, and the memory for 5 MB. Rates count klartext's tokens for all; time is processor time.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { data: { type: "string", default: "../shared/data" } } });
  console.log(`${machine()}; compromise ${versionOf("compromise")}, wink-nlp ${versionOf("wink-nlp")}, wink-eng-lite-web-model ${versionOf("wink-eng-lite-web-model")}`);
  for (const language of ["de", "en"]) {
    const text = runningText(values.data, language, together);
    const readers = { klartext: await klartext(language), ...(language === "en" ? others() : {}) };
    for (const [name, read] of Object.entries(readers)) {
      for (const length of lengths) {
        const texts = Array.from({ length: together / length }, (_, i) => text.slice(i * length, (i + 1) * length));
        const tokens = await countTokens(texts, language);
        const time = await quickest(read, texts);
        console.log(`${language}  ${name.padEnd(12)} texts of ${String(length / 1000).padStart(3)},000 characters  ${((tokens / time) * 1e6).toFixed(0).padStart(7)} tokens/s  ${(time / tokens).toFixed(2).padStart(6)} µs a token`);
      }
    }
  }
  for (const [language, whats] of [["de", ["syntax", "pipeline"]], ["en", ["syntax", "pipeline", "compromise", "wink-nlp"]]] as const) {
    for (const what of whats) console.log(`${language}  ${what.padEnd(12)} 5 MB at once: ${memory(values.data, language, what)}`);
  }
}

async function klartext(language: string): Promise<Reader> {
  const pipeline = await createPipeline({ language, stages: standardStages.slice(0, 3) });
  return async (text) => pipeline.run(await pipeline.read(text, { known: { layout: "body" } }));
}

function others(): Record<string, Reader> {
  const nlp = wink(winkModel, ["sbd", "pos"]), { its } = nlp;
  return {
    compromise: async (text) => compromise(text).compute("root"),
    "wink-nlp": async (text) => nlp.readDoc(text).tokens().out(its.lemma as never),
  };
}

async function countTokens(texts: readonly string[], language: string): Promise<number> {
  const pipeline = await createPipeline({ language, stages: standardStages.slice(0, 1) });
  let tokens = 0;
  for (const text of texts) tokens += pipeline.run(await pipeline.read(text, { known: { layout: "body" } })).layers.tokens.length;
  return tokens;
}

async function quickest(read: Reader, texts: readonly string[]): Promise<number> {
  let best = Infinity;
  for (let round = 0; round <= rounds; round++) {
    const before = processorTime();
    for (const text of texts) await read(text);
    if (round > 0) best = Math.min(best, processorTime() - before);
  }
  return best;
}

/** English text is repeated to come to the length. */
function memory(data: string, language: string, what: string): string {
  const folder = mkdtempSync(join(tmpdir(), "klartext-"));
  try {
    const file = join(folder, "text.txt");
    const once = runningText(data, language, language === "de" ? memoryCharacters : 1_200_000);
    writeFileSync(file, once.repeat(Math.ceil(memoryCharacters / once.length)).slice(0, memoryCharacters));
    const { stdout, stderr } = spawnSync(process.execPath, [fileURLToPath(new URL("memory.js", import.meta.url)), what, language, file], { encoding: "utf8" });
    return stdout.trim() || `failed: ${stderr.split("\n").find((line) => line.includes("rror")) ?? "no output"}`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function versionOf(name: string): string {
  const manifest = JSON.parse(readFileSync(new URL(`../../node_modules/${name}/package.json`, import.meta.url), "utf8")) as { readonly version: string };
  return manifest.version;
}
