import type { Stage } from "../stages/stage.ts";

/** The standard pipeline, first to last. */
export const order: readonly Stage[] = [];
