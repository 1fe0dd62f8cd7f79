import type { NounGrammar } from "../../../languages/sections/texts.ts";
import type { Words } from "../../clauses/words.ts";
import type { Clause } from "../../layers.ts";
import { apposedName } from "./noun-phrase.ts";
import { type IndexedClause, type Scene, clausesIn, isTime, mentionAt, sentenceAt } from "./scene.ts";

const subjectRelations: ReadonlySet<string> = new Set(["nsubj", "nsubj:pass"]);

/** A pronoun's case, gender and number; a subject's number is its verb's. Null for a pronoun that is not looked for. */
export function grammarOf({ facts: { words, lexicon } }: Scene, clause: Clause | null, pronoun: number): NounGrammar | null {
  const { syntax } = words;
  const owner = lexicon.texts.possessives.get(words.lower(pronoun));
  if (owner !== undefined) return { case: null, gender: null, number: owner };
  const gender = lexicon.texts.pronouns.get(words.lower(pronoun));
  if (gender === undefined || words.upos(pronoun) !== "PRON") return null;
  const own = syntax.feature(pronoun, "Number");
  const isObject = !clause && (own === "Plur" || (gender !== null && gender !== "Neut")) && syntax.feature(pronoun, "Case") !== "Nom";
  if (clause ? isAmbiguous(words, clause) : !isObject) return null;
  if (isObject && words.lexicon.verbFinal && gender === "Fem") return { case: "Acc", gender, number: null };
  const number = clause && words.lexicon.verbFinal && words.isFinite(clause.verb) ? syntax.feature(clause.verb, "Number") ?? own : own;
  if (gender === "Neut" && number === "Plur") return null;
  return { case: isObject ? syntax.feature(pronoun, "Case") : "Nom", gender: number === "Plur" ? null : gender, number };
}

/** True for "die sie geschaffen hatten", where either pronoun may be the subject. */
function isAmbiguous({ syntax }: Words, { kind, connective, verb }: Clause): boolean {
  return kind === "relative" && connective >= 0 && verb >= 0 && /Nom|Acc/.test(syntax.feature(connective, "Case") ?? "") && syntax.feature(connective, "Number") === syntax.feature(verb, "Number");
}

/**
 * "It is easy to see", "It is a pity": a pronoun that stands for nothing, for the clause behind it, or for what was said
 * as a whole.
 */
