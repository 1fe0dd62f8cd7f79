import { rawTexts } from "./raw-text.ts";

/** Genders and numbers as bits. */
export const nounBits = { masculine: 1, feminine: 2, neuter: 4, plural: 8, singular: 16 } as const;

/** What an article or contraction says of the noun behind it; "der" and "den" say too many things. */
const groups: Readonly<Record<string, number>> = {
  das: nounBits.neuter, ins: nounBits.neuter, ans: nounBits.neuter, einen: nounBits.masculine, jeden: nounBits.masculine,
  diesen: nounBits.masculine, keinen: nounBits.masculine, eine: nounBits.feminine, einer: nounBits.feminine, zur: nounBits.feminine,
  jede: nounBits.feminine, dem: nounBits.singular, im: nounBits.singular, am: nounBits.singular, zum: nounBits.singular,
  vom: nounBits.singular, beim: nounBits.singular, einem: nounBits.singular, des: nounBits.singular, eines: nounBits.singular,
  die: nounBits.plural, alle: nounBits.plural, viele: nounBits.plural, keine: nounBits.plural, einige: nounBits.plural,
};

const articles = Object.keys(groups).map((word) => `[${word[0].toUpperCase()}${word[0]}]${word.slice(1)}`);

const nounPhrase = new RegExp(`(?<!\\p{L})(${articles.join("|")}) (?:\\p{Ll}{4,}e[nrsm]? )?(\\p{Lu}\\p{Ll}{2,})(?!\\p{L})`, "gu");

/** From how many telling articles on a noun is told. */
const enough = 2;

/** Genders and numbers of German nouns by lowercase form, told by the articles before them in unlabelled text. */
export function nounsByArticles(data: string): Map<string, number> {
  const counts = new Map<string, Map<number, number>>();
  for (const text of rawTexts(data)) {
    for (const [, article, noun] of text.matchAll(nounPhrase)) {
      const seen = counts.get(noun.toLowerCase()) ?? new Map<number, number>();
      const group = groups[article.toLowerCase()];
      seen.set(group, (seen.get(group) ?? 0) + 1);
      counts.set(noun.toLowerCase(), seen);
    }
  }
  const told = [...counts].map(([noun, seen]): [string, number] => [noun, judge(seen)]);
  return new Map(told.filter(([, bits]) => bits !== 0));
}

/** The bits of a noun seen with articles of the given groups; 0 if they don't tell. */
function judge(seen: ReadonlyMap<number, number>): number {
  const of = (group: number): number => seen.get(group) ?? 0;
  const masculine = of(nounBits.masculine);
  const feminine = of(nounBits.feminine);
  const neuter = of(nounBits.neuter);
  const singular = masculine + feminine + neuter + of(nounBits.singular);
  const all = singular + of(nounBits.plural);
  if (all < enough) return 0;
  if (singular < all / 8) return nounBits.plural;
  if (feminine > of(nounBits.singular) + masculine + neuter) return nounBits.feminine | nounBits.singular;
  if (masculine + neuter === 0) return nounBits.masculine | nounBits.neuter | nounBits.singular;
  if (neuter > 2 * masculine) return nounBits.neuter | nounBits.singular;
  return masculine > neuter / 2 && neuter <= masculine ? nounBits.masculine | nounBits.singular : nounBits.singular;
}
