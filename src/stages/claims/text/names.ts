import { contains, type Span } from "../../../article/span.ts";
import type { ActorMention } from "../mentions.ts";
import { referentOf } from "./referents.ts";
import { type Scene, isThirdPerson } from "./scene.ts";
import type { Replacement } from "./stand-alone.ts";

/** Names in place of pronouns and descriptions that denote a known actor, where the claim has not named it before. */
export function names(scene: Scene, pieces: readonly Span[], known: ReadonlySet<number>): Replacement[] {
  const { unit, mentions } = scene.facts;
  const named = new Set(known);
  return mentions.in(unit).flatMap((mention) => {
    if (!pieces.some((piece) => contains(piece, mention)) || named.has(mention.actor)) return [];
    named.add(mention.actor);
    if (mention.kind === "pronoun") return [pronoun(scene, mention)];
    return mention.kind === "description" && !isNamed(scene, mention.actor) ? [description(scene, mention)] : [];
  });
}

/** True if a claim has an actor's name, be it behind a description: "the president, Joseph Aoun". */
function isNamed({ facts: { unit, mentions } }: Scene, actor: number): boolean {
  return mentions.in(unit).some((mention) => mention.actor === actor && mention.kind === "name");
}

function pronoun({ layers: { actors }, facts: { words, lexicon } }: Scene, { start, end, actor }: ActorMention): Replacement {
  const { name } = actors[actor];
  const isPossessive = words.syntax.feature(words.tokens.at(start), "Poss") === "Yes";
  return { start, end, kind: "pronoun", value: isPossessive ? lexicon.texts.possessor(name) : name, actor, date: null };
}

/** A description gives way to the name with its article; behind a preposition that holds the article ("beim Kanzler") the name follows it. */
function description({ layers: { actors }, facts: { words, lexicon, unit } }: Scene, { start, end, actor }: ActorMention): Replacement {
  const { syntax, tokens } = words;
  const { name } = actors[actor];
  const first = tokens.at(start);
  if (first > 0 && syntax.feature(first - 1, "PronType") === "Art" && words.upos(first - 1) === "ADP") return { start: end, end, kind: "description", value: name, actor, date: null };
  const hasArticle = first > 0 && syntax.feature(first - 1, "PronType") === "Art" && tokens.starts[first - 1] >= unit.start;
  const article = hasArticle ? first - 1 : first;
  const isGenitive = syntax.feature(article, "Case") === "Gen" && words.upos(article - 1) !== "ADP";
  return { start: tokens.starts[article], end, kind: "description", value: isGenitive ? lexicon.texts.possessor(name) : name, actor, date: null };
}

/** Nouns in place of the pronouns that denote no known actor. */
export function nouns(scene: Scene): Replacement[] {
  const { words, mentions, tokens } = scene.facts;
  return tokens.flatMap((token): Replacement[] => {
    if (!isThirdPerson(words, token)) return [];
    const [start, end] = [words.tokens.starts[token], words.tokens.ends[token]];
    if (mentions.in({ start, end }).length > 0) return [];
    const referent = referentOf(scene, token);
    return referent ? [{ start, end, kind: "pronoun", ...referent, date: null }] : [];
  });
}
