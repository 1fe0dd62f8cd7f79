import { contains, type Span } from "../../../article/span.ts";
import type { Words } from "../../clauses/words.ts";
import type { Clause } from "../../layers.ts";
import { type Scene, clausesIn, holds, sentenceAt, spanOf } from "./scene.ts";
import type { Replacement } from "./stand-alone.ts";
import type { Told } from "./told.ts";

/** How many words a clause has that is taken up. */
const shortest = 4, longest = 32;

/** The clauses that pronouns take up, behind them: "Das [die Reform kostet Arbeitsplätze] ist nicht belegt". */
export function clausesTakenUp(scene: Scene, pieces: readonly Span[]): Replacement[] {
  const { words, lexicon, tokens } = scene.facts;
  const pronoun = tokens.find((token) => lexicon.texts.clausePronouns.has(words.lower(token)) && isClausePronoun(scene, token));
  if (pronoun === undefined) return [];
  const { end } = spanOf(words, { first: pronoun, end: pronoun + 1 });
  const value = pieces.some((piece) => contains(piece, { start: end, end })) ? takenUpBy(scene, pronoun) : null;
  return value === null ? [] : [{ start: end, end, kind: "pronoun", value, actor: null, date: null }];
}

/** True for a demonstrative that is the subject or object of a verb that tells of clauses, and announces nothing. */
function isClausePronoun(scene: Scene, token: number): boolean {
  const { words, lexicon, unit } = scene.facts;
  if (!isPronoun(scene, token) || isPartOfMore(scene, token) || opensRelative(scene, token + 1)) return false;
  const clause = clausesIn(scene, unit.sentence).find((one) => holds(one, token));
  if (!clause || clause.connective === token || lexicon.texts.proVerbs.has(clause.lemma.toLowerCase())) return false;
  const { first } = clause.ranges[0];
  if (words.lexicon.verbFinal ? clause.kind === "relative" && first === token : !isOpening(words, first, token)) return false;
  return !words.lexicon.commentSubjects.has(words.lower(token + 2)) && !hasClauseBefore(scene, clause);
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

/** True if another clause of the claim stands before one of its clauses. */
function hasClauseBefore({ layers: { clauses }, facts: { unit } }: Scene, { start }: Clause): boolean {
  return unit.clauses.some((index) => clauses[index].end <= start);
}

/** What a pronoun takes up: the nearest clause of its own before it in its sentence, else the main clauses of the sentence before. */
function takenUpBy(scene: Scene, pronoun: number): string | null {
  const { earlier, layers: { sentences }, facts: { words, mode } } = scene;
  const sentence = sentenceAt(scene, pronoun);
  const start = words.tokens.starts[pronoun];
  for (const at of [sentence, sentence - 1]) {
    if (at < 0 || sentences[at].role !== "body") return null;
    for (let index = earlier.length - 1; index >= 0 && earlier[index].unit.sentence >= at; index--) {
      const { unit, isReported } = earlier[index];
      if (unit.sentence !== at || unit.end > start || !isMain(scene, earlier[index])) continue;
      if (mode !== null && !isReported && (at === sentence || mode === "direct")) continue;
      return valueOf(scene, index, at < sentence);
    }
  }
  return null;
}

/** True for what is asserted by itself, and what is reported. */
function isMain({ layers: { clauses } }: Scene, { clause, isReported }: Told): boolean {
  let { kind, parent } = clause;
  while (kind === "coordinated" && parent >= 0) ({ kind, parent } = clauses[parent]);
  return kind === "main" || kind === "coordinated" || kind === "complement" || (isReported && kind === "parenthetical");
}

/** What a claim says, with those before it in its sentence where they belong together or it has no subject by itself; null where that is not clear. */
function valueOf(scene: Scene, index: number, isWhole: boolean): string | null {
  const last = scene.earlier[index];
  if (last.takesUp !== null) return last.takesUp;
  if (isVague(scene, last)) return null;
  let { value } = last;
  let first = last;
  for (let at = index - 1; at >= 0 && (isWhole || isPart(first)); at--) {
    const before = scene.earlier[at];
    if (before.unit.sentence !== last.unit.sentence || before.isReported !== last.isReported) break;
    const gap = scene.text.slice(before.unit.end, Math.max(before.unit.end, first.unit.start));
    if (before.unit.end > first.unit.start || !isJoint(scene, gap)) break;
    const joined = `${before.value}${gap.replace(/\s+/g, " ")}${value}`;
    if (!isPart(first) && countWords(joined) > longest) break;
    value = joined;
    first = before;
  }
  return !isPart(first) && countWords(value) >= shortest && countWords(value) <= longest ? value : null;
}

/** "und telefonierten": a clause that shares its subject with the one before. */
const isPart = ({ clause: { kind, subject } }: Told): boolean => kind === "coordinated" && subject === null;

const countWords = (value: string): number => value.split(" ").length;

/** True for nothing but a comma and a coordinator between two claims. */
function isJoint({ facts: { words } }: Scene, gap: string): boolean {
  const word = gap.replace(/[\s,;–—-]/g, "").toLowerCase();
  return word === "" || words.lexicon.coordinators.has(word);
}

/** True for a claim whose subject is left open: "das ist es nicht", "es war spät". */
function isVague({ facts: { words, lexicon: { texts } } }: Scene, { clause: { subject, lemma }, value }: Told): boolean {
  if (!subject || subject.end > subject.first + 1) return false;
  const form = words.lower(subject.first);
  const isOpen = texts.clausePronouns.has(form) || (words.lexicon.commentSubjects.has(form) && !(words.lexicon.verbFinal && texts.impersonal.has(lemma.toLowerCase())));
  return isOpen && value.toLowerCase().split(" ").includes(form);
}
