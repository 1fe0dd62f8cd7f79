import type { ParserModel } from "../../learning/parser/model.ts";
import type { MorphologyAnalyser } from "./analyser.ts";

/** The learned models behind the syntax layer of one language. */
export interface SyntaxModels {
  readonly morphology: MorphologyAnalyser;
  readonly parser: ParserModel;
}
