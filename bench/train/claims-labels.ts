import type { GoldArticle } from "../eval/claims-gold.ts";
import { type Analysed, toFound } from "../eval/claims-run.ts";
import { iou, sameSource } from "../eval/claims-score.ts";

/** A found claim's features with the labels of the gold claim that it matches. */
export interface LabelledClaim {
  readonly article: string;
  readonly language: string;
  /** False for a sentence taken by itself. */
  readonly connected: boolean;
  readonly weight: number;
  readonly features: readonly number[];
  readonly trust: readonly number[];
  /** Null if it matches no gold claim. */
  readonly label: {
    readonly type: string;
    readonly worthy: boolean;
    readonly right: { readonly source: boolean; readonly polarity: boolean; readonly certainty: boolean };
  } | null;
}

/** How much a claim counts beside one of the gold: one of our own articles, and a single sentence. */
const weights = { own: 0.5, sentence: 0.7 };

/** Labels found claims by the gold claims that they overlap most, by half or more. */
export function labelClaims(gold: GoldArticle, analysed: Analysed): LabelledClaim[] {
  const actors = new Map(gold.actors.map((actor) => [actor.name, actor]));
  return analysed.candidates.map((candidate): LabelledClaim => {
    const { span, features, trust } = candidate;
    const best = gold.claims.reduce((a, b) => (iou(b, span) > iou(a, span) ? b : a));
    const found = toFound(analysed, candidate);
    const label = iou(best, span) < 0.5 ? null : {
      type: best.type, worthy: best.checkworthy,
      right: { source: sameSource(best.source, found, actors), polarity: best.polarity === found.polarity, certainty: best.certainty === found.certainty },
    };
    return { article: gold.name, language: gold.language, connected: gold.connected, weight: weightOf(gold), features, trust, label };
  });
}

function weightOf({ connected, own }: GoldArticle): number {
  if (!connected) return weights.sentence;
  return own ? weights.own : 1;
}

/** The part that an article is in: the same for the same name. */
export function foldOf(article: string, parts: number): number {
  let sum = 0;
  for (let i = 0; i < article.length; i++) sum = (sum * 31 + article.charCodeAt(i)) % 9973;
  return sum % parts;
}
