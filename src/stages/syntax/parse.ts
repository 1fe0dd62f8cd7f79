import type { ParserSentence } from "../../learning/parser/features.ts";
import type { ParserModel } from "../../learning/parser/model.ts";
import type { Morphology, TokenRange } from "./analyser.ts";
import type { Dependencies } from "./layer.ts";
import { uposTags } from "./tags.ts";

/** Longer stretches are parsed in pieces, so that the work stays linear in the length of the text. */
const longestPiece = 160;

/** Pieces of about so many tokens together are parsed at once. */
const batchTokens = 160;

/** Finds heads and relations of a text's tokens, one tree a sentence; `bundles` are those that `morphology` numbers. */
export function parse(
  model: ParserModel, forms: readonly string[], morphology: Morphology, bundles: readonly string[], sentences: Iterable<TokenRange>,
): Dependencies {
  const heads = new Int32Array(forms.length).fill(-1);
  const relations = new Uint8Array(forms.length);
  for (const batch of batches(forms, sentences)) {
    const trees = model.parser.parseAll(batch.map(({ firstToken, endToken }) => columnsOf(forms, morphology, bundles, firstToken, endToken)));
    batch.forEach(({ firstToken, endToken }, index) => {
      const tree = trees[index];
      for (let token = firstToken; token < endToken; token++) {
        const head = tree.heads[token - firstToken];
        heads[token] = head < 0 ? -1 : head + firstToken;
        relations[token] = tree.relations[token - firstToken];
      }
    });
  }
  const parataxis = Math.max(0, model.relations.indexOf("parataxis"));
  for (const sentence of sentences) if (sentence.endToken - sentence.firstToken > longestPiece) joinPieces(heads, relations, sentence, parataxis);
  return { heads, relations, names: model.relations };
}

/** Puts the trees of a long sentence's pieces under the root of the first. */
function joinPieces(heads: Int32Array, relations: Uint8Array, { firstToken, endToken }: TokenRange, parataxis: number): void {
  let root = -1;
  for (let token = firstToken; token < endToken; token++) {
    if (heads[token] >= 0) continue;
    if (root < 0) root = token;
    else {
      heads[token] = root;
      relations[token] = parataxis;
    }
  }
}

/** The sentences, long ones in pieces, in groups of about `batchTokens`. */
function* batches(forms: readonly string[], sentences: Iterable<TokenRange>): Generator<readonly TokenRange[]> {
  let batch: TokenRange[] = [], tokens = 0;
  for (const sentence of sentences) {
    for (const piece of pieces(forms, sentence)) {
      batch.push(piece);
      tokens += piece.endToken - piece.firstToken;
      if (tokens < batchTokens) continue;
      yield batch;
      batch = [];
      tokens = 0;
    }
  }
  if (batch.length > 0) yield batch;
}

function columnsOf(
  forms: readonly string[], morphology: Morphology, bundles: readonly string[], first: number, end: number,
): ParserSentence {
  return {
    forms: forms.slice(first, end),
    tags: Array.from(morphology.tags.subarray(first, end), (tag) => uposTags[tag]),
    features: Array.from(morphology.bundles.subarray(first, end), (bundle) => bundles[bundle]),
  };
}

/** Cuts a long sentence behind punctuation in the second half of a piece, or else where the piece is full. */
function* pieces(forms: readonly string[], { firstToken, endToken }: TokenRange): Generator<TokenRange> {
  let first = firstToken;
  while (endToken - first > longestPiece) {
    let end = first + longestPiece;
    while (end > first + longestPiece / 2 && !/^[,;:.]$/.test(forms[end - 1])) end--;
    if (end === first + longestPiece / 2) end = first + longestPiece;
    yield { firstToken: first, endToken: end };
    first = end;
  }
  if (first < endToken) yield { firstToken: first, endToken };
}
