import type { SyntaxLayer } from "../layers.ts";
import type { Stage } from "../stage.ts";
import { syntaxLayer } from "./layer.ts";

/** Part of speech, features and lemma of every token, and its head and relation where the language has a parser. */
export const syntax: Stage<"syntax", "tokens" | "sentences"> = {
  name: "syntax",
  needs: ["tokens", "sentences"],
  adds: "syntax",
  run(_article, { layers: { tokens, sentences }, resources }): SyntaxLayer {
    const analyser = resources.syntax.morphology;
    const forms = Array.from({ length: tokens.length }, (_, token) => tokens.form(token));
    return syntaxLayer(analyser.run(forms, sentences), analyser.bundles, null);
  },
};
