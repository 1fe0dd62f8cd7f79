import type { ParserModel } from "../../learning/parser/model.ts";
import type { MorphologyAnalyser } from "./analyser.ts";
import type { VerbForms } from "./verb-forms.ts";

/** The learned models behind the syntax layer of one language. */
export interface SyntaxModels {
  readonly morphology: MorphologyAnalyser;
  readonly parser: ParserModel;
  /** An index of verb forms; null where the language has none. */
  readonly verbs: VerbForms | null;
}
