import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { readArticle } from "../../src/article/read.ts";
import { loadPack } from "../../src/languages/load.ts";
import { createPipeline, type Pipeline } from "../../src/pipeline/pipeline.ts";
import { actors } from "../../src/stages/actors/index.ts";
import { sentences } from "../../src/stages/sentences/index.ts";
import { syntax } from "../../src/stages/syntax/index.ts";
import type { ActorType, MentionKind } from "../../src/stages/layers.ts";
import { tokens } from "../../src/stages/tokens/index.ts";
import type { EvalOptions, Figures } from "./main.ts";

interface Found {
  readonly start: number;
  readonly end: number;
  readonly kind: MentionKind;
  readonly type: ActorType;
  readonly wikidata: string | null;
  readonly name: string;
}

interface GoldFile {
  readonly article: string;
  readonly language: string;
  readonly referenceDate?: string;
  readonly actors: readonly {
    readonly name: string;
    readonly type: ActorType;
    readonly wikidata: string | null;
    readonly mentions: readonly { readonly q: string; readonly n?: number; readonly kind?: MentionKind }[];
  }[];
}

const measures = ["actorMentions", "actorTyped", "actorLinked", "actorDescriptions"] as const;
type Tally = Record<(typeof measures)[number], { hit: number; found: number; wanted: number }>;

/** Mentions against the gold articles, by the definitions of the gold's own scorer; sealed articles are pooled apart. */
export async function evaluate(options: EvalOptions): Promise<Figures> {
  const seal = join(options.gold, "SEALED");
  const sealed = new Set(existsSync(seal) ? readFileSync(seal, "utf8").split(/\s+/) : []);
  const pools = { open: newTally(), sealed: newTally() };
  const pipelines = new Map<string, Pipeline>();
  for (const file of readdirSync(options.gold).filter((name) => name.endsWith(".gold.json")).sort()) {
    const gold = JSON.parse(readFileSync(join(options.gold, file), "utf8")) as GoldFile;
    if (options.language !== null && gold.language !== options.language) continue;
    const name = file.replace(".gold.json", "");
    const isSealed = sealed.has(name);
    if (!pipelines.has(gold.language)) pipelines.set(gold.language, await createPipeline({ language: gold.language, stages: [tokens, sentences, syntax, actors] }));
    const raw = readFileSync(join(options.gold, gold.article), "utf8").replace(/^\uFEFF/, "");
    const found = await findIn(raw, gold, pipelines.get(gold.language) as Pipeline);
    const tally = score(raw, wantedIn(raw, gold), found, options.errors && !isSealed ? name : null);
    for (const measure of measures) {
      const pool = pools[isSealed ? "sealed" : "open"][measure];
      for (const part of ["hit", "found", "wanted"] as const) pool[part] += tally[measure][part];
    }
    if (!isSealed) console.log(`${name.padEnd(12)} ${measures.map((measure) => `${measure} ${f1(tally[measure]).toFixed(3)}`).join("  ")}`);
  }
  for (const [name, tally] of Object.entries(pools)) {
    for (const measure of measures) console.log(`${name.padEnd(7)} ${measure.padEnd(18)} ${describe(tally[measure])}`);
  }
  return Object.fromEntries(measures.map((measure) => [measure, f1(pools.open[measure])]));
}

async function findIn(raw: string, gold: GoldFile, pipeline: Pipeline): Promise<Found[]> {
  const { intake } = await loadPack(gold.language);
  const mediaType = gold.article.endsWith(".md") ? "text/markdown" : "text/plain";
  const article = await readArticle(raw, { mediaType, intake, known: {}, date: gold.referenceDate ?? null, dateOverride: false });
  return pipeline.run(article).layers.actors.flatMap(({ name, type, wikidata, mentions }) => mentions
    .filter(({ kind }) => kind !== "pronoun")
    .map(({ start, end, kind }) => ({ ...article.map.spanToRaw({ start, end }), kind, type, wikidata, name })));
}

function wantedIn(raw: string, gold: GoldFile): Found[] {
  return gold.actors.flatMap(({ name, type, wikidata, mentions }) => mentions.map(({ q, n, kind }) => {
    let start = -1;
    for (let count = 0; count < (n ?? 1); count++) start = raw.indexOf(q, start + 1);
    if (start < 0) throw new Error(`gold: not found (occurrence ${n ?? 1}): ${q}`);
    return { start, end: start + q.length, kind: kind ?? "name", type, wikidata: wikidata ?? null, name };
  }));
}

