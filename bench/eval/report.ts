import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { createDocumentExtractor } from "../../src/extract/extractor.ts";
import { fileInput } from "../../src/extract/input.ts";
import { loadStems } from "../../src/languages/load.ts";
import type { KlartextDocument } from "../../src/output/document.ts";
import { groupClaims } from "../../src/report/group.ts";
import { Tally } from "../../src/report/tally.ts";
import type { EvalOptions, Figures } from "./main.ts";

/** Pairs of claims from different articles, read by hand: "same" if they say the same, else "other". */
const sheet = "bench/eval/report/pairs.tsv";

interface Place {
  readonly article: string;
  readonly start: number;
  readonly end: number;
}

interface Pair {
  readonly same: boolean;
  readonly places: readonly [Place, Place];
}

/** A claim in the order in which all are compared. */
interface Numbered extends Place {
  readonly text: string;
}

/** How well repeated claims are told over our own articles, the open gold articles and invented paraphrases. */
export async function evaluate({ gold, errors }: EvalOptions): Promise<Figures> {
  const tally = new Tally(await loadStems());
  const claims: Numbered[] = [];
  for (const document of await documents(gold)) {
    tally.add(document);
    for (const { start, end, text } of document.claims) claims.push({ article: document.source.id, start, end, text: text ?? "" });
  }
  const groups = groupClaims(tally.features);
  const pairs = readPairs().map(({ same, places }) => ({ same, claims: places.map((place) => find(place, claims)) }));
  const known = pairs.filter((pair) => pair.claims.every((claim) => claim !== null)) as readonly { readonly same: boolean; readonly claims: readonly number[] }[];
  const together = ({ claims: [a, b] }: { readonly claims: readonly number[] }): boolean => groups[a] === groups[b];
  const grouped = known.filter(together);
  const right = grouped.filter(({ same }) => same).length;
  const precision = right / grouped.length;
  const recall = right / known.filter(({ same }) => same).length;
  const unread = unreadPairs(groups, claims, known);
  console.log(`${claims.length} claims, ${pairs.length} pairs read (${pairs.length - known.length} not found), ${grouped.length} of them grouped, ${unread.length} grouped pairs not read`);
  console.log(`precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`);
  const show = (title: string, list: readonly (readonly number[])[]): void => list.forEach(([a, b]) => console.log(`${title}: ${claims[a].article}: ${claims[a].text} | ${claims[b].article}: ${claims[b].text}`));
  if (errors) {
    show("wrong", grouped.filter(({ same }) => !same).map((pair) => pair.claims));
    show("missed", known.filter((pair) => pair.same && !together(pair)).map((pair) => pair.claims));
    show("not read", unread);
  }
  return { precision, recall, unread: unread.length };
}

/** Our own articles, the paraphrases, and those gold articles that are not sealed and not among our own. */
async function documents(gold: string): Promise<KlartextDocument[]> {
  const sealed = new Set(existsSync(join(gold, "SEALED")) ? readFileSync(join(gold, "SEALED"), "utf8").split(/\s+/) : []);
  const folders = { annotated: "fixtures/annotated", fixtures: "fixtures", gold, paraphrases: "bench/eval/report/paraphrases" };
  const extractor = createDocumentExtractor({});
  const found = new Map<string, KlartextDocument>();
  for (const [name, folder] of Object.entries(folders)) {
    if (!existsSync(folder)) continue;
    for (const file of readdirSync(folder).filter((each) => /\.(?:txt|md)$/.test(each) && !/^[A-Z]+\.md$/.test(each) && !sealed.has(each.replace(/\.\w+$/, ""))).sort()) {
      const document = await extractor.document(await fileInput(readFileSync(join(folder, file)), { id: `${name}/${file}` }));
      const title = document.document.title ?? file;
      if (!found.has(title)) found.set(title, document);
    }
  }
  return [...found.values()];
}

function readPairs(): Pair[] {
  return readFileSync(sheet, "utf8").trim().split("\n").slice(1).map((line) => {
    const [label, article, start, end, , other, otherStart, otherEnd] = line.split("\t");
    return { same: label === "same", places: [{ article, start: Number(start), end: Number(end) }, { article: other, start: Number(otherStart), end: Number(otherEnd) }] };
  });
}

/** The claim at a place, if one covers it by four fifths and little else. */
function find({ article, start, end }: Place, claims: readonly Numbered[]): number | null {
  const cover = (claim: Place): number => (Math.min(claim.end, end) - Math.max(claim.start, start)) / (Math.max(claim.end, end) - Math.min(claim.start, start));
  const index = claims.findIndex((claim) => claim.article === article && cover(claim) >= 0.8);
  return index < 0 ? null : index;
}

/** Pairs over articles that are grouped with a group's first claim but are not on the sheet. */
function unreadPairs(groups: Uint32Array, claims: readonly Numbered[], known: readonly { readonly claims: readonly number[] }[]): number[][] {
  const read = new Set(known.map(({ claims: pair }) => [...pair].sort((a, b) => a - b).join(" ")));
  return [...groups].flatMap((leader, claim) => (leader === claim || claims[leader].article === claims[claim].article || read.has(`${leader} ${claim}`) ? [] : [[leader, claim]]));
}
