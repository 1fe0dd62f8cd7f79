import { actors } from "../stages/actors/index.ts";
import { claims } from "../stages/claims/index.ts";
import { clauses } from "../stages/clauses/index.ts";
import { quotes } from "../stages/quotes/index.ts";
import { sentences } from "../stages/sentences/index.ts";
import { dates } from "../stages/dates/index.ts";
import type { Stage } from "../stages/stage.ts";
import { syntax } from "../stages/syntax/index.ts";
import { tokens } from "../stages/tokens/index.ts";

/** The standard pipeline, first to last. */
export const order: readonly Stage[] = [tokens, sentences, syntax, clauses, dates, actors, quotes, claims];
