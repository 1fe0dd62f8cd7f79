/** Last parts of nouns for bodies behind which the body's name may stand, with the kind of body; "-" marks those of compounds alone. */
const endings: readonly (readonly [string, string])[] = [
  ["company", `konzern firma unternehmen versorger hersteller zulieferer dienstleister netzbetreiber anbieter autobauer maschinenbauer anlagenbauer
    flugzeugbauer onlinehändler versandhändler modehändler lebensmittelhändler discounter reederei werft brauerei fluglinie airline kanzlei holding
    startup plattform -netzwerk -kette -gesellschaft -gruppe -dienst genossenschaft`],
  ["bank", "bank sparkasse"],
  ["media", "verlag portal agentur sender zeitung zeitschrift blatt magazin"],
  ["think tank", "denkfabrik thinktank -institut -stiftung"],
  ["trade union", "gewerkschaft"],
  ["party", "partei wahlbündnis"],
  ["association", "verband verein vereinigung fußballklub fußballclub"],
  ["organisation", "organisation initiative NGO bewegung band"],
  ["agency", "behörde"],
  ["armed group", "miliz"],
];
const words = endings.flatMap(([kind, nouns]) => nouns.trim().split(/\s+/).map((noun) => [noun, kind] as const));
const kinds = new Map(words.map(([noun, kind]) => [noun.replace("-", "").toLowerCase(), kind] as const));
const longestFirst = words.map(([noun]) => noun).sort((a, b) => b.length - a.length);
const ofCompounds = longestFirst.filter((noun) => noun.startsWith("-")).map((noun) => noun.slice(1));
const noun = new RegExp(`(${longestFirst.filter((noun) => !noun.startsWith("-")).join("|")}|(?<=.)(?:${ofCompounds.join("|")}))(?:e?s)?$`, "i");
/** Compounds that name no body though they end like one. */
const others = /(?:daten|sand|park|ersatz|arbeits|risiko|alters|bevölkerungs|berufs|haus)(?:bank|gruppe)s?$/i;

/** The kind of body that a noun, alone or at a compound's end, is the class of: "Rüstungskonzerns" → "company"; null if of none. */
export function bodyNoun(word: string, before: string): string | null {
  if (word === "up" && before === "Start") return "company";
  const part = others.test(word) ? undefined : noun.exec(word)?.[1];
  return part === undefined ? null : kinds.get(part.toLowerCase()) ?? null;
}
