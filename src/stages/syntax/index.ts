import type { SyntaxLayer } from "../layers.ts";
import type { Stage } from "../stage.ts";
import { syntaxLayer } from "./layer.ts";
import { parse } from "./parse.ts";

/** Part of speech, features, lemma, head and relation of every token. */
export const syntax: Stage<"syntax", "tokens" | "sentences"> = {
  name: "syntax",
  needs: ["tokens", "sentences"],
  adds: "syntax",
  run(_article, { layers: { tokens, sentences }, resources }): SyntaxLayer {
    const { morphology: analyser, parser } = resources.syntax;
    const forms = Array.from({ length: tokens.length }, (_, token) => tokens.form(token));
    const morphology = analyser.run(forms, sentences);
    return syntaxLayer(morphology, analyser.inventory, parse(parser, forms, morphology, analyser.bundles, sentences));
  },
};
