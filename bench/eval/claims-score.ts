import type { Span } from "../../src/article/span.ts";
import type { Claim } from "../../src/stages/layers.ts";

/** What the scorer needs of a claim, gold or found; spans are in raw. */
export interface ScoredClaim extends Span {
  readonly type: string;
  readonly polarity: string;
  readonly certainty: string;
}

export interface GoldClaim extends ScoredClaim {
  readonly source: string;
  readonly checkworthy: boolean;
}

export interface FoundClaim extends ScoredClaim {
  readonly kind: "author" | "actor" | "unnamed";
  readonly actor: { readonly name: string; readonly wikidata: string | null } | null;
  readonly phrase: string | null;
  readonly checkWorthiness: number;
  readonly confidence: number;
  readonly attributeConfidence: Claim["attributeConfidence"];
  readonly subject: boolean;
  readonly predicate: boolean;
}

export interface GoldActor {
  readonly name: string;
  readonly wikidata: string | null;
}

/** One article's claims, matched; `pairs` are those that overlap by half or more. */
export interface Scored {
  readonly wanted: readonly GoldClaim[];
  readonly found: readonly FoundClaim[];
  readonly pairs: readonly (readonly [GoldClaim, FoundClaim])[];
  readonly tight: number;
  readonly complete: number;
  readonly attributed: number;
  readonly sourceRight: (want: GoldClaim, got: FoundClaim) => boolean;
}

const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** Intersection over union of two spans. */
export function iou(a: Span, b: Span): number {
  const shared = overlap(a, b);
  const union = a.end - a.start + b.end - b.start - shared;
  return union === 0 ? 0 : shared / union;
}

/** One-to-one matching of spans that overlap by `least` or more, best overlap first. */
function match<W extends Span, F extends Span>(wanted: readonly W[], found: readonly F[], least: number): (readonly [W, F])[] {
  const candidates: [number, number, number][] = [];
  wanted.forEach((want, i) => found.forEach((got, j) => {
    const shared = iou(want, got);
    if (shared >= least) candidates.push([shared, i, j]);
  }));
  candidates.sort((a, b) => b[0] - a[0]);
  const [usedWanted, usedFound] = [new Set<number>(), new Set<number>()];
  const matched: (readonly [W, F])[] = [];
  for (const [, i, j] of candidates) {
    if (usedWanted.has(i) || usedFound.has(j)) continue;
    usedWanted.add(i);
    usedFound.add(j);
    matched.push([wanted[i], found[j]]);
  }
  return matched;
}

const plain = (name: string): string[] => name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function sameActor(want: GoldActor, got: GoldActor): boolean {
  if (want.wikidata && got.wikidata) return want.wikidata === got.wikidata;
  const [a, b] = [plain(want.name), plain(got.name)];
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  return few.length > 0 && few.every((word) => many.includes(word)) && (few.length > 1 || few[0].length > 3 || a.length === b.length);
}

const functionWords = new Set("eine einer einem einen eines der die das dem den des ein the a an von vom for from with that dass nach laut".split(" "));
const contentWords = (text: string): string[] => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length > 2 && !functionWords.has(word));

/** True if a claim's source is the one that the gold names. */
export function sameSource(want: string, got: Pick<FoundClaim, "kind" | "actor" | "phrase">, actors: ReadonlyMap<string, GoldActor>): boolean {
  if (want === "author") return got.kind === "author";
  if (got.kind === "author") return false;
  if (want === "unnamed") return got.actor === null;
  if (got.actor) return sameActor(actors.get(want) ?? { name: want, wikidata: null }, got.actor);
  const said = contentWords(got.phrase ?? "");
  return !actors.has(want) && contentWords(want).some((word) => said.includes(word));
}

