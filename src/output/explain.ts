import type { Analysis } from "../pipeline/pipeline.ts";
import type { Explanation, Reason } from "../stages/claims/explain.ts";
import type { LeftOut } from "../stages/claims/units.ts";
import { idOf } from "./ids.ts";
import { rounded } from "./scores.ts";

/** How many features a list names. */
const shown = 8;

/** Every claim in a line with its type and source, and every clause left out with the reason. */
export function explainAll({ article, layers }: Analysis, claims: readonly Explanation[], leftOut: readonly LeftOut[]): string {
  const lines = [
    ...claims.map(({ kind, unit }, index) => {
      const claim = layers.claims[index];
      return { start: claim.start, line: `${idOf("c", index)}\t${claim.type} (${kind}), ${unit}\t${plain(article.text.slice(claim.start, claim.end))}` };
    }),
    ...leftOut.map(({ start, end, reason }) => ({ start, line: `-\tleft out: ${reason}\t${plain(article.text.slice(start, end))}` })),
  ];
  return `${lines.sort((a, b) => a.start - b.start).map(({ line }) => line).join("\n")}\n`;
}

/** Which rules and features gave a claim its type, source and scores. */
export function explainOne({ article, layers }: Analysis, index: number, explanation: Explanation): string {
  const { unit, kind, judgement, types, typeReasons, worthReasons, worthOfType, sourceRule, polarity, certainty } = explanation;
  const claim = layers.claims[index];
  const [first, second] = types;
  const { attributeConfidence: trust } = judgement;
  return `${[
    `${idOf("c", index)}: ${plain(article.text.slice(claim.start, claim.end))}`,
    `unit: ${unit}`,
    `type: ${claim.type}, ${percent(first.probability)} against ${percent(second.probability)} for ${second.type}; its kind by rule: ${kind}`,
    `  for ${first.type} rather than ${second.type}: ${list(typeReasons)}`,
    `source: ${claim.source.kind}; ${sourceRule}`,
    `polarity: ${polarity.value}; ${polarity.rule}`,
    `certainty: ${certainty.value}; ${certainty.rule}`,
    `check-worthiness: ${rounded(judgement.checkWorthiness)}; of claims of type ${first.type}, ${percent(worthOfType)} are worth checking`,
    `  for: ${list(worthReasons.filter(({ weight }) => weight > 0))}`,
    `  against: ${list(worthReasons.filter(({ weight }) => weight < 0))}`,
    `confidence: ${rounded(judgement.confidence)} that it is a claim; type ${score(trust.type)}, source ${score(trust.source)}, polarity ${score(trust.polarity)}, certainty ${score(trust.certainty)}`,
  ].join("\n")}\n`;
}

function list(reasons: readonly Reason[]): string {
  if (reasons.length === 0) return "nothing";
  return reasons.slice(0, shown).map(({ feature, weight }) => `${feature} (${weight > 0 ? "+" : "−"}${Math.abs(weight).toFixed(2)})`).join(", ");
}

function score(value: number | null): string {
  return value === null ? "not known" : String(rounded(value));
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}

function plain(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
