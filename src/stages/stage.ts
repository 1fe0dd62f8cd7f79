import type { Article, Warning } from "../article/article.ts";
import type { LanguagePack } from "../languages/pack.ts";
import type { LayerName, Layers } from "./layers.ts";
import type { Resources } from "./resources.ts";

/** What a stage may look at besides the article. */
export interface StageContext<Needs extends LayerName = LayerName> {
  readonly layers: Pick<Layers, Needs>;
  readonly pack: LanguagePack;
  readonly resources: Resources;
  /** Tells the reader of the document about something that could not be done. */
  warn(warning: Warning): void;
}

/**
 * One step of the pipeline: a value that says which layers it needs, which one it adds, and how. `run` is pure: the same
 * article and layers give the same layer.
 */
export interface Stage<Adds extends LayerName = LayerName, Needs extends LayerName = LayerName> {
  readonly name: string;
  readonly needs: readonly Needs[];
  readonly adds: Adds;
  run(article: Article, context: StageContext<Needs>): Layers[Adds];
}
