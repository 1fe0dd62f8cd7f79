import type { Stage } from "../stage.ts";
import { rulesOf } from "./rules.ts";
import { tokenize } from "./tokenize.ts";

/** Splits the reading text into tokens. */
export const tokens: Stage<"tokens", never> = {
  name: "tokens",
  needs: [],
  adds: "tokens",
  run: (article, { pack }) => tokenize(article.text, rulesOf(pack)),
};
