import { KlartextError } from "../../article/errors.ts";
import type { KlartextDocument } from "../document.ts";

/**
 * Refuses to show an article whose words may not be repeated.
 * @throws KlartextError "usage" if the document was made with the text mode "none".
 */
export function needsText({ generator }: KlartextDocument, format: string): void {
  if (generator.options["text"] === "none") {
    throw new KlartextError("usage", `--format ${format} repeats the article's words, which --text none leaves out; choose --text spans, or json, ndjson or csv`);
  }
}
