import type { Draft } from "./draft.ts";
import { tokensOf } from "./share.ts";
import type { Words } from "./words.ts";

/**
 * Whether a relative clause picks out what is meant; false if it adds a fact. Where commas don't tell, the noun does: a
 * name or a single definite thing is already picked out, and an indefinite one is when the clause tells what happened.
 */
export function isRestrictive(words: Words, clause: Draft): boolean {
  const { lexicon } = words;
  if (!lexicon.verbFinal) return !partsClauses.has(words.lower(delimiterBefore(words, clause.ranges[0].first))) || words.lower(clause.connective) === "that";
  const before = clause.ranges[0].first - 2;
  if (words.isPunctuation(before + 1) && (words.upos(before) === "DET" || words.upos(before) === "PRON")) return true;
  const noun = antecedentOf(words, clause);
  if (noun < 0 || words.upos(noun) === "PRON" || lexicon.indefinites.has(words.lower(noun))) return true;
  const article = articleOf(words, noun);
  if (words.upos(noun) === "PROPN") return article === "indefinite";
  if (tokensOf(clause).length <= shortest || hasPersonalSubject(words, clause) || isRanked(words, noun)) return true;
  if (clause.finite < 0 || lexicon.unreal.has(words.lower(clause.finite))) return true;
  const past = words.syntax.feature(clause.finite, "Tense") === "Past" || tokensOf(clause).some((token) => words.isParticiple(token) && words.upos(token) === "VERB");
  if (article === "definite") return words.syntax.feature(noun, "Number") === "Plur";
  return article !== "indefinite" || !past;
}

/** Most words of a clause that tells too little to be a claim: "die schon warten". */
const shortest = 4;

/** "die ich so nenne", "in das man nicht will": what somebody says or does to the thing picks it out. */
function hasPersonalSubject(words: Words, clause: Draft): boolean {
  const { syntax, lexicon } = words;
  return tokensOf(clause).some((token) => syntax.upos(token) === "PRON" && token !== clause.connective && syntax.relation(token) !== "expl" && (lexicon.subjectPronouns.has(words.lower(token)) || (syntax.feature(token, "PronType") === "Prs" && syntax.feature(token, "Case") === "Nom")));
}

/** "der beste Tag, den", "das erste Mal, dass": one of several, which the clause names. */
function isRanked({ syntax }: Words, noun: number): boolean {
  for (let token = noun - 1; token >= 0 && token >= noun - 3 && syntax.upos(token) !== "PUNCT"; token--) {
    if (syntax.upos(token) === "ADJ" && (syntax.feature(token, "Degree") === "Sup" || syntax.feature(token, "NumType") === "Ord")) return true;
  }
  return false;
}

/** What stands before a clause that only adds; a closing quotation mark does not part it from its noun. */
const partsClauses: ReadonlySet<string> = new Set([",", "–", "—", "-", "--", "(", ";", ":", "…", "..."]);

/** The token before a clause that is no quotation mark. */
function delimiterBefore(words: Words, first: number): number {
  let before = first - 1;
  while (/^[“”‘’"']$/.test(words.lower(before))) before--;
  return before;
}

/** Most tokens that stand between a relative clause and its noun. */
const reach = 10;

/**
 * The noun that a relative clause belongs to: by the tree or the nearest before it, one that agrees with the relative pronoun if
 * there is such a noun. -1 if there is none.
 */
export function antecedentOf(words: Words, clause: Draft): number {
  const { relativeAgreement } = words.lexicon;
  const { first } = clause.ranges[0];
  const pronoun = words.lower(clause.connective);
  const fits = (noun: number): boolean => !Object.hasOwn(relativeAgreement, pronoun) || agrees(words, noun, relativeAgreement[pronoun]);
  const found = byTree(words, clause, first);
  if (isBehindName(words, clause, found)) return first - 2;
  for (let above = found; above >= 0; above = words.syntax.head(above)) {
    if (above < first && fits(above) && (above === found || words.isNominal(above))) return above;
  }
  const near = nearest(words, first, reach, fits);
  if (near >= 0) return near;
  return found >= 0 ? found : nearest(words, first, reach, () => true);
}

/** "the approval of the EU, which": a name right before "which" is what it means, not the noun that the name belongs to. */
function isBehindName(words: Words, { connective, ranges: [{ first }] }: Draft, found: number): boolean {
  const { clausalRelatives, verbFinal } = words.lexicon;
  if (verbFinal || found < 0 || connective !== first || !clausalRelatives.has(words.lower(connective)) || words.lower(first - 1) !== ",") return false;
  return words.upos(first - 2) === "PROPN" && words.upos(found) === "NOUN" && found < first - 2;
}

function byTree({ syntax }: Words, clause: Draft, first: number): number {
  const verb = tokensOf(clause).find((token) => syntax.relation(token).startsWith("acl"));
  return verb !== undefined && syntax.head(verb) < first && syntax.head(verb) >= 0 ? syntax.head(verb) : -1;
}

/** The nearest noun before `first` that fits; -1 if there is none. */
function nearest(words: Words, first: number, distance: number, fits: (token: number) => boolean): number {
  let before = first - 1;
  while (before > 0 && words.isPunctuation(before)) before--;
  for (let token = before; token >= 0 && token > before - distance; token--) if (words.isNominal(token) && fits(token)) return token;
  return -1;
}

/** True unless number or gender say that a pronoun of these genders, or of the plural, can't stand for the noun. */
function agrees({ syntax }: Words, noun: number, wanted: readonly string[]): boolean {
  const [number, gender] = [syntax.feature(noun, "Number"), syntax.feature(noun, "Gender")];
  if (number === "Plur") return wanted.includes("Plur");
  return gender === null || wanted.includes(gender);
}

function articleOf(words: Words, noun: number): "definite" | "indefinite" | null {
  for (let token = noun - 1; token >= 0 && token > noun - 6; token--) {
    const upos = words.upos(token);
    if (upos === "DET" || upos === "ADP") {
      const kind = words.syntax.feature(token, "Definite");
      if (kind !== null) return kind === "Def" ? "definite" : "indefinite";
      if (words.syntax.feature(token, "Poss") === "Yes") return "definite";
      return null;
    }
    if (upos !== "ADJ" && upos !== "ADV" && upos !== "NUM") return null;
  }
  return null;
}
