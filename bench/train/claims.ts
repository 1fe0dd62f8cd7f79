import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { LogisticModel, packLogistic } from "../../src/learning/logistic.ts";
import { ModelFile, packModel } from "../../src/learning/model-file.ts";
import { claimTypes } from "../../src/stages/claims/features.ts";
import type { ClaimModels } from "../../src/stages/claims/models.ts";
import { readGold } from "../eval/claims-gold.ts";
import { analyse } from "../eval/claims-run.ts";
import { iou } from "../eval/claims-score.ts";
import { type Example, fitLogistic } from "./logistic.ts";
import type { TrainOptions } from "./main.ts";

/** A found claim's features with the labels of the gold claim that it matches. */
export interface LabelledClaim {
  readonly article: string;
  readonly features: readonly number[];
  readonly type: string;
  readonly worthy: boolean;
}

/** The sections of a claim model fitted to labelled claims of all languages. */
export function fitClaims(claims: readonly LabelledClaim[]): Uint8Array {
  const types: Example[] = claims.map(({ features, type }) => ({ features, klass: claimTypes.findIndex((name) => name === type) }));
  const worth: Example[] = claims.map(({ features, worthy }) => ({ features, klass: worthy ? 1 : 0 }));
  return packModel({
    ...packLogistic("type", claimTypes, fitLogistic(types, { classes: claimTypes.length, epochs: 15, rate: 0.05, penalty: 0.01, least: 2 })),
    ...packLogistic("worth", ["no", "yes"], fitLogistic(worth, { classes: 2, epochs: 15, rate: 0.05, penalty: 0.1, least: 2 })),
  });
}

/** The models in a file's bytes. */
export function modelsIn(bytes: Uint8Array): ClaimModels {
  const file = new ModelFile(bytes, "claims");
  return { type: LogisticModel.read(file, "type"), worth: LogisticModel.read(file, "worth") };
}

/** Labels found claims by the gold claims that they overlap by half or more, best overlap first. */
export async function labelClaims(gold: string): Promise<LabelledClaim[]> {
  const labelled: LabelledClaim[] = [];
  for (const article of readGold(gold, null)) {
    if (article.sealed || article.measureOnly) continue;
    for (const { span, features } of (await analyse(article)).candidates) {
      const best = article.claims.reduce((a, b) => (iou(b, span) > iou(a, span) ? b : a));
      if (iou(best, span) < 0.5) continue;
      labelled.push({ article: article.name, features, type: best.type, worthy: best.checkworthy });
    }
  }
  return labelled;
}

/** Trains the claim models on the open gold articles of both languages, which lie beside the corpora in the folder gold. */
export async function train({ data, models, language }: TrainOptions): Promise<void> {
  writeFileSync(join(models, language, "claims.bin"), fitClaims(await labelClaims(join(data, "..", "gold"))));
}
