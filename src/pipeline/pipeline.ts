import type { Article, Warning } from "../article/article.ts";
import { KlartextError } from "../article/errors.ts";
import { readArticle, type ReadOptions } from "../article/read.ts";
import type { Identity } from "../knowledge/records.ts";
import { loadPack } from "../languages/load.ts";
import type { LanguagePack } from "../languages/pack.ts";
import type { LayerName, Layers } from "../stages/layers.ts";
import type { Resources } from "../stages/resources.ts";
import type { Stage } from "../stages/stage.ts";
import { loadResources } from "./resources.ts";

/** An article with all layers that a pipeline added. */
export interface Analysis {
  readonly article: Article;
  readonly language: string;
  readonly layers: Layers;
  readonly warnings: readonly Warning[];
}

export interface Pipeline {
  readonly pack: LanguagePack;
  readonly stages: readonly Stage[];
  readonly resources: Resources;
  /** Reads a decoded article: its reading text, blocks and metadata. */
  read(raw: string, options?: Partial<Omit<ReadOptions, "intake">>): Promise<Article>;
  /** Runs all stages on an article; synchronous and pure. */
  run(article: Article): Analysis;
}

export interface PipelineOptions {
  /** The language's code, "de" or "en". */
  readonly language: string;
  /** The stages in their order; the standard ones by default. */
  readonly stages?: readonly Stage[];
  /** A user's own actors, on top of the known ones. */
  readonly actors?: readonly Identity[];
}

/**
 * Loads a language's pack and models, and checks that each stage's needs are met by the stages before it.
 * @throws KlartextError "pipeline" naming the stage and the missing layer; "usage" for an unknown language.
 */
export async function createPipeline(options: PipelineOptions): Promise<Pipeline> {
  const stages = options.stages ?? (await import("./order.ts")).order;
  checkNeeds(stages);
  const pack = await loadPack(options.language);
  const resources = await loadResources(pack, options.actors ?? []);
  return {
    pack,
    stages,
    resources,
    read: (raw, given = {}) => readArticle(raw, { mediaType: "text/plain", known: {}, date: null, dateOverride: false, ...given, intake: pack.intake }),
    run: (article) => runStages(article, pack, resources, stages),
  };
}

function checkNeeds(stages: readonly Stage[]): void {
  const present = new Set<LayerName>();
  for (const stage of stages) {
    for (const need of stage.needs) {
      if (!present.has(need)) {
        throw new KlartextError("pipeline", `stage "${stage.name}" needs the layer "${need}", which no stage before it adds`);
      }
    }
    present.add(stage.adds);
  }
}

function runStages(article: Article, pack: LanguagePack, resources: Resources, stages: readonly Stage[]): Analysis {
  const layers: Partial<Record<LayerName, unknown>> = {};
  const warnings: Warning[] = [...article.warnings];
  for (const stage of stages) {
    layers[stage.adds] = stage.run(article, {
      layers: layers as Layers,
      pack,
      resources,
      warn: (warning) => warnings.push(warning),
    });
  }
  return { article, language: pack.code, layers: layers as Layers, warnings };
}
