import type { Contractions } from "./sections/contractions.ts";
import type { IntakeRules } from "./sections/intake.ts";
import type { QuotesSection } from "./sections/quotes.ts";
import type { ActorRules } from "./sections/actors.ts";
import type { SentenceRules } from "./sections/sentences.ts";
import type { TokenRules } from "./sections/tokens.ts";
import type { ClaimLexicon } from "./sections/claims.ts";
import type { ClauseLexicon } from "./sections/clauses.ts";
import type { DatesSection } from "./sections/dates.ts";

/** Everything that klartext knows of one language: data and small rules, no stage and no model code. */
export interface LanguagePack {
  /** ISO 639-1, the folder's name. */
  readonly code: string;
  /** ISO 639-3, as language detection names it. */
  readonly iso3: string;
  readonly name: string;
  /** Whether models/CODE/verbs.bin indexes its verb forms. */
  readonly verbIndex: boolean;
  /** Whether models/CODE/quotes.bin finds its speech events. */
  readonly eventModel: boolean;
  readonly intake: IntakeRules;
  readonly actors: ActorRules;
  readonly tokens: TokenRules;
  readonly sentences: SentenceRules;
  readonly contractions: Contractions;
  readonly clauses: ClauseLexicon;
  readonly claims: ClaimLexicon;
  readonly quotes: QuotesSection;
  readonly dates: DatesSection;
}
