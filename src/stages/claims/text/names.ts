import { contains, type Span } from "../../../article/span.ts";
import type { Words } from "../../clauses/words.ts";
import type { ActorMention } from "../mentions.ts";
import { calledName, numberOf } from "./called.ts";
import { asPossessor } from "./noun-phrase.ts";
import { referentOf } from "./referents.ts";
import { type Named, type Scene, clauseOf, isThirdPerson } from "./scene.ts";
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
function description(scene: Scene, { start, end, actor }: ActorMention): Replacement[] {
  const { layers: { actors }, facts: { words, lexicon, unit } } = scene;
  const { syntax, tokens } = words;
  const { name, type } = actors[actor];
  const first = tokens.at(start);
  if (first > 0 && syntax.feature(first - 1, "PronType") === "Art" && words.upos(first - 1) === "ADP") return [{ start: end, end, kind: "description", value: name, actor, date: null }];
  const hasArticle = first > 0 && syntax.feature(first - 1, "PronType") === "Art" && tokens.starts[first - 1] >= unit.start;
  const article = hasArticle ? first - 1 : first;
  const isGenitive = (syntax.feature(article, "Case") === "Gen" && words.upos(article - 1) !== "ADP") || /[’']s$/.test(scene.text.slice(start, end));
  const value = isGenitive ? lexicon.texts.possessor(name, type === "person") : calledName(scene, actor, syntax.feature(article, "Case"));
  return value === null ? [] : [{ start: tokens.starts[article], end, kind: "description", value, actor, date: null }];
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
