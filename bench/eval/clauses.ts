import { readFileSync } from "node:fs";
import { join } from "node:path";
import { decode } from "../../src/article/decode.ts";
import { formatFor } from "../../src/article/formats/index.ts";
import { detectLanguage } from "../../src/article/language.ts";
import { loadPack } from "../../src/languages/load.ts";
import type { ClauseLexicon } from "../../src/languages/sections/clauses.ts";
import { offsetConverter } from "../../src/output/offsets.ts";
import { type Analysis, createPipeline } from "../../src/pipeline/pipeline.ts";
import { wordsOf } from "../../src/stages/clauses/words.ts";
import type { Clause } from "../../src/stages/layers.ts";
import type { EvalOptions, Figures } from "./main.ts";

/** A finite clause read by hand. */
interface Reading {
  readonly file: string;
  /** Code point in the decoded article at which the finite verb begins. */
  readonly at: number;
  readonly verb: string;
  /** The subordinating conjunction, relative or interrogative that opens it; null if none. */
  readonly connective: string | null;
  readonly particle: string | null;
  /** The head of its own subject; null if it has none, "*" if that was not judged. */
  readonly subject: string | null;
}

const parts = ["finite verb", "connective", "particle", "subject"] as const;
type Part = (typeof parts)[number];

/**
 * Compares the clause layer with clauses read by hand (clauses/sheet.tsv): every finite clause of sentences drawn at equal
 * distances from the fixtures and one gold article. A clause that klartext sees in these sentences and the sheet does not
 * have counts as a wrong finite verb.
 */
export async function evaluate({ gold, errors }: EvalOptions): Promise<Figures> {
  const right = new Map<Part, number>(parts.map((part) => [part, 0]));
  let whole = 0, invented = 0;
  const readings = readSheet();
  for (const file of new Set(readings.map((reading) => reading.file))) {
    const analysis = await analyse(file.startsWith("gold/") ? join(gold, file.slice(5)) : file);
    const clauses = clausesByVerb(analysis, (await loadPack(analysis.language)).clauses);
    const inFile = readings.filter((reading) => reading.file === file);
    const sentences = new Set<number>();
    for (const reading of inFile) {
      const clause = clauses.get(reading.at);
      const wrong = clause ? differences(reading, clause, analysis) : [...parts];
      if (clause) sentences.add(clause.sentence);
      for (const part of parts) if (!wrong.includes(part)) right.set(part, (right.get(part) ?? 0) + 1);
      if (wrong.length === 0) whole++;
      else if (errors) console.log(`${file}:${String(reading.at)} ${reading.verb}: ${wrong.join(", ")}`);
    }
    const known = new Set(inFile.map(({ at }) => at));
    for (const [at, { sentence, verb }] of clauses) {
      if (!sentences.has(sentence) || known.has(at)) continue;
      invented++;
      if (errors) console.log(`${file}:${String(at)} ${analysis.layers.tokens.form(verb)}: no finite clause`);
    }
  }
  const share = (count: number): number => (100 * count) / (readings.length + invented);
  const figures = { ...Object.fromEntries(parts.map((part) => [part, share(right.get(part) ?? 0)])), "all of these": share(whole) };
  for (const [name, figure] of Object.entries(figures)) console.log(`${name.padEnd(14)} ${figure.toFixed(1)}`);
  console.log(`${String(readings.length)} clauses read by hand, ${String(invented)} invented`);
  return figures;
}

function readSheet(): Reading[] {
  const lines = readFileSync(new URL("clauses/sheet.tsv", import.meta.url), "utf8").trimEnd().split("\n");
  return lines.filter((line) => !line.startsWith("#")).map((line) => {
    const [file, at, verb, ...words] = line.split("\t");
    const [connective, particle, subject] = words.map((word) => (word === "-" ? null : word));
    return { file, at: Number(at), verb, connective, particle, subject };
  });
}

async function analyse(path: string): Promise<Analysis> {
  const { text } = await decode(readFileSync(path));
  const pipeline = await createPipeline({ language: await detectLanguage(text) });
  return pipeline.run(await pipeline.read(text, { mediaType: formatFor(path).mediaType }));
}

/** Clauses with a finite verb of their own, by the code point in the article at which it begins. */
function clausesByVerb({ article, layers: { clauses, tokens, syntax } }: Analysis, lexicon: ClauseLexicon): Map<number, Clause> {
  const convert = offsetConverter(article.raw, "codepoint");
  const words = wordsOf(tokens, syntax, lexicon);
  const finite = clauses.filter(({ verb }) => words.isFinite(verb));
  return new Map(finite.map((clause) => [convert(article.map.toRaw(tokens.starts[clause.verb])), clause]));
}

function differences({ connective, particle, subject }: Reading, clause: Clause, { layers: { tokens, syntax } }: Analysis): Part[] {
  const opener = clause.connective < 0 || syntax.upos(clause.connective) === "CCONJ" ? null : tokens.form(clause.connective);
  const found = clause.predicate.find((token) => clause.lemma !== syntax.lemma(token) && clause.lemma.includes(tokens.form(token)));
  const words = clause.subject && Array.from({ length: clause.subject.end - clause.subject.first }, (_, i) => tokens.form((clause.subject?.first ?? 0) + i));
  const wrong: Part[] = [];
  if (opener !== connective) wrong.push("connective");
  if ((found === undefined ? null : tokens.form(found)) !== particle) wrong.push("particle");
  if (subject !== "*" && (subject === null ? words !== null : !words?.some((word) => word.includes(subject)))) wrong.push("subject");
  return wrong;
}
