import { contains } from "../../../article/span.ts";
import type { Words } from "../../clauses/words.ts";
import type { Clause } from "../../layers.ts";
import { takenUpBy } from "./antecedents.ts";
import { calledName } from "./called.ts";
import { asItStands, asPossessor, knownNoun, phraseStart } from "./noun-phrase.ts";
import { isTime, mentionAt, type Named, type Scene, clauseOf, spanOf } from "./scene.ts";
import type { Replacement } from "./stand-alone.ts";

/** What a relative pronoun stands for, put in its place: ", das schließt" is about "[das Werk]". */
export function antecedent(scene: Scene): Replacement[] {
  const { words, unit } = scene.facts;
  const clause = clauseOf(scene);
  if (clause.connective < 0 || (clause.kind !== "relative" && !isComment(scene, clause))) return [];
  const pronoun = spanOf(words, { first: clause.connective, end: clause.connective + 1 });
  if (!contains(unit, pronoun) || (clause.antecedent >= 0 && words.tokens.starts[clause.antecedent] >= unit.start)) return [];
  const named = antecedentOf(scene, clause);
  if (named) return [{ ...pronoun, kind: "pronoun", ...named, date: null }];
  const value = besideIt(scene, clause);
  return value === null ? [] : [{ start: pronoun.end, end: pronoun.end, kind: "pronoun", value, actor: null, date: null }];
}

/** "…, weshalb er schweigt", "…, was keiner glaubt": a clause about the one above, which has all that its verb takes. */
function isComment({ layers: { clauses }, facts: { words, lexicon: { texts } } }: Scene, { kind, connective, parent }: Clause): boolean {
  if (!texts.clausal.has(words.lower(connective)) || parent < 0 || words.lower(connective - 1) !== ",") return false;
  const { object, subject } = clauses[parent];
  return kind === "adverbial" || (kind === "complement" && (object !== null || (subject !== null && words.syntax.relation(subject.end - 1) === "nsubj:pass")));
}

/**
 * What stands beside a relative pronoun whose place its noun can't take: the clause that "which" or "was" means, or the
 * noun right before it as it stands, "dessen [ein Hotel] Zimmer".
 */
function besideIt(scene: Scene, clause: Clause): string | null {
  const { words, lexicon: { texts } } = scene.facts;
  const { antecedent: noun, connective } = clause;
  const opener = openerOf(words, clause);
  const isClausal = texts.clausal.has(words.lower(connective)) && connective === opener && (noun < 0 || words.lexicon.verbFinal || mayBeClausal(scene, clause));
  if (isClausal) return takenUpBy(scene, connective, 0);
  const nearest = opener - 2;
  const isNamed = nearest > noun && mentionAt(scene, nearest)?.kind === "name" && isPersonal(scene, nearest, connective);
  return (noun === nearest || isNamed) && words.isPunctuation(opener - 1) && connective <= opener + 1 ? phraseOf(scene, nearest) : null;
}

/** True for "who" behind a person's name: "a son named James Wilson, who". */
function isPersonal(scene: Scene, token: number, connective: number): boolean {
  const mention = mentionAt(scene, token);
  return mention !== null && scene.layers.actors[mention.actor].type === "person" && scene.facts.lexicon.texts.personalRelatives.has(scene.facts.words.lower(connective));
}

/** A noun with its determiner as they stand, or the name; null for a bare noun, a time and an amount, which may be but a part of what is meant. */
function phraseOf(scene: Scene, noun: number): string | null {
  const { words } = scene.facts;
  const mention = mentionAt(scene, noun);
  if (mention?.kind === "name") {
    const isAttribute = scene.layers.actors[mention.actor].type === "place" && words.upos(words.tokens.at(mention.start) - 1) === "ADP";
    return isAttribute ? null : calledName(scene, mention.actor, "Nom");
  }
  const first = phraseStart(words, noun);
  const isDefinite = words.upos(first) === "DET" && (words.upos(noun) === "NOUN" || noun > first + 1);
  return isDefinite && !isTime(scene, noun) ? asItStands(scene, { first, end: noun + 1 }) : null;
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
