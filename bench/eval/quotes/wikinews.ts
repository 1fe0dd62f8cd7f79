import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Article } from "../../../src/article/article.ts";
import type { Span } from "../../../src/article/span.ts";
import { order } from "../../../src/pipeline/order.ts";
import { createPipeline } from "../../../src/pipeline/pipeline.ts";
import { distanceOf, printDistances, type Placed } from "./distance.ts";
import { groupScores, pairGroups, type Group } from "./groups.ts";
import { adapted } from "./wikinews-adapter.ts";

/** A quotation as the corpus has it: offsets in code points, spans may be discontinuous. */
interface Annotation {
  readonly type: string;
  readonly content: readonly (readonly [number, number])[];
  readonly speaker: readonly (readonly [number, number])[];
  readonly cue: readonly (readonly [number, number])[];
  readonly frame: readonly (readonly [number, number])[];
  readonly addressee: readonly (readonly [number, number])[];
}

interface Document {
  readonly id: string;
  readonly text: string;
  readonly tokens: readonly (readonly [number, number])[];
  readonly sentences: readonly (readonly [number, number])[];
  readonly quotes: readonly Annotation[];
}

const roles = ["speaker", "cue", "frame", "addressee"] as const;

/**
 * German Wikinews (Petersen-Frey and Biemann, 2024): F1 of content, roles (speaker, cue, frame, addressee) and both, as
 * its authors score: quotations are assigned one to one by token F1 of their content; precision and recall are the means
 * of each quotation's share of right tokens in each role.
 */
export async function evaluateWikinews(data: string, errors: boolean): Promise<Record<string, number>> {
  const documents = readFileSync(join(data, "de/quotes/wikinews-dev.jsonl"), "utf8").trim().split("\n").map((line) => JSON.parse(line) as Document);
  const stages = order.filter(({ adds }) => adds !== "claims");
  const pipeline = await createPipeline({ language: "de", stages });
  const pairs: (readonly [Group | null, Group | null])[] = [];
  const placed: Placed[] = [];
  for (const document of documents) {
    const units = codePointStarts(document.text);
    const tokens = document.tokens.map(([start, end]) => ({ start: units[start], end: units[end] }));
    const wanted = document.quotes.map((quote): Group => ({
      type: quote.type, content: covered(tokens, spans(quote.content, units)),
      roles: roles.map((role) => covered(tokens, spans(quote[role], units))),
    }));
    const found = adapted(pipeline.run(articleOf(document.text))).map((quote): Group => ({
      type: quote.type, content: covered(tokens, quote.content), roles: roles.map((role) => covered(tokens, quote[role])),
    }));
    const paired = pairGroups(wanted, found);
    pairs.push(...paired);
    placed.push(...paired.flatMap(([want, got]) => (want ? [placedIn(document, want, got)] : [])));
    if (errors) for (const [want, got] of paired) listError(document, want, got);
  }
  const scores = groupScores(pairs);
  console.log("\nGerman Wikinews, dev");
  for (const [name, { p, r, f1 }] of Object.entries(scores)) console.log(`  ${name.padEnd(10)} F1 ${f1.toFixed(1)}  P ${p.toFixed(1)}  R ${r.toFixed(1)}`);
  for (const type of ["Direct", "Indirect", "FreeIndirect", "IndirectFreeIndirect", "Reported"]) {
    const { content, roles: role } = groupScores(pairs.filter(([want, got]) => (want ?? got)?.type === type));
    console.log(`  ${type.padEnd(22)} content R ${content.r.toFixed(1)}  P ${content.p.toFixed(1)}  roles R ${role.r.toFixed(1)}`);
  }
  printDistances(placed);
  return { wikinewsContent: scores.content.f1, wikinewsRoles: scores.roles.f1, wikinewsJoint: scores.joint.f1 };
}

/** A wanted quotation with its speaker's distance and the share of the speaker's tokens that were found. */
function placedIn({ tokens, sentences }: Document, want: Group, got: Group | null): Placed {
  const sentenceOf = (token: number): number => sentences.findLastIndex(([start]) => start <= tokens[token][0]);
  const [speaker] = want.roles;
  const content = { first: sentenceOf(want.content[0]), last: sentenceOf(want.content[want.content.length - 1]) };
  const hit = speaker.filter((token) => got?.roles[0].includes(token) === true).length;
  return {
    distance: distanceOf(content, speaker.map(sentenceOf)), found: got !== null,
    speaker: speaker.length > 0 ? hit / speaker.length : Number(got?.roles[0].length === 0),
  };
}

/** The UTF-16 position of every code point of a text, its end included. */
export function codePointStarts(text: string): number[] {
  const starts: number[] = [];
  let unit = 0;
  for (const point of text) {
    starts.push(unit);
    unit += point.length;
  }
  starts.push(unit);
  return starts;
}

function spans(pairs: readonly (readonly [number, number])[], units: readonly number[]): Span[] {
  return pairs.map(([start, end]) => ({ start: units[start], end: units[end] }));
}

/** Indexes of the tokens that lie in any of the spans. */
function covered(tokens: readonly Span[], within: readonly Span[]): number[] {
  return tokens.flatMap((token, index) => (within.some((span) => span.start <= token.start && token.end <= span.end) ? [index] : []));
}

/** An article that is all body: paragraphs are what blank lines part. */
export function articleOf(text: string): Article {
  const blocks = [...text.matchAll(/[^\n]+/g)].map((line) => ({ start: line.index, end: line.index + line[0].length, role: "body" as const, label: null }));
  return {
    raw: text, text, map: { toRaw: (position) => position, spanToRaw: (span) => span }, blocks,
    metadata: { title: null, subtitle: null, authors: [], published: null, publishedFrom: null }, warnings: [],
  };
}

function listError({ text, tokens }: Document, want: Group | null, got: Group | null): void {
  const units = codePointStarts(text);
  const show = (indexes: readonly number[]): string => indexes.map((index) => text.slice(units[tokens[index][0]], units[tokens[index][1]])).join(" ");
  const shared = want && got ? want.content.filter((token) => got.content.includes(token)).length : 0;
  const kind = !want ? "extra" : !got || shared === 0 ? "missed" : "matched";
  const line = (label: string, group: Group | null): string => group === null ? "" :
    `  ${label} ${group.type}: ${show(group.content)}\n${group.roles.map((role, index) => (role.length > 0 ? `      ${roles[index]}: ${show(role)}\n` : "")).join("")}`;
  if (kind === "matched" && JSON.stringify(want && [want.content, want.roles]) === JSON.stringify(got && [got.content, got.roles])) return;
  console.log(`${kind}\n${line("want", want)}${line("got", got)}`.trimEnd());
}

