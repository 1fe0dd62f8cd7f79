import { contains, type Span } from "../../../article/span.ts";
import type { ActorMention } from "../mentions.ts";
import { nameIn } from "./called.ts";
import { type Scene, sentenceAt } from "./scene.ts";
import type { Replacement } from "./stand-alone.ts";

/** The only place named before it in its sentence or, if none is, in the sentence before, in place of "dort" or "there". */
export function places(scene: Scene, pieces: readonly Span[]): Replacement[] {
  const { words, lexicon, tokens, mentions, unit } = scene.facts;
  return tokens.flatMap((token): Replacement[] => {
    const preposition = lexicon.texts.places.get(words.lower(token));
    if (preposition === undefined || words.upos(token) !== "ADV" || words.syntax.relation(token) !== "advmod") return [];
    const [start, end] = [words.tokens.starts[token], words.tokens.ends[token]];
    const place = placeBefore(scene, token);
    const name = place === null ? null : nameIn(scene, place, "Dat");
    if (name === null || !pieces.some((piece) => contains(piece, { start, end })) || mentions.in(unit).some(({ actor }) => actor === place)) return [];
    return [{ start, end, kind: "pronoun", value: `${preposition} ${name}`, actor: place, date: null }];
  });
}

function placeBefore(scene: Scene, token: number): number | null {
  const { layers: { sentences, actors }, facts: { words, mentions } } = scene;
  const sentence = sentenceAt(scene, token);
  const isPlace = ({ actor, kind }: ActorMention): boolean => kind === "name" && (actors[actor].type === "place" || actors[actor].type === "country");
  for (const at of [sentence, sentence - 1]) {
    if (at < 0 || sentences[at].role !== "body") return null;
    const span = { start: sentences[at].start, end: Math.min(sentences[at].end, words.tokens.starts[token]) };
    const named = new Set(mentions.in(span).filter(isPlace).map(({ actor }) => actor));
    if (named.size > 0) return named.size === 1 ? [...named][0] : null;
  }
  return null;
}
