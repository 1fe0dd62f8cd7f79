import { LogisticModel } from "../../learning/logistic.ts";
import type { ModelFile } from "../../learning/model-file.ts";

/** What a claim's trust is told for. */
export const trusted = ["claim", "source", "polarity", "certainty"] as const;
export type Trusted = (typeof trusted)[number];

/** A score's place on the scale of probabilities: its log odds times `slope` plus `shift` are those of the probability (Platt 1999). */
export interface Calibration {
  readonly slope: number;
  readonly shift: number;
}

/** The learned models behind the claim layer of one language. */
export interface ClaimModels {
  /** Its classes are the claim types. */
  readonly type: LogisticModel;
  /** Two classes: not worth checking, worth checking. */
  readonly worth: LogisticModel;
  /** The share of claims worth checking, in the order of the type's classes. */
  readonly worthOfType: readonly number[];
  readonly calibration: { readonly type: Calibration; readonly worth: Calibration };
  /** Two classes each: wrong, right. */
  readonly trust: Readonly<Record<Trusted, LogisticModel>>;
}

/** Reads the claim models of a language. @throws KlartextError "model" if the file holds none. */
export function readClaimModels(file: ModelFile): ClaimModels {
  const numbers = (section: string): number[] => file.strings(section).map(Number);
  const calibration = (name: string): Calibration => {
    const [slope, shift] = numbers(`${name}.calibration`);
    return { slope, shift };
  };
  const trust = Object.fromEntries(trusted.map((name) => [name, LogisticModel.read(file, `trust.${name}`)])) as Record<Trusted, LogisticModel>;
  return {
    type: LogisticModel.read(file, "type"), worth: LogisticModel.read(file, "worth"), worthOfType: numbers("worthOfType"),
    calibration: { type: calibration("type"), worth: calibration("worth") }, trust,
  };
}
