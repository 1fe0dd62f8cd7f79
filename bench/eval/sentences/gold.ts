import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { readArticle } from "../../../src/article/read.ts";
import { loadPack } from "../../../src/languages/load.ts";
import { createPipeline } from "../../../src/pipeline/pipeline.ts";
import { sentences } from "../../../src/stages/sentences/index.ts";
import { tokens } from "../../../src/stages/tokens/index.ts";
import type { EvalOptions } from "../main.ts";

interface Gold {
  readonly article: string;
  readonly language: string;
  /** How each body sentence begins, in order; or where, in code points. */
  readonly sentences?: readonly (string | number)[];
}

/** Starts of body sentences in the gold articles, in per cent F1; sealed articles are left out. */
export async function evaluateGold({ gold: folder, language, errors }: EvalOptions): Promise<number> {
  const seal = join(folder, "SEALED");
  const sealed = new Set(existsSync(seal) ? readFileSync(seal, "utf8").split(/\s+/) : []);
  let hits = 0;
  let total = 0;
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".gold.json")).sort()) {
    if (sealed.has(file.replace(".gold.json", ""))) continue;
    const gold = JSON.parse(readFileSync(join(folder, file), "utf8")) as Gold;
    if (language !== null && gold.language !== language) continue;
    const raw = readFileSync(join(folder, gold.article), "utf8").replace(/^\uFEFF/, "");
    const wanted = wantedStarts(raw, gold.sentences ?? []);
    const found = await foundStarts(raw, gold);
    hits += [...wanted].filter((start) => found.has(start)).length;
    total += wanted.size + found.size;
    if (errors) list(gold.article, raw, found, wanted);
  }
  return (200 * hits) / total;
}

function wantedStarts(raw: string, begins: readonly (string | number)[]): Set<number> {
  let from = 0;
  return new Set(begins.map((begin) => {
    const start = typeof begin === "number" ? [...raw].slice(0, begin).join("").length : raw.indexOf(begin, from);
    from = start + 1;
    return start;
  }));
}

async function foundStarts(raw: string, { article: name, language }: Gold): Promise<Set<number>> {
  const { intake } = await loadPack(language);
  const mediaType = name.endsWith(".md") ? "text/markdown" : "text/plain";
  const article = await readArticle(raw, { mediaType, intake, known: {}, date: null, dateOverride: false });
  const pipeline = await createPipeline({ language, stages: [tokens, sentences] });
  const body = pipeline.run(article).layers.sentences.filter(({ role }) => role === "body");
  return new Set(body.map(({ start }) => article.map.toRaw(start)));
}

function list(name: string, raw: string, found: ReadonlySet<number>, wanted: ReadonlySet<number>): void {
  const wrong = [
    ...[...wanted].filter((start) => !found.has(start)).map((start) => ({ start, sign: "-" })),
    ...[...found].filter((start) => !wanted.has(start)).map((start) => ({ start, sign: "+" })),
  ];
  for (const { start, sign } of wrong.sort((a, b) => a.start - b.start)) {
    console.log(`${name}\t${sign}\t${JSON.stringify(raw.slice(Math.max(0, start - 40), start))} | ${JSON.stringify(raw.slice(start, start + 40))}`);
  }
}
