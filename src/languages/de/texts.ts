import type { NounPhrase, TextLexicon } from "../sections/texts.ts";

const articles: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Nom: { Masc: "der", Fem: "die", Neut: "das", Plur: "die" },
  Acc: { Masc: "den", Fem: "die", Neut: "das", Plur: "die" },
  Dat: { Masc: "dem", Fem: "der", Neut: "dem", Plur: "den" },
  Gen: { Masc: "des", Fem: "der", Neut: "des", Plur: "der" },
};

const relativeCases: Readonly<Record<string, Readonly<Record<string, string>> | undefined>> = {
  der: { Masc: "Nom", Fem: "Dat" },
  die: { Fem: "Nom", Plur: "Nom" },
  das: { Neut: "Nom" },
  den: { Masc: "Acc" },
  dem: { Masc: "Dat", Neut: "Dat" },
  denen: { Plur: "Dat" },
  dessen: { Masc: "Gen", Neut: "Gen" },
  deren: { Fem: "Gen", Plur: "Gen" },
};

/** Masculine nouns that may take -en in all cases but the nominative. */
const weak = /(?:ent|ant|ist|oge|at|e|[Mm]ensch|[Hh]err|[Hh]eld|[Gg]raf|[Nn]achbar|[Bb]auer|[Cc]hrist)$/;

/** Attributes that only look inflected. */
const invariable = /(?:vier|sieben|weniger)$/;

/** An adjective in a name: "Europäische", "Internationales", "Oberster". */
const nameAdjective = /^(\p{Lu}\p{Ll}*(?:sch|al|lich|ig|erst))e[nrsm]?$/u;

/** A name's words that are inflected like adjectives, and the rest: "Deutscher Olympischer | Sportbund". */
function nameParts(name: string): { readonly attributes: readonly string[]; readonly noun: string } {
  const words = name.split(" ");
  const first = words.findIndex((word, at) => at === words.length - 1 || !nameAdjective.test(word));
  return { attributes: words.slice(0, first), noun: words.slice(first).join(" ") };
}

/** Nouns for what clauses tell, alone or at the end of a compound. */
const clauseNoun = /(?:(?<!regier|versamml|verwalt|abteil|stell|wohn|zeit|leit|fest|kleid|heiz|sied|stift|lad)ung|heit|keit|tion(?<!koalition|fraktion|organisation|nation)|vorwurf|vorfall|fall|zusammenhang|schwelle|summe|satz|regel|auflage|plan|vorschlag|argument|recht|pflicht|problem|frage|antwort|zahl|idee|wende|fehler|grund|ziel|weise|verfahren|system|unterschied|zustand|folge|auswahl|bilanz|befund|streit|kompromiss|trick|schritt|glaube|eindruck|verdacht|widerspruch|lücke|freude|gefahr|strafe|urteil|ergebnis|verlust|gewinn|angriff|versuch|logik|these|haltung|politik|statistik|quote|fläche)$/;

/** The definite noun phrase in a case; null where its form is not sure. */
function definite(known: NounPhrase, wanted: string | null): string | null {
  const parts = nameParts(known.noun);
  const phrase = parts.attributes.length === 0 ? known : { ...known, noun: parts.noun, lemma: parts.noun, attributes: [...known.attributes, ...parts.attributes] };
  const { determiner, attributes, number, gender } = phrase;
  const kind = number === "Plur" ? "Plur" : gender;
  if (wanted === null || kind === null || !Object.hasOwn(articles, wanted)) return null;
  const same = phrase.case === wanted || (kind !== "Masc" && [phrase.case, wanted].every((one) => one === "Nom" || one === "Acc"));
  if (determiner?.kind === "possessive" || determiner?.kind === "other") return same && determiner.kind === "possessive" ? [determiner.form, ...attributes, phrase.noun].join(" ") : null;
  const noun = same ? phrase.noun : nounIn(phrase, wanted);
  if (noun === null) return null;
  const ending = kind !== "Plur" && (wanted === "Nom" || (wanted === "Acc" && kind !== "Masc")) ? "e" : "en";
  return [articles[wanted][kind], ...attributes.map((attribute) => (invariable.test(attribute) ? attribute : attribute.replace(/^(\p{Ll}.*?)e[nrsm]?$/u, `$1${ending}`).replace(nameAdjective, `$1${ending}`))), noun].join(" ");
}

