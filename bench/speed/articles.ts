import { readArticle } from "../../src/article/read.ts";
import { loadPack } from "../../src/languages/load.ts";
import type { Layers } from "../../src/stages/layers.ts";
import { tokens as tokenStage } from "../../src/stages/tokens/index.ts";
import { runningText } from "./texts.ts";

/** A text as long as an op-ed, cut out of plenary protocols, and how many tokens it has. */
export interface Piece {
  readonly text: string;
  readonly tokens: number;
}

/** Characters of a piece; an op-ed has about as many. */
const size = 6000;

/** Characters of a token and the space behind it, at most; more than a long text has. */
const charactersOfToken = 7;

/** Cuts plenary protocols into pieces, each of them once, until they have so many tokens. */
export async function pieces(data: string, tokens: number): Promise<Piece[]> {
  const found: Piece[] = [];
  let left = tokens;
  for (const text of cut(runningText(data, "de", tokens * charactersOfToken))) {
    if (left <= 0) break;
    const piece = { text, tokens: await countTokens(text) };
    found.push(piece);
    left -= piece.tokens;
  }
  return found;
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
