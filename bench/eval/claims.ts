import { type LabelledClaim, fitClaims, labelClaims, modelsIn } from "../train/claims.ts";
import type { Claim } from "../../src/stages/layers.ts";
import { type GoldArticle, readGold } from "./claims-gold.ts";
import { type Analysed, analyse, claimsOf } from "./claims-run.ts";
import { type FoundClaim, type Scored, pool, scoreArticle, unmatched } from "./claims-score.ts";
import type { EvalOptions, Figures } from "./main.ts";

/**
 * Claims against the gold, pooled over the articles: all, open and sealed ones, and by language; with errors, a confusion
 * matrix of types and the open articles' misses; returns the figures of all. Each article is judged by models that never saw it.
 */
export async function evaluate(options: EvalOptions): Promise<Figures> {
  const scored: { readonly gold: GoldArticle; readonly result: Scored }[] = [];
  const labelled = await labelClaims(options.gold);
  const unseen = modelsIn(fitClaims(labelled));
  let [tokens, time, own] = [0, 0, 0];
  for (const gold of readGold(options.gold, options.language)) {
    const analysed = await analyse(gold);
    const models = labelled.some((claim) => claim.article === gold.name) ? modelsIn(fitClaims(without(labelled, gold.name))) : unseen;
    const began = performance.now();
    const claims = claimsOf(analysed, models);
    own += performance.now() - began;
    time += analysed.time;
    tokens += analysed.layers.tokens.length;
    scored.push({ gold, result: scoreArticle(gold.claims, claims.map((claim) => readClaim(analysed, claim)), gold.actors) });
  }
  const figures = print(scored);
  const each = (milliseconds: number): string => `${((1000 * milliseconds) / tokens).toFixed(1)} µs a token`;
  console.log(`\n${tokens} tokens; claims ${each(own)}, all stages before ${each(time)}`);
  if (options.errors) listErrors(scored.filter(({ gold }) => !gold.sealed));
  return figures;
}

function without(claims: readonly LabelledClaim[], article: string): LabelledClaim[] {
  return claims.filter((claim) => claim.article !== article);
}

function readClaim({ article, layers }: Analysed, claim: Claim): FoundClaim {
  const { source } = claim;
  return {
    ...article.map.spanToRaw(claim),
    type: claim.type, polarity: claim.polarity, certainty: claim.certainty, kind: source.kind, checkWorthiness: claim.checkWorthiness,
    actor: source.kind === "actor" ? layers.actors[source.actor] : null,
    phrase: source.kind === "author" || !source.phrase ? null : article.text.slice(source.phrase.start, source.phrase.end),
    subject: claim.subject !== null, predicate: claim.predicate !== null,
  };
}

function print(scored: readonly { readonly gold: GoldArticle; readonly result: Scored }[]): Figures {
  const columns: [string, (gold: GoldArticle) => boolean][] = [
    ["all", () => true], ["open", (gold) => !gold.sealed], ["sealed", (gold) => gold.sealed],
    ["de", (gold) => gold.language === "de" && !gold.sealed], ["en", (gold) => gold.language === "en" && !gold.sealed],
  ];
  const pooled = columns.map(([name, takes]) => [name, pool(scored.filter(({ gold }) => takes(gold)).map(({ result }) => result))] as const);
  console.log(`${"".padEnd(32)}${pooled.map(([name]) => name.padStart(9)).join("")}`);
  for (const figure of Object.keys(pooled[0][1])) {
    console.log(`${figure.padEnd(32)}${pooled.map(([, figures]) => (figures[figure] ?? 0).toFixed(3).padStart(9)).join("")}`);
  }
  return pooled[0][1];
}

function listErrors(scored: readonly { readonly gold: GoldArticle; readonly result: Scored }[]): void {
  const types = ["event", "state", "quantity", "cause", "rule", "prediction", "evaluation", "demand"];
  const pairs = scored.flatMap(({ result }) => result.pairs);
  console.log(`\n${"want \\ got".padEnd(12)}${types.map((type) => type.slice(0, 6).padStart(8)).join("")}`);
  for (const want of types) {
    const row = types.map((got) => String(pairs.filter(([gold, found]) => gold.type === want && found.type === got).length).padStart(8));
    console.log(`${want.padEnd(12)}${row.join("")}`);
  }
  for (const { gold, result } of scored) listArticle(gold, result);
}

function listArticle(gold: GoldArticle, result: Scored): void {
  const show = (span: { readonly start: number; readonly end: number }): string => gold.raw.slice(span.start, span.end).replace(/\s+/g, " ");
  const line = (cause: string, text: string): void => console.log(`${gold.name}\t${cause}\t${text}`);
  const { missed, extra } = unmatched(result);
  for (const claim of missed) line("missed", show(claim));
  for (const claim of extra) line("extra", show(claim));
  for (const [want, got] of result.pairs) {
    if (want.start !== got.start || want.end !== got.end) line("extent", `${show(want)}  ⇒  ${show(got)}`);
    if (want.type !== got.type) line("type", `${want.type} → ${got.type}: ${show(want)}`);
    if (want.polarity !== got.polarity) line("polarity", `${want.polarity}: ${show(want)}`);
    if (want.certainty !== got.certainty) line("certainty", `${want.certainty} → ${got.certainty}: ${show(want)}`);
    if (!result.sourceRight(want, got)) line("source", `${want.source} → ${got.kind} ${got.actor?.name ?? got.phrase ?? ""}: ${show(want)}`);
  }
}