export function isPleonastic(scene: Scene, pronoun: number, clause: IndexedClause | null): boolean {
  const { words } = scene.facts;
  if (words.syntax.relation(pronoun).startsWith("expl") && (!words.lexicon.verbFinal || clause?.ranges[0].first !== pronoun)) return true;
  if (!clause || !words.lexicon.commentSubjects.has(words.lower(pronoun))) return false;
  const head = words.syntax.head(pronoun);
  if (words.isNominal(head) || ((words.upos(head) === "ADJ" || (words.isParticiple(head) && words.syntax.relation(pronoun) === "nsubj")) && words.lower(head + 1) === words.lexicon.infinitiveParticle) || scene.facts.lexicon.texts.impersonal.has(words.lemma(head)) || /^[’']/.test(scene.text[words.tokens.ends[pronoun]])) return true;
  if (words.syntax.relation(pronoun) === "nsubj:pass" && scene.facts.lexicon.texts.proVerbs.has(words.lemma(head))) return true;
  const isCopular = words.lexicon.copulas.has(clause.lemma.toLowerCase());
  if (words.lexicon.verbFinal && (isCopular || words.lexicon.interrogatives.has(words.lower(clause.connective)))) return true;
  if (!isCopular && words.syntax.relation(pronoun) !== "nsubj:pass") return false;
  return clausesIn(scene, clause.sentence).some(({ parent, kind, start }) =>
    parent === clause.index && start > clause.start && (kind === "complement" || kind === "infinitive" || (kind === "relative" && isCopular)));
}

/** How many sentences around are looked at for an address. */
const addressReach = 12;

/** True for a plural pronoun written large within a sentence, or at its begin near sentences that have it so: it addresses someone. */
export function isAddress({ layers: { sentences }, facts: { words } }: Scene, pronoun: number, sentence: number, { number }: NounGrammar): boolean {
  const form = words.tokens.form(pronoun);
  if (number !== "Plur" || form === words.lower(pronoun) || !words.lexicon.verbFinal) return false;
  if (pronoun > sentences[sentence].firstToken + 1) return true;
  return sentences.slice(Math.max(0, sentence - addressReach), sentence + addressReach).some(({ firstToken, endToken }) => {
    for (let token = firstToken + 2; token < endToken; token++) if (words.tokens.form(token) === form && !words.isPunctuation(token - 1)) return true;
    return false;
  });
}

/** True for a noun or pronoun that a pronoun may mean by its gender, number and kind. */
export function agrees(scene: Scene, token: number, { gender, number }: NounGrammar): boolean {
  const { layers, facts: { words, lexicon: { texts } } } = scene;
  const { syntax } = words;
  const upos = words.upos(token);
  if (upos === "PRON") {
    if (words.lexicon.indefinites.has(words.lower(token))) return number === "Sing" && gender === "Masc" && !words.lexicon.relatives.has(words.lower(token));
    const own = texts.pronouns.get(words.lower(token));
    return own !== undefined && (number === null || (syntax.feature(token, "Number") ?? number) === number) && (gender === null || own === null || own === gender);
  }
  const relation = syntax.relation(token);
  const isNominal = upos === "NOUN" || upos === "PROPN" || (upos === "ADJ" && subjectRelations.has(relation));
  if (!isNominal || relation === "flat" || relation === "compound" || relation === "appos") return false;
  const ownNumber = syntax.feature(token, "Number") ?? "Sing";
  if (number !== null && ownNumber !== number) return false;
  const own = syntax.feature(token, "Gender");
  const isGender = gender === null || (number === null && ownNumber === "Plur") || own === gender || (own === null && token > 0 && syntax.feature(token - 1, "Gender") === gender);
  if (!isGender && mentionAt(scene, token) === null && syntax.relation(token + 1) !== "flat" && syntax.relation(token + 1) !== "appos" && words.lower(token + 1) !== ",") return false;
  if (isTime(scene, token) || isMeasure(scene, token) || words.lexicon.indefinites.has(words.lower(token))) return false;
  const mention = mentionAt(scene, token) ?? apposedName(scene, token) ?? (syntax.relation(token + 1) === "flat" ? mentionAt(scene, token + 1) : null);
  if (relation === "conj" && mention && mention.start < words.tokens.starts[token] - 1 && mention.start <= words.tokens.starts[Math.max(0, syntax.head(token))]) return false;
  const actor = mention && layers.actors[mention.actor];
  if (actor?.type === "person") return gender !== null && (actor.gender === null || (actor.gender === "female") === (gender === "Fem")) && gender !== "Neut";
  if (gender === null && number === "Sing" && !words.lexicon.verbFinal && isPerson(scene, token, false)) return false;
  return isGender;
}

/** True for a noun of an office, kin or, where that is asked for, what looks like a trade. */
export function isPerson({ rules, facts: { words, lexicon: { texts } } }: Scene, token: number, orTrade: boolean): boolean {
  const lemma = words.lemma(token);
  const noun = rules.capitalizedNouns ? words.syntax.lemma(token) : lemma;
  return texts.persons.has(lemma) || rules.roles.has(noun) || (orTrade && rules.isTrade(noun));
}

/** "Millionen Euro", "3 Prozent": a noun right behind an amount. */
function isMeasure(scene: Scene, token: number): boolean {
  const { words } = scene.facts;
  const before = words.upos(token - 1);
  if (words.upos(token) !== "NOUN" || scene.layers.sentences[sentenceAt(scene, token)].firstToken === token) return false;
  if (before === "NUM") return words.upos(token - 2) !== "DET" && words.syntax.feature(token, "Number") !== "Plur";
  return before === "NOUN" && words.lexicon.verbFinal;
}
