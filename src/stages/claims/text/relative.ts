import { contains } from "../../../article/span.ts";
import type { Words } from "../../clauses/words.ts";
import type { Clause } from "../../layers.ts";
import { asPossessor, knownNoun, phraseStart } from "./noun-phrase.ts";
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
  if (kind !== "relative" || noun < 0 || connective < noun + 2 || connective > noun + reach || !words.isPunctuation(openerOf(words, clause) - 1)) return null;
  if (words.upos(noun) !== "NOUN" && words.upos(noun) !== "PROPN") return null;
  const form = words.lower(connective);
  const grammar = { case: null, gender: syntax.feature(noun, "Gender") ?? syntax.feature(connective, "Gender"), number: syntax.feature(noun, "Number") ?? "Sing" };
  const wanted = lexicon.texts.relativeCase(form, grammar);
  if (syntax.relation(connective) === "det" || (words.lexicon.verbFinal ? !isCaseOf(scene, clause, wanted) : !isPronounOf(scene, clause))) return null;
  const named = knownNoun(scene, noun, { ...grammar, case: wanted });
  const isPossessor = wanted === "Gen" || syntax.feature(connective, "Poss") === "Yes";
  return named && isPossessor ? asPossessor(scene, named) : named;
}

/** Where a relative clause begins: at its pronoun, or at what stands before it: "of which", "und mit dem", "a quarter of which". */
function openerOf(words: Words, { connective, ranges: [{ first }] }: Clause): number {
  const opener = first <= connective ? first : connective;
  return words.upos(opener) === "CCONJ" ? opener + 1 : opener;
}

/** False for "der" as a dative where the tree has it as the subject: then it stands for another noun. */
function isCaseOf({ facts: { words } }: Scene, { connective }: Clause, wanted: string | null): boolean {
  return wanted !== null && (wanted === "Nom" || !words.syntax.relation(connective).startsWith("nsubj"));
}

/** False where another noun stands between a relative pronoun and its noun, and where the whole clause before it may be meant. */
function isPronounOf(scene: Scene, clause: Clause): boolean {
  const { words, lexicon } = scene.facts;
  const { antecedent: noun, connective } = clause;
  const before = openerOf(words, clause) - 2;
  if (isTime(scene, noun) || (noun !== before && words.isNominal(before) && words.syntax.head(before) !== noun && words.lower(noun + 1) !== "of")) return false;
  if (connective > openerOf(words, clause) && !isAttached(words, clause)) return false;
  return !lexicon.texts.clausal.has(words.lower(connective)) || !mayBeClausal(scene, clause);
}

/**
 * True for a noun that a relative pronoun behind a preposition most likely means: a name, several things before "none of
 * which", and what a verb takes before "in which"; within a longer phrase its head could be meant as well.
 */
function isAttached(words: Words, clause: Clause): boolean {
  const { syntax } = words;
  const { antecedent: noun, connective } = clause;
  if (words.upos(noun) === "PROPN") return true;
  if (connective > openerOf(words, clause) + 1) return syntax.feature(noun, "Number") === "Plur";
  const head = syntax.head(noun);
  return /^(nsubj|obj|root)/.test(syntax.relation(noun)) || (syntax.relation(noun) === "obl" && words.isFinite(head));
}

/**
 * True where "which" may stand for the whole clause before it: as a subject that its noun does not agree with or whose verb
 * tells what the clause means ("which means that", "which is why"), or behind any noun that is neither a name, indefinite nor
 * within a clause that goes on.
 */
function mayBeClausal(scene: Scene, { antecedent: noun, connective, parent, subject, verb, lemma, start, end }: Clause): boolean {
  const { layers: { clauses }, facts: { words, lexicon } } = scene;
  if (words.upos(connective - 1) === "ADP") return lexicon.texts.clausalAdpositions.has(words.lower(connective - 1));
  if (subject !== null && subject.first > connective) return words.syntax.feature(subject.first, "Person") === "1";
  if (lexicon.texts.clausalVerbs.has(lemma.toLowerCase()) || words.lexicon.interrogatives.has(words.lower(verb + 1)) || differ(words, noun, verb)) return true;
  if (mentionAt(scene, noun) !== null || words.upos(noun) === "PROPN") return false;
  const isIndefinite = noun === connective - 2 && words.syntax.feature(phraseStart(words, noun), "Definite") === "Ind";
  const goesOn = parent >= 0 && clauses[parent].end > end && clauses[parent].start < start && words.isPunctuation(words.tokens.at(end));
  return !isIndefinite && !goesOn;
}

/** True if the numbers of a noun and a verb are known and differ. */
function differ({ syntax }: Words, noun: number, verb: number): boolean {
  const [one, other] = [syntax.feature(noun, "Number"), verb < 0 ? null : syntax.feature(verb, "Number")];
  return one !== null && other !== null && one !== other;
}
