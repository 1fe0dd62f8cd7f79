import type { Piece } from "./pieces.ts";
import type { Words } from "./words.ts";

/**
 * True for a phrase behind a comma or dash whose point is a rank, a share or a comparison of amounts: ", the largest since
 * 1986", ", one of them twice", ", half of what it was", ", two years sooner than planned", ", down 14%".
 */
export function isAmount(words: Words, { before, coordinator, first, end }: Piece): boolean {
  if ((before !== "comma" && before !== "dash") || coordinator >= 0 || end - first < 2) return false;
  for (let token = first; token < end; token++) if (words.isVerb(token)) return false;
  return (isRank(words, first) && !isListed(words, first, end)) || isShare(words, first) || isComparison(words, first, end) || isChange(words, first);
}

/** "most of them", within a clause that goes on, too: "fifty guests, nine of them children, left". */
export function isAbsolute(words: Words, piece: Piece): boolean {
  return piece.before === "comma" && isShare(words, piece.first) && words.syntax.feature(piece.first + 2, "Person") === "3";
}

/** "the highest", "its first cut", "one of the largest". */
function isRank(words: Words, first: number): boolean {
  const { syntax } = words;
  const start = isNumber(words, first) && words.lower(first + 1) === "of" ? first + 2 : first;
  const isKnown = syntax.feature(start, "Definite") === "Def" || syntax.feature(start, "Poss") === "Yes";
  return isKnown && (syntax.feature(start + 1, "Degree") === "Sup" || syntax.feature(start + 1, "NumType") === "Ord");
}

/** "the last, the first and the worst": one of several. */
function isListed({ syntax }: Words, first: number, end: number): boolean {
  for (let token = first; token < end; token++) {
    if (syntax.relation(token) === "conj" && (syntax.head(token) < first || syntax.upos(token - 1) === "DET")) return true;
  }
  return false;
}

/** "one of them", "most of it", "half of what". */
function isShare(words: Words, first: number): boolean {
  const { syntax } = words;
  const isPart = isNumber(words, first) || syntax.feature(first, "Degree") === "Sup" || syntax.feature(first, "PronType") === "Ind" || syntax.feature(first, "PronType") === "Tot";
  return isPart && words.lower(first + 1) === "of" && words.upos(first + 2) === "PRON" && syntax.feature(first + 2, "Poss") !== "Yes";
}

/** "half a mile more than", "two years sooner than". */
function isComparison(words: Words, first: number, end: number): boolean {
  if (!isNumber(words, first)) return false;
  for (let token = first + 1; token < end; token++) {
    if (words.syntax.feature(token, "Degree") === "Cmp" && words.upos(token + 1) === "SCONJ") return true;
  }
  return false;
}

/** "down 14%". */
function isChange(words: Words, first: number): boolean {
  return words.lexicon.directions.has(words.lower(first)) && words.upos(first + 1) === "NUM";
}

function isNumber({ syntax }: Words, token: number): boolean {
  return syntax.upos(token) === "NUM" || syntax.feature(token, "NumType") === "Frac";
}
