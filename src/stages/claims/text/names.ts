import { contains, type Span } from "../../../article/span.ts";
import type { Words } from "../../clauses/words.ts";
import type { ActorMention } from "../mentions.ts";
import { isPerson } from "./agreement.ts";
import { calledName, nameIn, numberOf } from "./called.ts";
import { asPossessor } from "./noun-phrase.ts";
import { referentOf } from "./referents.ts";
import { type Named, type Scene, clauseOf, clausesIn, isThirdPerson } from "./scene.ts";
import type { Replacement } from "./stand-alone.ts";

/** Names in place of pronouns and descriptions that denote a known actor, where the claim has not named it before. */
export function names(scene: Scene, pieces: readonly Span[], known: ReadonlySet<number>): Replacement[] {
  const { unit, mentions } = scene.facts;
  const named = new Set(known);
  return mentions.in(unit).flatMap((mention) => {
    if (!pieces.some((piece) => contains(piece, mention)) || named.has(mention.actor)) return [];
    named.add(mention.actor);
    if (mention.kind === "pronoun") return pronoun(scene, mention);
    return mention.kind === "description" && !isNamed(scene, mention.actor) ? description(scene, mention) : [];
  });
}

/** True if a claim has an actor's name, be it behind a description: "the president, Joseph Aoun". */
function isNamed({ facts: { unit, mentions } }: Scene, actor: number): boolean {
  return mentions.in(unit).some((mention) => mention.actor === actor && mention.kind === "name");
}

/** A pronoun gives way to the name; it stays where its verb's number is not the name's, or the name makes no possessor. */
function pronoun(scene: Scene, { start, end, actor }: ActorMention): Replacement[] {
  const { layers: { actors }, facts: { words, lexicon } } = scene;
  const { name, type } = actors[actor];
  const { syntax } = words;
  const token = words.tokens.at(start);
  if (words.lexicon.verbFinal && verbNumber(words, token) === "Plur" && numberOf(scene, actor) === "Sing") return [];
  const isPossessive = syntax.feature(token, "Poss") === "Yes";
  const value = isPossessive ? lexicon.texts.possessor(name, type === "person") : calledName(scene, actor, syntax.feature(token, "Case"));
  return value === null ? [] : [{ start, end, kind: "pronoun", value, actor, date: null }];
}

/** The number of the verb that a pronoun is the subject of; null where it is none or that is not known. */
function verbNumber({ syntax }: Words, pronoun: number): string | null {
  const head = syntax.head(pronoun);
  if (head < 0 || !syntax.relation(pronoun).startsWith("nsubj")) return null;
  const next = syntax.head(pronoun + 1) === head || pronoun + 1 === head ? syntax.feature(pronoun + 1, "Number") : null;
  return next ?? syntax.feature(head, "Number");
}

