import { contains } from "../../../article/span.ts";
import type { NounGrammar } from "../../../languages/sections/texts.ts";
import type { Words } from "../../clauses/words.ts";
import type { Clause } from "../../layers.ts";
import { calledName } from "./called.ts";
import { apposedName, knownNoun } from "./noun-phrase.ts";
import { type Named, type IndexedClause, type Scene, clausesIn, holds, isTime, lowerBound, mentionAt, sentenceAt } from "./scene.ts";

const subjectRelations: ReadonlySet<string> = new Set(["nsubj", "nsubj:pass"]);
/** What a verb takes, and so what is likely spoken of again; attributes are not. */
const argumentRelations: ReadonlySet<string> = new Set(["nsubj", "nsubj:pass", "obj", "root", "conj"]);

/** How many pronouns are followed back to a noun. */
const chainLength = 3;

/**
 * Finds what a personal pronoun of the third person means that the actor layer leaves open: the only subject that agrees
 * with it in its sentence before it or, where nothing there agrees, in the sentence before; else the only noun there that
 * agrees. After the preference for subjects of Lappin & Leass (1994), but giving up where two could be meant. Null, too,
 * where the noun stands in the claim itself.
 */
export function referentOf(scene: Scene, pronoun: number, chain = chainLength): Named | null {
  const sentence = sentenceAt(scene, pronoun);
  const clauses = clausesIn(scene, sentence);
  const clause = clauses.find(({ subject }) => subject?.first === pronoun && subject.end === pronoun + 1) ?? null;
  const grammar = grammarOf(scene, clause, pronoun);
  if (!grammar || isPleonastic(scene, pronoun, clause) || isAddress(scene, pronoun, sentence, grammar)) return null;
  const quoted = quoteAround(scene, sentence, pronoun);
  const around = clauses.find((one) => holds(one, pronoun));
  const isSubjectPronoun = clause !== null;
  for (const at of [sentence, sentence - 1]) {
    const one = scene.layers.sentences.at(at);
    if (at < 0 || one?.role !== "body") return null;
    const fits: number[] = [];
    for (let token = Math.max(one.firstToken, quoted); token < Math.min(one.endToken, pronoun); token++) {
      if (agrees(scene, token, grammar) && !(isSubjectPronoun && around && holds(around, token))) fits.push(token);
    }
    if (fits.length > 0) return choose(scene, fits, isSubjectPronoun, grammar, chain);
  }
  return null;
}

/** A pronoun's case, gender and number; a subject's number is its verb's. Null for a pronoun that is not looked for. */
function grammarOf({ facts: { words, lexicon } }: Scene, clause: Clause | null, pronoun: number): NounGrammar | null {
  const { syntax } = words;
  const owner = lexicon.texts.possessives.get(words.lower(pronoun));
  if (owner !== undefined) return { case: null, gender: null, number: owner };
  const gender = lexicon.texts.pronouns.get(words.lower(pronoun));
  if (gender === undefined || words.upos(pronoun) !== "PRON") return null;
  const own = syntax.feature(pronoun, "Number");
  const isObject = !clause && (gender !== null || own === "Plur") && syntax.feature(pronoun, "Case") !== "Nom";
  if (clause ? isAmbiguous(words, clause) : !isObject) return null;
  const number = clause && words.lexicon.verbFinal && words.isFinite(clause.verb) ? syntax.feature(clause.verb, "Number") ?? own : own;
  return { case: isObject ? syntax.feature(pronoun, "Case") : "Nom", gender: number === "Plur" ? null : gender, number };
}

/** True for "die sie geschaffen hatten", where either pronoun may be the subject. */
function isAmbiguous({ syntax }: Words, { kind, connective, verb }: Clause): boolean {
  return kind === "relative" && connective >= 0 && verb >= 0 && /Nom|Acc/.test(syntax.feature(connective, "Case") ?? "") && syntax.feature(connective, "Number") === syntax.feature(verb, "Number");
}

/** The first word of the direct speech around a pronoun, since there another's words begin; 0 if there is none. */
function quoteAround({ layers: { quotes }, facts: { words } }: Scene, sentence: number, pronoun: number): number {
  const start = words.tokens.starts[pronoun];
  for (let index = lowerBound(quotes.length, (at) => quotes[at].sentence < sentence); index < quotes.length && quotes[index].sentence === sentence; index++) {
    if (quotes[index].mode === "direct" && contains(quotes[index], { start, end: start })) return words.tokens.at(quotes[index].start);
  }
  return 0;
}

/**
 * "It is easy to see", "It is a pity": a pronoun that stands for nothing, for the clause behind it, or for what was said
 * as a whole.
 */
