import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Span } from "../../../src/article/span.ts";
import { readArticle } from "../../../src/article/read.ts";
import { loadPack } from "../../../src/languages/load.ts";
import { order } from "../../../src/pipeline/order.ts";
import { createPipeline, type Analysis, type Pipeline } from "../../../src/pipeline/pipeline.ts";
import type { Actor } from "../../../src/stages/layers.ts";
import type { Stage } from "../../../src/stages/stage.ts";
import { distanceOf, printDistances, type Placed } from "./distance.ts";
import { bestPairs, iou, ratio } from "./match.ts";

interface GoldActor {
  readonly name: string;
  readonly type: Actor["type"];
  readonly wikidata: string | null;
  readonly mentions: readonly { readonly q: string; readonly n?: number; readonly kind?: "description" }[];
}

interface GoldFile {
  readonly article: string;
  readonly language: string;
  readonly actors: readonly GoldActor[];
  readonly quotes: readonly { readonly q: string; readonly n?: number; readonly mode: string; readonly speaker: string | null }[];
}

interface Found extends Span {
  readonly mode: string;
  readonly actor: { readonly name: string; readonly wikidata: string | null } | null;
  readonly text: string | null;
}

interface Tally {
  wanted: number;
  found: number;
  hit: number;
  right: number;
}

/** Whether an article is sealed, and its figures. */
interface Scored {
  readonly name: string;
  readonly language: string;
  readonly sealed: boolean;
  readonly tally: Tally;
  readonly byMode: ReadonlyMap<string, Tally>;
  readonly placed: readonly Placed[];
  readonly errors: readonly string[];
  readonly tokens: number;
  readonly milliseconds: number;
}

/** Quotes of the gold articles by the gold's own rules; returns the pooled F1 of quotes and of quotes with their speaker. */
export async function evaluateGold(folder: string, language: string | null, errors: boolean): Promise<Record<string, number>> {
  const sealed = new Set(existsSync(join(folder, "SEALED")) ? readFileSync(join(folder, "SEALED"), "utf8").split(/\s+/) : []);
  const figures: Record<string, number> = {};
  for (const goldActors of [true, false]) {
    const scored: Scored[] = [];
    for (const file of readdirSync(folder).filter((name) => name.endsWith(".gold.json")).sort()) {
      const name = file.replace(".gold.json", "");
      const gold = JSON.parse(readFileSync(join(folder, file), "utf8")) as GoldFile;
      if (language === null || gold.language === language) scored.push(await scoreFile(folder, gold, name, sealed.has(name), goldActors));
    }
    if (errors) for (const { name, sealed: hidden, errors: lines } of scored) if (!hidden) for (const line of lines) console.log(`${name}\t${line}`);
    console.log(goldActors ? "\nwith the gold's actors" : "\nwith our own actors");
    const groups: [string, (article: Scored) => boolean][] = [
      ["all", () => true], ["open", (a) => !a.sealed], ["sealed", (a) => a.sealed],
      ["de", (a) => a.language === "de" && !a.sealed], ["en", (a) => a.language === "en" && !a.sealed],
    ];
    for (const [group, takes] of groups) print(group, scored.filter(takes), group === "open");
    const { quotes, quoteSpeaker } = pool(scored.filter(({ sealed: hidden }) => !hidden).map(({ tally }) => tally));
    Object.assign(figures, goldActors ? { quotes } : { quoteSpeaker });
    const time = scored.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
    console.log(`${(1000 * time / scored.reduce((sum, { tokens }) => sum + tokens, 0)).toFixed(2)} µs a token, this stage`);
  }
  return figures;
}

const pipelines = new Map<string, Pipeline>();

async function pipelineFor(language: string, actors: { current: readonly Actor[] } | null): Promise<Pipeline> {
  const key = `${language} ${actors ? "gold" : "own"}`;
  const known = pipelines.get(key);
  if (known && !actors) return known;
  const stages = order.filter(({ adds }) => adds !== "claims").map((stage): Stage =>
    actors && stage.adds === "actors" ? { name: "gold actors", needs: [], adds: "actors", run: () => actors.current } as Stage : stage);
  const pipeline = await createPipeline({ language, stages });
  pipelines.set(key, pipeline);
  return pipeline;
}

