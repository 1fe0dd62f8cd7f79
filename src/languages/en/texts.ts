import type { NounPhrase, TextLexicon } from "../sections/texts.ts";

function definite({ determiner, attributes, noun }: NounPhrase): string | null {
  if (determiner?.kind === "other") return null;
  const first = determiner === null ? [] : [determiner.kind === "possessive" ? determiner.form : "the"];
  return [...first, ...attributes, noun].join(" ");
}

export const texts: TextLexicon = {
  dropped: new Set(["although", "though", "whereas", "whereupon", "while"]),
  pronouns: new Map([["it", null], ["they", null]]),
  impersonal: new Set("seem turn happen appear take rain snow follow matter be become remain help".split(" ")),
  relativeCase: () => null,
  clausal: new Set(["which"]),
  possessor: (name) => `${name}’s`,
  definite,
};
