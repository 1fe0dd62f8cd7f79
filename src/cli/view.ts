import { createDocumentExtractor } from "../extract/extractor.ts";
import type { KlartextDocument } from "../output/document.ts";
import { exitCodeOf, reportError } from "./fail.ts";
import { nameInputs, readInput } from "./inputs.ts";

/** The flags that the views of one layer share. */
export interface ViewFlags {
  readonly lang?: string;
  readonly date?: string;
  readonly dateOverride?: true;
  readonly debug?: true;
}

/** Extracts one article and prints one view of it; the result is the exit code. */
export async function runView(path: string, flags: ViewFlags, view: (document: KlartextDocument) => string): Promise<number> {
  const extractor = createDocumentExtractor({ language: flags.lang, date: flags.date, dateOverride: flags.dateOverride, text: "full" });
  try {
    const [input] = nameInputs([path]);
    process.stdout.write(view(await extractor.document(await readInput(input))));
    return 0;
  } catch (error) {
    reportError(error, path, flags.debug === true);
    return exitCodeOf(error);
  }
}