async function scoreFile(folder: string, gold: GoldFile, name: string, sealed: boolean, goldActors: boolean): Promise<Scored> {
  const raw = readFileSync(join(folder, gold.article), "utf8").replace(/^\uFEFF/, "");
  const pack = await loadPack(gold.language);
  const article = await readArticle(raw, {
    mediaType: gold.article.endsWith(".md") ? "text/markdown" : "text/plain", intake: pack.intake, known: {}, date: null, dateOverride: false,
  });
  const toText = (span: Span): Span => textSpan(article, span);
  const actors = gold.actors.map((actor): Actor => ({
    name: actor.name, type: actor.type, wikidata: actor.wikidata, gender: null,
    mentions: actor.mentions.map((mention) => ({ ...toText(locate(raw, mention.q, mention.n ?? 1)), kind: mention.kind ?? "name", sentence: 0 })),
  }));
  const pipeline = await pipelineFor(gold.language, goldActors ? { current: actors } : null);
  const analysis = pipeline.run(article);
  const milliseconds = stageTime(pipeline, analysis);
  const wanted = gold.quotes.map((quote) => ({ ...quote, ...locate(raw, quote.q, quote.n ?? 1) }));
  const found = foundQuotes(analysis);
  const pairs = bestPairs(wanted, found, (want, got) => (iou(want, got) >= 0.5 ? iou(want, got) : 0));
  const known = new Map(gold.actors.map((actor) => [actor.name, actor]));
  const right = pairs.filter(([want, got]) => sameSpeaker(want.speaker, got, known));
  const rightWanted = new Set(right.map(([want]) => want));
  const sentences = analysis.layers.sentences.map((sentence) => article.map.spanToRaw(sentence));
  const show = (span: Span): string => raw.slice(span.start, span.end).replace(/\s+/g, " ").slice(0, 170);
  const hitWanted = new Set(pairs.map(([want]) => want));
  const hitFound = new Set(pairs.map(([, got]) => got));
  return {
    name, language: gold.language, sealed, milliseconds, tokens: analysis.layers.tokens.length,
    tally: { wanted: wanted.length, found: found.length, hit: pairs.length, right: right.length },
    byMode: new Map(["direct", "indirect"].map((mode) => [mode, {
      wanted: wanted.filter((want) => want.mode === mode).length, found: found.filter((got) => got.mode === mode).length,
      hit: pairs.filter(([want, got]) => want.mode === mode && got.mode === mode).length, right: right.filter(([want, got]) => want.mode === mode && got.mode === mode).length,
    }])),
    placed: wanted.map((want) => ({
      distance: distanceOf(sentencesOf(sentences, want), namedIn(raw, want.speaker, known).map((span) => sentencesOf(sentences, span).first)),
      found: hitWanted.has(want), speaker: rightWanted.has(want) ? 1 : 0,
    })),
    errors: [
      ...wanted.filter((want) => !hitWanted.has(want)).map((want) => `missed\t${want.mode}\t${want.speaker}\t${show(want)}`),
      ...found.filter((got) => !hitFound.has(got)).map((got) => `extra\t${got.mode}\t${got.text ?? null}\t${show(got)}`),
      ...pairs.filter(([want, got]) => !sameSpeaker(want.speaker, got, known)).map(([want, got]) => `speaker\twant ${want.speaker}\tgot ${got.actor?.name} ${got.text}\t${show(want)}`),
    ],
  };
}

/** Where the gold's speaker is named: its actor's mentions, or its own words. */
function namedIn(raw: string, speaker: string | null, known: ReadonlyMap<string, GoldActor>): Span[] {
  if (speaker === null) return [];
  const actor = known.get(speaker);
  if (actor) return actor.mentions.map(({ q, n }) => locate(raw, q, n ?? 1));
  return raw.includes(speaker) ? [locate(raw, speaker, 1)] : [];
}

/** The first and the last sentence that a span touches. */
function sentencesOf(sentences: readonly Span[], { start, end }: Span): { readonly first: number; readonly last: number } {
  return { first: sentences.findLastIndex((sentence) => sentence.start <= start), last: sentences.findLastIndex((sentence) => sentence.start < end) };
}

