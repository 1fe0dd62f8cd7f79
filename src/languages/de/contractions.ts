import type { Contractions } from "../sections/contractions.ts";

const pairs = "am an dem|ans an das|aufs auf das|beim bei dem|durchs durch das|fürs für das|hinterm hinter dem|im in dem|ins in das|überm über dem|übers über das|ums um das|unterm unter dem|vom von dem|vors vor das|zum zu dem|zur zu der";

/** German writes a preposition and a definite article as one word. */
export const contractions: Contractions = Object.fromEntries(
  pairs.split("|").map((pair) => {
    const [form, preposition, article] = pair.split(" ");
    return [form, [{ form: preposition, lemma: preposition, upos: "ADP" }, { form: article, lemma: "der", upos: "DET" }]] as const;
  }),
);
