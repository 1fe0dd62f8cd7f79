import { createDocumentExtractor } from "../extract/extractor.ts";
import type { KlartextDocument } from "../output/document.ts";
import { exitCodeOf, reportError } from "./fail.ts";
import { readArticleFile } from "./files.ts";

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
    process.stdout.write(view(await extractor.document(await readArticleFile(path))));
    return 0;
  } catch (error) {
    reportError(error, path, flags.debug === true);
    return exitCodeOf(error);
  }
}
