import type { NounPhrase, TextLexicon } from "../sections/texts.ts";

/** A noun that was told of has an article from then on, but for things without number: "customers". */
function definite({ determiner, attributes, noun, number }: NounPhrase): string | null {
  if (determiner?.kind === "other") return null;
  const first = determiner === null && number === "Plur" ? [] : [determiner?.kind === "possessive" ? determiner.form : "the"];
  return [...first, ...attributes, noun].join(" ");
}

/** Names of bodies and states by their last or only words. */
const articled = /(?:^| )(?:United States|United Kingdom|Netherlands|Philippines|Union|Nations|Emirates|Party|Act|Trust|Commission|Court|Ministry|Department|Agency|Council|Association|Organi[sz]ation|Assembly|Bureau|Authority|League|Society|Republic|Federation|Committee)$/;

/** Nouns for what clauses tell. */
const clauseNoun = /(?:(?<!na|popula|organi[sz]a|ques)tion|ity(?<!city|university|community|party)|ness(?<!business|witness)|argument|belief|question|system|idea|claim|rule|rate|capacity|problem|case|fact|plan|proposal|logic|figure|sum|gap|result|view|point|principle|promise|change|law|step|attack|mistake|habit|practice|difference|loss|risk|threat|doctrine|proposition|convention|condition|arrangement)$/;

export const texts: TextLexicon = {
  dropped: new Set(["although", "though", "whereas", "whereupon", "while"]),
  pronouns: new Map([["it", null], ["they", null], ["them", null]]),
  possessives: new Map([["its", "Sing"], ["their", "Plur"]]),
  clausePronouns: new Set(["this", "that"]),
  clauseAdverbs: new Map(),
  demonstratives: new Set(["this", "that", "these", "those", "such"]),
  vagueNouns: new Set(["one", "thing", "day"]),
  isClauseNoun: (lemma) => clauseNoun.test(lemma),
  proVerbs: new Set(["do", "can", "must", "may", "will", "should"]),
  totals: new Set(["all", "of", "much", "more"]),
  places: new Map([["there", "in"]]),
  impersonal: new Set("seem turn happen appear take rain snow follow matter be become remain help cost".split(" ")),
  personal: new Set("know want think believe hope fear love like read understand ask wish remember feel insist vote".split(" ")),
  persons: new Set("man woman child boy girl mother father son daughter brother sister nephew niece cousin uncle aunt friend neighbour neighbor wife husband parent person people".split(" ")),
  shares: new Set("half third quarter fifth tenth majority part number dozen hundred thousand million billion most many some series".split(" ")),
  relativeCase: () => null,
  personalRelatives: new Set(["who", "whom"]),
  clausal: new Set(["which"]),
  clausalVerbs: new Set(["mean"]),
  clausalAdpositions: new Set(["after", "by"]),
  takesArticle: (name) => articled.test(name),
  possessor: (name) => (name.endsWith("s") ? `${name}’` : `${name}’s`),
  definite,
};
