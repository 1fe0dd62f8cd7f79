import { LogisticModel } from "../../learning/logistic.ts";
import type { ModelFile } from "../../learning/model-file.ts";

/** The learned models behind the claim layer of one language. */
export interface ClaimModels {
  /** Its classes are the claim types. */
  readonly type: LogisticModel;
  /** Two classes: not worth checking, worth checking. */
  readonly worth: LogisticModel;
}

/** Reads the claim models of a language. @throws KlartextError "model" if the file holds none. */
export function readClaimModels(file: ModelFile): ClaimModels {
  return { type: LogisticModel.read(file, "type"), worth: LogisticModel.read(file, "worth") };
}
