import { sentences } from "../stages/sentences/index.ts";
import type { Stage } from "../stages/stage.ts";
import { tokens } from "../stages/tokens/index.ts";

/** The standard pipeline, first to last. */
export const order: readonly Stage[] = [tokens, sentences];
