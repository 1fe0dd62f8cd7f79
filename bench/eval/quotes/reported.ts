import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { readArticle } from "../../../src/article/read.ts";
import { hashString } from "../../../src/learning/hash.ts";
import { order } from "../../../src/pipeline/order.ts";
import { createPipeline } from "../../../src/pipeline/pipeline.ts";

/** A reported act as the sheet of judgements has it: where it is from, its cue, how it begins. */
interface Act {
  readonly source: string;
  readonly cue: string;
  readonly begins: string;
}

type Judgement = Act & { readonly right: boolean };

interface Text {
  readonly name: string;
  readonly language: string;
  readonly raw: string;
}

const sheet = new URL("reported.json", import.meta.url);

/** The one article whose words must not be repeated. */
const measuredOnly = "seed";

/** How many acts are drawn from each collection. */
const draws = { annotated: 15, gold: 20, bundestag: 15 };
const beginning = 60;

/**
 * Precision of reported acts, judged by hand: acts are drawn from the annotated fixtures, the open gold articles and a plenary
 * protocol by the order of their hashes; the sheet holds the judgements. An act is right if its speaker made it, in words
 * that the text does not repeat. Acts that nobody has judged are listed and counted apart.
 */
export async function evaluateReported(data: string, gold: string): Promise<Record<string, number>> {
  const judged = new Map((JSON.parse(readFileSync(sheet, "utf8")) as readonly Judgement[]).map((act) => [keyOf(act), act.right]));
  const drawn = [
    ...first(await actsIn(textsIn("fixtures/annotated", [])), draws.annotated),
    ...first(await actsIn(textsIn(gold, [...readSealed(gold), measuredOnly])), draws.gold),
    ...first(await actsIn([protocol(data)]), draws.bundestag),
  ];
  const known = drawn.filter((act) => judged.has(keyOf(act)));
  const right = known.filter((act) => judged.get(keyOf(act)) === true).length;
  for (const act of drawn) if (!judged.has(keyOf(act))) console.log(`not judged\t${JSON.stringify(act)}`);
  console.log(`\nreported acts: ${right} of ${known.length} judged are right, ${drawn.length - known.length} of ${drawn.length} drawn not judged`);
  return { reportedPrecision: known.length === 0 ? 0 : right / known.length };
}

function keyOf({ source, cue, begins }: Act): string {
  return `${source}\t${cue}\t${begins}`;
}

function first(acts: readonly Act[], count: number): Act[] {
  return [...acts].sort((a, b) => (hashString(keyOf(a)) >>> 0) - (hashString(keyOf(b)) >>> 0)).slice(0, count);
}

function readSealed(gold: string): string[] {
  const file = join(gold, "SEALED");
  return existsSync(file) ? readFileSync(file, "utf8").split(/\s+/) : [];
}

function textsIn(folder: string, without: readonly string[]): Text[] {
  return readdirSync(folder)
    .filter((file) => /\.(?:txt|md)$/.test(file) && !without.includes(file.replace(/\.\w+$/, "")))
    .sort()
    .map((file) => ({ name: file, raw: readFileSync(join(folder, file), "utf8"), language: file.startsWith("en-") ? "en" : "de" }));
}

/** A stretch of a plenary protocol behind its table of contents. */
function protocol(data: string): Text {
  const raw = gunzipSync(readFileSync(join(data, "de/raw/bundestag-18014.txt.gz"))).toString("utf8");
  return { name: "bundestag-18014", language: "de", raw: raw.slice(30_000, 400_000) };
}

async function actsIn(texts: readonly Text[]): Promise<Act[]> {
  const acts: Act[] = [];
  for (const { name, language, raw } of texts) {
    const pipeline = await createPipeline({ language, stages: order.filter(({ adds }) => adds !== "claims") });
    const article = await readArticle(raw, { mediaType: name.endsWith(".md") ? "text/markdown" : "text/plain", intake: pipeline.pack.intake, known: {}, date: null, dateOverride: false });
    for (const quote of pipeline.run(article).layers.quotes) {
      if (quote.mode !== "reported" || !quote.cue) continue;
      acts.push({ source: name, cue: article.text.slice(quote.cue.start, quote.cue.end), begins: article.text.slice(quote.start, quote.start + beginning).replace(/\s+/g, " ") });
    }
  }
  return acts;
}