/** Processor time of the stage alone, in milliseconds, once its code is warm. */
function stageTime(pipeline: Pipeline, { article, layers }: Analysis): number {
  const stage = pipeline.stages.find(({ adds }) => adds === "quotes");
  const run = (): unknown => stage?.run(article, { layers, pack: pipeline.pack, resources: pipeline.resources, warn: () => undefined });
  for (let round = 0; round < 3; round++) run();
  const began = process.cpuUsage();
  run();
  return process.cpuUsage(began).user / 1000;
}

function foundQuotes({ article, layers }: Analysis): Found[] {
  return layers.quotes.filter(({ mode }) => mode !== "reported").flatMap((quote) => {
    const actor = quote.speaker?.actor ?? null;
    const party = {
      mode: quote.mode, text: quote.speaker ? article.text.slice(quote.speaker.start, quote.speaker.end) : null,
      actor: actor === null ? null : layers.actors[actor],
    };
    return (quote.spans.length > 1 ? quote.spans : [quote]).map((span) => ({ ...party, ...article.map.spanToRaw(span) }));
  });
}

/** The reading span of a raw span, by search over the position map. */
function textSpan({ map, text }: { readonly map: { toRaw(position: number): number }; readonly text: string }, { start, end }: Span): Span {
  const find = (position: number): number => {
    let [low, high] = [0, text.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (map.toRaw(middle) < position) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return { start: find(start), end: find(end) };
}

function locate(raw: string, quoted: string, occurrence: number): Span {
  let start = -1;
  for (let count = 0; count < occurrence; count++) start = raw.indexOf(quoted, start + 1);
  if (start < 0) throw new Error(`gold: not found: ${quoted}`);
  return { start, end: start + quoted.length };
}

type Identity = Pick<GoldActor, "name" | "wikidata">;
const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const functionWords = new Set("eine einer einem einen eines der die das dem den des ein the a an von vom for from with that dass nach laut".split(" "));

function sameActor(want: Identity, got: Identity): boolean {
  if (want.wikidata && got.wikidata) return want.wikidata === got.wikidata;
  const [a, b] = [want, got].map(({ name }) => words(name.normalize("NFD").replace(/\p{M}/gu, "")));
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  return few.length > 0 && few.every((word) => many.includes(word)) && (few.length > 1 || few[0].length > 3 || a.length === b.length);
}

function sameSpeaker(want: string | null, got: Found, known: ReadonlyMap<string, GoldActor>): boolean {
  if (want === null || want === "unnamed") return got.actor === null;
  if (got.actor) return sameActor(known.get(want) ?? { name: want, wikidata: null }, got.actor);
  const content = (text: string): string[] => words(text).filter((word) => word.length > 2 && !functionWords.has(word));
  return !known.has(want) && content(want).some((word) => content(got.text ?? "").includes(word));
}

function pool(tallies: readonly Tally[]): { readonly quotes: number; readonly quoteSpeaker: number; readonly line: string } {
  const sum = (pick: (tally: Tally) => number): number => tallies.reduce((total, tally) => total + pick(tally), 0);
  const [wanted, found, hit, right] = [sum((t) => t.wanted), sum((t) => t.found), sum((t) => t.hit), sum((t) => t.right)];
  const f1 = (count: number): number => ratio(2 * count, wanted + found);
  return {
    quotes: f1(hit), quoteSpeaker: f1(right),
    line: `quotes F1 ${f1(hit).toFixed(3)}  P ${ratio(hit, found).toFixed(3)}  R ${ratio(hit, wanted).toFixed(3)}   with speaker F1 ${f1(right).toFixed(3)}   (${hit} of ${found} found, ${wanted} wanted)`,
  };
}

function print(group: string, scored: readonly Scored[], modes: boolean): void {
  if (scored.length === 0) return;
  console.log(`${group.padEnd(10)}${pool(scored.map(({ tally }) => tally)).line}`);
  if (!modes) return;
  printDistances(scored.flatMap(({ placed }) => placed));
  for (const mode of ["direct", "indirect"]) {
    console.log(`  ${mode.padEnd(10)}${pool(scored.map(({ byMode }) => byMode.get(mode) ?? { wanted: 0, found: 0, hit: 0, right: 0 })).line}`);
  }
}
