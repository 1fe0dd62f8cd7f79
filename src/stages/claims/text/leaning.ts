import { type IndexedClause, type Scene, clauseOf, clausesIn, isTime, mentionAt } from "./scene.ts";
import { hasOwnSubject } from "./shared.ts";
import type { Replacement } from "./stand-alone.ts";

/** True for a relative clause or a predicate whose noun or subject is not put in: the clause before it tells. */
export function leansOnClause(scene: Scene, replaced: readonly Replacement[]): boolean {
  const { words, unit } = scene.facts;
  const clause = clauseOf(scene);
  const { kind, connective, subject, verb } = clause;
  const isFirst = connective >= 0 && words.tokens.starts[connective] <= unit.start + 12;
  if (isFirst && kind === "adverbial" && givesReason(scene, words.lower(connective))) return true;
  if (kind === "relative" || (kind === "complement" && isFirst && words.lexicon.clausalRelatives.has(words.lower(connective)))) {
    return isFirst && !isReplaced(scene, replaced, connective);
  }
  return kind === "coordinated" && subject === null && words.isFinite(verb) && !replaced.some((one) => one.kind === "subject") && !hasOwnSubject(scene) && clause.parent >= 0;
}

/** "because", "sodass", "where" behind its main clause: a conjunction that tells how a claim hangs together with what stands before it. */
function givesReason({ layers, facts: { words, lexicon, clause: { parent, start } } }: Scene, form: string): boolean {
  const { subordinators } = words.lexicon;
  if (!Object.hasOwn(subordinators, form) || lexicon.texts.dropped.has(form) || parent < 0) return false;
  return (subordinators[form].asserts === "always" || subordinators[form].asserts === "behind") && layers.clauses[parent].start < start;
}

/** True for a claim with a pronoun, demonstrative or the like that only the sentence before explains. */
export function leansOnSentence(scene: Scene, replaced: readonly Replacement[]): boolean {
  return scene.facts.tokens.some((token) => !isReplaced(scene, replaced, token) && (isOpenPronoun(scene, token) || isDemonstrative(scene, token) || isOpenWord(scene, token) || isRepeated(scene, token)));
}

function isReplaced({ facts: { words: { tokens } } }: Scene, replaced: readonly Replacement[], token: number): boolean {
  return replaced.some(({ start, end }) => start <= tokens.starts[token] && tokens.ends[token] <= end);
}

/** "sie", "their": a word of the third person that means nothing named before it in the claim. */
function isOpenPronoun(scene: Scene, token: number): boolean {
  const { words, mentions, unit } = scene.facts;
  const { syntax, tokens } = words;
  if (syntax.feature(token, "Person") !== "3" || (words.upos(token) !== "PRON" && words.upos(token) !== "DET") || syntax.feature(token, "Reflex") === "Yes") return false;
  if (mentions.in({ start: tokens.starts[token], end: tokens.ends[token] }).length > 0 || !scene.facts.lexicon.texts.anaphors.has(words.lower(token))) return false;
  const clause = clausesIn(scene, unit.sentence).find(({ subject }) => subject?.first === token && subject.end === token + 1) ?? null;
  if (isImpersonal(scene, token, clause)) return false;
  return !scene.facts.tokens.some((other) => other < token && isAntecedent(scene, other, token));
}

/** "It is easy to see", "it rains", "it was Peel who …": a subject that stands for nothing, or for what follows it. */
function isImpersonal(scene: Scene, token: number, clause: IndexedClause | null): boolean {
  const { words, lexicon } = scene.facts;
  if (words.syntax.relation(token).startsWith("expl")) return true;
  if (!clause || !words.lexicon.commentSubjects.has(words.lower(token))) return false;
  const isCopular = words.lexicon.copulas.has(clause.lemma.toLowerCase());
  if (lexicon.texts.impersonal.has(clause.lemma) && !isCopular) return true;
  const below = clausesIn(scene, clause.sentence).filter(({ parent, start }) => parent === clause.index && start > clause.start);
  if (below.some(({ kind }) => kind === "complement" || kind === "infinitive")) return isCopular || words.lexicon.verbFinal;
  return isCopular && words.upos(words.syntax.head(token)) === "PROPN" && below.some(({ kind }) => kind === "relative");
}

