import type { Article } from "../../src/article/article.ts";
import { readArticle } from "../../src/article/read.ts";
import type { LanguagePack } from "../../src/languages/pack.ts";
import { order } from "../../src/pipeline/order.ts";
import { createPipeline } from "../../src/pipeline/pipeline.ts";
import type { Span } from "../../src/article/span.ts";
import { certaintyOf, polarityOf } from "../../src/stages/claims/attributes.ts";
import { type Facts, gatherFacts } from "../../src/stages/claims/facts.ts";
import { featuresOf } from "../../src/stages/claims/features/index.ts";
import { outlineOf } from "../../src/stages/claims/features/outline.ts";
import { trustFeaturesOf } from "../../src/stages/claims/features/trust.ts";
import { claims } from "../../src/stages/claims/index.ts";
import type { ClaimModels } from "../../src/stages/claims/models.ts";
import type { Claim, ClaimSource, Layers } from "../../src/stages/layers.ts";
import type { GoldArticle } from "./claims-gold.ts";
import type { FoundClaim } from "./claims-score.ts";

/** A claim as found, before any model has seen it; its span is in raw. */
export interface Candidate {
  readonly facts: Facts;
  readonly span: Span;
  readonly features: readonly number[];
  readonly trust: readonly number[];
}

/** A gold article with all layers below the claims. */
export interface Analysed {
  readonly article: Article;
  readonly pack: LanguagePack;
  readonly layers: Layers;
  readonly candidates: readonly Candidate[];
  /** Microseconds of processor time that the stages took. */
  readonly time: number;
}

const pipelines = new Map<string, ReturnType<typeof createPipeline>>();

/** Runs all stages but the claims on a gold article and gathers what the claims would be judged by. */
export async function analyse(gold: GoldArticle): Promise<Analysed> {
  const stages = order.filter((stage) => stage.adds !== "claims");
  const loading = pipelines.get(gold.language) ?? createPipeline({ language: gold.language, stages });
  pipelines.set(gold.language, loading);
  const pipeline = await loading;
  const article = await readArticle(gold.raw, {
    mediaType: gold.path.endsWith(".md") ? "text/markdown" : "text/plain", intake: pipeline.pack.intake,
    known: gold.connected ? {} : { layout: "body" }, date: gold.date, dateOverride: false,
  });
  const began = process.cpuUsage();
  const { layers } = pipeline.run(article);
  const time = microseconds(began);
  const { pack } = pipeline;
  const facts = gatherFacts(article, { layers, pack, resources: {} as never, warn: () => undefined });
  const outlines = facts.map(outlineOf);
  const candidates = facts.map((one, at): Candidate => ({
    facts: one, span: article.map.spanToRaw(one.unit),
    features: featuresOf(one, { outlines, at, connected: gold.connected }, pack.code), trust: trustFeaturesOf(one, pack.code),
  }));
  return { article, pack, layers, candidates, time };
}

/** Processor time since `began`. */
export function microseconds(began: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(began);
  return user + system;
}

/** The claims of an analysed article, judged by the given models. */
export function claimsOf({ article, layers, pack }: Analysed, models: ClaimModels): readonly Claim[] {
  return claims.run(article, { layers, pack, resources: { claims: models } as never, warn: () => undefined });
}

/** What rules alone tell of a claim, in the scorer's terms. */
export function toFound(analysed: Analysed, { facts }: Candidate): Pick<FoundClaim, "polarity" | "certainty" | "kind" | "actor" | "phrase"> {
  return { polarity: polarityOf(facts), certainty: certaintyOf(facts), ...sourceIn(analysed, facts.source) };
}

/** A claim's source in the scorer's terms. */
export function sourceIn({ article, layers }: Analysed, source: ClaimSource): Pick<FoundClaim, "kind" | "actor" | "phrase"> {
  return {
    kind: source.kind,
    actor: source.kind === "actor" ? layers.actors[source.actor] : null,
    phrase: source.kind === "author" || !source.phrase ? null : article.text.slice(source.phrase.start, source.phrase.end),
  };
}
