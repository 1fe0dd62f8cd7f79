/** Nouns for bodies behind which the body's name may stand, by the kind of body. */
const nouns: readonly (readonly [string, string])[] = [
  ["company", `company firm chipmaker automaker carmaker planemaker drugmaker retailer conglomerate start-up startup manufacturer supplier
    insurer airline supermarket brewer consultancy contractor operator platform consortium chain subsidiary giant`],
  ["bank", "bank lender"],
  ["think tank", "think_tank thinktank"],
  ["trade union", "union"],
  ["party", "party"],
  ["organisation", "organisation organization charity group NGO nonprofit non-profit movement coalition band club"],
  ["media", "newspaper magazine network broadcaster outlet publisher website"],
  ["agency", "agency regulator watchdog"],
  ["armed group", "militia"],
];
const kinds = new Map(nouns.flatMap(([kind, words]) => words.trim().split(/\s+/).map((word) => [word.replace("_", " "), kind] as const)));
/** Last words of those of several words. */
const lasts = new Set([...kinds.keys()].filter((noun) => /[ -]/.test(noun)).map((noun) => noun.slice(noun.search(/[ -]/) + 1)));

/** The kind of body that a noun is the class of, with the word before it: "tank" behind "think" → "think tank"; null if of none. */
export function bodyNoun(word: string, before: string): string | null {
  const kind = kinds.get(word);
  if (kind !== undefined || !lasts.has(word)) return kind ?? null;
  return kinds.get(`${before} ${word}`) ?? kinds.get(`${before}-${word}`) ?? null;
}
