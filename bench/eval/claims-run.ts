import type { Article } from "../../src/article/article.ts";
import { readArticle } from "../../src/article/read.ts";
import type { LanguagePack } from "../../src/languages/pack.ts";
import { order } from "../../src/pipeline/order.ts";
import { createPipeline } from "../../src/pipeline/pipeline.ts";
import { gatherFacts } from "../../src/stages/claims/facts.ts";
import { featuresOf } from "../../src/stages/claims/features.ts";
import { claims } from "../../src/stages/claims/index.ts";
import type { ClaimModels } from "../../src/stages/claims/models.ts";
import type { Claim, Layers } from "../../src/stages/layers.ts";
import type { GoldArticle } from "./claims-gold.ts";

/** A gold article with all layers below the claims. */
export interface Analysed {
  readonly article: Article;
  readonly pack: LanguagePack;
  readonly layers: Layers;
  /** The claims' features, for training; spans in raw. */
  readonly candidates: readonly { readonly span: { readonly start: number; readonly end: number }; readonly features: readonly number[] }[];
  /** Milliseconds that the stages took. */
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
    mediaType: gold.path.endsWith(".md") ? "text/markdown" : "text/plain", intake: pipeline.pack.intake, known: {}, date: gold.date, dateOverride: false,
  });
  const began = performance.now();
  const { layers } = pipeline.run(article);
  const time = performance.now() - began;
  const facts = gatherFacts(article, { layers, pack: pipeline.pack, resources: {} as never, warn: () => undefined });
  const candidates = facts.map((one) => ({ span: article.map.spanToRaw(one.unit), features: [...featuresOf(one, pipeline.pack.code)] }));
  return { article, pack: pipeline.pack, layers, candidates, time };
}

/** The claims of an analysed article, judged by the given models. */
export function claimsOf({ article, layers, pack }: Analysed, models: ClaimModels): readonly Claim[] {
  return claims.run(article, { layers, pack, resources: { claims: models } as never, warn: () => undefined });
}