function isPleonastic(scene: Scene, pronoun: number, clause: IndexedClause | null): boolean {
  const { words } = scene.facts;
  if (words.syntax.relation(pronoun).startsWith("expl")) return true;
  if (!clause || !words.lexicon.commentSubjects.has(words.lower(pronoun))) return false;
  const head = words.syntax.head(pronoun);
  if (words.isNominal(head) || scene.facts.lexicon.texts.impersonal.has(words.lemma(head)) || /^[’']/.test(scene.text[words.tokens.ends[pronoun]])) return true;
  const isCopular = words.lexicon.copulas.has(clause.lemma.toLowerCase());
  if (!isCopular && words.syntax.relation(pronoun) !== "nsubj:pass") return false;
  return clausesIn(scene, clause.sentence).some(({ parent, kind, start }) =>
    parent === clause.index && start > clause.start && (kind === "complement" || kind === "infinitive" || (kind === "relative" && isCopular)));
}

/** How many sentences around are looked at for an address. */
const addressReach = 12;

/** True for a plural pronoun written large within a sentence, or at its begin near sentences that have it so: it addresses someone. */
function isAddress({ layers: { sentences }, facts: { words } }: Scene, pronoun: number, sentence: number, { number }: NounGrammar): boolean {
  const form = words.tokens.form(pronoun);
  if (number !== "Plur" || form === words.lower(pronoun) || !words.lexicon.verbFinal) return false;
  if (pronoun > sentences[sentence].firstToken + 1) return true;
  return sentences.slice(Math.max(0, sentence - addressReach), sentence + addressReach).some(({ firstToken, endToken }) => {
    for (let token = firstToken + 2; token < endToken; token++) if (words.tokens.form(token) === form && !words.isPunctuation(token - 1)) return true;
    return false;
  });
}

function agrees(scene: Scene, token: number, { gender, number }: NounGrammar): boolean {
  const { layers, facts: { words, lexicon } } = scene;
  const { syntax } = words;
  const upos = words.upos(token);
  if (upos === "PRON") {
    const own = lexicon.texts.pronouns.get(words.lower(token));
    return own !== undefined && (syntax.feature(token, "Number") ?? number) === number && (gender === null || own === null || own === gender);
  }
  const relation = syntax.relation(token);
  const isNominal = upos === "NOUN" || upos === "PROPN" || (upos === "ADJ" && subjectRelations.has(relation));
  if (!isNominal || relation === "flat" || relation === "compound" || relation === "appos") return false;
  if ((syntax.feature(token, "Number") ?? "Sing") !== number) return false;
  if (isTime(scene, token) || isMeasure(words, token) || words.lexicon.indefinites.has(words.lower(token))) return false;
  const mention = mentionAt(scene, token) ?? apposedName(scene, token);
  const actor = mention && layers.actors[mention.actor];
  if (actor?.type === "person") return gender !== null && (actor.gender === null || (actor.gender === "female") === (gender === "Fem")) && gender !== "Neut";
  const own = syntax.feature(token, "Gender");
  return gender === null || own === gender || (own === null && token > 0 && syntax.feature(token - 1, "Gender") === gender);
}

/** "Millionen Euro", "3 Prozent": a noun right behind an amount. */
function isMeasure(words: Words, token: number): boolean {
  const before = words.upos(token - 1);
  if (words.upos(token) !== "NOUN") return false;
  if (before === "NUM") return words.upos(token - 2) !== "DET" && words.syntax.feature(token, "Number") !== "Plur";
  return before === "NOUN" && words.lexicon.verbFinal;
}

/** The clause whose subject ends in a token, as the clause layer has it; null if there is none. */
function clauseWith(scene: Scene, token: number): Clause | null {
  return clausesIn(scene, sentenceAt(scene, token)).find(({ subject }) => subject?.end === token + 1) ?? null;
}

/** Of several subjects those that the clause layer has, too, and of these the ones outside relative clauses and circumstances. */
function prominent(scene: Scene, subjects: readonly number[]): readonly number[] {
  if (subjects.length < 2) return subjects;
  const own = subjects.filter((token) => clauseWith(scene, token) !== null);
  const kinds = own.map((token) => clauseWith(scene, token)?.kind);
  const main = own.filter((_, at) => kinds[at] !== "relative" && kinds[at] !== "adverbial");
  return main.length > 0 ? main : own.length > 0 ? own : subjects;
}

/** Of the nouns and pronouns that agree, the one that is meant. Subjects come first for a subject, and the one that is an actor for an owner; for an object it must be the only one. */
function choose(scene: Scene, fits: readonly number[], isSubjectPronoun: boolean, grammar: NounGrammar, chain: number): Named | null {
  const { words, unit } = scene.facts;
  const { starts } = words.tokens;
  const inClaim = (token: number): boolean => starts[token] >= unit.start && starts[token] < unit.end;
  if (fits.some((token) => words.upos(token) !== "PRON" && inClaim(token))) return null;
  const subjects = prominent(scene, fits.filter((token) => subjectRelations.has(words.syntax.relation(token)) || clauseWith(scene, token) !== null));
  const isOwner = grammar.case === null && subjects.length === 1 && mentionAt(scene, subjects[0]) !== null;
  const chosen = withoutRepeats(scene, (isSubjectPronoun || isOwner) && (subjects.length > 0 || (grammar.gender === null && grammar.number !== "Plur")) ? subjects : fits);
  if (chosen.length !== 1 || !argumentRelations.has(words.syntax.relation(chosen[0]))) return null;
  const [token] = chosen;
  if (words.upos(token) !== "PRON") return knownNoun(scene, token, grammar);
  const mention = mentionAt(scene, token);
  if (mention) return { value: calledName(scene, mention.actor, grammar.case), actor: mention.actor };
  return chain > 0 ? referentOf(scene, token, chain - 1) : null;
}

/** A noun and the pronouns behind it are one candidate, unless a pronoun denotes another actor: "The Post said that it …". */
function withoutRepeats(scene: Scene, candidates: readonly number[]): readonly number[] {
  const [noun, ...rest] = candidates;
  if (rest.length === 0 || rest.some((token) => scene.facts.words.upos(token) !== "PRON")) return candidates;
  const actor = mentionAt(scene, noun)?.actor;
  return rest.every((token) => [undefined, actor].includes(mentionAt(scene, token)?.actor)) ? [noun] : candidates;
}
