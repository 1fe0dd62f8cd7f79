import type { ParserSentence } from "../../learning/parser/features.ts";
import type { ParserModel } from "../../learning/parser/model.ts";
import type { Morphology, TokenRange } from "./analyser.ts";
import type { Dependencies } from "./layer.ts";
import { uposTags } from "./tags.ts";

/** Longer stretches are parsed in pieces, so that the work stays linear in the length of the text. */
const longestPiece = 160;

/** Finds heads and relations of a text's tokens, one tree a sentence; `bundles` are those that `morphology` numbers. */
export function parse(
  model: ParserModel, forms: readonly string[], morphology: Morphology, bundles: readonly string[], sentences: Iterable<TokenRange>,
): Dependencies {
  const heads = new Int32Array(forms.length).fill(-1);
  const relations = new Uint8Array(forms.length);
  const parataxis = Math.max(0, model.relations.indexOf("parataxis"));
  for (const sentence of sentences) {
    let root = -1;
    for (const { firstToken, endToken } of pieces(forms, sentence)) {
      const tree = model.parser.parse(columnsOf(forms, morphology, bundles, firstToken, endToken));
      for (let token = firstToken; token < endToken; token++) {
        const head = tree.heads[token - firstToken];
        relations[token] = tree.relations[token - firstToken];
        if (head >= 0) heads[token] = head + firstToken;
        else if (root < 0) root = token;
        else {
          heads[token] = root;
          relations[token] = parataxis;
        }
      }
    }
  }
  return { heads, relations, names: model.relations };
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
