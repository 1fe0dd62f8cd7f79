import type { NounGrammar, NounPhrase } from "../../../languages/sections/texts.ts";
import type { Words } from "../../clauses/words.ts";
import type { ActorMention } from "../mentions.ts";
import { type Named, type Range, type Scene, mentionAt, spanOf } from "./scene.ts";

const attributes: ReadonlySet<string> = new Set(["det", "amod", "nummod", "compound", "flat", "det:poss", "nmod:poss"]);

/** Where the phrase of a noun begins: at its article, its first attribute or its possessor. */
export function phraseStart(words: Words, noun: number): number {
  const { syntax } = words;
  let first = noun;
  while (first > 0) {
    const before = first - 1, head = syntax.head(before);
    const isPossessor = isPossessorMark(words, before) || (isPossessorMark(words, first) && head <= noun);
    if (!isPossessor && !(attributes.has(syntax.relation(before)) && head >= first && head <= noun)) break;
    first = before;
  }
  return first;
}

/** True for the "’s" of "the president’s men". */
function isPossessorMark(words: Words, token: number): boolean {
  return words.upos(token) === "PART" && words.syntax.relation(token) === "case" && words.syntax.head(token) < token;
}

/** How many words an attribute behind a noun has at most: "of the Fisheries Service". */
const tailLength = 5;

/** Where the phrase of a noun ends: behind a genitive or the like right behind it, else behind the noun. */
function phraseEnd(words: Words, noun: number, limit: number): number {
  const { syntax } = words;
  let end = noun + 1;
  for (let token = noun + 1; token < limit && token <= noun + tailLength + 1; token++) {
    if (words.isPunctuation(token) || words.isVerb(token) || words.upos(token) === "CCONJ") break;
    if (syntax.head(token) === noun && isTail(words, token)) end = token + 1;
  }
  return end;
}

function isTail(words: Words, token: number): boolean {
  const { syntax, lexicon } = words;
  const relation = syntax.relation(token);
  if (relation === "flat" || relation === "appos" && words.upos(token) === "PROPN") return true;
  if (relation !== "nmod" && relation !== "nmod:poss") return false;
  if (syntax.feature(token, "Case") === "Gen" && words.upos(phraseStart(words, token) - 1) !== "ADP") return true;
  return !lexicon.verbFinal && words.lower(phraseStart(words, token) - 1) === "of";
}

const kinds: Readonly<Record<string, "article" | "demonstrative">> = { Art: "article", Dem: "demonstrative" };

function determinerOf({ syntax }: Words, token: number): NonNullable<NounPhrase["determiner"]>["kind"] {
  if (syntax.feature(token, "Poss") === "Yes") return "possessive";
  return kinds[syntax.feature(token, "PronType") ?? ""] ?? "other";
}

/**
 * A noun as something known, to be put in the place of a pronoun in the case given: an actor by name, anything else as a
 * definite phrase with the genitive behind it; null where its form is not sure.
 */
export function knownNoun(scene: Scene, noun: number, wanted: NounGrammar): Named | null {
  const { text, facts } = scene;
  const { words } = facts;
  const { syntax, tokens } = words;
  const first = phraseStart(words, noun);
  const span = spanOf(words, { first, end: noun + 1 });
  const mention = mentionAt(scene, noun);
  if (mention && mention.kind !== "description" && (mention.start === span.start || words.upos(noun) === "PROPN" || first === noun - 1)) return withArticle(scene, mention, first, wanted);
  const tail = text.slice(tokens.ends[noun], spanOf(words, { first: noun, end: phraseEnd(words, noun, tokens.length) }).end);
  if (words.upos(noun) === "PROPN" || (words.upos(noun + 1) === "PROPN" && tail !== "" && first === noun)) return { value: text.slice(span.start, span.end) + tail, actor: mention?.actor ?? null };
  const forms: string[] = [];
  let determiner: NounPhrase["determiner"] = null;
  for (let token = first; token < noun; token++) {
    if (token === first && isDeterminer(words, token)) determiner = { form: words.lower(token), kind: determinerOf(words, token) };
    else if (forms.length > 0 && tokens.starts[token] === tokens.ends[token - 1]) forms[forms.length - 1] += tokens.form(token);
    else forms.push(tokens.form(token));
  }
  const phrase = facts.lexicon.texts.definite({
    determiner, attributes: forms, noun: tokens.form(noun), lemma: syntax.lemma(noun),
    case: syntax.feature(noun, "Case"), gender: syntax.feature(noun, "Gender") ?? wanted.gender, number: wanted.number ?? syntax.feature(noun, "Number"),
  }, wanted.case);
  return phrase === null ? null : { value: phrase + tail, actor: mention?.actor ?? null };
}

/** An actor's name, with the article that stands before it in the article if it is written there as it is called. */
function withArticle({ text, layers, facts: { words, lexicon } }: Scene, { actor, start, end }: ActorMention, first: number, wanted: NounGrammar): Named {
  const { name } = layers.actors[actor];
  const { syntax, tokens } = words;
  if (syntax.feature(first, "PronType") !== "Art" || tokens.ends[first] + 1 !== start || text.slice(start, end) !== name) return { value: name, actor };
  const phrase = { determiner: { form: words.lower(first), kind: "article" as const }, attributes: [], noun: name, lemma: name, case: wanted.case, gender: wanted.gender, number: wanted.number };
  return { value: lexicon.texts.definite(phrase, wanted.case) ?? name, actor };
}

function isDeterminer(words: Words, token: number): boolean {
  return words.upos(token) === "DET" || words.syntax.feature(token, "Poss") === "Yes";
}

/** A phrase as it stands, its first word in lower case if that is no noun. */
export function asItStands({ text, facts: { words } }: Scene, range: Range): string {
  const { start, end } = spanOf(words, range);
  const slice = text.slice(start, end);
  const upos = words.upos(range.first);
  return upos === "NOUN" || upos === "PROPN" || upos === "ADJ" || upos === "NUM" ? slice : slice[0].toLowerCase() + slice.slice(1);
}
