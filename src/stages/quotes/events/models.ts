import { LogisticModel } from "../../../learning/logistic.ts";
import type { ModelFile } from "../../../learning/model-file.ts";

/** The learned models of speech events of one language. */
export interface EventModels {
  /** Two classes: no cue, a cue. */
  readonly cue: LogisticModel;
  /** Its classes are "none", the roles, and "part" for a further word of the cue. */
  readonly role: LogisticModel;
}

/** Reads the models of speech events. @throws KlartextError "model" if the file holds none. */
export function readEventModels(file: ModelFile): EventModels {
  return { cue: LogisticModel.read(file, "cue"), role: LogisticModel.read(file, "role") };
}