function nounIn({ case: own, number, gender, noun, lemma }: NounPhrase, wanted: string): string | null {
  if (number === "Plur") {
    if (wanted === "Dat") return /[ns]$/.test(noun) ? noun : null;
    if (own !== "Dat") return noun;
    if (gender === "Fem" && (noun === `${lemma}n` || noun === `${lemma}en` || noun === `${lemma}nen`)) return noun;
    return /er[n]$/.test(noun) || (gender !== "Fem" && /eln$/.test(noun)) ? noun.slice(0, -1) : null;
  }
  if (gender === "Fem") return noun;
  if (wanted === "Gen") return weak.test(lemma) ? null : `${lemma}${/[sßxz]$/.test(lemma) ? "es" : "s"}`;
  if (!noun.startsWith(lemma)) return null;
  return wanted === "Nom" || !weak.test(lemma) ? lemma : null;
}

export const texts: TextLexicon = {
  dropped: new Set(["woraufhin", "wobei", "obwohl", "obgleich", "obschon", "wenngleich", "wohingegen", "während"]),
  pronouns: new Map([["er", "Masc"], ["ihn", "Masc"], ["es", "Neut"], ["sie", "Fem"], ["ihnen", null]]),
  possessives: new Map(),
  clausePronouns: new Set(["das", "dies"]),
  clauseAdverbs: new Map([["dafür", false], ...["dagegen", "daran", "darauf", "daraus", "darüber", "davon", "damit", "dadurch", "danach", "daraufhin"].map((word) => [word, true] as const)]),
  demonstratives: new Set("dieser diese dieses diesem diesen solche solcher solches solchem solchen".split(" ")),
  vagueNouns: new Set(["ding", "tag", "mal"]),
  isClauseNoun: (lemma) => clauseNoun.test(lemma),
  proVerbs: new Set(["tun", "machen", "geben", "können", "müssen", "dürfen", "sollen", "wollen", "brauchen"]),
  totals: new Set(["all", "alles", "alle", "andere", "mit"]),
  places: new Map([["dort", "in"]]),
  impersonal: new Set("geben gehen kommen dauern scheinen regnen schneien heißen bedürfen gelten handeln ankommen liegen stehen fehlen brauchen gelingen wehen genügen reichen wehtun treffen kosten tun".split(" ")),
  personal: new Set("wissen wollen glauben denken meinen erinnern hoffen fürchten lieben lesen schreiben verzichten freuen ärgern mögen fragen antworten wünschen verstehen begreifen erzählen sitzen holen recht selbst verweigern regieren".split(" ")),
  persons: new Set("kind mann frau mensch leute mutter vater sohn tochter bruder schwester freund freundin nachbar nachbarin bürger eltern jugendliche".split(" ")),
  shares: new Set("hälfte drittel viertel fünftel zehntel mehrheit mehrzahl teil zahl anzahl dutzend hundert tausend million milliarde reihe".split(" ")),
  relativeCase: (form, { gender, number }) => relativeCases[form]?.[(number === "Plur" ? number : gender) ?? ""] ?? null,
  personalRelatives: new Set(),
  clausal: new Set(["was", "weshalb", "weswegen", "worauf", "wodurch", "womit"]),
  clausalVerbs: new Set(),
  clausalAdpositions: new Set(),
  takesArticle: () => false,
  possessor: (name, isPerson) => (!isPerson && name.includes(" ") ? null : /[sßxz]$/.test(name) ? `${name}’` : `${name}s`),
  definite,
};
