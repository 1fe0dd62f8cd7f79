import type { NounGrammar, NounPhrase } from "../../../languages/sections/texts.ts";
import type { Words } from "../../clauses/words.ts";
import type { ActorMention } from "../mentions.ts";
import { calledName } from "./called.ts";
import { type Named, type Range, type Scene, isTime, mentionAt, sentenceAt, spanOf } from "./scene.ts";

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
    const isOfName = syntax.relation(token) === "flat" && end > noun + 1 && syntax.head(token) >= noun + 1;
    if (isOfName || (syntax.head(token) === noun && isTail(words, token))) end = token + 1;
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

/** "400 Milliarden | Euro": a noun right behind an amount that is no attribute of it. */
function isMeasured(words: Words, first: number, noun: number): boolean {
  return first === noun && (words.upos(noun - 1) === "NUM" || (words.lexicon.verbFinal && words.upos(noun - 1) === "NOUN"));
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
  let first = phraseStart(words, noun);
  while (first < noun && isTime(scene, first)) first++;
  const span = spanOf(words, { first, end: noun + 1 });
  const mention = mentionAt(scene, noun);
  if (mention && mention.kind !== "description" && (mention.start === span.start || words.upos(noun) === "PROPN" || first === noun - 1)) return { value: calledName(scene, mention.actor, wanted.case), actor: mention.actor };
  const tail = text.slice(tokens.ends[noun], spanOf(words, { first: noun, end: phraseEnd(words, noun, tokens.length) }).end);
  if (scene.layers.sentences[sentenceAt(scene, noun)].firstToken !== noun && isMeasured(words, first, noun)) return null;
  if (first === noun && isLikeName(scene, noun)) return { value: text.slice(span.start, span.end) + tail, actor: mention?.actor ?? null };
  if (words.upos(noun) === "PROPN" || (words.upos(noun + 1) === "PROPN" && tail !== "" && first === noun)) return { value: text.slice(span.start, span.end) + tail, actor: mention?.actor ?? null };
  const forms: string[] = [];
  let determiner: NounPhrase["determiner"] = null;
  for (let token = first; token < noun; token++) {
    if (token === first && isDeterminer(words, token)) determiner = { form: words.lower(token), kind: determinerOf(words, token) };
    else if (forms.length > 0 && tokens.starts[token] === tokens.ends[token - 1]) forms[forms.length - 1] += tokens.form(token);
    else forms.push(midSentence(scene, token));
  }
  const phrase = facts.lexicon.texts.definite({
    determiner: determiner ?? (words.upos(first) === "NUM" ? { form: "", kind: "article" } : null), attributes: forms, noun: midSentence(scene, noun), lemma: syntax.lemma(noun),
    case: syntax.feature(noun, "Case"), gender: syntax.feature(noun, "Gender") ?? wanted.gender, number: wanted.number ?? syntax.feature(noun, "Number"),
  }, wanted.case);
  return phrase === null ? null : { value: phrase + tail, actor: mention?.actor ?? null };
}

/** "his running mate, Edman Lara": the name beside a noun. */
export function apposedName(scene: Scene, noun: number): ActorMention | null {
  const { words } = scene.facts;
  const first = words.lower(noun + 1) === "," ? noun + 2 : noun + 1;
  if (words.syntax.relation(first) !== "appos" || words.syntax.head(first) !== noun) return null;
  const mention = mentionAt(scene, first);
  return mention?.kind === "name" ? mention : null;
}

/** "Medicare pays": a singular noun without an article at a sentence's begin, where only names are written large. */
function isLikeName(scene: Scene, noun: number): boolean {
  const { words } = scene.facts;
  const isFirst = scene.layers.sentences[sentenceAt(scene, noun)].firstToken === noun;
  return isFirst && !words.lexicon.verbFinal && words.syntax.feature(noun, "Number") === "Sing";
}

/** A noun as the possessor of another: "the company’s"; null where it can't stand before one. */
export function asPossessor({ layers, facts: { lexicon } }: Scene, { value, actor }: Named): Named | null {
  const possessor = lexicon.texts.possessor(value, actor !== null && layers.actors[actor].type === "person");
  return possessor === null ? null : { value: possessor, actor };
}

/** A word as it would stand within a sentence. */
function midSentence(scene: Scene, token: number): string {
  const { words } = scene.facts;
  const form = words.tokens.form(token);
  const upos = words.upos(token);
  const isFirst = scene.layers.sentences[sentenceAt(scene, token)].firstToken === token;
  return upos === "NUM" || (isFirst && (upos === "ADJ" || (upos === "NOUN" && !words.lexicon.verbFinal && !mentionAt(scene, token)))) ? words.lower(token) : form;
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
