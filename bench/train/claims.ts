import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { LogisticModel, packLogistic } from "../../src/learning/logistic.ts";
import { ModelFile, packModel, type Section } from "../../src/learning/model-file.ts";
import { claimTypes } from "../../src/stages/claims/features/index.ts";
import { judgeRaw, logOdds } from "../../src/stages/claims/judge.ts";
import { type Calibration, type ClaimModels, type Trusted, readClaimModels, trusted } from "../../src/stages/claims/models.ts";
import { annotated, readGold, readSentences } from "../eval/claims-gold.ts";
import { analyse } from "../eval/claims-run.ts";
import { type LabelledClaim, foldOf, labelClaims } from "./claims-labels.ts";
import { type Example, fitLogistic } from "./logistic.ts";
import type { TrainOptions } from "./main.ts";

/** In how many parts the articles are split to see how the models judge what they haven't seen. */
const parts = 3;

/** The models in a file's bytes. */
export function modelsIn(bytes: Uint8Array): ClaimModels {
  return readClaimModels(new ModelFile(bytes, "claims"));
}

/**
 * The claim models fitted to labelled claims of all languages, as a file.
 * @param language leaves out the weights of other languages' words, if given.
 */
export function fitClaims(claims: readonly LabelledClaim[], language: string | null = null): Uint8Array {
  return packModel({ ...fitJudges(claims, language), ...fitCalibrations(claims), ...fitTrust(claims) });
}

/** The models of type and check-worthiness. */
function fitJudges(claims: readonly LabelledClaim[], language: string | null): Record<string, Section> {
  const known = claims.filter(({ label }) => label !== null);
  const types = known.map(({ features, weight, label }): Example => ({ features, weight, klass: claimTypes.findIndex((name) => name === label?.type) }));
  const worth = known.map(({ features, weight, label }): Example => ({ features, weight, klass: label?.worthy ? 1 : 0 }));
  const own = new Set(claims.filter((claim) => language === null || claim.language === language).flatMap(({ features }) => features));
  const keep = (weights: Map<number, Float64Array>): Map<number, Float64Array> => new Map([...weights].filter(([feature]) => own.has(feature)));
  const shares = claimTypes.map((type) => {
    const those = known.filter(({ label }) => label?.type === type);
    return those.filter(({ label }) => label?.worthy).length / Math.max(1, those.length);
  });
  return {
    ...packLogistic("type", claimTypes, keep(fitLogistic(types, { classes: claimTypes.length, epochs: 30, rate: 0.05, penalty: 2, sharing: 0.6, least: 3 }))),
    ...packLogistic("worth", ["no", "yes"], keep(fitLogistic(worth, { classes: 2, epochs: 20, rate: 0.1, penalty: 4, sharing: 0.6, least: 3 }))),
    worthOfType: shares.map((share) => share.toFixed(3)),
  };
}

/** How scores become probabilities, seen on articles left out of training in turn. */
function fitCalibrations(claims: readonly LabelledClaim[]): Record<string, Section> {
  const [types, worth]: Example[][] = [[], []];
  for (let part = 0; part < parts; part++) {
    const file = new ModelFile(packModel(fitJudges(claims.filter(({ article }) => foldOf(article, parts) !== part), null)), "claims");
    const models = { type: LogisticModel.read(file, "type"), worth: LogisticModel.read(file, "worth"), worthOfType: file.strings("worthOfType").map(Number) };
    for (const { article, connected, features, label } of claims) {
      if (!connected || label === null || foldOf(article, parts) !== part) continue;
      const { type, typeScore, worthScore } = judgeRaw(models, features);
      types.push({ features: [logOdds(typeScore)], klass: type === label.type ? 1 : 0 });
      worth.push({ features: [logOdds(worthScore)], klass: label.worthy ? 1 : 0 });
    }
  }
  const section = ({ slope, shift }: Calibration): string[] => [slope.toFixed(4), shift.toFixed(4)];
  return { "type.calibration": section(fitCalibration(types)), "worth.calibration": section(fitCalibration(worth)) };
}

/** Slope and shift by Newton's method; the one "feature" of an example is its score's log odds. */
function fitCalibration(examples: readonly Example[]): Calibration {
  let [slope, shift] = [1, 0];
  for (let round = 0; round < 25; round++) {
    let [g0, g1, h00, h01, h11] = [0, 0, 1e-6, 0, 1e-6];
    for (const { features: [score], klass } of examples) {
      const probability = 1 / (1 + Math.exp(-(slope * score + shift)));
      const [error, spread] = [probability - klass, probability * (1 - probability)];
      g0 += error * score;
      g1 += error;
      h00 += spread * score * score;
      h01 += spread * score;
      h11 += spread;
    }
    const determinant = h00 * h11 - h01 * h01;
    slope -= (h11 * g0 - h01 * g1) / determinant;
    shift -= (h00 * g1 - h01 * g0) / determinant;
  }
  return { slope, shift };
}

/** The models that tell how far a claim and its attributes can be trusted. */
function fitTrust(claims: readonly LabelledClaim[]): Record<string, Section> {
  const connected = claims.filter((claim) => claim.connected);
  const rightIn: Readonly<Record<Trusted, (claim: LabelledClaim) => boolean | null>> = {
    claim: ({ label }) => label !== null,
    source: ({ label }) => label?.right.source ?? null,
    polarity: ({ label }) => label?.right.polarity ?? null,
    certainty: ({ label }) => label?.right.certainty ?? null,
  };
  return Object.assign({}, ...trusted.map((name) => {
    const examples = connected.flatMap((claim): Example[] => {
      const right = rightIn[name](claim);
      return right === null ? [] : [{ features: claim.trust, klass: right ? 1 : 0 }];
    });
    return packLogistic(`trust.${name}`, ["wrong", "right"], fitLogistic(examples, { classes: 2, epochs: 20, rate: 0.1, penalty: 2, least: 5 }));
  })) as Record<string, Section>;
}

/**
 * Trains the claim models on the open gold articles, our own annotated ones, and single sentences, of all languages
 * together, and writes every language's file.
 */
export async function train({ data, models }: TrainOptions): Promise<void> {
  const texts = [...readGold(join(data, "..", "gold"), null), ...readGold(annotated, null), ...readSentences(annotated)];
  const claims: LabelledClaim[] = [];
  for (const gold of texts) if (!gold.sealed && !gold.measureOnly) claims.push(...labelClaims(gold, await analyse(gold)));
  for (const language of new Set(claims.map((claim) => claim.language))) writeFileSync(join(models, language, "claims.bin"), fitClaims(claims, language));
}
