import type { NounPhrase, TextLexicon } from "../sections/texts.ts";

/** A noun that was told of has an article from then on, but for things without number: "customers". */
function definite({ determiner, attributes, noun, number }: NounPhrase): string | null {
  if (determiner?.kind === "other") return null;
  const first = determiner === null && number === "Plur" ? [] : [determiner?.kind === "possessive" ? determiner.form : "the"];
  return [...first, ...attributes, noun].join(" ");
}

export const texts: TextLexicon = {
  dropped: new Set(["although", "though", "whereas", "whereupon", "while"]),
  pronouns: new Map([["it", null], ["they", null], ["them", null]]),
  possessives: new Map([["its", "Sing"], ["their", "Plur"]]),
  clausePronouns: new Set(["this", "that"]),
  proVerbs: new Set(["do", "can", "must", "may", "will", "should"]),
  totals: new Set(["all", "of", "much", "more"]),
  places: new Map([["there", "in"]]),
  impersonal: new Set("seem turn happen appear take rain snow follow matter be become remain help".split(" ")),
  relativeCase: () => null,
  clausal: new Set(["which"]),
  clausalVerbs: new Set(["mean"]),
  clausalAdpositions: new Set(["after", "by"]),
  possessor: (name) => (name.endsWith("s") ? `${name}’` : `${name}’s`),
  definite,
};
