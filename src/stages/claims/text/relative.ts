import { contains } from "../../../article/span.ts";
import type { Clause } from "../../layers.ts";
import { knownNoun } from "./noun-phrase.ts";
import { type Named, type Scene, clauseOf, spanOf } from "./scene.ts";
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
export function antecedentOf(scene: Scene, { antecedent: noun, connective, kind, verb }: Clause): Named | null {
  const { words, mentions, lexicon } = scene.facts;
  const { syntax, tokens } = words;
  if (kind !== "relative" || noun < 0 || connective < noun + 2 || connective > noun + reach || !words.isPunctuation(openerOf(scene, connective) - 1)) return null;
  if (words.upos(noun) !== "NOUN" && words.upos(noun) !== "PROPN") return null;
  const number = syntax.feature(connective, "Number") ?? syntax.feature(noun, "Number");
  const gender = syntax.feature(connective, "Gender");
  if (number !== (syntax.feature(noun, "Number") ?? "Sing") || (gender !== null && number === "Sing" && gender !== (syntax.feature(noun, "Gender") ?? gender))) return null;
  const isName = mentions.in({ start: tokens.starts[noun], end: tokens.ends[noun] }).length > 0;
  if (!lexicon.texts.relatives.has(words.lower(connective)) && !isName && !isPluralVerb(scene, verb, number)) return null;
  const wanted = { case: syntax.feature(connective, "Case"), gender: gender ?? syntax.feature(noun, "Gender"), number };
  const named = knownNoun(scene, noun, wanted);
  if (!named || (wanted.case !== "Gen" && syntax.feature(connective, "Poss") !== "Yes")) return named;
  return isName || !words.lexicon.verbFinal ? { ...named, value: lexicon.texts.possessor(named.value) } : null;
}

/** Where a relative clause begins: at its pronoun or at the preposition before it. */
function openerOf({ facts: { words } }: Scene, connective: number): number {
  return words.upos(connective - 1) === "ADP" ? connective - 1 : connective;
}

/** A plural verb can't be about a whole clause. */
function isPluralVerb({ facts: { words } }: Scene, verb: number, number: string | null): boolean {
  return number === "Plur" && verb >= 0 && words.syntax.feature(verb, "Number") === "Plur";
}
