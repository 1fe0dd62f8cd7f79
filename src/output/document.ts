import type { z } from "zod";
import type { documentSchema, failureSchema } from "./schema.ts";

/** One article's result, as OUTPUT schema 1.0 has it. */
export type KlartextDocument = z.infer<typeof documentSchema>;

/** What a stream holds in the place of an input that failed. */
export type KlartextFailure = z.infer<typeof failureSchema>;

export type OffsetUnit = KlartextDocument["source"]["offsetUnit"];

/** How much of the article's words the document repeats. */
export type TextMode = "none" | "spans" | "full";
