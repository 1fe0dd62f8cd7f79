import type { Words } from "./words.ts";

/**
 * The verb of a stretch that has none by its tags, where nouns and verbs look alike: "Article II vests the power", "Israel
 * hands it a new one", "The difference matters". It stands behind a noun, and before what only a verb takes or at the end of
 * what the tree has as its subject. -1 if there is none.
 */
export function nominalVerb(words: Words, first: number, end: number): number {
  for (let token = first; token < end; token++) if (words.isVerb(token) && !isBareParticiple(words, token)) return -1;
  for (let token = first + 1; token < end; token++) {
    if (!isNominalSubject(words, token - 1, first)) continue;
    if (isBareParticiple(words, token) ? words.upos(token + 1) !== "PUNCT" : isThirdPerson(words, token) && (takesObject(words, token, end) || hasSubject(words, token) || isLoose(words, token) || words.syntax.relation(token) === "acl:relcl")) return token;
    if (isBehindCompound(words, token)) return token;
  }
  return -1;
}

/** True for a noun that is none of several within the stretch. */
function isNominalSubject(words: Words, token: number, first: number): boolean {
  const upos = words.upos(token);
  return (upos === "NOUN" || upos === "PROPN" || upos === "NUM") && (words.syntax.relation(token) !== "conj" || words.syntax.head(token) < first);
}

/** "Sixty farmers walked in silence": a past participle in form that nothing makes one. */
function isBareParticiple(words: Words, token: number): boolean {
  return words.isParticiple(token) && words.syntax.feature(token, "Tense") === "Past" && words.syntax.relation(token) === "acl";
}

/** A plural noun in form, as a verb in the third person would look. */
function isThirdPerson(words: Words, token: number): boolean {
  return words.upos(token) === "NOUN" && words.lower(token).endsWith("s") && words.syntax.feature(token, "Number") === "Plur";
}

function takesObject(words: Words, token: number, end: number): boolean {
  if (token + 1 >= end) return false;
  const isPronoun = words.upos(token + 1) === "PRON" && words.syntax.feature(token + 1, "PronType") === "Prs";
  return words.upos(token + 1) === "DET" || isPronoun;
}

function hasSubject({ syntax }: Words, token: number): boolean {
  return syntax.relation(token - 1) === "nsubj" && syntax.head(token - 1) === token;
}

/** "The request of the towns results from a sentence": a noun that the tree ties to another without the preposition that it needs. */
function isLoose({ syntax }: Words, token: number): boolean {
  if (syntax.relation(token) !== "nmod") return false;
  for (let before = token - 1; before > syntax.head(token); before--) if (syntax.relation(before) === "case" && syntax.head(before) === token) return false;
  return true;
}

/** "Cars account for much", "Fragmentation matters more": a noun that another seems to be a part of, though one is a plural, before what a verb may take. */
function isBehindCompound(words: Words, token: number): boolean {
  const { syntax } = words;
  const next = words.upos(token + 1);
  if (words.upos(token) !== "NOUN" || syntax.relation(token) !== "root" || syntax.relation(token - 1) !== "compound") return false;
  if (words.lower(token).endsWith("s")) return next === "ADV" && isThirdPerson(words, token);
  return words.lower(token - 1).endsWith("s") && (next === "ADP" || next === "ADV" || next === "DET" || next === "PUNCT");
}
