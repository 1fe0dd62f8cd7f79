import type { Claim, ClaimType } from "../layers.ts";
import type { Calibration, ClaimModels, Trusted } from "./models.ts";

/** What the models say of a claim. */
export type Judgement = Pick<Claim, "type" | "checkWorthiness" | "confidence" | "attributeConfidence">;

/** The likeliest type, and scores that are not probabilities yet. */
export interface RawJudgement {
  readonly type: ClaimType;
  /** How likely the type model holds its type to be. */
  readonly typeScore: number;
  readonly worthScore: number;
}

/** The type and the scores that the models see in a claim's features. */
export function judgeRaw({ type, worth, worthOfType }: Pick<ClaimModels, "type" | "worth" | "worthOfType">, features: readonly number[]): RawJudgement {
  const probabilities = type.probabilities(features);
  let best = 0, expected = 0;
  for (let klass = 0; klass < probabilities.length; klass++) {
    if (probabilities[klass] > probabilities[best]) best = klass;
    expected += probabilities[klass] * worthOfType[klass];
  }
  return { type: type.classes[best] as ClaimType, typeScore: probabilities[best], worthScore: (worth.probabilities(features)[1] + expected) / 2 };
}

/** The type, the scores and how far they can be trusted, as probabilities. */
export function judge(models: ClaimModels, features: readonly number[], trustFeatures: readonly number[]): Judgement {
  const { type, typeScore, worthScore } = judgeRaw(models, features);
  const trust = (name: Trusted): number => models.trust[name].probabilities(trustFeatures)[1];
  return {
    type,
    checkWorthiness: calibrate(worthScore, models.calibration.worth),
    confidence: trust("claim"),
    attributeConfidence: {
      type: calibrate(typeScore, models.calibration.type), source: trust("source"), polarity: trust("polarity"), certainty: trust("certainty"),
    },
  };
}

/** The probability that a score stands for. */
export function calibrate(score: number, { slope, shift }: Calibration): number {
  return 1 / (1 + Math.exp(-(slope * logOdds(score) + shift)));
}

/** The log odds of a score from 0 to 1, kept finite. */
export function logOdds(score: number): number {
  const kept = Math.min(0.999, Math.max(0.001, score));
  return Math.log(kept / (1 - kept));
}
