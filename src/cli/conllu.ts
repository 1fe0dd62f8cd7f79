import { createDocumentExtractor } from "../extract/extractor.ts";
import { annotateGoldTokens } from "../extract/gold-tokens.ts";
import { textInput, type ArticleInput } from "../extract/input.ts";
import { conllu } from "../output/conllu.ts";
import { exitCodeOf, reportError } from "./fail.ts";
import { readArticleFile } from "./files.ts";

interface ConlluFlags {
  readonly goldTokens?: true;
  readonly lang?: string;
  readonly debug?: true;
}

/** Prints one article, or one annotated CoNLL-U file, as CoNLL-U; the result is the exit code. */
export async function runConllu(path: string, flags: ConlluFlags): Promise<number> {
  const extractor = createDocumentExtractor({ language: flags.lang });
  try {
    const input = await readArticleFile(path);
    const pipeline = await extractor.pipeline(flags.goldTokens ? textInput(formsOf(input), { id: input.id }) : input);
    const text = flags.goldTokens ? annotateGoldTokens(input.raw, pipeline) : conllu(await extractor.analyse(input), pipeline.pack.contractions);
    process.stdout.write(text);
    return 0;
  } catch (error) {
    reportError(error, path, flags.debug === true);
    return exitCodeOf(error);
  }
}

/** The words of a CoNLL-U file, by which its language can be told; all of it where there are none. */
function formsOf({ raw }: ArticleInput): string {
  const forms = raw.split("\n", 2000).flatMap((line) => (/^\d+\t/.test(line) ? [line.split("\t", 2)[1]] : []));
  return forms.length > 0 ? forms.join(" ") : raw;
}
