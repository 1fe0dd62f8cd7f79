/** natural's types name only its root, whose import would load database drivers. */
declare module "natural/lib/natural/stemmers/porter_stemmer_de.js" {
  /** Snowball's stemmer for German. */
  const stemmer: { stem(word: string): string };
  export default stemmer;
}

declare module "natural/lib/natural/stemmers/porter_stemmer.js" {
  /** Porter's stemmer for English. */
  const stemmer: { stem(word: string): string };
  export default stemmer;
}
declare module "natural/lib/natural/distance/jaro-winkler_distance.js" {
  /** Jaro-Winkler similarity, 0 to 1. */
  export default function jaroWinkler(a: string, b: string): number;
}
