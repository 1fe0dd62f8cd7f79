import type { EvalOptions, Figures } from "./main.ts";
import { evaluateGold } from "./quotes/gold.ts";
import { evaluateReported } from "./quotes/reported.ts";
import { evaluateSpkatt } from "./quotes/spkatt.ts";
import { evaluateWikinews } from "./quotes/wikinews.ts";

/** Quotes on the gold articles and, for German, on Wikinews and Bundestag speeches. */
export async function evaluate({ data, gold, language, errors }: EvalOptions): Promise<Figures> {
  const figures = { ...(await evaluateGold(gold, language, errors)), ...(await evaluateReported(data, gold)) };
  if (language === "en") return figures;
  return { ...figures, ...(await evaluateWikinews(data, errors)), ...(await evaluateSpkatt(data, errors)) };
}
