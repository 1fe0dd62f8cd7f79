import type { Draft } from "./draft.ts";
import { tokensOf } from "./share.ts";
import type { Words } from "./words.ts";

/**
 * Whether a relative clause picks out what is meant; false if it adds a fact. Where commas don't tell, the noun does: a
 * name or a single definite thing is already picked out, and an indefinite one is when the clause tells what happened.
 */
export function isRestrictive(words: Words, clause: Draft): boolean {
  const { lexicon } = words;
  if (!lexicon.verbFinal) return !words.isPunctuation(clause.ranges[0].first - 1) || words.lower(clause.connective) === "that";
  const before = clause.ranges[0].first - 2;
  if (words.isPunctuation(before + 1) && (words.upos(before) === "DET" || words.upos(before) === "PRON")) return true;
  const noun = antecedentOf(words, clause);
  if (noun < 0 || words.upos(noun) === "PRON" || lexicon.indefinites.has(words.lower(noun))) return true;
  const article = articleOf(words, noun);
  if (words.upos(noun) === "PROPN") return article === "indefinite";
  if (clause.finite < 0 || lexicon.unreal.has(words.lower(clause.finite))) return true;
  const past = words.syntax.feature(clause.finite, "Tense") === "Past" || tokensOf(clause).some((token) => words.isParticiple(token) && words.upos(token) === "VERB");
  if (article === "definite") return words.syntax.feature(noun, "Number") === "Plur";
  return article !== "indefinite" || !past;
}

/** The noun that a relative clause belongs to, by the tree or else the nearest before it; -1 if there is none. */
export function antecedentOf(words: Words, clause: Draft): number {
  const { first } = clause.ranges[0];
  const head = tokensOf(clause).find((token) => words.syntax.relation(token).startsWith("acl"));
  if (head !== undefined && words.syntax.head(head) < first && words.syntax.head(head) >= 0) return words.syntax.head(head);
  let before = first - 1;
  while (before > 0 && words.isPunctuation(before)) before--;
  for (let token = before; token >= 0 && token > before - 8; token--) if (words.isNominal(token)) return token;
  return -1;
}

function articleOf(words: Words, noun: number): "definite" | "indefinite" | null {
  for (let token = noun - 1; token >= 0 && token > noun - 6; token--) {
    const upos = words.upos(token);
    if (upos === "DET" || upos === "ADP") {
      const kind = words.syntax.feature(token, "Definite");
      if (kind !== null) return kind === "Def" ? "definite" : "indefinite";
      if (words.syntax.feature(token, "Poss") === "Yes") return "definite";
      return null;
    }
    if (upos !== "ADJ" && upos !== "ADV" && upos !== "NUM") return null;
  }
  return null;
}
