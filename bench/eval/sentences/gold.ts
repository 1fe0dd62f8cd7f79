import type { EvalOptions } from "../main.ts";

/** Sentence starts of the gold articles. */
export async function evaluateGold(_options: EvalOptions): Promise<void> {}
