import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { ActorType, MentionKind } from "../../../src/stages/layers.ts";

/** A mention of an actor by its place in the raw text, in UTF-16 units. */
export interface PlacedMention {
  readonly start: number;
  readonly end: number;
  readonly kind: MentionKind;
  readonly type: ActorType;
  readonly wikidata: string | null;
  readonly name: string;
}

/** A gold article and its mentions. */
export interface GoldText {
  readonly name: string;
  readonly language: string;
  readonly sealed: boolean;
  /** Never trained on. */
  readonly measureOnly: boolean;
  readonly raw: string;
  readonly mediaType: "text/markdown" | "text/plain";
  readonly date: string | null;
  readonly mentions: readonly PlacedMention[];
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

/** Reads the gold articles of a folder; those named in its file SEALED are marked so. */
export function readGoldTexts(folder: string, language: string | null): GoldText[] {
  const seal = join(folder, "SEALED");
  const sealed = new Set(existsSync(seal) ? readFileSync(seal, "utf8").split(/\s+/) : []);
  return readdirSync(folder).filter((name) => name.endsWith(".gold.json")).sort().flatMap((file) => {
    const gold = JSON.parse(readFileSync(join(folder, file), "utf8")) as GoldFile;
    if (language !== null && gold.language !== language) return [];
    const name = file.replace(".gold.json", "");
    const raw = readFileSync(join(folder, gold.article), "utf8").replace(/^\uFEFF/, "");
    return [{
      name, language: gold.language, sealed: sealed.has(name), measureOnly: name === "seed", raw,
      mediaType: gold.article.endsWith(".md") ? "text/markdown" as const : "text/plain" as const,
      date: gold.referenceDate ?? null,
      mentions: mentionsIn(raw, gold),
    }];
  });
}

function mentionsIn(raw: string, gold: GoldFile): PlacedMention[] {
  return gold.actors.flatMap(({ name, type, wikidata, mentions }) => mentions.map(({ q, n, kind }) => {
    let start = -1;
    for (let count = 0; count < (n ?? 1); count++) start = raw.indexOf(q, start + 1);
    if (start < 0) throw new Error(`gold: not found (occurrence ${n ?? 1}): ${q}`);
    return { start, end: start + q.length, kind: kind ?? "name", type, wikidata: wikidata ?? null, name };
  }));
}
