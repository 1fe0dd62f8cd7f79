import { contains } from "../../../article/span.ts";
import type { Clause } from "../../layers.ts";
import { knownNoun, phraseStart } from "./noun-phrase.ts";
import { isTime, mentionAt, type Named, type Scene, clauseOf, spanOf } from "./scene.ts";
import type { Replacement } from "./stand-alone.ts";

/** What a relative pronoun stands for, put in its place: ", das schließt" is about "[das Werk]". */
export function antecedent(scene: Scene): Replacement[] {
  const { words, unit } = scene.facts;
  const clause = clauseOf(scene);
  const named = antecedentOf(scene, clause);
  if (!named || words.tokens.starts[clause.antecedent] >= unit.start) return [];
  const pronoun = spanOf(words, { first: clause.connective, end: clause.connective + 1 });
  return contains(unit, pronoun) ? [{ ...pronoun, kind: "pronoun", ...named, date: null }] : [];
}

/** How far behind its noun a relative clause may begin. */
const reach = 8;

/** The noun phrase that a relative clause belongs to; null where its form is not sure or the whole clause before could be meant. */
export function antecedentOf(scene: Scene, clause: Clause): Named | null {
  const { words, lexicon } = scene.facts;
  const { syntax } = words;
  const { antecedent: noun, connective, kind } = clause;
  if (kind !== "relative" || noun < 0 || connective < noun + 2 || connective > noun + reach || !words.isPunctuation(openerOf(scene, connective) - 1)) return null;
  if (words.upos(noun) !== "NOUN" && words.upos(noun) !== "PROPN") return null;
  const form = words.lower(connective);
  const grammar = { case: null, gender: syntax.feature(noun, "Gender") ?? syntax.feature(connective, "Gender"), number: syntax.feature(noun, "Number") ?? "Sing" };
  const wanted = lexicon.texts.relativeCase(form, grammar);
  if (syntax.relation(connective) === "det" || (words.lexicon.verbFinal ? !isCaseOf(scene, clause, wanted) : !isPronounOf(scene, clause))) return null;
  const named = knownNoun(scene, noun, { ...grammar, case: wanted });
  const isPossessor = wanted === "Gen" || syntax.feature(connective, "Poss") === "Yes";
  return named && isPossessor ? { ...named, value: lexicon.texts.possessor(named.value) } : named;
}

/** Where a relative clause begins: at its pronoun or at the preposition before it. */
function openerOf({ facts: { words } }: Scene, connective: number): number {
  return words.upos(connective - 1) === "ADP" ? connective - 1 : connective;
}

/** False for "der" as a dative where the tree has it as the subject: then it stands for another noun. */
function isCaseOf({ facts: { words } }: Scene, { connective }: Clause, wanted: string | null): boolean {
  return wanted !== null && (wanted === "Nom" || !words.syntax.relation(connective).startsWith("nsubj"));
}

/**
 * False where another noun stands between a relative pronoun and its noun, and for "which" where it may stand for the whole
 * clause before it: unless that clause goes on behind it, or an indefinite noun stands right before it.
 */
function isPronounOf(scene: Scene, clause: Clause): boolean {
  const { words, lexicon } = scene.facts;
  const { antecedent: noun, connective, parent } = clause;
  const before = openerOf(scene, connective) - 2;
  if (isTime(scene, noun) || (noun !== before && words.isNominal(before) && words.syntax.head(before) !== noun && words.lower(noun + 1) !== "of")) return false;
  if (!lexicon.texts.clausal.has(words.lower(connective)) || mentionAt(scene, noun) !== null || words.upos(noun) === "PROPN") return true;
  const first = phraseStart(words, noun);
  const isIndefinite = noun === before && words.syntax.feature(first, "Definite") === "Ind";
  return isIndefinite || (parent >= 0 && scene.layers.clauses[parent].end > clause.end && scene.layers.clauses[parent].start < clause.start && words.isPunctuation(words.tokens.at(clause.end)));
}
