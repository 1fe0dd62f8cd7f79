import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { createDocumentExtractor } from "../../src/extract/extractor.ts";
import { fileInput, textInput } from "../../src/extract/input.ts";
import { loadStems } from "../../src/languages/load.ts";
import type { KlartextDocument } from "../../src/output/document.ts";
import { groupClaims } from "../../src/report/group.ts";
import { Tally } from "../../src/report/tally.ts";
import type { EvalOptions, Figures } from "./main.ts";

const folder = "bench/eval/report";

interface Place {
  readonly article: string;
  readonly start: number;
  readonly end: number;
}

/** Two claims of different articles, read by hand. */
interface Pair {
  readonly same: boolean;
  readonly places: readonly [Place, Place];
}

/** A claim in the order in which all are compared. */
interface Numbered extends Place {
  readonly text: string;
}

/**
 * How well repeated claims are told: over our own articles, the open gold articles and invented paraphrases, on which
 * the rules were made (pairs.tsv); and over German news (SmartData), whose grouped pairs were read afterwards (news.tsv).
 */
export async function evaluate({ gold, data, errors }: EvalOptions): Promise<Figures> {
  const own = await score("own articles and paraphrases", ownDocuments(gold), "pairs.tsv", errors);
  const file = join(data, "de/names/smartdata-train.jsonl");
  const news = existsSync(file) ? await score("news", newsDocuments(file), "news.tsv", errors) : null;
  return { precision: own.precision, recall: own.recall, ...(news && { newsPrecision: news.precision }) };
}

async function score(title: string, documents: AsyncIterable<KlartextDocument>, sheet: string, errors: boolean): Promise<{ precision: number; recall: number }> {
  const tally = new Tally(await loadStems());
  const claims: Numbered[] = [];
  for await (const document of documents) {
    tally.add(document);
    for (const { start, end, text } of document.claims) claims.push({ article: document.source.id, start, end, text: text ?? "" });
  }
  const groups = groupClaims(tally.features);
  const find = finder(claims);
  const pairs = readPairs(join(folder, sheet));
  const known = pairs.flatMap(({ same, places: [one, other] }) => {
    const [a, b] = [find(one), find(other)];
    return a === null || b === null ? [] : [{ same, a, b, together: groups[a] === groups[b] }];
  });
  const grouped = known.filter(({ together }) => together);
  const right = grouped.filter(({ same }) => same);
  const [precision, recall] = [right.length / grouped.length, right.length / known.filter(({ same }) => same).length];
  const read = new Set(known.map(({ a, b }) => `${Math.min(a, b)} ${Math.max(a, b)}`));
  const unread = [...groups].flatMap((leader, claim) => (leader === claim || claims[leader].article === claims[claim].article || read.has(`${leader} ${claim}`) ? [] : [{ a: leader, b: claim }]));
  console.log(`${title}: ${claims.length} claims, ${pairs.length} pairs read (${pairs.length - known.length} not found)`);
  console.log(`  grouped: ${grouped.length}, right: ${right.length}, not read: ${unread.length}; precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`);
  if (!errors) return { precision, recall };
  const place = ({ article, start, end, text }: Numbered): string => [article, start, end, text].join("\t");
  const show = (what: string, list: readonly { readonly a: number; readonly b: number }[]): void => list.forEach(({ a, b }) => console.log(`${what}\t${place(claims[a])}\t${place(claims[b])}`));
  show("wrong", grouped.filter(({ same }) => !same));
  show("missed", known.filter(({ same, together }) => same && !together));
  show("unread", unread);
  return { precision, recall };
}

/** Our own articles, the paraphrases, and those gold articles that are not sealed and not among our own. */
async function* ownDocuments(gold: string): AsyncGenerator<KlartextDocument> {
  const sealed = new Set(existsSync(join(gold, "SEALED")) ? readFileSync(join(gold, "SEALED"), "utf8").split(/\s+/) : []);
  const folders = { annotated: "fixtures/annotated", fixtures: "fixtures", gold, paraphrases: join(folder, "paraphrases") };
  const extractor = createDocumentExtractor({});
  const titles = new Set<string>();
  for (const [name, path] of Object.entries(folders)) {
    if (!existsSync(path)) continue;
    for (const file of readdirSync(path).filter((each) => /\.(?:txt|md)$/.test(each) && !/^[A-Z]+\.md$/.test(each) && !sealed.has(each.replace(/\.\w+$/, ""))).sort()) {
      const document = await extractor.document(await fileInput(readFileSync(join(path, file)), { id: `${name}/${file}` }));
      const title = document.document.title ?? file;
      if (!titles.has(title)) yield document;
      titles.add(title);
    }
  }
}

/** News by their lines in the corpus. */
async function* newsDocuments(file: string): AsyncGenerator<KlartextDocument> {
  const extractor = createDocumentExtractor({ language: "de" });
  for (const [index, line] of readFileSync(file, "utf8").trim().split("\n").entries()) {
    const { text, date } = JSON.parse(line) as { readonly text: string; readonly date: string | null };
    if (text.trim() !== "") yield await extractor.document(textInput(text, { id: `news/${index + 1}`, known: date === null ? {} : { date } }));
  }
}

function readPairs(sheet: string): Pair[] {
  return readFileSync(sheet, "utf8").trim().split("\n").slice(1).map((line) => {
    const [label, article, start, end, , other, otherStart, otherEnd] = line.split("\t");
    return { same: label === "same", places: [{ article, start: Number(start), end: Number(end) }, { article: other, start: Number(otherStart), end: Number(otherEnd) }] };
  });
}

/** Finds the claim at a place: one that has four fifths of their hull in common with it. */
function finder(claims: readonly Numbered[]): (place: Place) => number | null {
  const byArticle = new Map<string, number[]>();
  claims.forEach(({ article }, index) => byArticle.set(article, [...(byArticle.get(article) ?? []), index]));
  return ({ article, start, end }) => {
    const cover = (claim: Place): number => (Math.min(claim.end, end) - Math.max(claim.start, start)) / (Math.max(claim.end, end) - Math.min(claim.start, start));
    return byArticle.get(article)?.find((index) => cover(claims[index]) >= 0.8) ?? null;
  };
}
