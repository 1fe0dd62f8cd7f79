import type { Span } from "../../../src/article/span.ts";
import { type TreebankSentence, readConllu } from "../../train/conllu.ts";

/** A treebank as running text. Paragraphs are parted by a blank line, sentences by one space. */
export interface Corpus extends RunningText {
  /** Surface tokens as klartext means them: German compounds with hyphens are one. */
  readonly tokens: readonly Span[];
  /** Surface tokens as the treebank has them. */
  readonly rawTokens: readonly Span[];
}

/** A treebank's sentences laid out as running text. */
export interface RunningText {
  readonly text: string;
  readonly blocks: readonly Span[];
  readonly sentences: readonly Span[];
}

/** Lays sentences out; those that open a paragraph begin a block. */
export function layText(treebank: readonly TreebankSentence[]): RunningText {
  let text = "";
  const blocks: Span[] = [];
  const sentences: Span[] = [];
  let start = 0;
  for (const sentence of treebank) {
    if (text !== "" && sentence.opensParagraph) {
      blocks.push({ start, end: text.length });
      text += "\n\n";
      start = text.length;
    } else if (text !== "") text += " ";
    sentences.push({ start: text.length, end: text.length + sentence.text.length });
    text += sentence.text;
  }
  blocks.push({ start, end: text.length });
  return { text, blocks, sentences };
}

/** Reads a CoNLL-U file; `# newpar` and `# newdoc` begin a paragraph. */
export function readCorpus(file: string, language: string): Corpus {
  const treebank = readConllu(file);
  const laid = layText(treebank);
  const rawTokens = treebank.flatMap((sentence, i) => align(sentence, laid.sentences[i].start));
  return { ...laid, rawTokens, tokens: language === "de" ? joinHyphens(laid.text, rawTokens) : rawTokens };
}

/** The spans of a sentence's surface tokens; a range whose words stand in the text ("don't") is its words. */
function align(sentence: TreebankSentence, offset: number): Span[] {
  const ranges = new Map(sentence.ranges.map((range) => [range.first, range]));
  const spans: Span[] = [];
  let from = 0;
  for (let word = 0; word < sentence.tokens.length; word++) {
    const range = ranges.get(word);
    const forms = sentence.tokens.slice(word, range?.end ?? word + 1).map((token) => token.form);
    if (range) word = range.end - 1;
    for (const form of range && forms.join("") !== range.form ? [range.form] : forms) {
      const start = sentence.text.indexOf(form, from);
      if (start < 0) throw new Error(`${sentence.id}: "${form}" is not in the text`);
      from = start + form.length;
      spans.push({ start: offset + start, end: offset + from });
    }
  }
  return spans;
}

/** Joins "NATO - Mitglied" and "Staats -" where no space stands between. */
function joinHyphens(text: string, tokens: readonly Span[]): Span[] {
  const joined: Span[] = [];
  let open = false;
  for (const token of tokens) {
    const form = text.slice(token.start, token.end);
    const last = joined.at(-1);
    const touches = last?.end === token.start;
    if (last && touches && (open || (form === "-" && /[\p{L}\p{N}]$/u.test(text.slice(last.start, last.end))))) {
      joined[joined.length - 1] = { start: last.start, end: token.end };
    } else joined.push(token);
    open = form === "-" && touches;
  }
  return joined;
}
