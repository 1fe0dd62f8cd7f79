import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { readArticle } from "../../src/article/read.ts";
import { loadPack } from "../../src/languages/load.ts";
import type { Layers } from "../../src/stages/layers.ts";
import { tokens as tokenStage } from "../../src/stages/tokens/index.ts";

/** A text as long as an op-ed, cut out of plenary protocols, and how many tokens it has. */
export interface Piece {
  readonly text: string;
  readonly tokens: number;
}

/** Characters of a piece; an op-ed has about as many. */
const size = 6000;

/** Cuts the raw German texts of a data folder into pieces, each of them once, until they have so many tokens. */
export async function pieces(data: string, tokens: number): Promise<Piece[]> {
  const folder = join(data, "de/raw");
  const found: Piece[] = [];
  let left = tokens;
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".txt.gz")).sort()) {
    for (const text of cut(gunzipSync(readFileSync(join(folder, file))).toString("utf8"))) {
      if (left <= 0) return found;
      const piece = { text, tokens: await countTokens(text) };
      found.push(piece);
      left -= piece.tokens;
    }
  }
  throw new Error(`${folder} has ${tokens - left} tokens, ${tokens} are asked for`);
}

/** The protocols have lost their paragraphs; they are cut behind sentences. */
function cut(protocol: string): string[] {
  const texts: string[] = [];
  const end = /[.!?]\)?\s*(?=\p{Lu})/gu;
  for (let start = 0; start < protocol.length; ) {
    end.lastIndex = start + size;
    const stop = end.exec(protocol) ? end.lastIndex : protocol.length;
    texts.push(protocol.slice(start, stop));
    start = stop;
  }
  return texts;
}

async function countTokens(text: string): Promise<number> {
  const pack = await loadPack("de");
  const article = await readArticle(text, { mediaType: "text/plain", intake: pack.intake, known: { layout: "body" }, date: null, dateOverride: false });
  const context = { layers: {} as Layers, pack, resources: null as never, warn: () => {} };
  return tokenStage.run(article, context).length;
}
