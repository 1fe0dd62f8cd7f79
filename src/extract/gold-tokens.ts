import { KlartextError } from "../article/errors.ts";
import type { Pipeline } from "../pipeline/pipeline.ts";
import type { Layers, Sentence, TokenLayer } from "../stages/layers.ts";

interface GoldSentence {
  /** All lines, comments and token ranges included. */
  readonly lines: readonly string[];
  /** Indexes of the lines that hold a word. */
  readonly words: readonly number[];
}

/**
 * Fills in lemma, UPOS, features, head and relation of a CoNLL-U file, keeping its sentences and tokens, so that the
 * syntax can be scored apart from tokenisation.
 * @throws KlartextError "record" if a line is not CoNLL-U.
 */
export function annotateGoldTokens(file: string, pipeline: Pipeline): string {
  const gold = readSentences(file);
  const forms = gold.flatMap(({ lines, words }) => words.map((line) => lines[line].split("\t")[1]));
  const tokens = layTokens(forms);
  const sentences = laySentences(gold, tokens);
  const syntax = runSyntax(pipeline, forms.join(" "), tokens, sentences);
  let token = 0;
  return gold.map(({ lines, words }) => {
    const filled = [...lines];
    const first = token;
    for (const line of words) {
      const columns = lines[line].split("\t");
      const head = syntax.head(token);
      columns.splice(2, 7, syntax.lemma(token), syntax.upos(token), "_", syntax.features(token) || "_", `${head < 0 ? 0 : head - first + 1}`, syntax.relation(token) || "_", "_");
      filled[line] = columns.join("\t");
      token += 1;
    }
    return `${filled.join("\n")}\n\n`;
  }).join("");
}

function readSentences(file: string): GoldSentence[] {
  return file.split(/\r?\n(?:[ \t]*\r?\n)+/).map((block) => block.split(/\r?\n/).filter((line) => line.trim() !== "")).filter((lines) => lines.length > 0).map((lines) => {
    const words: number[] = [];
    lines.forEach((line, index) => {
      if (line.startsWith("#")) return;
      const columns = line.split("\t");
      if (columns.length !== 10) throw new KlartextError("record", `"${line.slice(0, 40)}" is no line of CoNLL-U; it needs ten columns with tabs between them`);
      if (/^\d+$/.test(columns[0])) words.push(index);
    });
    return { lines, words };
  });
}

/** Tokens with one space between each two. */
function layTokens(forms: readonly string[]): TokenLayer {
  const starts = new Uint32Array(forms.length);
  const ends = new Uint32Array(forms.length);
  let at = 0;
  forms.forEach((form, index) => {
    starts[index] = at;
    ends[index] = at + form.length;
    at += form.length + 1;
  });
  return { length: forms.length, starts, ends, form: (token) => forms[token], kind: () => "word", at: (position) => ends.findIndex((end) => end > position) };
}

function laySentences(gold: readonly GoldSentence[], tokens: TokenLayer): Sentence[] {
  let first = 0;
  return gold.filter(({ words }) => words.length > 0).map(({ words }, block) => {
    const sentence: Sentence = { start: tokens.starts[first], end: tokens.ends[first + words.length - 1], role: "body", firstToken: first, endToken: first + words.length, block };
    first += words.length;
    return sentence;
  });
}

function runSyntax({ pack, resources, stages }: Pipeline, text: string, tokens: TokenLayer, sentences: readonly Sentence[]): Layers["syntax"] {
  const stage = stages.find(({ adds }) => adds === "syntax");
  if (!stage) throw new KlartextError("pipeline", "no stage adds the layer \"syntax\"");
  const map = { toRaw: (position: number) => position, spanToRaw: (span: { start: number; end: number }) => span };
  const metadata = { title: null, subtitle: null, authors: [], published: null, publishedFrom: null };
  const article = { raw: text, text, map, blocks: sentences.map(({ start, end, role }) => ({ start, end, role, label: null })), metadata, warnings: [] };
  return stage.run(article, { layers: { tokens, sentences } as Layers, pack, resources, warn: () => {} }) as Layers["syntax"];
}
