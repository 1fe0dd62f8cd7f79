import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readArticle } from "../../../src/article/read.ts";
import { splitWords } from "../../../src/knowledge/words.ts";
import type { Knowledge } from "../../../src/knowledge/knowledge.ts";
import type { LanguagePack } from "../../../src/languages/pack.ts";
import type { NameText } from "../../../src/stages/actors/names/text.ts";
import { type LabelledName, labelsFor, type NameType } from "../../../src/stages/actors/names/labels.ts";
import type { Sentence, TokenLayer } from "../../../src/stages/layers.ts";
import { sentences as sentenceStage } from "../../../src/stages/sentences/index.ts";
import type { MorphologyAnalyser } from "../../../src/stages/syntax/analyser.ts";
import { tokens as tokenStage } from "../../../src/stages/tokens/index.ts";
import { readGoldTexts } from "../../eval/actors/gold.ts";
import type { NameSentence } from "./corpora.ts";

/** What texts are analysed with. */
export interface Tools {
  readonly pack: LanguagePack;
  readonly knowledge: Knowledge;
  readonly analyser: Pick<MorphologyAnalyser, "run">;
}

/** A text with the label of every token. */
export interface LabelledText {
  readonly text: NameText;
  readonly labels: Uint8Array;
  /** True if it is labelled by conventions of its own, which the recogniser learns apart. */
  readonly foreign: boolean;
}

/** A name by its place in a text, in UTF-16 units. */
interface NameSpan {
  readonly start: number;
  readonly end: number;
  readonly type: NameType;
}

/** Sentences given in tokens as one text, tokens joined by blanks. */
export function textOf(sentences: readonly NameSentence[], tools: Tools): LabelledText {
  const text = sentences.map(({ forms }) => forms.join(" ")).join("\n\n");
  const starts: number[] = [];
  const ranges: { firstToken: number; endToken: number }[] = [];
  let at = 0;
  for (const { forms } of sentences) {
    ranges.push({ firstToken: starts.length, endToken: starts.length + forms.length });
    for (const form of forms) {
      starts.push(at);
      at += form.length + 1;
    }
    at += 1;
  }
  const forms = sentences.flatMap((sentence) => sentence.forms);
  const ends = Uint32Array.from(starts, (start, token) => start + forms[token].length);
  const tokens: TokenLayer = {
    length: forms.length, starts: Uint32Array.from(starts), ends,
    form: (token) => forms[token], kind: () => "word", at: (position) => firstEndBehind(ends, position),
  };
  const names = sentences.flatMap((sentence, i) => sentence.names.map((name) => ({ ...name, first: name.first + ranges[i].firstToken, end: name.end + ranges[i].firstToken })));
  return { text: nameText(text, tokens, ranges, tools), labels: labelsFor(names, forms.length), foreign: false };
}

function firstEndBehind(ends: Uint32Array, position: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ends[middle] <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}

function nameText(text: string, tokens: TokenLayer, sentences: readonly { readonly firstToken: number; readonly endToken: number }[], { knowledge, analyser }: Tools): NameText {
  const words = splitWords(text);
  const { tags } = analyser.run(Array.from({ length: tokens.length }, (_, token) => tokens.form(token)), sentences);
  return { tokens, sentences, words, knowledge, upos: (token) => tags[token], namesAt: (word) => knowledge.namesAt(text, words, word) };
}

/** A raw article with the names in it, tokens and sentences told by their stages. */
async function textFromRaw(raw: string, spans: readonly NameSpan[], reading: { readonly mediaType: "text/plain" | "text/markdown"; readonly known?: { readonly layout: "body" } }, tools: Tools): Promise<LabelledText> {
  const { pack } = tools;
  const article = await readArticle(raw, { mediaType: reading.mediaType, intake: pack.intake, known: reading.known ?? {}, date: null, dateOverride: false });
  const context = { pack, resources: undefined as never, warn: () => undefined };
  const tokens = tokenStage.run(article, { ...context, layers: {} });
  const sentences: readonly Sentence[] = sentenceStage.run(article, { ...context, layers: { tokens } });
  const text = nameText(article.text, tokens, sentences, tools);
  const places = new Map<string, NameSpan>();
  for (const span of spans) places.set(`${String(span.start)}`, span);
  const names: LabelledName[] = [];
  for (let first = 0; first < tokens.length; first++) {
    const { start } = article.map.spanToRaw({ start: tokens.starts[first], end: tokens.ends[first] });
    const span = places.get(String(start));
    if (!span) continue;
    let end = first;
    let stop = start;
    while (end < tokens.length && stop < span.end) {
      stop = article.map.spanToRaw({ start: tokens.starts[end], end: tokens.ends[end] }).end;
      end++;
    }
    const surplus = raw.slice(span.end, stop);
    if (surplus !== "" && surplus !== ".") continue;
    if (end - first > 1 && /^['’]s?$/.test(tokens.form(end - 1))) end--;
    names.push({ first, end, type: span.type });
    first = end - 1;
  }
  return { text, labels: labelsFor(names, tokens.length), foreign: false };
}

const smartDataTypes = (type: string): NameType | null =>
  type === "person" ? "person" : /^organization(-company)?$/.test(type) ? "organization" : type.startsWith("location") ? "place" : null;

/** A text with the places of its names. */
export interface SpannedText {
  readonly text: string;
  readonly spans: readonly NameSpan[];
}

/** SmartData's texts, part "train" or "dev"; adjectives ("türkischen") are no names, and blanks at a name's edges no part of it. */
export function readSmartDataSpans(data: string, part: "train" | "dev"): SpannedText[] {
  const lines = readFileSync(join(data, `de/names/smartdata-${part}.jsonl`), "utf8").split("\n").filter((line) => line !== "");
  return lines.map((line) => {
    const { text, entities } = JSON.parse(line) as { readonly text: string; readonly entities: readonly { start: number; end: number; type: string }[] };
    const units = unitOffsets(text);
    const spans = entities.flatMap(({ start, end, type }) => {
      const kind = smartDataTypes(type);
      const name = text.slice(units[start], units[end]);
      const isAdjective = /^(\p{Ll}\p{L}*isch|deutsch)(e|er|es|en|em)?$/u.test(name.trim());
      const first = units[start] + name.length - name.trimStart().length;
      return kind === null || isAdjective ? [] : [{ start: first, end: first + name.trim().length, type: kind }];
    });
    return { text, spans };
  });
}

/** The same, split and tagged. */
export async function readSmartData(data: string, part: "train" | "dev", tools: Tools): Promise<LabelledText[]> {
  return Promise.all(readSmartDataSpans(data, part).map(({ text, spans }) => textFromRaw(text, spans, { mediaType: "text/plain", known: { layout: "body" } }, tools)));
}

/** The UTF-16 offset of every code point, and of the text's end. */
function unitOffsets(text: string): number[] {
  const offsets: number[] = [];
  let at = 0;
  for (const character of text) {
    offsets.push(at);
    at += character.length;
  }
  return [...offsets, at];
}

/** The annotated articles of a language in a folder; metonyms are names of places. */
export async function readAnnotated(folder: string, tools: Tools): Promise<LabelledText[]> {
  return Promise.all(readGoldTexts(folder, tools.pack.code).map(({ raw, mediaType, mentions }) => {
    const names = mentions.filter(({ kind }) => kind === "name" || kind === "metonym");
    return textFromRaw(raw, names.map(({ start, end, kind, type }) => ({ start, end, type: kind === "metonym" || type === "country" ? "place" : type })), { mediaType }, tools);
  }));
}
