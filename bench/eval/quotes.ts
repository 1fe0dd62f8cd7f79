import type { EvalOptions, Figures } from "./main.ts";
import { evaluateGold } from "./quotes/gold.ts";
import { evaluateWikinews } from "./quotes/wikinews.ts";

/** Quotes on the gold articles and, for German, on Wikinews. */
export async function evaluate({ data, gold, language, errors }: EvalOptions): Promise<Figures> {
  const figures = await evaluateGold(gold, language, errors);
  return language === "en" ? figures : { ...figures, ...(await evaluateWikinews(data, errors)) };
}
