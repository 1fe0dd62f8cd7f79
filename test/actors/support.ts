import { readArticle } from "../../src/article/read.ts";
import { loadKnowledge } from "../../src/knowledge/load.ts";
import type { Identity } from "../../src/knowledge/records.ts";
import { loadPack } from "../../src/languages/load.ts";
import { loadResources } from "../../src/pipeline/resources.ts";
import { actors } from "../../src/stages/actors/index.ts";
import type { Actor, Layers } from "../../src/stages/layers.ts";
import type { Resources } from "../../src/stages/resources.ts";
import { sentences } from "../../src/stages/sentences/index.ts";
import { syntax } from "../../src/stages/syntax/index.ts";
import { tokens } from "../../src/stages/tokens/index.ts";

export interface FoundActor {
  readonly name: string;
  readonly type: string;
  readonly wikidata: string | null;
  /** Mentions as they stand, with their kind in brackets where it is not a name. */
  readonly mentions: readonly string[];
}

export interface Situation {
  readonly published?: string;
  readonly own?: readonly Identity[];
  /** Leaves the first line a title if true. */
  readonly whole?: boolean;
}

const resources = new Map<string, Promise<Resources>>();

/** The actors that the stage finds in a text, without its layout unless asked. */
export async function layersOf(language: string, text: string, situation: Situation = {}): Promise<{ text: string; actors: readonly Actor[] }> {
  const pack = await loadPack(language);
  if (!resources.has(language)) resources.set(language, loadResources(pack));
  const loaded = (await resources.get(language)) as Resources;
  const known = { layout: situation.whole ? ("article" as const) : ("body" as const) };
  const article = await readArticle(text, { mediaType: "text/plain", intake: pack.intake, known, date: situation.published ?? null, dateOverride: true });
  const own = situation.own ? { ...loaded, knowledge: await loadKnowledge(pack, situation.own) } : loaded;
  const layers: Partial<Record<keyof Layers, unknown>> = {};
  for (const stage of [tokens, sentences, syntax, actors]) {
    layers[stage.adds] = stage.run(article, { layers: layers as never, pack, resources: own, warn: () => undefined });
  }
  return { text: article.text, actors: layers.actors as readonly Actor[] };
}

export async function actorsIn(language: string, text: string, situation: Situation = {}): Promise<FoundActor[]> {
  const found = await layersOf(language, text, situation);
  return found.actors.map(({ name, type, wikidata, mentions }) => ({
    name, type, wikidata,
    mentions: mentions.map(({ start, end, kind }) => found.text.slice(start, end) + (kind === "name" ? "" : ` (${kind})`)),
  }));
}
