import type { Article } from "../../article/article.ts";
import type { LogisticModel } from "../../learning/logistic.ts";
import type { Certainty, ClaimType, Polarity } from "../layers.ts";
import type { StageContext } from "../stage.ts";
import { type Ruled, ruledCertainty, ruledPolarity } from "./attributes.ts";
import { type ClaimNeeds, gather } from "./facts.ts";
import { featuresOf } from "./features/index.ts";
import { outlineOf } from "./features/outline.ts";
import { trustFeaturesOf } from "./features/trust.ts";
import { type Judgement, judge } from "./judge.ts";
import type { LeftOut } from "./units.ts";

/** A feature in words, and how much it speaks for the judgement rather than its nearest rival. */
export interface Reason {
  readonly feature: string;
  readonly weight: number;
}

/** Why a claim is what the document says it is. */
export interface Explanation {
  /** Why its clause makes a claim. */
  readonly unit: string;
  /** The group of claims that grammar and cues put it in. */
  readonly kind: string;
  readonly judgement: Judgement;
  /** The types by their probability, the likeliest first. */
  readonly types: readonly { readonly type: ClaimType; readonly probability: number }[];
  /** What speaks for its type rather than the second likeliest, the strongest first. */
  readonly typeReasons: readonly Reason[];
  /** What speaks for its being worth checking, the strongest first, either way. */
  readonly worthReasons: readonly Reason[];
  /** The share of claims worth checking among those of its type. */
  readonly worthOfType: number;
  readonly sourceRule: string;
  readonly polarity: Ruled<Polarity>;
  readonly certainty: Ruled<Certainty>;
}

/** Explains every claim of an article, in the order of the claim layer, and tells what is left out; by the stage's own rules and models. */
export function explainClaims(article: Article, { layers, pack, resources }: Pick<StageContext<ClaimNeeds>, "layers" | "pack" | "resources">): { readonly claims: Explanation[]; readonly leftOut: readonly LeftOut[] } {
  const { facts, leftOut } = gather(article, { layers, pack });
  const outlines = facts.map(outlineOf);
  const models = resources.claims;
  const claims = facts.map((one, at): Explanation => {
    const names = new Map<number, string>();
    const features = featuresOf(one, { outlines, at, connected: true }, pack.code, names);
    const probabilities = models.type.probabilities(features);
    const ranked = [...probabilities.keys()].sort((a, b) => probabilities[b] - probabilities[a]);
    return {
      unit: one.unit.reason, kind: outlines[at].kind, judgement: judge(models, features, trustFeaturesOf(one, pack.code)),
      types: ranked.map((klass) => ({ type: models.type.classes[klass] as ClaimType, probability: probabilities[klass] })),
      typeReasons: reasons(models.type, names, ranked[0], ranked[1]).filter(({ weight }) => weight > 0),
      worthReasons: reasons(models.worth, names, 1, 0),
      worthOfType: models.worthOfType[ranked[0]],
      sourceRule: one.sourceRule, polarity: ruledPolarity(one), certainty: ruledCertainty(one),
    };
  });
  return { claims, leftOut };
}

function reasons(model: LogisticModel, names: ReadonlyMap<number, string>, klass: number, other: number): Reason[] {
  return [...names].map(([hash, feature]) => ({ feature, weight: model.weight(hash, klass, other) }))
    .filter(({ weight }) => weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.feature < b.feature ? -1 : 1));
}
