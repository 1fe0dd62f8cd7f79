import type { ClaimModels } from "./claims/models.ts";
import type { NameRecogniser } from "./actors/names/recogniser.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import type { EventModels } from "./quotes/events/models.ts";
import type { SyntaxModels } from "./syntax/models.ts";

/** What is loaded from disk once, before the first article: learned models and compiled tables, one field a stage. */
export interface Resources {
  /** Hex SHA-256 of all model files read. */
  readonly sha256: string;
  readonly syntax: SyntaxModels;
  /** Null where the language has none. */
  readonly events: EventModels | null;
  readonly claims: ClaimModels;
  readonly names: NameRecogniser;
  readonly knowledge: Knowledge;
}