function score(raw: string, wanted: readonly Found[], predicted: readonly Found[], errorsOf: string | null): Tally {
  const at = new Map(wanted.map((mention) => [key(mention), mention]));
  const described = new Set(wanted.filter(({ kind }) => kind === "description").map(key));
  const once = [...new Map([...predicted].reverse().map((mention) => [key(mention), mention])).values()].sort((a, b) => a.start - b.start);
  const isGuess = (mention: Found): boolean => described.has(key(mention)) || (mention.kind === "description" && !at.has(key(mention)));
  const candidates = once.filter((mention) => !isGuess(mention));
  const guesses = once.filter(isGuess);
  const hits = candidates.filter((mention) => at.has(key(mention)));
  const linked = (mention: Found): boolean => sameActor(at.get(key(mention)) as Found, mention);
  const named = wanted.length - wanted.filter(({ kind }) => kind === "description").length;
  const tally = (hit: number): { hit: number; found: number; wanted: number } => ({ hit, found: candidates.length, wanted: named });
  if (errorsOf !== null) listErrors(errorsOf, raw, wanted, once, at, linked);
  return {
    actorMentions: tally(hits.length),
    actorTyped: tally(hits.filter((mention) => (at.get(key(mention)) as Found).type === mention.type).length),
    actorLinked: tally(hits.filter(linked).length),
    actorDescriptions: { hit: guesses.filter((mention) => described.has(key(mention)) && linked(mention)).length, found: guesses.length, wanted: described.size },
  };
}

/** The same identity: by Wikidata id where both have one, else by name, one name's words among the other's. */
function sameActor(want: Found, got: Found): boolean {
  if (want.wikidata !== null && got.wikidata !== null) return want.wikidata === got.wikidata;
  const words = (name: string): string[] => name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const [few, many] = [words(want.name), words(got.name)].sort((a, b) => a.length - b.length);
  return few.length > 0 && few.every((word) => many.includes(word)) && (few.length > 1 || few[0].length > 3 || few.length === many.length);
}

function listErrors(name: string, raw: string, wanted: readonly Found[], predicted: readonly Found[], at: ReadonlyMap<string, Found>, linked: (mention: Found) => boolean): void {
  const have = new Set(predicted.map(key));
  const line = (what: string, mention: Found, more = ""): void => {
    const before = raw.slice(Math.max(0, mention.start - 40), mention.start).replace(/\s+/g, " ");
    const after = raw.slice(mention.end, mention.end + 30).replace(/\s+/g, " ");
    console.log(`${name}\t${what}\t${mention.kind}\t${before}[${raw.slice(mention.start, mention.end).replace(/\s+/g, " ")}]${after}\t${mention.name} ${mention.type} ${mention.wikidata ?? ""}${more}`);
  };
  for (const mention of wanted) if (!have.has(key(mention))) line("missed", mention);
  for (const mention of predicted) {
    const want = at.get(key(mention));
    if (!want) line("extra", mention);
    else if (!linked(mention)) line("mislinked", mention, ` want ${want.name} ${want.type} ${want.wikidata ?? ""}`);
    else if (want.type !== mention.type) line("mistyped", mention, ` want ${want.type}`);
  }
}

function key({ start, end }: Found): string {
  return `${start}-${end}`;
}

function newTally(): Tally {
  const zero = (): { hit: number; found: number; wanted: number } => ({ hit: 0, found: 0, wanted: 0 });
  return { actorMentions: zero(), actorTyped: zero(), actorLinked: zero(), actorDescriptions: zero() };
}

function f1({ hit, found, wanted }: { hit: number; found: number; wanted: number }): number {
  return found + wanted === 0 ? 0 : (2 * hit) / (found + wanted);
}

function describe(tally: { hit: number; found: number; wanted: number }): string {
  const { hit, found, wanted } = tally;
  return `F1 ${f1(tally).toFixed(3)}   P ${(hit / Math.max(1, found)).toFixed(3)}  R ${(hit / Math.max(1, wanted)).toFixed(3)}   (${hit} right of ${found} found, ${wanted} wanted)`;
}
