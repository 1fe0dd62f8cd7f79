import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { GoldActor, GoldClaim } from "./claims-score.ts";

/** A gold article: its text, and its claims as spans in the text. */
export interface GoldArticle {
  readonly name: string;
  readonly language: string;
  readonly sealed: boolean;
  /** Never trained on. */
  readonly measureOnly: boolean;
  readonly raw: string;
  readonly path: string;
  readonly date: string | null;
  readonly claims: readonly GoldClaim[];
  readonly actors: readonly GoldActor[];
}

interface GoldFile {
  readonly article: string;
  readonly language: string;
  readonly referenceDate?: string;
  readonly sentences: readonly string[];
  readonly actors: readonly GoldActor[];
  readonly claims: readonly (Omit<GoldClaim, "start" | "end"> & { readonly q: string; readonly n?: number })[];
}

/** Reads the gold articles of a folder, those named in its file SEALED marked so. */
export function readGold(folder: string, language: string | null): GoldArticle[] {
  const seal = join(folder, "SEALED");
  const sealed = new Set(existsSync(seal) ? readFileSync(seal, "utf8").split(/\s+/) : []);
  const articles: GoldArticle[] = [];
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".gold.json")).sort()) {
    const gold = JSON.parse(readFileSync(join(folder, file), "utf8")) as GoldFile;
    if (language !== null && gold.language !== language) continue;
    const name = file.replace(".gold.json", "");
    const path = join(folder, gold.article);
    const raw = readFileSync(path, "utf8").replace(/^\uFEFF/, "");
    articles.push({
      name, language: gold.language, sealed: sealed.has(name), measureOnly: name === "seed", raw, path, date: gold.referenceDate ?? null, actors: gold.actors,
      claims: gold.claims.map((claim) => ({ ...claim, ...locate(raw, claim.q, claim.n ?? 1) })),
    });
  }
  return articles;
}

/** Where the n-th occurrence of a quotation stands in a text; throws where there is none. */
export function locate(raw: string, quoted: string, occurrence: number): { start: number; end: number } {
  let start = -1;
  for (let count = 0; count < occurrence; count++) {
    start = raw.indexOf(quoted, start + 1);
    if (start < 0) throw new Error(`gold: not found (occurrence ${occurrence}): ${quoted}`);
  }
  return { start, end: start + quoted.length };
}
