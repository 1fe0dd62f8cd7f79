import type { Block } from "../../article/article.ts";
import type { Sentence, TokenLayer } from "../layers.ts";
import type { Stage } from "../stage.ts";
import { BoundaryFinder } from "./boundaries.ts";
import { sentenceRulesOf } from "./rules.ts";

const BULLETS = "•◦▪‣·●*-";

/** Splits the blocks of an article into sentences. A sentence never crosses a block; a speaker label or bullet belongs to none. */
export const sentences: Stage<"sentences", "tokens"> = {
  name: "sentences",
  needs: ["tokens"],
  adds: "sentences",
  run(article, { layers: { tokens }, pack }) {
    const finder = new BoundaryFinder(article.text, tokens, sentenceRulesOf(pack));
    return article.blocks.flatMap((block, index) => sentencesOf(block, index, tokens, finder));
  },
};

function sentencesOf(block: Block, index: number, tokens: TokenLayer, finder: BoundaryFinder): Sentence[] {
  const endToken = tokensBefore(tokens, block.end);
  const found: Sentence[] = [];
  let first = tokensBefore(tokens, block.label ? block.label.end : block.start);
  if (first + 1 < endToken && isBullet(first, tokens)) first++;
  for (const end of finder.ends(first, endToken)) {
    found.push({
      start: tokens.starts[first],
      end: tokens.ends[end - 1],
      role: block.role,
      firstToken: first,
      endToken: end,
      block: index,
    });
    first = end;
  }
  return found;
}

function isBullet(token: number, { starts, ends, form }: TokenLayer): boolean {
  return ends[token] - starts[token] === 1 && ends[token] < starts[token + 1] && BULLETS.includes(form(token));
}

/** The first token that begins at `position` or behind it. */
function tokensBefore(tokens: TokenLayer, position: number): number {
  const token = tokens.at(position);
  return token < tokens.length && tokens.starts[token] < position ? token + 1 : token;
}
