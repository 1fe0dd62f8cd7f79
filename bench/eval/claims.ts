import { fitClaims, modelsIn } from "../train/claims.ts";
import { type LabelledClaim, foldOf, labelClaims } from "../train/claims-labels.ts";
import type { ClaimModels } from "../../src/stages/claims/models.ts";
import type { Claim } from "../../src/stages/layers.ts";
import { type GoldArticle, annotated, readGold, readSentences } from "./claims-gold.ts";
import { listErrors, printCauses, printConfusion, printThresholds, printTrust } from "./claims-print.ts";
import { type Analysed, analyse, claimsOf, microseconds, sourceIn } from "./claims-run.ts";
import { type FoundClaim, type Scored, pool, scoreArticle } from "./claims-score.ts";
import type { EvalOptions, Figures } from "./main.ts";

/** An article with its claims, matched. */
export interface ScoredArticle {
  readonly gold: GoldArticle;
  readonly result: Scored;
}

/** In how many folds the open articles are judged, each by models that saw the others only. */
const folds = 10;

/**
 * Claims against the gold, pooled over the articles: all, open and sealed ones, by language, and our own annotated ones;
 * confusion matrix, errors by cause, calibration; with errors, the open articles' misses. Returns the figures of all gold.
 * No article is judged by models that saw it.
 */
export async function evaluate(options: EvalOptions): Promise<Figures> {
  const texts = [...readGold(options.gold, null), ...readGold(annotated, null), ...readSentences(annotated)];
  const analysed: [GoldArticle, Analysed][] = [];
  for (const gold of texts) analysed.push([gold, await analyse(gold)]);
  const labelled = analysed.flatMap(([gold, analysis]) => (gold.sealed || gold.measureOnly ? [] : labelClaims(gold, analysis)));
  const models = modelsFor(labelled);
  const scored: ScoredArticle[] = [];
  let [tokens, before, spent] = [0, 0, 0];
  for (const [gold, analysis] of analysed) {
    if (!gold.connected || (options.language !== null && gold.language !== options.language)) continue;
    const judges = models(gold);
    const began = process.cpuUsage();
    const claims = claimsOf(analysis, judges);
    spent += microseconds(began);
    before += analysis.time;
    tokens += analysis.layers.tokens.length;
    scored.push({ gold, result: scoreArticle(gold.claims, claims.map((claim) => readClaim(analysis, claim)), gold.actors) });
  }
  const figures = print(scored);
  console.log(`\n${tokens} tokens; claims ${(spent / tokens).toFixed(1)} µs a token, all stages before ${(before / tokens).toFixed(1)} µs a token`);
  if (options.errors) listErrors(scored.filter(({ gold }) => !gold.sealed));
  return figures;
}

/** The models that judge an article: fitted without its fold, or to all open articles if it isn't among them. */
function modelsFor(labelled: readonly LabelledClaim[]): (gold: GoldArticle) => ClaimModels {
  const fitted = new Map<number, ClaimModels>();
  return ({ name, sealed, measureOnly }) => {
    const fold = sealed || measureOnly ? -1 : foldOf(name, folds);
    const models = fitted.get(fold) ?? modelsIn(fitClaims(labelled.filter(({ article, connected }) => !connected || foldOf(article, folds) !== fold)));
    fitted.set(fold, models);
    return models;
  };
}

function readClaim(analysed: Analysed, claim: Claim): FoundClaim {
  return {
    ...analysed.article.map.spanToRaw(claim), ...sourceIn(analysed, claim.source),
    type: claim.type, polarity: claim.polarity, certainty: claim.certainty, checkWorthiness: claim.checkWorthiness,
    confidence: claim.confidence, attributeConfidence: claim.attributeConfidence, subject: claim.subject !== null, predicate: claim.predicate !== null,
  };
}

function print(scored: readonly ScoredArticle[]): Figures {
  const columns: [string, (article: ScoredArticle) => boolean][] = [
    ["all", ({ gold }) => !gold.own], ["open", ({ gold }) => !gold.own && !gold.sealed], ["sealed", ({ gold }) => gold.sealed],
    ["de", ({ gold }) => !gold.own && gold.language === "de"], ["en", ({ gold }) => !gold.own && gold.language === "en"], ["annotated", ({ gold }) => gold.own],
  ];
  const pooled = columns.map(([name, takes]) => [name, pool(scored.filter(takes).map(({ result }) => result))] as const);
  console.log(`${"".padEnd(32)}${pooled.map(([name]) => name.padStart(10)).join("")}`);
  for (const figure of Object.keys(pooled[0][1])) {
    console.log(`${figure.padEnd(32)}${pooled.map(([, figures]) => (figures[figure] ?? 0).toFixed(3).padStart(10)).join("")}`);
  }
  const gold = scored.filter((article) => !article.gold.own).map(({ result }) => result);
  printConfusion(gold);
  printCauses(gold);
  printTrust(gold);
  printThresholds(scored.filter((article) => article.gold.sealed).map(({ result }) => result));
  return pooled[0][1];
}