/** True for a noun before a pronoun that may be what it means: alike in number and, where both have one, gender. */
function isAntecedent(scene: Scene, noun: number, pronoun: number): boolean {
  const { words } = scene.facts;
  const upos = words.upos(noun);
  if ((upos !== "NOUN" && upos !== "PROPN") || isTime(scene, noun) || words.syntax.head(pronoun) === noun) return false;
  if (words.syntax.feature(pronoun, "Poss") !== "Yes" && words.syntax.head(pronoun) === words.syntax.head(noun)) return false;
  const alike = (name: string): boolean => {
    const [a, b] = [words.syntax.feature(noun, name), words.syntax.feature(pronoun, name)];
    return a === null || b === null || a === b;
  };
  const mention = mentionAt(scene, noun);
  const isPerson = mention !== null && scene.layers.actors[mention.actor].type === "person";
  const gender = words.syntax.feature(pronoun, "Gender");
  if (!words.lexicon.verbFinal && gender !== null && isPerson !== (gender !== "Neut")) return false;
  return words.syntax.feature(pronoun, "Poss") === "Yes" || (alike("Number") && alike("Gender"));
}

/** "das", "diese Sätze", "such a place": a demonstrative that no relative clause, name or date explains. */
function isDemonstrative(scene: Scene, token: number): boolean {
  const { words, lexicon } = scene.facts;
  if (!lexicon.texts.demonstratives.has(words.lower(token)) || clauseOf(scene).connective === token || words.syntax.feature(token, "PronType") === "Rel") return false;
  const isArticle = words.syntax.relation(token) === "det";
  if ((isArticle && words.syntax.feature(token, "PronType") === "Art") || words.upos(token) === "SCONJ" || words.upos(token) === "ADV") return false;
  const next = token + 1;
  if (isArticle) return !isTime(scene, next) && !isTime(scene, next + 1) && words.syntax.feature(token, "PronType") === "Dem";
  return (words.upos(token) === "PRON" || words.upos(token) === "DET") && !isExplained(scene, next);
}

/** True if a clause of the claim follows that tells what is meant: "das, was", "those who", "dafür, dass". */
function isExplained({ facts: { words, tokens } }: Scene, next: number): boolean {
  const at = words.isPunctuation(next) ? next + 1 : next;
  if (!tokens.includes(at)) return false;
  const form = words.lower(at);
  return words.lexicon.relatives.has(form) || words.lexicon.interrogatives.has(form) || (words.isPunctuation(next) && words.upos(at) !== "CCONJ") || words.upos(at) === "NOUN";
}

/** A claim of so few words tells little of its subject. */
const shortLength = 8;

/** "the freeze", "das Wort": a noun with an article and nothing else that is known from the sentence before, or the subject of a short claim. */
function isRepeated(scene: Scene, token: number): boolean {
  const { layers: { sentences }, facts: { words, unit } } = scene;
  const { syntax } = words;
  if (words.upos(token) !== "NOUN" || unit.sentence === 0 || syntax.feature(token - 1, "PronType") !== "Art" || syntax.feature(token - 1, "Definite") !== "Def") return false;
  if (isTime(scene, token) || scene.facts.tokens.some((other) => other > token && syntax.head(other) === token && /^(nmod|acl|appos|flat)/.test(syntax.relation(other)))) return false;
  const { role, firstToken, endToken } = sentences[unit.sentence - 1];
  if (role !== "body") return false;
  if (scene.facts.tokens.length <= shortLength && /^nsubj/.test(syntax.relation(token)) && syntax.relation(token - 1) === "det" && syntax.head(token - 1) === token && mentionAt(scene, token) === null) return true;
  for (let other = firstToken; other < endToken; other++) if (words.upos(other) === "NOUN" && words.lemma(other) === words.lemma(token)) return true;
  return false;
}

/** "dafür", "dort", "one": an adverb that stands for a phrase, or a word that stands for a noun left out. */
function isOpenWord(scene: Scene, token: number): boolean {
  const { words, lexicon: { texts } } = scene.facts;
  const form = words.lower(token), next = token + 1;
  if (texts.proadverbs.has(form)) return (words.upos(token) === "ADV" || words.upos(token) === "ADP") && words.syntax.relation(token) !== "compound:prt" && !isExplained(scene, next);
  if (!texts.elliptic.has(form)) return false;
  const upos = words.upos(next);
  const stands = words.syntax.relation(token);
  return !/^(det|nummod|amod|compound|advmod)/.test(stands) && upos !== "NOUN" && upos !== "PROPN" && upos !== "ADJ" && upos !== "ADP" && upos !== "NUM" && !isExplained(scene, next);
}
