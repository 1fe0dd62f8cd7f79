import { contains, type Span } from "../../../article/span.ts";
import type { Words } from "../../clauses/words.ts";
import type { Clause } from "../../layers.ts";
import { isToldInClaim, takenUpBy } from "./antecedents.ts";
import { type TakenUp, demonstrativeTakesUp } from "./demonstratives.ts";
import { type Scene, clauseOf, clausesIn, holds, spanOf } from "./scene.ts";
import type { Replacement } from "./stand-alone.ts";

/** The clause that a claim takes up, behind the word that does so: "Das [die Reform kostet Arbeitsplätze] ist nicht belegt". */
export function clausesTakenUp(scene: Scene, pieces: readonly Span[]): Replacement[] {
  const { words, tokens } = scene.facts;
  for (const token of tokens) {
    const found = takesUp(scene, token);
    if (!found) continue;
    const { end } = spanOf(words, { first: found.end - 1, end: found.end });
    return pieces.some((piece) => contains(piece, { start: end, end })) ? [{ start: end, end, kind: "pronoun", value: found.value, actor: null, date: null }] : [];
  }
  return [];
}

/** What a word takes up, and where the phrase ends that does so; null for one that takes up no clause. */
function takesUp(scene: Scene, token: number): TakenUp | null {
  const { words, lexicon: { texts } } = scene.facts;
  const form = words.lower(token);
  if (texts.demonstratives.has(form)) {
    const phrase = demonstrativeTakesUp(scene, token);
    if (phrase) return phrase;
  }
  const mayStandForClause = (texts.clausePronouns.has(form) && isClausePronoun(scene, token)) || isClauseAdverb(scene, token) || isCommentSubject(scene, token);
  const value = mayStandForClause ? takenUpBy(scene, token) : null;
  return value === null ? null : { value, end: token + 1 };
}

/**
 * True for a pronominal adverb that points back: no clause behind it tells what it announces, nothing before it in the
 * claim is meant, and it is no part of an amount ("33 davon").
 */
function isClauseAdverb(scene: Scene, token: number): boolean {
  const { words, lexicon: { texts }, unit, timexes } = scene.facts;
  const mayOpen = texts.clauseAdverbs.get(words.lower(token));
  if (mayOpen === undefined || words.upos(token) !== "ADV" || (!mayOpen && scene.layers.sentences[unit.sentence].firstToken === token)) return false;
  const [before, next] = [words.upos(token - 1), words.upos(token + 1)];
  const start = words.tokens.starts[token];
  if (next === "CCONJ" || (before === "CCONJ" && words.tokens.starts[token - 1] > unit.start && words.tokens.starts[token - 1] > clauseOf(scene).start)) return false;
  if ((before === "PRON" || before === "DET") && /^(?:Ind|Neg|Tot)$/.test(words.syntax.feature(token - 1, "PronType") ?? "")) return false;
  if (before === "NUM" || (before === "PRON" && !words.syntax.relation(token - 1).startsWith("nsubj")) || timexes.some(({ type, end }) => type === "DATE" && end < start)) return false;
  const clauses = clausesIn(scene, unit.sentence);
  const clause = clauses.find((one) => holds(one, token));
  if (!clause || clause.connective === token || isToldInClaim(scene, clause.start)) return false;
  return !clauses.some((other) => other.parent === clause.index && other.start > start && (other.kind === "complement" || other.kind === "infinitive"));
}

/**
 * "Es ist falsch", "it is a pity" behind a clause of which something was said already, or, where nouns have gender, with an
 * adjective at the begin of its clause: the subject of a comment on what was told, if no clause behind tells it.
 */
function isCommentSubject(scene: Scene, token: number): boolean {
  const { earlier, facts: { words, unit } } = scene;
  if (!words.lexicon.commentSubjects.has(words.lower(token))) return false;
  const clauses = clausesIn(scene, unit.sentence);
  const clause = clauses.find(({ subject }) => subject?.first === token);
  if (!clause || !words.lexicon.copulas.has(clause.lemma.toLowerCase()) || isToldInClaim(scene, clause.start)) return false;
  if (clauses.some(({ parent, start, kind }) => parent === clause.index && start > clause.start && /^(complement|infinitive|relative)$/.test(kind))) return false;
  const last = earlier.at(-1);
  const isChain = last !== undefined && last.takesUp !== null && last.unit.sentence >= unit.sentence - 1;
  return isChain || (words.lexicon.verbFinal && words.upos(words.syntax.head(token)) === "ADJ" && clause.ranges[0].first === token && !hasOtherSubject(scene, clause, token));
}

/** "Es wäre so vieles möglich": something else that the verb may be about. */
function hasOtherSubject({ facts: { words } }: Scene, clause: Clause, pronoun: number): boolean {
  return clause.ranges.some(({ first, end }) => {
    for (let token = first; token < end; token++) if (token !== pronoun && (words.upos(token) === "PRON" || words.syntax.relation(token).startsWith("nsubj"))) return true;
    return false;
  });
}

/** True for a demonstrative that is the subject or object of a verb that tells of clauses, and announces nothing. */
function isClausePronoun(scene: Scene, token: number): boolean {
  const { words, lexicon, unit } = scene.facts;
  if (!isPronoun(scene, token) || isPartOfMore(scene, token) || opensRelative(scene, token + 1)) return false;
  const clause = clausesIn(scene, unit.sentence).find((one) => holds(one, token));
  if (!clause || clause.connective === token || lexicon.texts.proVerbs.has(clause.lemma.toLowerCase())) return false;
  const { first } = clause.ranges[0];
  if (words.lexicon.verbFinal ? clause.kind === "relative" && first === token : !isOpening(words, first, token)) return false;
  return !words.lexicon.commentSubjects.has(words.lower(token + 2)) && !isToldInClaim(scene, clause.start);
}

/** True for a subject or object that is no article, whatever its tag, and no relative pronoun right behind its noun. */
function isPronoun({ text, facts: { words } }: Scene, token: number): boolean {
  const { syntax } = words;
  const upos = words.upos(token);
  const next = words.upos(token + 1);
  if (!/^(nsubj|obj)/.test(syntax.relation(token)) || (upos !== "PRON" && upos !== "DET") || next === "NOUN" || next === "PROPN") return false;
  return !/^[’'-]/.test(text[words.tokens.ends[token]] ?? "") && (next !== "ADJ" || syntax.feature(token + 1, "Case") === null);
}

/** True where at most a conjunction and adverbs stand before a pronoun in its clause. */
function isOpening(words: Words, first: number, token: number): boolean {
  for (let before = first; before < token; before++) if (!["CCONJ", "SCONJ", "ADV", "PUNCT"].includes(words.upos(before))) return false;
  return words.syntax.relation(token).startsWith("nsubj");
}

/** "das, was", "that which": it is told right behind what is meant. */
function opensRelative({ facts: { words } }: Scene, next: number): boolean {
  const first = words.lower(next) === "," ? next + 1 : next;
  return words.lexicon.relatives.has(words.lower(first)) || (first > next && words.lexicon.interrogatives.has(words.lower(first)));
}

/** "das alles", "all this", "das mit den Noten", "das eine": more than one clause, or a part of it. */
function isPartOfMore({ facts: { words, lexicon: { texts } } }: Scene, token: number): boolean {
  return texts.totals.has(words.lower(token - 1)) || texts.totals.has(words.lower(token + 1)) ||
    (words.upos(token + 1) === "DET" && (/^[,.]$/.test(words.lower(token + 2)) || ["CCONJ", "ADV", "AUX", "VERB"].includes(words.upos(token + 2))));
}
