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
  /** True for the project's own annotated articles. */
  readonly own: boolean;
  /** False for a list of sentences that have nothing to do with each other. */
  readonly connected: boolean;
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

/** The folder of the project's own annotated articles. */
export const annotated = "fixtures/annotated";

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
      name, language: gold.language, sealed: sealed.has(name), measureOnly: name === "seed", own: folder === annotated, connected: true, raw, path, date: gold.referenceDate ?? null, actors: gold.actors,
      claims: gold.claims.map((claim) => ({ ...claim, ...locate(raw, claim.q, claim.n ?? 1) })),
    });
  }
  return articles;
}

const typeOfLetter: Readonly<Record<string, string>> = {
  D: "demand", P: "prediction", Q: "quantity", C: "cause", R: "rule", E: "event", S: "state", V: "evaluation",
};

/** Reads the single sentences that lie beside annotated articles: a type's letter and + or − for check-worthiness, a tab, the sentence. */
export function readSentences(folder: string): GoldArticle[] {
  return readdirSync(join(folder, "sentences")).filter((file) => file.endsWith(".tsv")).sort().map((file) => {
    const path = join(folder, "sentences", file);
    const language = file.replace(".tsv", "");
    const rows = readFileSync(path, "utf8").trim().split("\n").map((line) => line.split("\t"));
    const raw = rows.map(([, sentence]) => sentence).join("\n\n");
    let start = 0;
    const claims = rows.map(([label, sentence]): GoldClaim => {
      const claim: GoldClaim = {
        start, end: start + sentence.length, type: typeOfLetter[label[0]], checkworthy: label[1] === "+", source: "author", polarity: "affirmed", certainty: "asserted",
      };
      start += sentence.length + 2;
      return claim;
    });
    return { name: `sentences-${language}`, language, sealed: false, measureOnly: false, own: true, connected: false, raw, path, date: "2025-10-01", actors: [], claims };
  });
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
