import { readArticle } from "../../../src/article/read.ts";
import type { Pipeline } from "../../../src/pipeline/pipeline.ts";
import type { NameSentence } from "../../train/names-model/corpora.ts";
import { readSmartDataSpans } from "../../train/names-model/texts.ts";
import { add, type Count, describe, f1 } from "./score.ts";

/** A name by its place in a text. */
interface TypedSpan {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

/** A text's names as a corpus has them and as the stage finds them. */
export interface ComparedNames {
  readonly text: string;
  readonly wanted: readonly TypedSpan[];
  readonly found: readonly TypedSpan[];
}

/** The stage's names in sentences given in tokens; those within a token or a name of another kind are left out. */
export async function namesInSentences(sentences: readonly NameSentence<string>[], pipeline: Pipeline): Promise<ComparedNames[]> {
  return Promise.all(sentences.map(async ({ forms, names, unscored = [] }) => {
    const ends: number[] = [];
    for (const form of forms) ends.push((ends.length === 0 ? 0 : ends[ends.length - 1] + 1) + form.length);
    const starts = ends.map((end, at) => end - forms[at].length);
    const text = forms.join(" ");
    const isScored = ({ start, end }: TypedSpan): boolean => !unscored.some((other) => start < ends[other.end - 1] && starts[other.first] < end);
    const found = (await namesIn(text, pipeline)).filter((span) => starts.includes(span.start) && ends.includes(span.end) && isScored(span));
    return { text, wanted: names.map(({ first, end, type }) => ({ start: starts[first], end: ends[end - 1], type })), found };
  }));
}

/** The same with countries as places, as in most corpora. */
export function withoutCountries(texts: readonly ComparedNames[]): ComparedNames[] {
  return texts.map(({ text, wanted, found }) => ({ text, wanted, found: found.map((name) => (name.type === "country" ? { ...name, type: "place" } : name)) }));
}

/** The stage's names in SmartData's development part; adjectives are no names. */
export async function namesInSmartData(data: string, pipeline: Pipeline): Promise<ComparedNames[]> {
  return Promise.all(readSmartDataSpans(data, "dev").map(async ({ text, spans }) => ({ text, wanted: spans, found: await namesIn(text, pipeline) })));
}

async function namesIn(text: string, pipeline: Pipeline): Promise<TypedSpan[]> {
  const article = await readArticle(text, { mediaType: "text/plain", intake: pipeline.pack.intake, known: { layout: "body" }, date: null, dateOverride: false });
  return pipeline.run(article).layers.actors.flatMap(({ type, mentions }) => mentions
    .filter(({ kind }) => kind === "name" || kind === "metonym")
    .map(({ start, end, kind }) => ({ ...article.map.spanToRaw({ start, end }), type: kind === "metonym" ? "place" : type })));
}

/** Prints and returns F1, 0 to 1, of exact spans with their types, and lists misses if asked. */
export function typesFound(name: string, texts: readonly ComparedNames[], errors: boolean): number {
  const counts = new Map<string, Count>();
  for (const { text, wanted, found } of texts) {
    const want = new Set(wanted.map(key));
    const have = new Set(found.map(key));
    for (const span of wanted) {
      count(counts, span.type, { hit: have.has(key(span)) ? 1 : 0, found: 0, wanted: 1 });
      if (errors && !have.has(key(span))) show(name, "missed", text, span);
    }
    for (const span of found) {
      count(counts, span.type, { hit: 0, found: 1, wanted: 0 });
      if (errors && !want.has(key(span))) show(name, "extra", text, span);
    }
  }
  const all = [...counts.values()].reduce(add);
  for (const [type, tally] of counts) console.log(`${name.padEnd(22)} ${type.padEnd(13)} ${describe(tally)}`);
  console.log(`${name.padEnd(22)} ${"all".padEnd(13)} ${describe(all)}`);
  return f1(all);
}

function count(counts: Map<string, Count>, type: string, more: Count): void {
  counts.set(type, add(counts.get(type) ?? { hit: 0, found: 0, wanted: 0 }, more));
}

function show(name: string, what: string, text: string, { start, end, type }: TypedSpan): void {
  const line = `${text.slice(Math.max(0, start - 40), start)}[${text.slice(start, end)}]${text.slice(end, end + 30)}`;
  console.log(`${name}\t${what}\t${type}\t${line.replace(/\s+/g, " ")}`);
}

function key({ start, end, type }: TypedSpan): string {
  return `${start}-${end}-${type}`;
}
