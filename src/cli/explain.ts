import { KlartextError } from "../article/errors.ts";
import { createDocumentExtractor } from "../extract/extractor.ts";
import { explainAll, explainOne } from "../output/explain.ts";
import { explainClaims } from "../stages/claims/explain.ts";
import { exitCodeOf, reportError } from "./fail.ts";
import { readArticleFile } from "./files.ts";
import type { ViewFlags } from "./view.ts";

/** Prints why an article's claims, or one of them, are what they are; the result is the exit code. */
export async function runExplain(path: string, flags: ViewFlags & { readonly claim?: string }): Promise<number> {
  const extractor = createDocumentExtractor({ language: flags.lang, date: flags.date, dateOverride: flags.dateOverride });
  try {
    const input = await readArticleFile(path);
    const analysis = await extractor.analyse(input);
    const { pack, resources } = await extractor.pipeline(input);
    const { claims, leftOut } = explainClaims(analysis.article, { layers: analysis.layers, pack, resources });
    if (flags.claim === undefined) {
      process.stdout.write(explainAll(analysis, claims, leftOut));
      return 0;
    }
    const index = Number(/^c(\d+)$/.exec(flags.claim)?.[1] ?? 0) - 1;
    if (index < 0 || index >= claims.length) throw new KlartextError("usage", `there is no claim "${flags.claim}"; the article has ${claims.length}, c1 to c${claims.length}`);
    process.stdout.write(explainOne(analysis, index, claims[index]));
    return 0;
  } catch (error) {
    reportError(error, path, flags.debug === true);
    return exitCodeOf(error);
  }
}