/** A description gives way to the name with its article; behind a preposition that holds the article ("beim Kanzler") the name follows it. */
function description(scene: Scene, mention: ActorMention): Replacement[] {
  const { facts: { words, unit } } = scene;
  const { syntax, tokens } = words;
  const { start, end, actor } = mention;
  if (!isWhole(scene, mention)) return [];
  const first = tokens.at(start);
  if (first > 0 && syntax.feature(first - 1, "PronType") === "Art" && words.upos(first - 1) === "ADP") return [{ start: end, end, kind: "description", value: scene.layers.actors[actor].name, actor, date: null }];
  const hasArticle = first > 0 && syntax.feature(first - 1, "PronType") === "Art" && tokens.starts[first - 1] >= unit.start;
  const article = hasArticle ? first - 1 : first;
  const noun = tokens.at(end - 1);
  const isGenitive = (syntax.feature(article, "Case") === "Gen" && syntax.relation(noun).startsWith("nmod") && words.upos(article - 1) !== "ADP") || /[’']s$/.test(scene.text.slice(start, end));
  const value = isGenitive ? possessorOf(scene, actor) : calledName(scene, actor, syntax.feature(syntax.feature(article, "PronType") === "Rel" ? noun : article, "Case"));
  return value === null ? [] : [{ start: tokens.starts[article], end, kind: "description", value, actor, date: null }];
}

/** A name in the genitive: with its article if it has one ("des Bundestags"), else before a noun ("Merz’"). */
function possessorOf(scene: Scene, actor: number): string | null {
  const { name, type } = scene.layers.actors[actor];
  const called = scene.facts.words.lexicon.verbFinal ? nameIn(scene, actor, "Gen") : name;
  return called === null || called === name ? scene.facts.lexicon.texts.possessor(name, type === "person") : called;
}

/**
 * True for a description that is all there is to its phrase and names an office, a kind or a part of the name: not "the
 * minister | for the environment", "the prosecutor | general", "the new | president", nor "the corner" for a person.
 */
function isWhole(scene: Scene, { start, end, actor }: ActorMention): boolean {
  const { facts: { words, unit }, layers: { actors } } = scene;
  const { syntax, tokens } = words;
  const first = tokens.at(start), noun = tokens.at(end - 1);
  const head = words.upos(noun) === "PART" ? noun - 1 : noun;
  if (actors[actor].type === "person" && !isPerson(scene, head, false) && isTradeOnly(scene, head)) return false;
  if (words.upos(first - 1) === "ADJ" || words.upos(first) === "ADJ" && head === first) return false;
  if (clausesIn(scene, unit.sentence).some(({ antecedent, restrictive }) => antecedent === head && restrictive !== false)) return false;
  const next = noun + 1;
  if (words.upos(next) === "ADJ" && !words.lexicon.verbFinal && syntax.head(next) === head) return false;
  if (words.upos(next) === "PRON" && !words.lexicon.verbFinal && syntax.feature(next, "Case") === "Nom") return false;
  if (words.upos(next) !== "ADP") return true;
  for (let token = next + 1; token <= next + 4; token++) if (syntax.head(token) === head && syntax.relation(token).startsWith("nmod")) return false;
  return true;
}

/** True for a noun that is taken for a trade by its ending alone: "corner", "timer". */
function isTradeOnly({ rules, facts: { words } }: Scene, noun: number): boolean {
  const form = words.tokens.form(noun);
  return rules.isTrade(rules.capitalizedNouns ? form : words.lower(noun)) && rules.roleOfCompound(form) === null && rules.epithet(form) === null;
}

/** Whose a thing is, where it is the claim's subject, so that nobody named before it in the claim is meant. */
function ownerOf(scene: Scene, token: number): Named | null {
  const { words } = scene.facts;
  const { subject } = clauseOf(scene);
  const owned = words.syntax.head(token);
  if (subject === null || token > subject.first || owned < subject.first || owned >= subject.end) return null;
  const owner = referentOf(scene, token);
  return owner && asPossessor(scene, owner);
}

/** Nouns in place of the pronouns that denote no known actor, each once and none that the claim names; `inserted` are what it has already. */
export function nouns(scene: Scene, inserted: readonly Replacement[]): Replacement[] {
  const { words, lexicon, mentions, tokens, unit } = scene.facts;
  const said = new Set(inserted.map(({ value }) => value.toLowerCase()));
  return tokens.flatMap((token): Replacement[] => {
    if (!isThirdPerson(words, token) && !lexicon.texts.possessives.has(words.lower(token))) return [];
    const [start, end] = [words.tokens.starts[token], words.tokens.ends[token]];
    if (mentions.in({ start, end }).length > 0) return [];
    const referent = words.syntax.feature(token, "Poss") === "Yes" ? ownerOf(scene, token) : referentOf(scene, token);
    if (!referent || said.has(referent.value.toLowerCase()) || mentions.in(unit).some(({ actor }) => actor === referent.actor)) return [];
    said.add(referent.value.toLowerCase());
    return [{ start, end, kind: "pronoun", ...referent, date: null }];
  });
}
