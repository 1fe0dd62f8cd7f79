import type { EvalOptions, Figures } from "./main.ts";
import { evaluateGold } from "./quotes/gold.ts";

/** Quotes on the gold articles. */
export async function evaluate({ gold, language, errors }: EvalOptions): Promise<Figures> {
  return evaluateGold(gold, language, errors);
}