/** Matches one article's claims and counts what is right, as the gold's own scorer does. */
export function scoreArticle(wanted: readonly GoldClaim[], found: readonly FoundClaim[], actors: readonly GoldActor[]): Scored {
  const byName = new Map(actors.map((actor) => [actor.name, actor]));
  const sourceRight = (want: GoldClaim, got: FoundClaim): boolean => sameSource(want.source, got, byName);
  const pairs = match(wanted, found, 0.5);
  const complete = match(wanted, found, 0.75).filter(([want, got]) =>
    want.type === got.type && want.polarity === got.polarity && want.certainty === got.certainty && sourceRight(want, got));
  const attributed = pairs.filter(([want, got]) => want.source !== "author" && got.kind !== "author" && sourceRight(want, got));
  return { wanted, found, pairs, tight: match(wanted, found, 0.9).length, complete: complete.length, attributed: attributed.length, sourceRight };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
const f1 = (hit: number, found: number, wanted: number): number => (found + wanted === 0 ? 0 : (2 * hit) / (found + wanted));

/** The chance that a check-worthy claim outranks one that is not, ties half. */
function auc(pairs: Scored["pairs"]): number {
  const scores = (worthy: boolean): number[] => pairs.filter(([want]) => want.checkworthy === worthy).map(([, got]) => got.checkWorthiness);
  const [yes, no] = [scores(true), scores(false)];
  let wins = 0;
  for (const a of yes) for (const b of no) wins += a > b ? 1 : a === b ? 0.5 : 0;
  return wins / (yes.length * no.length);
}

const facts = new Set(["event", "state", "cause", "prediction"]);

/** The pooled figures over several articles, by name. */
export function pool(articles: readonly Scored[]): Readonly<Record<string, number>> {
  const pairs = articles.flatMap((article) => article.pairs.map((pair) => [...pair, article.sourceRight(...pair)] as const));
  const plainPairs = pairs.map(([want, got]) => [want, got] as const);
  const [found, wanted] = [articles.flatMap((article) => article.found), articles.flatMap((article) => article.wanted)];
  const share = (test: (pair: (typeof pairs)[number]) => boolean): number => pairs.filter(test).length / pairs.length;
  const types = [...new Set(pairs.flatMap(([want, got]) => [want.type, got.type]))];
  const typeF1 = types.map((type) => f1(
    pairs.filter(([want, got]) => want.type === type && got.type === type).length,
    pairs.filter(([, got]) => got.type === type).length, pairs.filter(([want]) => want.type === type).length));
  return {
    claims: f1(pairs.length, found.length, wanted.length),
    claimsPrecision: pairs.length / found.length,
    claimsRecall: pairs.length / wanted.length,
    claimsTight: f1(sum(articles.map((article) => article.tight)), found.length, wanted.length),
    claimsComplete: f1(sum(articles.map((article) => article.complete)), found.length, wanted.length),
    attributedClaims: f1(sum(articles.map((article) => article.attributed)),
      found.filter((claim) => claim.kind !== "author").length, wanted.filter((claim) => claim.source !== "author").length),
    type: share(([want, got]) => want.type === got.type),
    typeMacroF1: sum(typeF1) / types.length,
    source: share(([, , right]) => right),
    polarity: share(([want, got]) => want.polarity === got.polarity),
    certainty: share(([want, got]) => want.certainty === got.certainty),
    checkWorthinessAuc: auc(plainPairs),
    checkWorthinessAucWithinFacts: auc(plainPairs.filter(([want]) => facts.has(want.type))),
    predicate: found.filter((claim) => claim.predicate).length / found.length,
    subject: found.filter((claim) => claim.subject).length / found.length,
  };
}

/** Claims matched by nobody, and how many pairs of types were taken for each other. */
export function unmatched(article: Scored): { missed: GoldClaim[]; extra: FoundClaim[] } {
  const [wanted, found] = [new Set(article.pairs.map(([want]) => want)), new Set(article.pairs.map(([, got]) => got))];
  return { missed: article.wanted.filter((claim) => !wanted.has(claim)), extra: article.found.filter((claim) => !found.has(claim)) };
}
